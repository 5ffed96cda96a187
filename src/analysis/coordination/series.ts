/** A group's attacks as numbers, ready to be searched and drawn anew. */
import type { LonLat } from '../../core/geo.ts';
import type { Random } from '../distributions/index.ts';
import type { Attack } from './attacks.ts';
import { type Draw, permutationDraw, rateDraw, shiftDraw } from './nulls.ts';
import type { CoordinationOptions } from './options.ts';
import { fitRate } from './rate.ts';
import type { Attacks } from './by-day.ts';
import { type Hit, Search } from './search.ts';
import { cellsOf, groundOf } from './sites.ts';

export interface Series {
  readonly rows: readonly Attack[];
  readonly attacks: Attacks;
  readonly at: readonly LonLat[];
  readonly search: Search;
  readonly cells: Int32Array;
}

/**
 * Days on which there is enough before them are searched; with fewer attacks, none is.
 * @param days of the period
 * @param least places apart that make a window
 */
export function seriesOf(
  rows: readonly Attack[],
  days: number,
  options: CoordinationOptions,
  least = options.minimum.sites,
): Series {
  const sites = new Map<string, number>();
  const at: LonLat[] = [];
  const site = rows.map((row) => {
    const key = positionKey(row.at);
    const known = sites.get(key);
    if (known !== undefined) return known;
    sites.set(key, at.length);
    return at.push(row.at) - 1;
  });
  const attacks = {
    site: Int32Array.from(site),
    day: Int32Array.from(rows, ({ day }) => day),
    hour: Float64Array.from(rows, ({ hour }) => hour),
    long: Int32Array.from(rows, ({ long }) => long),
  };
  const ground = groundOf(at, options.apartKm, options.radiiKm);
  const perSite = new Int32Array(at.length);
  for (const each of site) perSite[each]! += 1;
  const search = new Search(ground, options.windows, attacks, {
    days,
    from: firstTested(attacks, options),
    least,
  });
  return { rows, attacks, at, search, cells: cellsOf(ground, perSite) };
}

/** About a kilometre: spellings of one place and slips of a gazetteer fall together. */
function positionKey([lon, lat]: LonLat): string {
  const east = (((lon + 180) % 360) + 360) % 360;
  return `${Math.round(east * 100) % 36_000} ${Math.round(lat * 100)}`;
}

function firstTested({ day }: Attacks, { minimum }: CoordinationOptions): number {
  const sorted = day.toSorted();
  const last = sorted[minimum.earlierAttacks - 1];
  return last === undefined ? Infinity : Math.max(minimum.daysOfRecord, last + 1);
}

/** The most striking window of some of the attacks, with the sites in it; null where no two are apart. */
export function strongest(
  { attacks, search }: Series,
  indices: readonly number[],
): { readonly hit: Hit; readonly sites: readonly number[] } | null {
  const some: Attacks = {
    site: Int32Array.from(indices, (i) => attacks.site[i] ?? 0),
    day: Int32Array.from(indices, (i) => attacks.day[i] ?? 0),
    hour: Float64Array.from(indices, (i) => attacks.hour[i] ?? Number.NaN),
    long: Int32Array.from(indices, (i) => attacks.long[i] ?? 1),
  };
  let best: { hit: Hit; sites: readonly number[] } | null = null;
  const from = some.day.reduce((a, b) => Math.min(a, b), Infinity);
  const to = some.day.reduce((max, day, i) => Math.max(max, day + (some.long[i] ?? 1)), 0);
  search.scan(
    some,
    0,
    (hit, sites) => {
      if (best === null || hit.value > best.hit.value) best = { hit, sites: [...sites] };
    },
    { from, to },
  );
  return best;
}

/** Indices of the attacks in the window and at the sites of a hit. */
export function within(
  { attacks, search }: Series,
  { start, hour, window }: Hit,
  sites: readonly number[],
): readonly number[] {
  const { unit, length } = search.windows[window] ?? { unit: 'days', length: 1 };
  const inside = (i: number): boolean => {
    const [day, long] = [attacks.day[i] ?? 0, attacks.long[i] ?? 1];
    if (unit === 'days') return day < start + length && day + long > start;
    const after = (day - start) * 24 + (attacks.hour[i] ?? Number.NaN) - hour;
    return long === 1 && after >= 0 && after < length;
  };
  const own = new Set(sites);
  return attacks.site.reduce<number[]>((all, site, i) => {
    if (own.has(site) && inside(i)) all.push(i);
    return all;
  }, []);
}

/** Longer ago tells little of the group as it was before the day. */
const MOST_HISTORY_DAYS = 730;

/** Attacks a day before a day, at most two years of them. */
export function countsBefore({ attacks }: Series, day: number): readonly number[] {
  const length = Math.min(MOST_HISTORY_DAYS, day);
  const counts = Array.from({ length }, () => 0);
  for (const each of attacks.day) {
    const index = each - (day - length);
    if (index >= 0 && index < length) counts[index]! += 1;
  }
  return counts;
}

/** Draws under one null. @param before the rate is that of the days before this one */
export function drawUnder(
  kind: 'rate' | 'shift' | 'permutation',
  { attacks, cells, search }: Series,
  { history, blockDays }: { readonly history: readonly number[]; readonly blockDays: number },
  random: Random,
): Draw {
  const { days } = search;
  if (kind === 'shift') return shiftDraw(attacks, { cells, days, blockDays }, random);
  if (kind === 'permutation') return permutationDraw(attacks, random);
  return rateDraw(attacks, { law: fitRate(history), history: history.length, days }, random);
}
