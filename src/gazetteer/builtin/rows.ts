import { VigieError } from '../../core/errors.ts';
import { PLACE_KINDS, type GazetteerPlace, type PlaceKind } from '../place.ts';

/** Columns of a row of the built-in data, tab-separated; `variants` are parted by "|". */
export const COLUMNS = [
  'id',
  'name',
  'kind',
  'country',
  'admin1',
  'admin2',
  'lat',
  'lon',
  'population',
  'radiusKm',
  'variants',
] as const;

const KINDS: ReadonlySet<string> = new Set(PLACE_KINDS);
const NO_VARIANTS: readonly string[] = [];
const isKind = (text: string): text is PlaceKind => KINDS.has(text);

/**
 * One row of {@link COLUMNS}.
 * @throws VigieError "damaged" where it is none
 */
export function parseRow(row: string): GazetteerPlace {
  const cells = row.split('\t');
  const [id, name, kind, country, admin1, admin2, lat, lon, population, radiusKm, variants] = cells;
  if (cells.length !== COLUMNS.length || !id || !name || !kind || !isKind(kind)) {
    throw new VigieError(
      'damaged',
      `Place row "${row.slice(0, 60)}" is none: expected ${COLUMNS.length} columns and a known kind; mend it in src/gazetteer/builtin.`,
    );
  }
  return {
    id,
    name,
    variants: variants ? variants.split('|') : NO_VARIANTS,
    kind,
    country: country || null,
    admin1: admin1 || null,
    admin2: admin2 || null,
    at: [Number(lon), Number(lat)],
    population: Number(population),
    radiusKm: Number(radiusKm),
  };
}

// A cell holds neither of the signs that part cells and variants.
const cell = (text: string | null): string => (text ?? '').replace(/[\t\n\r|]+/g, ' ');

/** A place as a row of {@link COLUMNS}; {@link parseRow} reads it back. */
export function formatRow(place: GazetteerPlace): string {
  const { id, name, kind, country, admin1, admin2, at, population, radiusKm, variants } = place;
  return [
    ...[id, name, kind, country, admin1, admin2].map(cell),
    at[1],
    at[0],
    population,
    radiusKm,
    variants.map(cell).join('|'),
  ].join('\t');
}

/**
 * The places of one data module.
 * @param tsv rows of {@link COLUMNS}, one a line; one line break at either end is ignored
 * @throws VigieError "damaged" at the first row that is none
 */
export function parseRows(tsv: string): GazetteerPlace[] {
  // Not trim(): a row may end in an empty cell, which is a tab.
  const body = tsv.replace(/^\n|\n$/g, '');
  return body === '' ? [] : body.split('\n').map(parseRow);
}
