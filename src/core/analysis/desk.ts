/** What may be asked of the analyses of a record. */
import type { BaselineHolding, LineUpFilter, LineUps } from './baseline.ts';
import type { Bilingual } from '../bilingual.ts';
import type { Tlp } from '../report.ts';
import type { AsOf } from '../use-cases.ts';
import type { ClusterAnswer, ClusterQuestion } from './scan.ts';
import type { CoordinationResult } from './coordination.ts';
import type { StatementLives } from './statements.ts';
import type { TrendDesk } from './trends.ts';
import type { NoveltyDesk } from './novelty-desk.ts';

/** The record as it stood at the end of a day, and to whom it is shown. */
export interface AnalysisFilter extends AsOf {
  /** What rests on a report above this sensitivity is left out, as if it had never come; nothing is where absent. */
  readonly clearance?: Tlp | undefined;
}

/** A span of days, both included. */
export interface AnalysisSpan extends AnalysisFilter {
  /** First ISO day asked about. Earlier days still serve for comparison. */
  readonly since?: string | undefined;
  /** Last ISO day asked about; that of the record where absent. */
  readonly until?: string | undefined;
}

/** Which operations are looked for, and how hard; absent: as docs/methods/coordination.md has it. */
export interface CoordinationQuestion extends AnalysisFilter {
  /** Places nearer to each other than this, km, count once. */
  readonly apartKm?: number | undefined;
  /** Records drawn at most, under each null. */
  readonly replications?: number | undefined;
  readonly seed?: number | undefined;
  /** Windows found by search that are told of, besides the operations that reports tell of. */
  readonly found?: number | undefined;
}

/** What came of it, and how many incidents, statements and signals are above the clearance. */
export interface CoordinationAnswer extends CoordinationResult {
  readonly leftOut: number;
}

/** What the analyses of a record rest on: how much is known of how many incidents, told by whom, since when. */
export interface AnalysisBasis {
  /** ISO day at whose end the record is asked. */
  readonly day: string;
  readonly incidents: number;
  /** Of these: known to the day; with a position no worse than near a place; both. */
  readonly toTheDay: number;
  readonly placed: number;
  readonly both: number;
  readonly reports: number;
  readonly sources: number;
  /** ISO days of the first and last publication, and of the first and last incident; null: none. */
  readonly reported: { readonly first: string; readonly last: string } | null;
  readonly happened: { readonly first: string; readonly last: string } | null;
  /** All this in a sentence. */
  readonly says: Bilingual;
  /** Incidents, statements and signals above the clearance. */
  readonly leftOut: number;
}

export interface StatementLivesAnswer extends StatementLives {
  /** Incidents, statements and signals above the clearance. */
  readonly leftOut: number;
}

/** Who waits for long work, and may call it off. */
export interface Watch {
  /** Ends the work, which then throws the reason. */
  readonly stop?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** A line of work that tells how far it is: {"kind": "progress"}, and in the end {"kind": "answer"}. */
export type ProgressLine<T> =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'answer'; readonly answer: T };

/** The analyses of a record. Every `asOf` is an ISO day: the record as it stood at its end. */
export interface AnalysisDesk extends TrendDesk, NoveltyDesk {
  basis(filter?: AnalysisFilter): Promise<AnalysisBasis>;
  /** Clusters in space and time among the incidents, now or looking back. @throws VigieError `bad_usage`, `too_large` */
  clusters(question?: ClusterQuestion, watch?: Watch): Promise<ClusterAnswer>;
  /** What is held of datasets of others. @throws VigieError `damaged` */
  baselines(): Promise<readonly BaselineHolding[]>;
  /** The record against them. @throws VigieError `damaged` */
  lineUp(filter?: LineUpFilter): Promise<LineUps>;
  /** Operations, told and found, put to the test of independent timing. */
  operations(question?: CoordinationQuestion): Promise<CoordinationAnswer>;
  /** What was announced and what became of it, as it stood at the end of the span by what was told by then. */
  statementLives(span?: AnalysisSpan): Promise<StatementLivesAnswer>;
}
