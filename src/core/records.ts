/**
 * What the record holds after fusion: incidents as ledgers of claims, with the reports they rest on.
 * These shapes are what the store returns, the API serves and the web page shows.
 */
import type {
  Certainty,
  Contradiction,
  Corridor,
  EventType,
  Findings,
  HarmEffect,
  HarmedParty,
  Place,
  ResponsibilityStatus,
  Signal,
  Span,
  Statement,
  SubEventType,
  When,
} from './findings.ts';
import type { Credibility } from './grades.ts';
import type { Tlp } from './report.ts';

/** A report as the record keeps it; `text` is in `ReportDetail` only. */
export interface ReportSummary {
  /** Digest of the content: the record's own key, whatever id came with it. */
  readonly digest: string;
  readonly id: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly lang: string;
  readonly publishedAt: string | null;
  /** Instant of acknowledgement, ISO 8601 UTC. */
  readonly recordedAt: string;
  readonly sensitivity: Tlp;
  readonly incidents: number;
  readonly statements: number;
}

/** Who withdrew a report, when and why; `decision` is what to undo. */
export interface ReportWithdrawal {
  readonly decision: string;
  readonly by: string;
  readonly why: string;
  /** Instant, ISO 8601 UTC. */
  readonly at: string;
}

export interface ReportDetail extends ReportSummary {
  readonly findings: Findings;
  /** Findings' incident id → id of the fused incident it belongs to. */
  readonly incidentIds: Readonly<Record<string, string>>;
  /** The decision by which nothing that it says counts any more; null: it counts. */
  readonly withdrawal: ReportWithdrawal | null;
}

export type ClaimField =
  | 'eventType'
  | 'when'
  | 'where'
  | 'perpetrator'
  | 'target'
  | 'harm'
  | 'damage'
  | 'means'
  | 'outcome'
  | 'responsibility';

/**
 * How a claim stands to what was said before: it asserts a value; denies it; revises the same speaker's earlier figure;
 * or supersedes: by its own words it takes the place of an earlier figure, whoever gave that, or a person decided it.
 */
export const STANCES = ['asserts', 'denies', 'revises', 'supersedes'] as const;
export type Stance = (typeof STANCES)[number];

interface ClaimMembers {
  readonly id: string;
  readonly field: ClaimField;
  /** The value as in Findings (an Incident's `when`, one of its `harm` entries, …). */
  readonly value: unknown;
  /** Day the report appeared. */
  readonly reportedOn: string | null;
  /** Instant of acknowledgement, ISO 8601 UTC. */
  readonly recordedAt: string;
  readonly stance: Stance;
  readonly certainty: Certainty;
  /** Credibility as a person set it; null where nobody has. */
  readonly grade: Credibility | null;
}

/** One value that one report gives for one field, with who says it and the words. It rests on its spans. */
export interface ReadClaim extends ClaimMembers {
  readonly decision: null;
  /** Who says it, as named in the report ("ORTM"); null where the report says it itself. */
  readonly saidBy: string | null;
  /** Outlet that carries it. */
  readonly relayedBy: string | null;
  /** Digest of the report. */
  readonly report: string;
  /** Incident id within that report's findings; the operation's id where the claim is of a whole operation. */
  readonly mention: string;
  /** At least one, in that report's text. */
  readonly spans: readonly Span[];
}

/**
 * One value that a person decided. It rests on no words: what grounds it is the decision, with who, when and why,
 * in the journal. A `value` of null says that the field is not known.
 */
export interface DecidedClaim extends ClaimMembers {
  /** Id of the decision. */
  readonly decision: string;
  /** The person. */
  readonly saidBy: string;
  readonly relayedBy: null;
  readonly report: null;
  readonly mention: null;
  readonly spans: readonly [];
}

/** One value for one field of one incident. `decision` tells the two kinds apart. */
export type Claim = ReadClaim | DecidedClaim;

/** The range of a toll over all claims: never a mean, never a sum. `high` null: some claim has no upper bound. */
export interface TollRange {
  readonly effect: HarmEffect;
  readonly who: HarmedParty;
  readonly low: number;
  readonly high: number | null;
  /** How many distinct speakers give a figure. */
  readonly speakers: number;
}

export interface IncidentSummary {
  readonly id: string;
  readonly eventType: EventType;
  readonly subEventType: SubEventType;
  /** One sentence from the earliest mention, in its report's language. */
  readonly summary: string;
  readonly lang: string;
  readonly when: When | null;
  readonly where: Place | null;
  readonly perpetrators: readonly { readonly actorId: string | null; readonly name: string }[];
  readonly targets: readonly string[];
  readonly tolls: readonly TollRange[];
  readonly responsibility: { readonly status: ResponsibilityStatus; readonly by: string | null };
  readonly certainty: Certainty;
  readonly background: boolean;
  /** Reports that tell of it, and how many lineages they are after wire copies are folded. */
  readonly reports: number;
  readonly lineages: number;
  /** Fields whose claims disagree, but for those that a person decided. */
  readonly disputed: readonly ClaimField[];
  readonly operations: readonly string[];
  readonly sensitivity: Tlp;
}

