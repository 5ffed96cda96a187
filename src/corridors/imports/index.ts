/** From the lines of a file to a road network, and what was left out on the way. */
export { BUILD_DEFAULTS, MOST_VERTICES, RoadIntake, type BuildOptions, type BuiltRoads } from './intake.ts';
export { looksExchanged } from './exchanged.ts';
export type { BadFeature, FeatureOptions } from './features.ts';
export { ROAD_CHECKS, SHOWN, type Noted, type RoadCheck, type RoadReport } from './report.ts';
export { ROAD_CLASSES, ROAD_FIELDS, type FieldMap, type RoadField } from './tags.ts';
export type { Town } from './towns.ts';
