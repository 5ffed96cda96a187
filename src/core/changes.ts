/** What the record learnt since somebody last looked: asked by the place in the journal, which no clock can move. */
import type { DecisionRecord } from './decisions.ts';
import type { AccessChange, RoadEvidence, RoadStatus } from './roads.ts';
import type { VersionSummary } from './saved-briefs.ts';
import type { IncidentSummary, ReportSummary, StatementRecord } from './records.ts';

/** Kinds of news, in the order in which they are told. */
export const CHANGE_KINDS = [
  'newIncidents',
  'changedIncidents',
  'statements',
  'roads',
  'towns',
  'reports',
  'decisions',
  'briefs',
] as const satisfies readonly (keyof RecordChanges)[];
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Things of one kind, newest first. */
export interface SinceThen<T> {
  readonly items: readonly T[];
  /** How many there are, shown or not. */
  readonly total: number;
}

/** A road that stands otherwise by what was told or decided since; both on the day of asking, so that no clock makes news. */
export interface RoadNews {
  readonly segment: string;
  /** Names of its ends. */
  readonly from: string;
  readonly to: string;
  readonly before: RoadStatus;
  readonly after: RoadStatus;
  /** What decides how it stands now; null where nothing does any more. */
  readonly evidence: RoadEvidence | null;
}

/** A town that is reached otherwise from the capitals, by those roads. */
export interface TownNews {
  readonly node: string;
  readonly name: string;
  readonly changes: readonly Pick<AccessChange, 'bound' | 'kind'>[];
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
  /** By name. */
  readonly roads: SinceThen<RoadNews>;
  /** By name. */
  readonly towns: SinceThen<TownNews>;
}

export interface ChangesQuestion {
  readonly after?: number | undefined;
  readonly day?: string | undefined;
  readonly limit: number;
}

export interface ChangesDesk {
  /**
   * @param question.after sequence number, 0 or more; the present one where absent, so that only the number is told
   * @param question.day ISO day instead of it: what came after its end
   * @param question.limit most of each kind, 1..500
   */
  since(question: ChangesQuestion): Promise<RecordChanges>;
}
