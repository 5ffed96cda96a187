/** What may be asked of the roads: how they stand, which corridors are open, who is cut off, and what changed. */
import type { AsOf } from './use-cases.ts';
import type { Bilingual } from './bilingual.ts';
import type { Tlp } from './report.ts';
import type {
  Access,
  AccessChange,
  AccessState,
  RoadAlternatives,
  RoadAssumption,
  RoadEvidence,
  RoadMeasure,
  RoadNetwork,
  RoadSegment,
  RoadStatus,
  SegmentStatus,
} from './roads.ts';

/** As the roads stood, and were known to stand, at the end of a day, and to whom they are shown. */
export interface RoadFilter extends AsOf {
  /** ISO day: as the roads stood on it and were known to stand, by what the record holds; the day of the record where absent. */
  readonly on?: string | undefined;
  /** What rests on a report above this sensitivity is left out, as if it had never come; nothing is where absent. */
  readonly clearance?: Tlp | undefined;
  /** Language in which what cannot be answered is said; the one that Vigie was opened in where absent. */
  readonly lang?: 'en' | 'fr' | undefined;
}

/** A span of time as well. */
export interface RoadSpan extends RoadFilter {
  /** First ISO day of the history; 180 days back where absent. */
  readonly from?: string | undefined;
}

/** Which network is in use, and whom a map of it has to name. */
export interface RoadSource {
  /** Null: the built-in network. */
  readonly imported: string | null;
  readonly attribution: string;
  readonly licence: string;
}

/** How the roads stood at the end of a day; segments of which nothing was ever told are unknown, and left out. */
export interface RoadStatuses {
  /** ISO day. */
  readonly day: string;
  readonly statuses: readonly SegmentStatus[];
  /** Incidents, statements and signals above the clearance. */
  readonly leftOut: number;
}

/** A corridor as a path, with how it stands: as its worst part does. */
export interface CorridorSummary {
  readonly id: string;
  readonly name: Bilingual;
  readonly origin: 'built_in' | 'user';
  readonly lengthKm: number;
  readonly nodes: readonly string[];
  readonly segments: readonly string[];
  readonly status: RoadStatus;
  /** Segments that stand so, in order. */
  readonly parts: readonly string[];
  /** ISO day since when the whole stands so; null where unknown. */
  readonly since: string | null;
  /** ISO day of the last word on any part; null: none ever. */
  readonly lastEvidence: string | null;
}

/** Days, both included, on which a road or corridor stood so. */
export interface RoadRun {
  readonly from: string;
  readonly to: string;
  readonly status: RoadStatus;
  /** Segments that stood so; the segment itself for one road. */
  readonly parts: readonly string[];
  /** What decided it; empty where unknown. */
  readonly evidence: readonly RoadEvidence[];
}

export interface CorridorDetail extends CorridorSummary {
  readonly day: string;
  readonly stretches: readonly SegmentDetail[];
  readonly history: readonly RoadRun[];
}

export interface SegmentDetail {
  readonly segment: RoadSegment;
  /** Names of its ends; node ids where they have none. */
  readonly from: string;
  readonly to: string;
  readonly status: SegmentStatus;
}

export interface SegmentHistory extends SegmentDetail {
  readonly day: string;
  readonly history: readonly RoadRun[];
  readonly corridors: readonly { readonly id: string; readonly name: Bilingual }[];
}

/** From where places are reached, and by which measure. */
export interface AccessQuestion extends RoadFilter {
  /** Names or node ids; the capitals of the network where absent. */
  readonly hubs?: readonly string[] | undefined;
  readonly by?: RoadMeasure | undefined;
  /** Only places that stand so. */
  readonly states?: readonly AccessState[] | undefined;
}

export interface AccessAnswer extends Access {
  readonly day: string;
}

/** What is otherwise than on an earlier day. */
export interface RoadChanges {
  readonly day: string;
  readonly since: string;
  readonly segments: readonly {
    readonly segment: RoadSegment;
    readonly from: string;
    readonly to: string;
    readonly before: SegmentStatus;
    readonly after: SegmentStatus;
  }[];
  readonly places: readonly AccessChange[];
}

/** The roads of a record. Every `asOf` is an ISO day: as they stood, and were known to stand, at its end. */
export interface RoadDesk {
  network(): { readonly network: RoadNetwork; readonly source: RoadSource };
  statuses(filter?: RoadFilter): Promise<RoadStatuses>;
  /** @throws VigieError `not_found` */
  segment(id: string, filter?: RoadSpan): Promise<SegmentHistory>;
  corridors(filter?: RoadFilter): Promise<readonly CorridorSummary[]>;
  /** By id or name. @throws VigieError `not_found` */
  corridor(name: string, filter?: RoadSpan): Promise<CorridorDetail>;
  /** @throws VigieError `not_found` where a hub is no place of the network */
  access(question?: AccessQuestion): Promise<AccessAnswer>;
  /** Two ways to a place that share as little as can be. @throws VigieError `not_found` */
  alternatives(
    place: string,
    question?: AccessQuestion & { readonly assumption?: RoadAssumption | undefined },
  ): Promise<RoadAlternatives & { readonly day: string }>;
  /** Between the end of `since` (the day before where absent) and the end of `asOf`. */
  changes(question?: AccessQuestion & { readonly since?: string | undefined }): Promise<RoadChanges>;
}
