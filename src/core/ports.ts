/** What the use cases in `app` need from the outside. `store` implements these; nothing here knows how. */
import type { AnalysedIncident, AnalysedRecord } from './analysis/record.ts';
import type { Brief } from './brief.ts';
import type { RecordChanges } from './changes.ts';
import type { Decision, MentionAnchor, ReviewItem } from './decisions.ts';
import type { Explanations } from './explanations.ts';
import type { Findings } from './findings.ts';
import type { JournalHead } from './journal.ts';
import type {
  CorridorRecord,
  FusionReason,
  IncidentDetail,
  IncidentSummary,
  OperationRecord,
  PlaceRecord,
  ReportSummary,
  RoadIncident,
  SignalRecord,
  StatementRecord,
} from './records.ts';
import type { BriefVersion } from './saved-briefs.ts';
import type { ReportInput, Tlp } from './report.ts';
import type { SearchTerm } from './search-words.ts';
import type { SearchKind } from './search.ts';
import type { Records } from './use-cases.ts';

/** Reads one report; pure, the same input yields the same bytes. */
export type ReadReport = (report: ReportInput) => Findings;

/** Reads one report and says why it reads it so. */
export type ExplainReport = (report: ReportInput) => {
  readonly findings: Findings;
  readonly explanations: Explanations;
};

