import type { LonLat } from '../../core/geo.ts';
import type { GazetteerPlace, PlaceKind } from '../place.ts';

/** Why a row cannot be taken; `value` is what came. */
export interface RowFault {
  readonly fault:
    | 'columns'
    | 'name'
    | 'latitude'
    | 'longitude'
    | 'exchanged'
    | 'kind'
    | 'country'
    | 'population'
    | 'encoding'
    | 'nul'
    | 'too_long'
    | 'quote';
  readonly value: string;
}

/** An area without a position of its own, as lists of codes name them. */
export interface NamedArea {
  readonly id: string;
  readonly name: string;
  readonly kind: 'admin1' | 'admin2' | 'admin3';
  readonly country: string;
  readonly parent: string | null;
}

/** What one row comes to: a place; an area to be placed later; a code and its name; left out for its kind; or a fault. */
export type Parsed =
  | { readonly place: GazetteerPlace; readonly codes?: AreaCodes }
  | { readonly area: NamedArea }
  | { readonly leftOut: string }
  | RowFault;

/** Codes of the areas of a place, to be exchanged for names once all rows are read. */
export interface AreaCodes {
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

/** Reads the rows of one format. */
export interface RowParser {
  readonly format: 'geonames' | 'ocha' | 'pcodes' | 'csv';
  /** Whether the first line only names the columns. */
  readonly hasHeader: boolean;
  /** @param number 1-based number of the line */
  parse(line: string, number: number): Parsed;
}

const LONGEST_NAME = 200;
const LONGEST_VARIANT = 60;
const MOST_VARIANTS = 12;
const DECIMAL = /^[+-]?\d{1,3}(?:\.\d*)?$/;

/** A name that can be looked for: some letter, no control characters, not longer than names are. */
export function isName(name: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return /\p{L}/u.test(name) && name.length <= LONGEST_NAME && !/[\u0000-\u001f]/.test(name);
}

/** Decimal degrees within the range of each, or what is wrong. */
export function positionOf(lat: string, lon: string): { readonly at: LonLat } | RowFault {
  const [y, x] = [degrees(lat), degrees(lon)];
  if (y === null) return { fault: 'latitude', value: lat };
  if (x === null) return { fault: 'longitude', value: lon };
  if (Math.abs(y) > 90) return { fault: Math.abs(x) <= 90 ? 'exchanged' : 'latitude', value: lat };
  if (Math.abs(x) > 180) return { fault: 'longitude', value: lon };
  return { at: [x, y] };
}

// Lists from spreadsheets in French have decimal commas.
function degrees(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return DECIMAL.test(plain) || /^[+-]?\d{1,3}\.\d+e-?\d+$/i.test(plain) ? Number(plain) : null;
}

const LATIN = /^[\p{Script=Latin}\p{M}\p{Nd} '’ʼ‘`.()/‑-]+$/u;
/** Airport and country codes among alternative names. */
const CODE = /^[\p{Lu}\d]{1,4}$/u;

/** Spellings that French and English reports could use: Latin letters, no codes, each once. */
export function variantsFrom(names: readonly string[], name: string): string[] {
  const seen = new Set([name]);
  const kept: string[] = [];
  for (const raw of names) {
    const variant = raw.trim();
    if (variant.length < 2 || variant.length > LONGEST_VARIANT || seen.has(variant)) continue;
    if (!LATIN.test(variant) || CODE.test(variant) || !/\p{L}/u.test(variant)) continue;
    seen.add(variant);
    kept.push(variant);
    if (kept.length === MOST_VARIANTS) break;
  }
  return kept;
}

/** Rough extents of areas that no list gives, km; 0 for points. */
export const CUSTOMARY_RADIUS_KM: Readonly<Partial<Record<PlaceKind, number>>> = {
  admin1: 120,
  admin2: 50,
  admin3: 15,
  region: 80,
  park: 20,
  forest: 10,
  lake: 5,
};
