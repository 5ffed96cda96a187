import type { DayRange } from './dates.ts';
import { familiesOf } from './kinds.ts';
import type { Mention } from './mention.ts';
import { type PlaceTraits, searchKm } from './places.ts';
import { type Traits, traitsOf } from './traits.ts';

const CELL_DEGREES = 0.5;
const KM_PER_DEGREE = 111.2;
const BUCKET_DAYS = 7;
/** A range longer than this (a year recalled) is looked up by its month only. */
const LONGEST_DAYS = 100;
const MONTH_DAYS = 30;
/** An area larger than this is looked up by its country, not by its cells. */
const WIDE_KM = 130;

const CELLS_ROUND = 360 / CELL_DEGREES;

/** A cell of half a degree by its number, an area or a name by its letters. */
export type PlaceKey = number | string;
/** A week by its number since 1970, a long range by its months. */
export type DayKey = number | string;

/** What a mention is filed under: every kind family with every place and every week. */
export interface Filing {
  readonly families: readonly string[];
  /** The places that it asks for partners. */
  readonly wide: readonly PlaceKey[];
  /** The places where it only leaves its name, for those that ask. */
  readonly narrow: readonly PlaceKey[];
  /** Weeks that follow one another, or one key that is no week. */
  readonly days: readonly DayKey[];
}

function cellsAround(lat: number, lon: number, km: number): number[] {
  const cells: number[] = [];
  const latSpan = km / KM_PER_DEGREE;
  const lonSpan = latSpan / Math.max(0.2, Math.cos((lat * Math.PI) / 180));
  const [south, north] = [
    Math.floor((lat - latSpan) / CELL_DEGREES),
    Math.floor((lat + latSpan) / CELL_DEGREES),
  ];
  const [west, east] = [
    Math.floor((lon - lonSpan) / CELL_DEGREES),
    Math.floor((lon + lonSpan) / CELL_DEGREES),
  ];
  for (let y = south; y <= north; y++) {
    for (let x = west; x <= east; x++)
      cells.push(y * CELLS_ROUND + (((x % CELLS_ROUND) + CELLS_ROUND) % CELLS_ROUND));
  }
  return cells;
}

/** A cell as the store files it: row, column. */
function cellName(cell: number): string {
  const row = Math.floor(cell / CELLS_ROUND);
  return `${row},${cell - row * CELLS_ROUND}`;
}

const ANYWHERE = 'unplaced';

// A sharp place is found by its cells; an area, or a name without a position, by its country; a name without either
// by its first letters; no place at all, by the week. Sharp places leave those keys too, so that the wide find them.
function placeKeys(traits: PlaceTraits | null): Pick<Filing, 'wide' | 'narrow'> {
  if (traits === null) return { wide: [ANYWHERE], narrow: [] };
  const { lat, lon, country } = traits.place;
  const km = searchKm(traits);
  const isArea = traits.grain === 'region' || traits.grain === 'country' || km > WIDE_KM;
  const isSharp = lat !== null && lon !== null && !isArea;
  const wide: PlaceKey[] = isSharp ? cellsAround(lat, lon, km) : [];
  const narrow: PlaceKey[] = [ANYWHERE];
  if (country !== null) (isSharp ? narrow : wide).push(country);
  const letters = `=${(traits.name.own[0] ?? '').slice(0, 4)}`;
  (country === null || lat === null ? wide : narrow).push(letters);
  return { wide, narrow };
}

function dayKeys(range: DayRange | null): readonly DayKey[] {
  if (range === null) return ['undated'];
  const from = range.fromDay - range.slackDays;
  const to = range.toDay + range.slackDays;
  if (to - from > LONGEST_DAYS) return [`m${Math.floor(from / MONTH_DAYS)}-${Math.floor(to / MONTH_DAYS)}`];
  const [first, last] = [Math.floor(from / BUCKET_DAYS), Math.floor(to / BUCKET_DAYS)];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Where a mention is filed. */
export function filingOf({ kind, days, place }: Traits): Filing {
  return { families: familiesOf(kind), days: dayKeys(days), ...placeKeys(place) };
}

/** A block key with whether the mention asks it for partners or only leaves its name there. */
export interface Block {
  readonly key: string;
  /** Two mentions of a block are compared only where at least one of them is wide in it. */
  readonly wide: boolean;
}

/** The blocks of a mention: event family × place × week. */
export function blocksOf(mention: Mention): readonly Block[] {
  const { families, wide, narrow, days } = filingOf(traitsOf(mention));
  const places = [...wide.map((key) => [key, true] as const), ...narrow.map((key) => [key, false] as const)];
  return families.flatMap((family) =>
    places.flatMap(([place, isWide]) => {
      const name = typeof place === 'number' ? cellName(place) : place;
      return days.map((day) => ({ key: `${family}|${name}|${day}`, wide: isWide }));
    }),
  );
}

/** Under this suffix a block holds its wide members alone: all that a narrow one has to ask for. */
const WIDE_ONLY = '!';

/**
 * Keys under which a store files a mention. Whatever may be one incident with another mention is filed under one of
 * that one's `askKeys`. Sharing a key does not make two mentions one. A dozen or so keys; a pure function of the mention.
 */
export function blockKeys(mention: Mention): readonly string[] {
  const blocks = blocksOf(mention);
  const wide = blocks.filter((block) => block.wide).map((block) => block.key + WIDE_ONLY);
  return [...new Set([...blocks.map((block) => block.key), ...wide])];
}

/**
 * Keys to fetch a mention's possible partners by: its sharp blocks whole, and of the coarse ones (its country, its
 * week) only what is as coarse. Fetching by `blockKeys` instead finds the same partners and much besides.
 */
export function askKeys(mention: Mention): readonly string[] {
  return [...new Set(blocksOf(mention).map(({ key, wide }) => (wide ? key : key + WIDE_ONLY)))];
}
