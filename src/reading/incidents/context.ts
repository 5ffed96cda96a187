/** What a report says around its incidents, gathered for the cascade. */
export { assessmentsOf } from './assessments.ts';
export { contradictionsOf } from './contradictions.ts';
export { corridorsOf } from '../places/corridors.ts';
export { operationsOf } from './operations.ts';
export { signalsOf } from './signals.ts';