/** What two mentions have in common, in words, with its weight in log-odds. */
export interface FusionReason {
  readonly code: string;
  readonly weight: number;
  readonly detail: string;
}

export interface IncidentDetail extends IncidentSummary {
  readonly claims: readonly Claim[];
  readonly mentions: readonly {
    readonly report: ReportSummary;
    readonly incident: string;
    /** Reports of one lineage share this number; 0-based. */
    readonly lineage: number;
    readonly evidence: readonly Span[];
    readonly reasons: readonly FusionReason[];
  }[];
}

/** The claims of an incident that say something of the road on which it happened. */
export const ROAD_CLAIMS = ['where', 'damage', 'means'] as const satisfies readonly ClaimField[];

/** What of an incident bears on roads: a sixth of its ledger. */
export interface RoadIncident extends Pick<
  IncidentDetail,
  | 'id'
  | 'eventType'
  | 'subEventType'
  | 'when'
  | 'where'
  | 'targets'
  | 'certainty'
  | 'lineages'
  | 'sensitivity'
> {
  /** Of `ROAD_CLAIMS`. */
  readonly claims: readonly Pick<Claim, 'field' | 'value'>[];
  readonly mentions: readonly {
    readonly report: Pick<ReportSummary, 'digest' | 'publishedAt' | 'recordedAt'>;
    readonly evidence: readonly Span[];
  }[];
}

export interface StatementRecord extends Statement {
  /** Digest of the report it was read in. */
  readonly report: string;
  readonly source: string | null;
  readonly reportedOn: string | null;
  readonly sensitivity: Tlp;
}

/** A signal with the report it was read in. */
export interface SignalRecord extends Signal {
  /** Digest of the report. */
  readonly report: string;
  readonly source: string | null;
  readonly reportedOn: string | null;
  readonly sensitivity: Tlp;
}

/** An axis that a report names. */
export interface CorridorRecord extends Corridor {
  /** Digest of the report. */
  readonly report: string;
}

export interface ContradictionRecord extends Contradiction {
  readonly report: string;
}

export interface OperationRecord {
  readonly id: string;
  readonly actor: string | null;
  readonly when: When | null;
  readonly incidents: readonly string[];
  readonly places: readonly Place[];
  readonly basis: readonly string[];
  /** Tolls given for all of it together, in the order of telling. No incident of it has a share of them. */
  readonly claims: readonly ReadClaim[];
  readonly tolls: readonly TollRange[];
  readonly evidence: readonly { readonly report: string; readonly span: Span }[];
}

/** A place that the record names, with how many incidents happened there. */
export interface PlaceRecord {
  readonly placeId: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly country: string | null;
  readonly admin1: string | null;
  readonly incidents: number;
}

export interface IncidentFilter {
  /** West, south, east, north in degrees; west > east crosses the antimeridian. */
  readonly bbox?: readonly [number, number, number, number] | undefined;
  /** ISO days, inclusive; an incident passes when its interval touches them. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly types?: readonly EventType[] | undefined;
  /** Actor id or part of an actor's name. */
  readonly actor?: string | undefined;
  /** Words that must all occur in the summary, place, actors or report titles; accents do not count. */
  readonly text?: string | undefined;
  /** History recalled for context is left out unless asked for. */
  readonly background?: boolean | undefined;
  /** Only those that have a position, or that have none. */
  readonly placed?: boolean | undefined;
  /** Only these. */
  readonly ids?: readonly string[] | undefined;
  /** ISO day: as the record stood at its end. Absent: now. */
  readonly asOf?: string | undefined;
}

export interface Page {
  /** 1..500. */
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface PageOf<T> {
  readonly items: readonly T[];
  readonly total: number;
  /** Cursor of the next page; null on the last. */
  readonly next: string | null;
}

/** Incidents per day for the timeline: `day` is an ISO day, counts by event type. */
export interface DayCount {
  readonly day: string;
  readonly counts: Readonly<Partial<Record<EventType, number>>>;
}

/**
 * Incidents by the spot where they happened, for a map: entry i of each list is one spot, those with most incidents first.
 * Places of one position under one name are one spot.
 */
export interface MapSpots {
  readonly name: readonly string[];
  /** Degrees. */
  readonly lon: readonly number[];
  readonly lat: readonly number[];
  /** How many incidents of each type. */
  readonly counts: Readonly<Record<EventType, readonly number[]>>;
  /** How many of each type are placed at the spot itself (geoprecision 1), and not near it or in its district. */
  readonly precise: Readonly<Record<EventType, readonly number[]>>;
  /** How many incidents of each type have no position. */
  readonly unplaced: Readonly<Record<EventType, number>>;
  /** The strictest sensitivity of the incidents of each type, placed or not; types that have none are left out. */
  readonly sensitivity: Readonly<Partial<Record<EventType, Tlp>>>;
}

export interface RecordCounts {
  readonly reports: number;
  readonly incidents: number;
  readonly statements: number;
  readonly operations: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}
