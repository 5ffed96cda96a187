/** What the use cases in `app` need from the outside. `store` implements these; nothing here knows how. */
import type {
  Decision,
  ClaimCredibility,
  DecisionRecord,
  DecisionRequest,
  HistoryEntry,
  MentionAnchor,
  ReviewItem,
  SourceRecord,
} from './decisions.ts';
import type { ErrorCode } from './errors.ts';
import type { Explanations } from './explanations.ts';
import type { Findings } from './findings.ts';
import type {
  CorridorRecord,
  DayCount,
  FusionReason,
  IncidentDetail,
  IncidentFilter,
  IncidentSummary,
  OperationRecord,
  Page,
  PageOf,
  PlaceRecord,
  RecordCounts,
  ReportDetail,
  ReportSummary,
  SignalRecord,
  StatementRecord,
} from './records.ts';
import type { PlaceDesk } from './places.ts';
import type { LedgerReading, ReadingRule } from './readings.ts';
import type { ReportInput } from './report.ts';
import type { RoadDesk } from './road-desk.ts';

/** Reads one report; pure, the same input yields the same bytes. */
export type ReadReport = (report: ReportInput) => Findings;

/** Reads one report and says why it reads it so. */
export type ExplainReport = (report: ReportInput) => {
  readonly findings: Findings;
  readonly explanations: Explanations;
};

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
  reports(filter: AsOf & { readonly text?: string | undefined }, page: Page): Promise<PageOf<ReportSummary>>;
  /** By digest, or by the id that came with the report. */
  report(key: string): Promise<ReportDetail | null>;
  statements(
    filter: AsOf & { readonly act?: string | undefined },
    page: Page,
  ): Promise<PageOf<StatementRecord>>;
  operations(filter: AsOf, page: Page): Promise<PageOf<OperationRecord>>;
  places(filter: AsOf & { readonly text?: string | undefined }, page: Page): Promise<PageOf<PlaceRecord>>;
}

/** What people decide about the record, and what the record asks them to look at. */
export interface JudgementDesk {
  /**
   * Puts a decision on disk and lets the record follow it.
   * @param lang language to refuse in; that of the record where absent
   * @throws VigieError `bad_input` where it names nobody or its value is none, `not_found` where what it names is not there
   */
  decide(request: DecisionRequest, lang?: 'en' | 'fr'): Promise<DecisionRecord>;
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
  readonly kind: 'report' | 'decision' | 'rebuilt';
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
  readonly read: ReadReport;
  /** Takes reports in one by one; yields as each is acknowledged (on disk) or refused. */
  ingest(reports: AsyncIterable<Offered> | Iterable<Offered>): AsyncIterable<IngestResult>;
  /** Makes the store anew from the journal. */
  rebuild(onProgress?: (done: number, total: number) => void): Promise<void>;
  /** Calls back after each change; returns the unsubscriber. */
  subscribe(listener: (event: RecordEvent) => void): () => void;
  close(): Promise<void>;
}

/** Something that a person should be told once: a torn tail cut off, a store made anew. */
export interface Notice {
  readonly code: 'torn_tail' | 'stale_lock' | 'rebuilding' | 'catching_up' | 'unreadable';
  /** One line. */
  readonly message: string;
}

/** What the journal keeps: reports as they came, what people decided, and where the ids of re-read incidents went. */
export type JournalKind = 'report' | 'decision' | 'forward';

/** One entry of the journal; `hash` is SHA-256 of the canonical JSON of the other members. */
export interface JournalEntry {
  /** 1-based, without gaps. */
  readonly sequence: number;
  readonly kind: JournalKind;
  /** Instant, ISO 8601 UTC. */
  readonly recordedAt: string;
  readonly body: unknown;
  /** Hash of the entry before; 64 zeros for the first. */
  readonly previous: string;
  readonly hash: string;
}

/** The last entry's place in the chain; sequence 0 for an empty journal. */
export interface JournalHead {
  readonly sequence: number;
  readonly hash: string;
}

