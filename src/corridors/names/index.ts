export { corridorPath, type CorridorContext, type CorridorPath, type NoPath } from './corridor.ts';
export { corridorProblem, wayOfCorridor, wellKnownCorridors, type CorridorDefinition } from './defined.ts';
export { numberedRoads, wayOfNumber, type NumberedRoad } from './numbered.ts';
export { isRoadName, roadNumbers } from './words.ts';