/** Something that a person should be told once: a torn tail cut off, a store made anew. */
export interface Notice {
  readonly code: 'torn_tail' | 'stale_lock' | 'rebuilding' | 'catching_up' | 'unreadable';
  /** One line. */
  readonly message: string;
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
  /** Those who act in it, by the names that reports give them; the same one may come more than once. */
  readonly actors: readonly { readonly actorId: string | null; readonly name: string }[];
  readonly members: readonly MentionKey[];
  /** Own ids of its mentions. */
  readonly ownIds: readonly string[];
  readonly tracks: readonly TrackRecord[];
  /** What in it a person should look at. */
  readonly review: readonly ReviewItem[];
  /** What the analyses are told of it; its `operations` are filled in when it is asked for. */
  readonly analysed: AnalysedIncident;
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

/** How a report stands after a decision. */
export interface Withdrawal {
  /** Digest of the report. */
  readonly report: string;
  /** Id of the decision by which it is withdrawn; null: it counts. */
  readonly by: string | null;
}

/** A version of a saved brief as journal and store keep it: many versions have one draft. */
export interface StoredVersion extends Omit<BriefVersion, 'draft'> {
  /** Digest of the draft. */
  readonly draft: string;
  readonly scope: Brief['scope'];
  /** Name of the request that it came of, where its sender gave a key. */
  readonly request?: string;
}

export interface VersionRow {
  readonly sequence: number;
  readonly recordedOn: string;
  readonly version: StoredVersion;
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

/** What was told of a day or a later one; of each incident all of it, or what bears on roads. */
export interface ToldSince<Incident extends RoadIncident = IncidentDetail> {
  readonly incidents: readonly Incident[];
  readonly statements: readonly StatementRecord[];
  readonly signals: readonly SignalRecord[];
  readonly corridors: readonly CorridorRecord[];
}

/** What the store is searched for. */
export interface StoreSearch {
  /** All must stand in what is found; at least one. */
  readonly terms: readonly SearchTerm[];
  readonly kinds: readonly SearchKind[];
  /** Most of each kind. */
  readonly limit: number;
  readonly asOf?: string | undefined;
  /** Sensitivities that may be shown; all where absent. */
  readonly shown?: readonly Tlp[] | undefined;
}

/** What was found of one kind, and how many there are, shown and not. */
export interface FoundOf<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly leftOut: number;
}

/** A report in which the words stand, with the part of its text that holds them. */
export interface FoundReport {
  readonly summary: ReportSummary;
  readonly passage: string;
  /** Where the passage begins in the text of the report. */
  readonly startsAt: number;
}

/** What the store found; kinds that were not asked for are empty. */
export interface StoreFound {
  readonly incidents: FoundOf<IncidentDetail>;
  readonly places: FoundOf<PlaceRecord>;
  readonly actors: FoundOf<{ readonly actorId: string | null; readonly name: string }>;
  readonly statements: FoundOf<StatementRecord>;
  readonly reports: FoundOf<FoundReport>;
}

/** What was taken in after an entry of the journal. */
export type ChangedSince = Pick<
  RecordChanges,
  'reports' | 'statements' | 'newIncidents' | 'changedIncidents'
>;

/** The projection of the journal that questions are put to. One writer. */
export interface RecordStore {
  readonly records: Records;
  /** The last journal entry whose effect is in the store. */
  applied(): Promise<Applied>;
  /** Of these digests (of a text as it came, or of the content) those it holds, with the report's own digest. */
  known(digests: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Of these keys of links (`core/links.ts`) those that a report came from, with its digest; the earliest where several did. */
  linked(keys: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Adds reports, not yet fused, and moves `applied`; all or none. */
  addReports(rows: readonly ReportRow[], head: Applied): Promise<void>;
  addForwards(forwards: readonly Forward[], head: Applied): Promise<void>;
  /**
   * Adds a decision, marks the mentions of `incidents` to be fused anew, and moves `applied`.
   * @param withdrawal where the decision bears on a whole report; incidents that rest on one withdrawn end here
   */
  addDecision(
    row: DecisionRow,
    incidents: readonly string[],
    head: Applied,
    withdrawal: Withdrawal | null,
  ): Promise<void>;
  /** Every decision, taken back or not, in order of the journal. */
  decisions(): Promise<readonly DecisionRow[]>;
  /** Adds a version, its draft where that is new, and moves `applied`. */
  addBriefVersion(row: VersionRow, draft: Brief | null, head: Applied): Promise<void>;
  /** Versions of saved briefs, of one brief where it is named, in order of the journal. */
  briefVersions(brief?: string): Promise<readonly VersionRow[]>;
  briefDraft(digest: string): Promise<Brief | null>;
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
  /** Those of these incidents that stood at the end of a day, or stand now, by their ids of then, in no order. */
  details(ids: readonly string[], asOf?: string): Promise<readonly IncidentDetail[]>;
  /** Pairs that stand in two incidents, the likeliest first, one a pair of incidents. */
  nearIncidents(limit: number): Promise<readonly NearIncidents[]>;
  /** What single incidents ask, the weightiest first, and how many there are. */
  reviewItems(limit: number): Promise<{ readonly items: readonly ReviewItem[]; readonly total: number }>;
  sources(): Promise<readonly SourceRow[]>;
  /** Of these digests those that are held, in no order. */
  reportSummaries(digests: readonly string[]): Promise<readonly ReportSummary[]>;
  /** What holds the words, newest first; places by their incidents, actors by the length of their names. */
  search(search: StoreSearch): Promise<StoreFound>;
  /** What came after a sequence number, `limit` of each kind; `decided` are incidents that decisions bear on since. */
  changedSince(after: number, limit: number, decided: readonly string[]): Promise<ChangedSince>;
  /** Sequence number of the last report, decision or saved brief by the end of a day; 0 where there is none. */
  sequenceBy(day: string): Promise<number>;
  /** Of these digests those of reports that were taken in after a sequence number, in no order. */
  reportsAfter(after: number, digests: readonly string[]): Promise<readonly string[]>;
  /** All that was told of `from` or a later day, by the end of `asOf`; background left out. */
  toldSince(from: string, asOf?: string): Promise<ToldSince>;
  /** The same, of incidents what bears on roads. */
  toldOfRoadsSince(from: string, asOf?: string): Promise<ToldSince<RoadIncident>>;
  /** What analyses work on, without what is background or denied; now, or as the record stood at the end of a day. */
  analysed(asOf?: string): Promise<Omit<AnalysedRecord, 'day'>>;
  close(): Promise<void>;
}
