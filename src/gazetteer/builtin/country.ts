import { VigieError } from '../../core/errors.ts';
import type { LonLat } from '../../core/geo.ts';
import { COUNTRIES_TSV } from './countries.ts';

/** A country or territory, with what French and English reports call it and its people. */
export interface Country {
  /** ISO 3166-1 alpha-2; "XK" for Kosovo. */
  readonly code: string;
  readonly nameFr: string;
  readonly nameEn: string;
  /** Every name in either language, `nameFr` and `nameEn` first, short and former forms after. */
  readonly names: readonly string[];
  /** Lower case, in the order masculine, feminine, masculine plural, feminine plural (equal forms once): "malien", "malienne"… */
  readonly adjectivesFr: readonly string[];
  readonly adjectivesEn: readonly string[];
  /** Its people: "Malien", "Maliens"…, the adjective with a capital. */
  readonly demonymsFr: readonly string[];
  /** Its people, singular and plural: "Spaniard", "Spaniards". */
  readonly demonymsEn: readonly string[];
  readonly capital: string;
  /** Centre of the main body, degrees. */
  readonly at: LonLat;
  /** Radius of a disc of the same area, km. */
  readonly radiusKm: number;
  /** West, south, east, north of the main body, degrees; far-off possessions left out. */
  readonly bbox: readonly [west: number, south: number, east: number, north: number];
  /** Codes of the countries that share a land border. */
  readonly neighbours: readonly string[];
  /** About 2018; 0 where unknown. */
  readonly population: number;
}

const list = (cell: string, separator = '|'): string[] => (cell === '' ? [] : cell.split(separator));
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function parseCountry(row: string): Country {
  const cells = row.split('\t');
  if (cells.length !== 17) {
    throw new VigieError(
      'damaged',
      `Country row "${row.slice(0, 40)}" has ${cells.length} columns, expected 17: mend src/gazetteer/builtin/countries.ts.`,
    );
  }
  const text = (column: number): string => cells[column] ?? '';
  const number = (column: number): number => Number(text(column));
  const adjectivesFr = list(text(4));
  return {
    code: text(0),
    nameFr: text(1),
    nameEn: text(2),
    names: list(text(3)),
    adjectivesFr,
    adjectivesEn: list(text(5)),
    demonymsFr: adjectivesFr.map(capitalised),
    demonymsEn: list(text(6)),
    capital: text(7),
    at: [number(9), number(8)],
    radiusKm: number(10),
    bbox: [number(11), number(12), number(13), number(14)],
    neighbours: list(text(15), ','),
    population: number(16),
  };
}

/** All countries and territories, by code. */
export const COUNTRIES: readonly Country[] = COUNTRIES_TSV.trim().split('\n').map(parseCountry);
