/** Roads: the network, what is known of each road, and who is cut off. */
export { type AccessOptions, type StatusOfSegment, RoadAccess, accessOf } from './access/access.ts';
export { type Spot, roadHoursOn } from './access/between.ts';
export { type ChangeThresholds, changesBetween } from './access/changes.ts';
export { SPEEDS_KMH } from './access/speeds.ts';
export { type RoadGraph, roadGraph } from './graph/graph.ts';
export {
  type CorridorContext,
  type CorridorDefinition,
  type CorridorPath,
  type NoPath,
  type NumberedRoad,
  corridorPath,
  corridorProblem,
  numberedRoads,
  wayOfCorridor,
  wayOfNumber,
  wellKnownCorridors,
} from './names/index.ts';
export { type OnNetwork, builtinNetwork, placeOnNetwork } from './network/index.ts';
export {
  type CorridorRecord,
  type CorridorRun,
  type EffectId,
  type EvidenceBySegment,
  type RoadRecord,
  type SignalRecord,
  type StatusChange,
  type StatusRun,
  EFFECT_RULES,
  changesSince,
  corridorHistory,
  corridorStatus,
  effectsPage,
  evidenceOf,
  historyOf,
  statusesOn,
  statusOf,
} from './status/index.ts';
export { worstOf } from './caution.ts';
