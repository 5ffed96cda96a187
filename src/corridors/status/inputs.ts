import type { Corridor, Signal } from '../../core/findings.ts';
import type { DecisionRecord } from '../../core/decisions.ts';
import type { IncidentDetail, StatementRecord } from '../../core/records.ts';
import type { Tlp } from '../../core/report.ts';

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

/** All that may bear on roads; what has no bearing may be among it. */
export interface RoadRecord {
  readonly incidents: readonly IncidentDetail[];
  readonly statements: readonly StatementRecord[];
  readonly signals?: readonly SignalRecord[] | undefined;
  /** They tell which places a report joins to one axis. */
  readonly corridors?: readonly CorridorRecord[] | undefined;
  /** Those taken back and what took them back included: what stood on a day before is theirs to tell. */
  readonly decisions?: readonly DecisionRecord[] | undefined;
}
