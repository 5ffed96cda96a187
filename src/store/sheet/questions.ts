/** What is asked of the columns: each a pass over the rows that a filter lets through. */
import { addDays, dayNumber } from '../../core/calendar.ts';
import type { EventType } from '../../core/findings.ts';
import type { DayCount, IncidentFilter, MapSpots } from '../../core/records.ts';
import { TLP } from '../../core/report.ts';
import { comesBefore, NO_DAY, TYPES, type Columns } from './columns.ts';

/** The parts of a filter that the columns can answer. */
export type SheetFilter = Pick<IncidentFilter, 'bbox' | 'from' | 'to' | 'types' | 'background' | 'placed'>;

/** Calls for each row that passes, in order. */
function forEachPassing(columns: Columns, filter: SheetFilter, visit: (row: number) => void): void {
  const { first, last, lon, lat, type, isBackground } = columns;
  const size = first.length;
  const { from: since, to: until, bbox, background = false, placed } = filter;
  const from = since === undefined ? null : dayNumber(since);
  const wanted = TYPES.map(
    (name) => (filter.types ?? []).length === 0 || filter.types?.includes(name) === true,
  );
  const [west, south, east, north] = bbox ?? [-180, -90, 180, 90];
  const crosses = west > east;
  for (let i = until === undefined ? 0 : firstUpTo(first, dayNumber(until)); i < size; i += 1) {
    if (!background && isBackground[i] === 1) continue;
    if (from !== null && (last[i] ?? NO_DAY) < from) continue;
    // Undated ones stand last, and pass only where no days are asked for.
    if (until !== undefined && first[i] === NO_DAY) break;
    if (!wanted[type[i] ?? 0]) continue;
    if (placed !== undefined && Number.isNaN(lat[i]) === placed) continue;
    if (bbox !== undefined) {
      const [x, y] = [lon[i] ?? Number.NaN, lat[i] ?? Number.NaN];
      if (!(y >= south && y <= north)) continue;
      if (!(crosses ? x >= west || x <= east : x >= west && x <= east)) continue;
    }
    visit(i);
  }
}

/** Index of the first row whose day is not after one; days fall. */
function firstUpTo(first: Int32Array, day: number): number {
  let [low, high] = [0, first.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((first[middle] ?? NO_DAY) > day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * How many rows pass, and the ids of the first ones behind a row.
 * @param after ISO day ('' for undated) and id of the row that the page before ended with
 */
export function listed(
  columns: Columns,
  filter: SheetFilter,
  limit: number,
  after: readonly [day: string, id: string] | null,
): { readonly total: number; readonly ids: readonly string[] } {
  const { first, ids } = columns;
  const day = after === null || after[0] === '' ? NO_DAY : dayNumber(after[0]);
  const isBehind = (row: number): boolean =>
    after === null || comesBefore(day, after[1], first[row] ?? NO_DAY, ids[row] ?? '');
  const found: string[] = [];
  let total = 0;
  forEachPassing(columns, filter, (row) => {
    total += 1;
    if (found.length < limit && isBehind(row)) found.push(ids[row] ?? '');
  });
  return { total, ids: found };
}

/** Incidents per first day and type, oldest first; undated ones are not counted. */
export function daysCounted(columns: Columns, filter: SheetFilter): readonly DayCount[] {
  const { first, type } = columns;
  const newest = first[0] ?? NO_DAY;
  // Days fall, and undated rows stand last: the table of counts begins with the newest day.
  const oldest = first[firstUpTo(first, NO_DAY) - 1] ?? newest;
  const counts = new Uint32Array((newest - oldest + 1) * TYPES.length);
  forEachPassing(columns, filter, (row) => {
    const day = first[row] ?? NO_DAY;
    if (day === NO_DAY) return;
    const cell = (newest - day) * TYPES.length + (type[row] ?? 0);
    counts[cell] = (counts[cell] ?? 0) + 1;
  });
  const days: DayCount[] = [];
  for (let day = oldest; day <= newest; day += 1) {
    const ofDay = countsOfDay(counts, (newest - day) * TYPES.length);
    if (ofDay !== null) days.push({ day: dayText(day), counts: ofDay });
  }
  return days;
}

/** What is counted of each type from a cell on; null where nothing is. */
function countsOfDay(counts: Uint32Array, from: number): DayCount['counts'] | null {
  let found: Partial<Record<EventType, number>> | null = null;
  // By index: days are thousands, and each would make an iterator.
  for (let i = 0; i < TYPES.length; i += 1) {
    const [name, count] = [TYPES[i], counts[from + i] ?? 0];
    if (name !== undefined && count > 0) (found ??= {})[name] = count;
  }
  return found;
}

const dayText = (day: number): string => addDays('1970-01-01', day);

/** How many incidents there are without background, and the days that they span. */
export function tallied(columns: Columns): {
  readonly incidents: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
} {
  let [incidents, oldest, newest] = [0, Number.POSITIVE_INFINITY, NO_DAY];
  forEachPassing(columns, {}, (row) => {
    incidents += 1;
    const day = columns.first[row] ?? NO_DAY;
    if (day === NO_DAY) return;
    oldest = Math.min(oldest, day);
    newest = Math.max(newest, columns.last[row] ?? NO_DAY);
  });
  const isDated = newest !== NO_DAY;
  return {
    incidents,
    firstDay: isDated ? dayText(oldest) : null,
    lastDay: isDated ? dayText(newest) : null,
  };
}

/** Incidents by the spot where they happened, those with most first. */
export function spotsCounted(columns: Columns, filter: SheetFilter): MapSpots {
  const { spot, spots, type, isPrecise, sensitivity } = columns;
  const counts = new Uint32Array(spots.length * TYPES.length);
  const precise = new Uint32Array(spots.length * TYPES.length);
  const totals = new Uint32Array(spots.length);
  const unplaced = new Uint32Array(TYPES.length);
  const strictest = new Int8Array(TYPES.length).fill(-1);
  forEachPassing(columns, filter, (row) => {
    const kind = type[row] ?? 0;
    strictest[kind] = Math.max(strictest[kind] ?? -1, sensitivity[row] ?? 0);
    const at = spot[row] ?? -1;
    if (at < 0) {
      unplaced[kind]! += 1;
      return;
    }
    const cell = at * TYPES.length + kind;
    counts[cell]! += 1;
    totals[at]! += 1;
    precise[cell]! += isPrecise[row] ?? 0;
  });
  const shown = [...spots.keys()]
    .filter((at) => (totals[at] ?? 0) > 0)
    .sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b);
  const per = <T>(value: (at: number) => T): readonly T[] => shown.map(value);
  const perType = (cells: Uint32Array): MapSpots['counts'] =>
    byType((i) => per((at) => cells[at * TYPES.length + i] ?? 0));
  return {
    name: per((at) => spots[at]?.name ?? ''),
    lon: per((at) => spots[at]?.lon ?? 0),
    lat: per((at) => spots[at]?.lat ?? 0),
    counts: perType(counts),
    precise: perType(precise),
    unplaced: byType((i) => unplaced[i] ?? 0),
    sensitivity: Object.fromEntries(
      TYPES.flatMap((name, i) => {
        const level = TLP[strictest[i] ?? -1];
        return level === undefined ? [] : [[name, level]];
      }),
    ),
  };
}

const byType = <T>(value: (type: number) => T): Readonly<Record<EventType, T>> =>
  Object.fromEntries(TYPES.map((name, i) => [name, value(i)])) as Record<EventType, T>;
