/** What a brief is made from. */
import type { Citation } from '../core/brief.ts';
import type {
  IncidentDetail,
  OperationRecord,
  ReportSummary,
  SignalRecord,
  StatementRecord,
} from '../core/records.ts';
import type { BriefAnalyses } from './analyses.ts';
import type { PlaceAccess, SegmentStatus } from '../core/roads.ts';

/** How a stretch of road stands, with the names of its ends. */
export interface BriefRoad {
  readonly from: string;
  readonly to: string;
  readonly roads: readonly string[];
  readonly status: SegmentStatus;
}

/** A place that is cut off, from where, and the words by which its roads are closed. */
export interface BriefCutOff {
  readonly place: PlaceAccess;
  readonly hubs: readonly string[];
  readonly words: readonly Citation[];
}

/** The record as far as a brief covers it; nothing in it is above the clearance. */
export interface BriefMatter {
  /** ISO days that the brief covers, both included. */
  readonly since: string;
  readonly until: string;
  /** Within area and days, by day, then id; without background and what is denied. */
  readonly incidents: readonly IncidentDetail[];
  /** Those of which at least two incidents are in `incidents`. */
  readonly operations: readonly OperationRecord[];
  readonly statements: readonly StatementRecord[];
  readonly signals: readonly SignalRecord[];
  readonly roads: readonly BriefRoad[];
  readonly cutOff: readonly BriefCutOff[];
  /** Incidents that findings name besides `incidents`. */
  readonly others: ReadonlyMap<string, IncidentDetail>;
  readonly analyses: BriefAnalyses;
  /** By digest: every report that may be cited. */
  readonly reports: ReadonlyMap<string, ReportSummary>;
  /** Names of outlets in the record. */
  readonly outlets: ReadonlySet<string>;
  /** How many reports the record held, and how many items above the clearance were left out. */
  readonly searched: number;
  readonly leftOut: number;
}
