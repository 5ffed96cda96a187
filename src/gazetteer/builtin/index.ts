import type { GazetteerPlace } from '../place.ts';
import { COUNTRIES, type Country } from './country.ts';
import { parseRows } from './rows.ts';
import { PLACE_TABLES } from './tables.ts';

export { COUNTRIES, type Country };

const countryPlace = (country: Country): GazetteerPlace => ({
  id: `iso:${country.code}`,
  name: country.nameFr,
  variants: country.names.filter((name) => name !== country.nameFr),
  kind: 'country',
  country: country.code,
  admin1: null,
  admin2: null,
  at: country.at,
  population: country.population,
  radiusKm: country.radiusKm,
});

let parsed: readonly GazetteerPlace[] | null = null;

/**
 * Every place that Vigie knows without an import: all countries, the regions that reports name, and a curated choice of towns,
 * villages, posts, parks, mines and roads where violence is reported. Parsed at the first call, the same array after.
 * Sources and licences: docs/data-sources.md.
 */
export function builtinPlaces(): readonly GazetteerPlace[] {
  parsed ??= [...COUNTRIES.map(countryPlace), ...PLACE_TABLES.flatMap(parseRows)];
  return parsed;
}
