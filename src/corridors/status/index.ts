export { statusesOn, statusOf, type EvidenceBySegment } from './combine.ts';
export { EFFECT_RULES, type EffectId } from './effects.ts';
export { evidenceOf } from './evidence.ts';
export {
  changesSince,
  corridorHistory,
  corridorStatus,
  historyOf,
  type CorridorRun,
  type Hindsight,
  type StatusChange,
  type StatusRun,
} from './history.ts';
export type { CorridorRecord, RoadRecord, SignalRecord } from './inputs.ts';
export { effectsPage } from './page.ts';
