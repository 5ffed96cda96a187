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

function parseRow(row: string): GazetteerPlace {
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
