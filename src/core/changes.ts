/** What the record learnt since somebody last looked: asked by the place in the journal, which no clock can move. */
import type { DecisionRecord } from './decisions.ts';
import type { VersionSummary } from './saved-briefs.ts';
import type { IncidentSummary, ReportSummary, StatementRecord } from './records.ts';

/** Things of one kind, newest first. */
export interface SinceThen<T> {
  readonly items: readonly T[];
  /** How many there are, shown or not. */
  readonly total: number;
}

export interface RecordChanges {
  /** Sequence number of the journal that was asked about: what came after it is told. */
  readonly after: number;
  /** That of the last entry that the record has taken in. */
  readonly sequence: number;
  /** Whether the record is younger than what was asked about, so that it cannot be the one that was looked at. */
  readonly isOther: boolean;
  readonly reports: SinceThen<ReportSummary>;
  /** Incidents of which nothing was known. */
  readonly newIncidents: SinceThen<IncidentSummary>;
  /** Incidents that were known, and that a report or a decision bears on since; as they stand now. */
  readonly changedIncidents: SinceThen<IncidentSummary>;
  readonly statements: SinceThen<StatementRecord>;
  readonly decisions: SinceThen<DecisionRecord>;
  /** Versions of saved briefs, of all sensitivities. */
  readonly briefs: SinceThen<VersionSummary>;
}

export interface ChangesDesk {
  /**
   * @param question.after sequence number, 0 or more; the present one where absent, so that only the number is told
   * @param question.limit most of each kind, 1..500
   */
  since(question: { readonly after?: number | undefined; readonly limit: number }): Promise<RecordChanges>;
}
