/** The record lined up with what others recorded (docs/methods/baselines.md). */
export type { ActorIds } from './actors.ts';
export { extentOf } from './coverage.ts';
export { earlierEvents } from './earlier.ts';
export { lineUp, type LineUpInput } from './line-up.ts';
export { scopeOf, type Scope } from './scope.ts';
export { familyName } from './words.ts';
