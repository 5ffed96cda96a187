/** What `app` offers to the command line and the server: the use cases, and what they are asked. */
import type { AnalysisDesk } from './analysis/desk.ts';
import type { BriefDesk } from './brief.ts';
import type { SavedBriefDesk } from './saved-briefs.ts';
import type {
  ClaimCredibility,
  Decision,
  DecisionRecord,
  DecisionRequest,
  HistoryEntry,
  ReviewItem,
  SourceRecord,
} from './decisions.ts';
import type { ErrorCode } from './errors.ts';
import type { FeedDesk } from './feeds.ts';
import type { IntakeDesk } from './intakes.ts';
import type { PlaceDesk } from './places.ts';
import type { ReadReport } from './ports.ts';
import type { LedgerReading, ReadingRule } from './readings.ts';
import type {
  DayCount,
  IncidentDetail,
  IncidentFilter,
  IncidentSummary,
  MapSpots,
  OperationRecord,
  Page,
  PageOf,
  PlaceRecord,
  RecordCounts,
  ReportDetail,
  ReportSummary,
  StatementRecord,
} from './records.ts';
import type { ReportInput, Tlp } from './report.ts';
import type { RoadDesk } from './road-desk.ts';
import type { ChangesDesk } from './changes.ts';
import type { SearchDesk } from './search.ts';

/** An ISO day: what the record held at its end, as today's reader reads it. Absent: now. */
export interface AsOf {
  readonly asOf?: string | undefined;
}

/** The query side of the record. Every list is in a stable order: newest day first, then id. */
export interface Records {
  counts(filter?: AsOf): Promise<RecordCounts>;
  incidents(filter: IncidentFilter, page: Page): Promise<PageOf<IncidentSummary>>;
  /** Follows forwards after a merge; null where no such id was ever given out, or not by the day asked for. */
  incident(id: string, filter?: AsOf): Promise<IncidentDetail | null>;
  timeline(filter: IncidentFilter): Promise<readonly DayCount[]>;
  map(filter: IncidentFilter): Promise<MapSpots>;
  reports(filter: AsOf & { readonly text?: string | undefined }, page: Page): Promise<PageOf<ReportSummary>>;
  /** By digest, or by the id that came with the report. */
  report(key: string): Promise<ReportDetail | null>;
  statements(
    filter: AsOf & { readonly act?: string | undefined },
    page: Page,
  ): Promise<PageOf<StatementRecord>>;
  operations(filter: AsOf, page: Page): Promise<PageOf<OperationRecord>>;
  places(filter: AsOf & { readonly text?: string | undefined }, page: Page): Promise<PageOf<PlaceRecord>>;
  /** The strictest sensitivity of all reports held, of those withdrawn too: what may be told anywhere bears it at most. */
  strictest(): Promise<Tlp>;
}

/** What people decide about the record, and what the record asks them to look at. */
export interface JudgementDesk {
  /**
   * Puts a decision on disk and lets the record follow it.
   * @param lang language to refuse in; that of the record where absent
   * @param key of the sender's own: the same request under the same key is decided once, and answered as the first time
   * @throws VigieError `bad_input` where it names nobody or its value is none, `not_found` where what it names is not there
   */
  decide(request: DecisionRequest, lang?: 'en' | 'fr', key?: string): Promise<DecisionRecord>;
  /** Latest first. */
  decisions(filter: DecisionFilter, page: Page): Promise<PageOf<DecisionRecord>>;
  /** What to look at first, by how much it would change. */
  review(page: { readonly limit: number }): Promise<{
    readonly items: readonly ReviewItem[];
    readonly total: number;
  }>;
  /** By number of reports, then name. */
  sources(): Promise<readonly SourceRecord[]>;
  /** Days on which what was believed of an incident changed, oldest first; null where no such id was given out. */
  history(incident: string): Promise<readonly HistoryEntry[] | null>;
  /** The ledger of an incident as a named rule reads it; null as for `Records.incident`. */
  reading(incident: string, rule: ReadingRule, filter?: AsOf): Promise<LedgerReading | null>;
  /** What other accounts suggest for the credibility of each claim read from a report; null as for `Records.incident`. */
  credibility(incident: string, filter?: AsOf): Promise<readonly ClaimCredibility[] | null>;
}

export interface DecisionFilter extends AsOf {
  readonly incident?: string | undefined;
  readonly kind?: Decision['body']['kind'] | undefined;
  /** Those that were taken back, too. */
  readonly undone?: boolean | undefined;
}

/** What came of one report that was offered: one line of `vigie ingest --json`. */
export interface IngestResult {
  /** The id it came with, else its digest; file and line where it could not be read at all. */
  readonly report: string;
  readonly status: 'accepted' | 'known' | 'refused';
  readonly reason?: string;
  readonly digest?: string;
  /** Why it was refused, for programs: `reason` says it to a person. */
  readonly code?: ErrorCode;
  /** File, or file and line, that it came from. */
  readonly origin?: string;
}

/** Something offered that is no report: it takes its place among the results, so that none goes missing. */
export interface Refusal {
  /** File, or file and line. */
  readonly origin: string;
  readonly code: ErrorCode;
  readonly reason: string;
}

/** What taking in is given: reports, and what could not be made into one. */
export type Offered = ReportInput | Refusal;

/** Something that the record just learnt, for live updates. */
export interface RecordEvent {
  readonly kind: 'report' | 'decision' | 'brief' | 'rebuilt';
  /** Journal sequence number; grows. */
  readonly sequence: number;
  /** Digest of the report. */
  readonly report: string | null;
  readonly incidents: readonly string[];
}

/** The use cases that the command line and the server share. */
export interface Vigie {
  readonly records: Records;
  readonly judgement: JudgementDesk;
  readonly places: PlaceDesk;
  readonly roads: RoadDesk;
  readonly analysis: AnalysisDesk;
  readonly briefs: BriefDesk;
  readonly intakes: IntakeDesk;
  readonly feeds: FeedDesk;
  readonly savedBriefs: SavedBriefDesk;
  readonly search: SearchDesk;
  readonly changes: ChangesDesk;
  readonly read: ReadReport;
  /** Takes reports in one by one; yields as each is acknowledged (on disk) or refused. */
  ingest(reports: AsyncIterable<Offered> | Iterable<Offered>): AsyncIterable<IngestResult>;
  /** Makes the store anew from the journal. */
  rebuild(onProgress?: (done: number, total: number) => void): Promise<void>;
  /** Calls back after each change; returns the unsubscriber. */
  subscribe(listener: (event: RecordEvent) => void): () => void;
  close(): Promise<void>;
}
