/** Whether attacks at several places within a short time are more than independent timing gives. */
export { coordinationOf, coordinationSteps } from './operations.ts';
export { type CoordinationOptions, DEFAULTS, type RoadHours, type Whereabouts } from './options.ts';
export { expectedDaysPerYear } from './rate.ts';
export { bandName, CHECK_NAMES, pWords } from './words.ts';
