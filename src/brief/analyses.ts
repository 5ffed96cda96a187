/** What the analyses found, as far as a brief tells it. */
import type { CoordinationResult } from '../core/analysis/coordination.ts';
import type { Firsts } from '../core/analysis/novelty.ts';
import type { Precursors } from '../core/analysis/precursors.ts';
import type { StatementLives } from '../core/analysis/statements.ts';
import type { TrendFigures } from '../core/analysis/trends.ts';
import type { BriefMethod } from '../core/brief.ts';

/** An answer; or none, because the record is larger than a brief works out. A limit of time would not be the same twice. */
export type Had<T> =
  | { readonly kind: 'had'; readonly answer: T }
  | { readonly kind: 'too_large'; readonly incidents: number; readonly most: number };

/** Each asked of the days and the area of the brief, against the whole record. */
export interface BriefAnalyses {
  readonly coordination: Had<CoordinationResult>;
  readonly novelty: Had<Firsts>;
  readonly trends: Had<TrendFigures>;
  readonly lives: Had<StatementLives>;
  readonly precursors: Had<Precursors>;
  /** How they were asked, by method. */
  readonly parameters: Readonly<Record<BriefMethod, Readonly<Record<string, string | number>>>>;
}
