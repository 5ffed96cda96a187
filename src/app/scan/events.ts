/** Rows of a table to places and dated cases, or the first thing that is wrong, with its line. */
import { positionKey, type ScanInput } from '../../analysis/scan/index.ts';
import { isIsoDay } from '../../core/calendar.ts';
import { VigieError } from '../../core/errors.ts';
import { distanceKm, type LonLat } from '../../core/geo.ts';
import type { ScanMessages } from './messages.ts';
import type { Row, Table } from './table.ts';

/** Every case is dealt with on its own: more would take memory and hours. */
const MOST_CASES = 1_000_000;

/** Positions of one location may differ by as much: the first is taken. */
const SAME_PLACE_KM = 1;

interface Seen {
  readonly at: LonLat;
  readonly line: number;
}

/** @throws VigieError `bad_input`, one line that names the row */
export function eventsOf({ rows, hasDecimalComma }: Table, say: ScanMessages): ScanInput {
  const places = new Map<string, Seen>();
  const cases: { place: string; day: string; cases: number }[] = [];
  let all = 0;
  for (const row of rows) {
    const at = positionOf(row, hasDecimalComma, say);
    const place = row.field('location') || positionKey(at);
    const before = places.get(place);
    if (before === undefined) places.set(place, { at, line: row.line });
    else if (distanceKm(before.at, at) > SAME_PLACE_KM)
      throw new VigieError('bad_input', say.moved(row.line, place, before.line));
    const count = casesOf(row, say);
    const day = dayOf(row, count > 0, say);
    if (day === null || count === 0) continue;
    all += count;
    if (all > MOST_CASES) throw new VigieError('too_large', say.tooManyCases(MOST_CASES));
    cases.push({ place, day, cases: count });
  }
  return { places: [...places].map(([id, { at }]) => ({ id, at })), cases };
}

function positionOf(row: Row, hasDecimalComma: boolean, say: ScanMessages): LonLat {
  const number = (given: string): number => decimal(hasDecimalComma ? given.replace(',', '.') : given);
  const [lat, lon] = [row.field('lat') ?? '', row.field('lon') ?? ''];
  const at: LonLat = [number(lon), number(lat)];
  if (!(Math.abs(at[1]) <= 90)) throw new VigieError('bad_input', say.badLat(row.line, lat));
  if (!(Math.abs(at[0]) <= 180)) throw new VigieError('bad_input', say.badLon(row.line, lon));
  return at;
}

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const decimal = (given: string): number => (DECIMAL.test(given) ? Number(given) : Number.NaN);

/** One case a row where the table does not count. */
function casesOf(row: Row, say: ScanMessages): number {
  const given = row.field('cases');
  if (given === null) return 1;
  if (!/^\d{1,9}$/.test(given)) throw new VigieError('bad_input', say.badCases(row.line, given));
  return Number(given);
}

/** A place without cases needs no day; one that is given must still be a day. */
function dayOf(row: Row, isNeeded: boolean, say: ScanMessages): string | null {
  const given = row.field('date') ?? '';
  if (given === '' && !isNeeded) return null;
  if (!isIsoDay(given)) throw new VigieError('bad_input', say.badDate(row.line, given));
  return given;
}
