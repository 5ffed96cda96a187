/**
 * The incidents that stand now as columns in memory, in the order of lists: what boxes, days and types are asked of. One
 * pass over a million rows takes milliseconds; PostgreSQL in WebAssembly takes seconds to count as many.
 */
import { dayNumber } from '../../core/calendar.ts';
import type { EventType } from '../../core/findings.ts';
import { TLP, type Tlp } from '../../core/report.ts';

/** Order of the bits and counters of types. */
export const TYPES = [
  'Battles',
  'Explosions/Remote violence',
  'Protests',
  'Riots',
  'Strategic developments',
  'Violence against civilians',
] as const satisfies readonly EventType[];

/** Stands for "no day": before all others, as undated incidents come last in a list that begins with the newest. */
export const NO_DAY = -(2 ** 31);

/** One incident as it is read from its table. */
export interface SheetRow {
  readonly id: string;
  /** ISO days; null where undated. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly type: EventType;
  readonly sensitivity: Tlp;
  readonly isBackground: boolean;
  /** Whether it happened at its place itself, and not near it or in its district. */
  readonly isPrecise: boolean;
  readonly place: string;
}

/** A spot on the map that incidents share. */
export interface Spot {
  readonly lon: number;
  readonly lat: number;
  readonly name: string;
}

/** Row i of every column is one incident; newest day first, then id. */
export interface Columns {
  readonly ids: readonly string[];
  /** Day numbers of `core/calendar.ts`; NO_DAY where undated. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Degrees; NaN without a place. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** Index in TYPES. */
  readonly type: Uint8Array;
  /** Index in TLP. */
  readonly sensitivity: Uint8Array;
  readonly isBackground: Uint8Array;
  readonly isPrecise: Uint8Array;
  /** Index in `spots`; -1 without a place. */
  readonly spot: Int32Array;
  readonly spots: readonly Spot[];
}

/** Columns of rows that come in any order. */
export function columnsOf(rows: readonly SheetRow[]): Columns {
  return sortedRows(rows, []);
}

/** The columns without some ids, and with rows added: one pass, since a change of some rows must not sort a million. */
export function changedColumns(
  before: Columns,
  gone: ReadonlySet<string>,
  rows: readonly SheetRow[],
): Columns {
  const added = sortedRows(rows, before.spots);
  const order = merged(before, gone, added);
  const size = before.ids.length;
  const ids: string[] = [];
  for (const at of order) ids.push((at < size ? before.ids[at] : added.ids[at - size]) ?? '');
  const all = emptyColumns(order.length, added.spots);
  for (const name of ['first', 'last', 'spot'] as const) take(before[name], added[name], order, all[name]);
  for (const name of ['lon', 'lat'] as const) take(before[name], added[name], order, all[name]);
  for (const name of ['type', 'sensitivity', 'isBackground', 'isPrecise'] as const)
    take(before[name], added[name], order, all[name]);
  return { ...all, ids };
}

/** Columns of rows; their spots are added to those that are known. */
function sortedRows(unsorted: readonly SheetRow[], known: readonly Spot[]): Columns {
  const day = dayNumbers();
  const rows = inOrder(unsorted, day);
  const spots = spotBook(known);
  const all = emptyColumns(rows.length, spots.spots);
  // One plain loop: `from` with a function takes five times as long.
  for (const [i, row] of rows.entries()) {
    all.first[i] = day(row.firstDay);
    all.last[i] = day(row.lastDay);
    all.lon[i] = row.lon ?? Number.NaN;
    all.lat[i] = row.lat ?? Number.NaN;
    all.type[i] = TYPES.indexOf(row.type);
    all.sensitivity[i] = TLP.indexOf(row.sensitivity);
    all.isBackground[i] = row.isBackground ? 1 : 0;
    all.isPrecise[i] = row.isPrecise ? 1 : 0;
    all.spot[i] = spots.indexOf(row);
  }
  return { ...all, ids: rows.map(({ id }) => id) };
}

function emptyColumns(size: number, spots: readonly Spot[]): Columns {
  return {
    ids: [],
    first: new Int32Array(size),
    last: new Int32Array(size),
    lon: new Float64Array(size),
    lat: new Float64Array(size),
    type: new Uint8Array(size),
    sensitivity: new Uint8Array(size),
    isBackground: new Uint8Array(size),
    isPrecise: new Uint8Array(size),
    spot: new Int32Array(size),
    spots,
  };
}

/** Newest day first, then id. */
function inOrder(rows: readonly SheetRow[], day: (day: string | null) => number): readonly SheetRow[] {
  const byDay = [...Map.groupBy(rows, ({ firstDay }) => firstDay)];
  byDay.sort(([a], [b]) => day(b) - day(a));
  return byDay.flatMap(([, ofDay]) => ofDay.sort((a, b) => (a.id < b.id ? -1 : 1)));
}

/** Numbers of days; a million incidents share some thousand days, and reading one costs more than looking it up. */
function dayNumbers(): (day: string | null) => number {
  const known = new Map<string, number>();
  return (day) => {
    if (day === null) return NO_DAY;
    const number = known.get(day) ?? dayNumber(day);
    known.set(day, number);
    return number;
  };
}

/** Spots by what tells them apart; new ones are added. Names first: making a key of numbers costs more than all the rest. */
function spotBook(known: readonly Spot[]): {
  readonly spots: readonly Spot[];
  readonly indexOf: (row: SheetRow) => number;
} {
  const spots = [...known];
  const named = new Map<string, number[]>();
  const add = (spot: Spot, at: number): void => {
    const same = named.get(spot.name);
    if (same === undefined) named.set(spot.name, [at]);
    else same.push(at);
  };
  spots.forEach(add);
  return {
    spots,
    indexOf: ({ lon, lat, place: name }) => {
      if (lon === null || lat === null) return -1;
      const at = named.get(name)?.find((i) => spots[i]?.lon === lon && spots[i]?.lat === lat);
      if (at !== undefined) return at;
      const spot = { lon, lat, name };
      add(spot, spots.length);
      return spots.push(spot) - 1;
    },
  };
}

/** Whether a row, by its day and id, comes before another. */
export const comesBefore = (dayA: number, idA: string, dayB: number, idB: string): boolean =>
  dayA > dayB || (dayA === dayB && idA < idB);

/** The rows of two columns in one order, without those that are gone from the first; rows of the second count on from it. */
function merged(before: Columns, gone: ReadonlySet<string>, added: Columns): Uint32Array {
  const size = before.ids.length;
  const order = new Uint32Array(size + added.ids.length);
  let [length, next] = [0, 0];
  const isNext = (at: number): boolean =>
    next < added.ids.length &&
    comesBefore(added.first[next] ?? 0, added.ids[next] ?? '', before.first[at] ?? 0, before.ids[at] ?? '');
  for (let at = 0; at < size; at += 1) {
    while (isNext(at)) order[length++] = size + next++;
    if (!gone.has(before.ids[at] ?? '')) order[length++] = at;
  }
  while (next < added.ids.length) order[length++] = size + next++;
  return order.subarray(0, length);
}

function take<T extends Int32Array | Float64Array | Uint8Array>(
  before: T,
  added: T,
  order: Uint32Array,
  into: T,
): void {
  const size = before.length;
  for (let i = 0; i < order.length; i += 1) {
    const at = order[i] ?? 0;
    into[i] = (at < size ? before[at] : added[at - size]) ?? 0;
  }
}
