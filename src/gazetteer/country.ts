import type { LonLat } from '../core/geo.ts';

/** What the engine needs to know of a country; the built-in COUNTRIES satisfy it. */
export interface CountryFacts {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly names: readonly string[];
  readonly adjectivesFr: readonly string[];
  readonly adjectivesEn: readonly string[];
  readonly demonymsEn?: readonly string[];
  /** Name of the capital; "" where there is none. */
  readonly capital: string;
  readonly at: LonLat;
  readonly radiusKm: number;
  /** West, south, east, north, degrees; west > east crosses the antimeridian. */
  readonly bbox?: readonly [number, number, number, number] | undefined;
  readonly neighbours: readonly string[];
}