/** The truth: append-only, hash-chained, on disk before it is acknowledged. */
export interface Journal {
  head(): JournalHead;
  /**
   * Appends entries; when it returns they are on disk (one fsync for all). All or none.
   * @throws VigieError `storage` where the disk refuses
   */
  append(
    entries: readonly { readonly kind: JournalKind; readonly recordedAt: string; readonly body: unknown }[],
  ): Promise<readonly JournalEntry[]>;
  /**
   * Entries after a sequence number in order, checked against the chain as they are read.
   * @throws VigieError `damaged` with file and line where the chain is broken
   */
  entries(after?: number): AsyncIterable<JournalEntry>;
  close(): Promise<void>;
}

/** What bringing a store up has come to. */
export interface Applied extends JournalHead {
  /** Day of recording of the last entry applied, ISO; never earlier than that of one before. '' for an empty store. */
  readonly recordedOn: string;
}

/** A report as the store keeps it. */
export interface ReportRow {
  readonly sequence: number;
  /** ISO day of recording, never earlier than that of an entry before. */
  readonly recordedOn: string;
  readonly summary: ReportSummary;
  /** Digest of the text as it came, before normalising. */
  readonly rawDigest: string;
  /** What the text filter looks in: id, title, source. */
  readonly search: string;
  readonly findings: Findings;
  readonly statements: readonly StatementRecord[];
  readonly signals: readonly SignalRecord[];
  readonly corridors: readonly CorridorRecord[];
  readonly mentions: readonly MentionRow[];
}

/** One incident as one report tells it, ready for fusion. */
export interface MentionRow {
  /** Incident id within the report. */
  readonly incident: string;
  /** Id that an incident beginning with this mention bears. */
  readonly ownId: string;
  /** Where its first words stand in the report's text; finds its successor after re-reading. */
  readonly wordsAt: number;
  /** Mentions that share none of these cannot be one incident. */
  readonly blocks: readonly string[];
  /** Fusion's own JSON. */
  readonly mention: string;
}

/** Names one incident of one report. */
export interface MentionKey {
  /** Digest of the report. */
  readonly report: string;
  readonly incident: string;
}

/** A fused incident as the store keeps it; its `operations` are filled in when it is asked for. */
export interface IncidentRow {
  readonly detail: IncidentDetail;
  /** What the text filter looks in: summary, places, actors, report titles. */
  readonly search: string;
  readonly actorIds: readonly string[];
  readonly actorNames: readonly string[];
  readonly members: readonly MentionKey[];
  /** Own ids of its mentions. */
  readonly ownIds: readonly string[];
  readonly tracks: readonly TrackRecord[];
  /** What in it a person should look at. */
  readonly review: readonly ReviewItem[];
}

/** What fusing anew changes. */
export interface FusionChange {
  /** Day of recording: what was believed before it stays on record. */
  readonly day: string;
  /** Incidents that give way: every one that held any mention of `incidents`. */
  readonly removed: readonly string[];
  readonly incidents: readonly IncidentRow[];
  /** Pairs of mentions that were nearly, or are barely, held for one; each adds to what is known. */
  readonly near: readonly NearPair[];
}

/** Two mentions that the evidence nearly holds for one incident. */
export interface NearPair {
  readonly a: MentionKey;
  readonly b: MentionKey;
  /** Log-odds of being one. */
  readonly weight: number;
  readonly reasons: readonly FusionReason[];
}

/** A near pair whose mentions now stand in two incidents. */
export interface NearIncidents extends NearPair {
  readonly clusters: readonly [string, string];
}

/** A mention as it was stored, with the incident that holds it; null before fusion. */
export interface StoredMention extends MentionKey {
  readonly cluster: string | null;
  readonly mention: string;
}

/** Where a mention stands, without what it says. */
export interface MentionStand extends MentionAnchor, MentionKey {
  readonly cluster: string | null;
}

/** A decision as the store keeps it. */
export interface DecisionRow {
  readonly sequence: number;
  readonly recordedOn: string;
  readonly decision: Decision;
}

/** What an incident said from one day to the next. */
export interface IncidentVersion {
  /** ISO day from which it held. */
  readonly since: string;
  /** ISO day from which it no longer did; null: it does. */
  readonly until: string | null;
  readonly detail: IncidentDetail;
}

