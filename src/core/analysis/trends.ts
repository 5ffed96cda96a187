/** What is rising, what is targeted now, and how far reporting can be trusted to show it: asked for together. */
import type { AnalysisSpan } from './desk.ts';
import type { ReportingAnswer } from './reporting.ts';
import type { ShiftAnswer } from './shifts.ts';
import type { RiseAnswer, SurgeAnswer } from './surges.ts';

/** `since` to `until` is the window: 7 to 90 days, the last 28 where absent. */
export interface TrendQuestion extends AnalysisSpan {
  /** Days before the window that surges are held against, 28..730; 84 where absent. */
  readonly lookBackDays?: number | undefined;
  /** Country (name or ISO code) or first-level area: only findings of it are shown. All areas are tested together. */
  readonly area?: string | undefined;
}

export interface TrendAnswer {
  readonly surges: SurgeAnswer;
  readonly shifts: ShiftAnswer;
  readonly reporting: ReportingAnswer;
  /** ISO day of the last incident that has one; null: none. */
  readonly lastDay: string | null;
  /** Incidents, statements and signals above the clearance. */
  readonly leftOut: number;
}

/** The same by figures alone, without the words, and of rises without what a chart shows of them. */
export interface TrendFigures {
  readonly rises: RiseAnswer;
  readonly shifts: ShiftAnswer;
  readonly reporting: ReportingAnswer;
}

export interface TrendDesk {
  /** @throws VigieError `bad_usage` for a window or look-back out of range */
  trends(question?: TrendQuestion): Promise<TrendAnswer>;
}
