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

/*
 * Who is cut off. These types go from a place to the roads that it depends on, and never from a road to the places that it would cut
 * off: whoever brings help asks the first, whoever plans a blockade the second. So there is no type here for "what closing a road does".
 */

/** What is assumed of the roads: all open; whatever is not known to be shut can be used; only what is known to be open can be used. */
export const ROAD_ASSUMPTIONS = ['usual', 'optimistic', 'pessimistic'] as const;
export type RoadAssumption = (typeof ROAD_ASSUMPTIONS)[number];

/** The best way from the hubs to a place. */
export interface RoadReach {
  /** Node id of the hub that it starts from. */
  readonly hub: string;
  /** Along the road, rounded: to 0.1 below 10 km, to 1 above. */
  readonly km: number;
  /** A rule of thumb from surface and status, rounded: to a quarter below 2 h, to a half below 10 h, to 1 above. */
  readonly hours: number;
  /**
   * Segments that every way from every hub to the place goes along, from the place towards the hubs: the single roads it depends on.
   * In geographic order; no order of importance is meant.
   */
  readonly dependsOn: readonly string[];
}

/** How much farther a place is than usually. */
export interface RoadDetour {
  /** Rounded as in `RoadReach`. Of the measure that ways are chosen by it is never negative; the other may be. */
  readonly km: number;
  readonly hours: number;
  /** Times the usual, in the measure that ways are chosen by, to two decimals, 1 or more; null where the usual is 0 and this is not. */
  readonly ratio: number | null;
}

export interface BoundReach {
  /** Null: no way. */
  readonly reach: RoadReach | null;
  /** Null where there is no way, or never was one. */
  readonly detour: RoadDetour | null;
}

/**
 * `reached`: by roads known to be open. `uncertain`: only if roads that nobody vouches for can be used. `cut_off`: not even then.
 * `unconnected`: not even with every road open, so nothing is learnt from today's roads.
 */
export const ACCESS_STATES = ['reached', 'uncertain', 'cut_off', 'unconnected'] as const;
export type AccessState = (typeof ACCESS_STATES)[number];

export interface PlaceAccess {
  /** Node id and name of the place. */
  readonly node: string;
  readonly name: string;
  readonly state: AccessState;
  /** With every road open; null: `unconnected`. */
  readonly usual: RoadReach | null;
  /** Open, escorted, restricted and unknown roads can be used. */
  readonly optimistic: BoundReach;
  /** Only open and escorted roads can be used: unknown is not open. */
  readonly pessimistic: BoundReach;
}

/** The measure that a way is the best by; the other is measured along it, and decides between equals. */
export const ROAD_MEASURES = ['hours', 'km'] as const;
export type RoadMeasure = (typeof ROAD_MEASURES)[number];

export interface Access {
  /** Node ids, as asked. */
  readonly hubs: readonly string[];
  readonly by: RoadMeasure;
  /** Every named node of the network, in its order. */
  readonly places: readonly PlaceAccess[];
}

/** One way, from a hub to a place. */
export interface RoadWay {
  readonly hub: string;
  /** Rounded as in `RoadReach`. */
  readonly km: number;
  readonly hours: number;
  /** From the hub to the place: node ids, one more than segments, and segment ids. */
  readonly nodes: readonly string[];
  readonly segments: readonly string[];
  /** The worst along it: closed, unknown, restricted, escorted, open; null for a way of no segments. */
  readonly worst: RoadStatus | null;
}

/** Two ways to one place that share as little as can be; together the shortest such. */
export interface RoadAlternatives {
  readonly node: string;
  readonly assumption: RoadAssumption;
  /** The shorter first; one where the place is a hub, none where there is no way. */
  readonly ways: readonly RoadWay[];
  /** Segments on both, from the place towards the hubs: there is no way around these. Empty: the ways share no road. */
  readonly shared: readonly string[];
}

/** A place that was cut off, was reached again, or has grown farther or nearer. */
export interface AccessChange {
  readonly node: string;
  readonly name: string;
  /** Under which bound it is so; a place may change under both. */
  readonly bound: Exclude<RoadAssumption, 'usual'>;
  readonly kind: 'cut_off' | 'reached' | 'farther' | 'nearer';
  readonly before: RoadReach | null;
  readonly after: RoadReach | null;
}
