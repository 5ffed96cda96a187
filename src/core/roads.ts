/**
 * The vocabulary of roads: a network of towns and the roads between them, what is known of each road, and since when.
 * Levels of town and road only: nothing here places a convoy, or ranks where a closure would hurt.
 */
import type { Certainty, Span } from './findings.ts';
import type { LonLat } from './geo.ts';

export interface RoadNode {
  /** Unique in the network. */
  readonly id: string;
  /** Towns and border posts have a name; a mere junction or shape point has none. */
  readonly name: string | null;
  readonly kind: 'town' | 'border_post' | 'port' | 'junction';
  /** WGS 84 degrees. */
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** Gazetteer id, where the node is a place of the gazetteer. */
  readonly placeId: string | null;
}

export const SURFACES = ['paved', 'unpaved', 'unknown'] as const;

export interface RoadSegment {
  /** Unique in the network; stays when the network is edited elsewhere. */
  readonly id: string;
  /** Node ids. */
  readonly from: string;
  readonly to: string;
  /** Along the road, km; 0 or more. */
  readonly lengthKm: number;
  /** Road numbers and names it bears, e.g. "RN1", "N1", "RR14". */
  readonly roads: readonly string[];
  readonly surface: (typeof SURFACES)[number];
  /** Usable from `from` to `to` only. */
  readonly oneWay: boolean;
  /** The way between the two nodes, ends included; null: drawn straight. */
  readonly line: readonly LonLat[] | null;
}

export interface RoadNetwork {
  readonly nodes: readonly RoadNode[];
  readonly segments: readonly RoadSegment[];
}

/** "unknown" is the default, and what silence returns to: a road nobody reported on is not open. */
export const ROAD_STATUSES = ['open', 'escorted', 'restricted', 'closed', 'unknown'] as const;
export type RoadStatus = (typeof ROAD_STATUSES)[number];

/** One thing that bears on the status of a segment. */
export interface RoadEvidence {
  readonly kind: 'incident' | 'statement' | 'signal' | 'decision';
  /** Id of the incident or decision; for a statement or signal, the report's digest, "/" and its id there. */
  readonly id: string;
  /** Id of the effect rule that applied; "decision" for a person's word. */
  readonly rule: string;
  readonly status: RoadStatus;
  /** "denies": somebody says that the road is not in this status; shown beside, never deciding. */
  readonly stance: 'asserts' | 'denies';
  /** ISO day from which it holds, and the day after which it no longer says anything; null: till further word. */
  readonly from: string;
  readonly expires: string | null;
  /** When it was first told: day of publication, else instant of recording (ISO). Not yet told, it decides nothing. */
  readonly knownAt: string;
  /** ISO day on which a decision was taken back; null while it stands, and for all that is no decision. */
  readonly withdrawnOn: string | null;
  /** Who says so, as named; null where the report says it itself. */
  readonly saidBy: string | null;
  readonly certainty: Certainty;
  /** How closely it is tied to this segment: the road is named, the place lies on it, or it lies in an area named. */
  readonly tie: 'road' | 'place' | 'area';
  /** Id of the town's node by whose blockade or reopening it bears on the segment; null where the road itself is meant. */
  readonly town: string | null;
  /** Independent lineages behind it. */
  readonly lineages: number;
  readonly spans: readonly { readonly report: string; readonly span: Span }[];
}

export interface SegmentStatus {
  readonly segment: string;
  readonly status: RoadStatus;
  /** ISO day since when; null where unknown. */
  readonly since: string | null;
  /** ISO day of the last evidence of any kind, expired or not; null where there never was any. */
  readonly lastEvidence: string | null;
  /** ISO day after which it returns to unknown if nothing more is heard; null: till further word, or unknown. */
  readonly expires: string | null;
  /** By whose word; null where the report says it itself, or unknown. */
  readonly by: string | null;
  /** ICD 203 sense: how much the status rests on; null where unknown. */
  readonly confidence: 'low' | 'moderate' | 'high' | null;
  /** Something heard speaks against it: a denial, or a word no older that says otherwise. */
  readonly disputed: boolean;
  /** What speaks for and against, the deciding one first. */
  readonly evidence: readonly RoadEvidence[];
}