/** What reports of one source come to. */
export interface SourceRow {
  readonly name: string;
  readonly reports: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** Claims that other lineages could bear out, those they did, and those they contradicted. */
  readonly judged: number;
  readonly confirmed: number;
  readonly contradicted: number;
}

/** How the claims of one source fared in one incident. */
export interface TrackRecord {
  readonly source: string;
  readonly judged: number;
  readonly confirmed: number;
  readonly contradicted: number;
}

/** Where an incident id comes from: a mention's own id and the words it rests on. */
export interface IdOrigin {
  readonly ownId: string;
  readonly report: string;
  readonly wordsAt: number;
}

/** An id whose mention is gone after re-reading, and the id of the mention that stands in its place. */
export interface Forward {
  readonly from: string;
  readonly to: string;
}

/** A report that presents operations, with the incident that holds each of its mentions. */
export interface OperatingReport {
  readonly summary: ReportSummary;
  readonly findings: Findings;
  readonly incidentIds: Readonly<Record<string, string>>;
}

/** What may bear on roads. */
export interface RoadMatter {
  readonly incidents: readonly IncidentDetail[];
  readonly statements: readonly StatementRecord[];
  readonly signals: readonly SignalRecord[];
  readonly corridors: readonly CorridorRecord[];
}

/** The projection of the journal that questions are put to. One writer. */
export interface RecordStore {
  readonly records: Records;
  /** The last journal entry whose effect is in the store. */
  applied(): Promise<Applied>;
  /** Of these digests (of a text as it came, or of the content) those it holds, with the report's own digest. */
  known(digests: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Adds reports, not yet fused, and moves `applied`; all or none. */
  addReports(rows: readonly ReportRow[], head: Applied): Promise<void>;
  addForwards(forwards: readonly Forward[], head: Applied): Promise<void>;
  /** Adds a decision, marks the mentions of `incidents` to be fused anew, and moves `applied`. */
  addDecision(row: DecisionRow, incidents: readonly string[], head: Applied): Promise<void>;
  /** Every decision, taken back or not, in order of the journal. */
  decisions(): Promise<readonly DecisionRow[]>;
  /** Mentions that are to be fused, new or anew, in order of the journal. */
  unfused(limit: number): Promise<readonly StoredMention[]>;
  /** Mentions that share a block with one of these, in order of the journal. */
  mentionsInBlocks(blocks: readonly string[]): Promise<readonly StoredMention[]>;
  /** Those of these mentions that are held. */
  mentionsByKey(keys: readonly MentionKey[]): Promise<readonly StoredMention[]>;
  /** All mentions of these incidents. */
  mentionsOfIncidents(ids: readonly string[]): Promise<readonly StoredMention[]>;
  /** Where the mentions of these reports stand. */
  standsOf(reports: readonly string[]): Promise<readonly MentionStand[]>;
  /** Every mention's own id, in order of the journal. */
  idOrigins(): Promise<readonly IdOrigin[]>;
  /** Reports with operations, in order of the journal. */
  operating(): Promise<readonly OperatingReport[]>;
  applyFusion(change: FusionChange): Promise<void>;
  /** Replaces all operations as they stand from a day on. */
  setOperations(operations: readonly OperationRecord[], day: string): Promise<void>;
  /** What an incident said over time, oldest first; of the id as it stands now, or as it was before a merge. */
  versions(id: string): Promise<readonly IncidentVersion[]>;
  /** Those of these incidents that stand, in no order; without the operations that they belong to. */
  summaries(ids: readonly string[]): Promise<readonly IncidentSummary[]>;
  /** Pairs that stand in two incidents, the likeliest first, one a pair of incidents. */
  nearIncidents(limit: number): Promise<readonly NearIncidents[]>;
  /** What single incidents ask, the weightiest first, and how many there are. */
  reviewItems(limit: number): Promise<{ readonly items: readonly ReviewItem[]; readonly total: number }>;
  sources(): Promise<readonly SourceRow[]>;
  /** What may bear on roads: all that was told of `from` or a later day, by the end of `asOf`. */
  bearingOnRoads(from: string, asOf?: string): Promise<RoadMatter>;
  close(): Promise<void>;
}
