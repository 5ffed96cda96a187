/** The roads of a data folder: files taken in, the network in use. */
export { importRoads, type RoadImportOptions } from './importing.ts';
export { readNetwork, removeRoads } from './network-file.ts';
export { openRoads, type OpenedRoads, type RoadAttribution, type RoadOptions } from './open.ts';
export { townsOf } from './towns.ts';
export type { ImportedRoads } from './format.ts';
export {
  networkGeoJson,
  roadsGeoJson,
  type NetworkCollection,
  type RoadFeature,
  type SegmentFacts,
  type SegmentStatusFacts,
  type StatusCollection,
} from './geojson.ts';
export { effectsPage } from '../../corridors/index.ts';
export { closuresAround, type Closures } from './closures.ts';
