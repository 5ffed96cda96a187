import type { DecisionRecord } from '../../core/decisions.ts';
import type { CorridorRecord, RoadIncident, SignalRecord, StatementRecord } from '../../core/records.ts';

export type { CorridorRecord, SignalRecord };

/** All that may bear on roads; what has no bearing may be among it. */
export interface RoadRecord {
  readonly incidents: readonly RoadIncident[];
  readonly statements: readonly StatementRecord[];
  readonly signals?: readonly SignalRecord[] | undefined;
  /** They tell which places a report joins to one axis. */
  readonly corridors?: readonly CorridorRecord[] | undefined;
  /** Those taken back and what took them back included: what stood on a day before is theirs to tell. */
  readonly decisions?: readonly DecisionRecord[] | undefined;
}
