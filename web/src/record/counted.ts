import type { EventType } from '../../../src/core/findings.ts';
import type { DayCount, MapSpots } from '../../../src/core/records.ts';
import { TLP, type Tlp } from '../../../src/core/report.ts';
import { EVENT_TYPE_NAMES } from './types.ts';

/** How many incidents happened at a spot. */
export function countAt({ counts }: Pick<MapSpots, 'counts'>, i: number): number {
  let sum = 0;
  for (const type of EVENT_TYPE_NAMES) sum += counts[type][i] ?? 0;
  return sum;
}

/** How many incidents have no position. */
export const unplacedIn = ({ unplaced }: MapSpots): number =>
  EVENT_TYPE_NAMES.reduce((sum, type) => sum + unplaced[type], 0);

/** The strictest sensitivity of all that are counted; CLEAR where nothing is. */
export const strictestIn = ({ sensitivity }: MapSpots): Tlp =>
  TLP[Math.max(0, ...Object.values(sensitivity).map((level) => TLP.indexOf(level)))] ?? 'RED';

/**
 * What is left of a map where only these types are asked for, as the server would count it: what is counted by type need not be
 * fetched anew.
 * @param types none: all
 */
export function spotsOfTypes(spots: MapSpots, types: readonly EventType[]): MapSpots {
  if (types.length === 0) return spots;
  const asked = new Set(types);
  const counted = { counts: keptOf(spots.counts, asked, []) };
  const totals = spots.name.map((_, i) => countAt(counted, i));
  const shown = [...totals.keys()]
    .filter((i) => (totals[i] ?? 0) > 0)
    .sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b);
  const per = <T>(list: readonly T[]): readonly T[] => shown.map((i) => list[i] as T);
  const perType = (lists: MapSpots['counts']): MapSpots['counts'] =>
    byType((type) => (asked.has(type) ? per(lists[type]) : shown.map(() => 0)));
  return {
    name: per(spots.name),
    lon: per(spots.lon),
    lat: per(spots.lat),
    counts: perType(spots.counts),
    precise: perType(spots.precise),
    unplaced: keptOf(spots.unplaced, asked, 0),
    sensitivity: Object.fromEntries(
      Object.entries(spots.sensitivity).filter(([type]) => asked.has(type as EventType)),
    ),
  };
}

const byType = <T>(value: (type: EventType) => T): Readonly<Record<EventType, T>> =>
  Object.fromEntries(EVENT_TYPE_NAMES.map((type) => [type, value(type)])) as Record<EventType, T>;

const keptOf = <T>(
  values: Readonly<Record<EventType, T>>,
  asked: ReadonlySet<EventType>,
  none: T,
): Readonly<Record<EventType, T>> => byType((type) => (asked.has(type) ? values[type] : none));

/** Days on which something of these types happened. @param types none: all */
export function daysOfTypes(days: readonly DayCount[], types: readonly EventType[]): readonly DayCount[] {
  if (types.length === 0) return days;
  return days.flatMap(({ day, counts }) => {
    const own = types.flatMap((type) => (counts[type] === undefined ? [] : [[type, counts[type]] as const]));
    return own.length === 0 ? [] : [{ day, counts: Object.fromEntries(own) }];
  });
}
