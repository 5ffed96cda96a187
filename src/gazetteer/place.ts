import type { LonLat } from '../core/geo.ts';

/** What a gazetteer row is. */
export const PLACE_KINDS = [
  'country',
  'admin1',
  'admin2',
  'admin3',
  'settlement',
  'quarter',
  'camp',
  'border_post',
  'airport',
  'mine',
  'road',
  'river',
  'lake',
  'park',
  'forest',
  'island',
  'mountain',
  'region',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** One place of a gazetteer: built-in row, imported row or the user's own. */
export interface GazetteerPlace {
  /** "geonames:2455518", "iso:ML", "vigie:ml-…"; unique over all layers. */
  readonly id: string;
  readonly name: string;
  /** Other names and spellings that mean this place. */
  readonly variants: readonly string[];
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2; null for what lies in several countries. */
  readonly country: string | null;
  readonly admin1: string | null;
  readonly admin2: string | null;
  readonly at: LonLat;
  /** People; 0 where unknown. */
  readonly population: number;
  /** Rough extent of an area, km; 0 for a point. */
  readonly radiusKm: number;
}

/** Every field of a place, in one order whatever layer it comes from. */
export const PLACE_FIELDS = [
  'id',
  'name',
  'variants',
  'kind',
  'country',
  'admin1',
  'admin2',
  'at',
  'population',
  'radiusKm',
] as const satisfies readonly (keyof GazetteerPlace)[];
