export { createGazetteer, type Gazetteer, type GazetteerOptions } from './gazetteer.ts';
export { findToponyms } from './find.ts';
export { DECISION_THRESHOLD } from './rank.ts';
export { findChains } from './chains.ts';
export { checkGeography } from './check.ts';
export type { CountryFacts } from './country.ts';
export { PLACE_KINDS, type GazetteerPlace, type PlaceKind } from './place.ts';
export type {
  Chain,
  GeographyConflict,
  PlaceRelation,
  RankedCandidate,
  Toponym,
  ToponymContext,
} from './toponym.ts';
