/** The statistic: over all windows and areas, how striking the number of places apart is that a group attacks together. */
import { negativeBinomialSurvival } from '../distributions/index.ts';
import { type Attacks, ByDay } from './by-day.ts';
import { type Ground, mostApart } from './sites.ts';

export type Window =
  | { readonly unit: 'days'; readonly length: number }
  | { readonly unit: 'hours'; readonly length: number };

/** A window and an area with enough places apart. */
export interface Hit {
  readonly start: number;
  /** Hour on the first day where the window is of hours, else 0. */
  readonly hour: number;
  readonly window: number;
  readonly radius: number;
  readonly centre: number;
  readonly apart: number;
  readonly expected: number;
  readonly value: number;
}

/** Values that differ by less are equal: the same window in a replicate counts as one as striking. */
export const HAIR = 1e-8;
/** No window holds more places apart: beyond this the statistic does not grow. */
const MOST_APART = 120;

/**
 * −log10 of the chance that a Poisson count of this mean is at least k. With the mean given it orders as k does; between areas, it makes
 * three places where hardly anything happens weigh as much as a dozen where much does.
 */
export function surprise(k: number, expected: number): number {
  return -Math.log10(negativeBinomialSurvival(Math.min(k, MOST_APART), { mean: expected, size: Infinity }));
}

/** Windows of one area with as many places: those whose places are attacked less often come first, by no more than this. */
const RAREST = 1e-3;

export class Search {
  readonly ground: Ground;
  readonly windows: readonly Window[];
  readonly days: number;
  readonly from: number;
  readonly #least: number;
  /** Places expected, by window, radius and centre. */
  readonly #expected: Float64Array;
  readonly #need: Uint8Array;
  /** The least of `#need` over the radii, by window and centre: with fewer sites in all, no area around it is looked at. */
  readonly #fewest: Uint8Array;
  #bound = Number.NaN;
  /** Of each site, 0..1: 1 where it was attacked once. */
  readonly #rarity: Float64Array;
  readonly #byDay: ByDay;
  readonly #levels: Int32Array;
  readonly #stamp: Int32Array;
  #stamped = 0;
  readonly #list: number[] = [];

  /**
   * @param attacks of the record; what a window and an area see on average is taken from them
   * @param days of the period
   * @param from only windows that begin on this day or later are looked at
   * @param least windows with fewer places apart are none; at least 2
   */
  constructor(
    ground: Ground,
    windows: readonly Window[],
    attacks: Attacks,
    { days, from, least }: { readonly days: number; readonly from: number; readonly least: number },
  ) {
    this.ground = ground;
    this.#least = least;
    this.windows = windows;
    this.days = days;
    this.from = from;
    this.#expected = expectedPlaces(ground, windows, attacks, days);
    this.#need = new Uint8Array(this.#expected.length);
    this.#fewest = new Uint8Array(windows.length * ground.sites);
    this.#rarity = raritiesOf(ground.sites, attacks);
    this.#stamp = new Int32Array(ground.sites);
    this.#byDay = new ByDay(days);
    this.#levels = new Int32Array(ground.radiiKm.length + 2);
  }

  /**
   * Looks at every window and area.
   * @param attacks those of the record, or drawn under a null
   * @param bound nothing below this value is told
   * @param told called for each hit; the sites are those in the area, valid until it returns
   * @param span days on which windows begin, the last not included
   */
  scan(attacks: Attacks, bound: number, told: Told, span: Span = { from: this.from, to: this.days }): void {
    this.#raise(bound);
    const byDay = this.#byDay;
    byDay.fill(attacks);
    for (const [index, window] of this.windows.entries()) {
      const { length } = window;
      if (window.unit === 'days') this.#scanDays(byDay, { index, length }, span, told);
      else this.#scanHours(byDay, { index, length }, span, told);
    }
  }

  /** Fewest places apart that reach the bound, in each window and area. */
  #raise(bound: number): void {
    if (bound === this.#bound) return;
    this.#bound = bound;
    const most = largestMeans(
      this.#least,
      bound - RAREST - HAIR,
      this.#expected.reduce((a, b) => Math.max(a, b), 0),
    );
    for (let i = 0; i < this.#need.length; i += 1) {
      const mean = this.#expected[i] ?? 0;
      let k = this.#least;
      while (k < MOST_APART && mean > (most[k] ?? 0)) k += 1;
      this.#need[i] = k;
    }
    const { sites: n, radiiKm } = this.ground;
    for (let i = 0; i < this.#fewest.length; i += 1) {
      const [window, centre] = [Math.floor(i / n), i % n];
      let fewest = MOST_APART;
      for (let radius = 0; radius < radiiKm.length; radius += 1)
        fewest = Math.min(fewest, this.#need[(window * radiiKm.length + radius) * n + centre] ?? 0);
      this.#fewest[i] = fewest;
    }
  }

  #scanDays(byDay: ByDay, { index, length }: Sized, { from, to }: Span, told: Told): void {
    for (let start = from; start < to; start += 1) {
      if (byDay.offset[start] === byDay.offset[start + 1]) continue;
      this.#begin();
      const end = byDay.offset[Math.min(this.days, start + length)] ?? 0;
      for (let i = byDay.offset[start] ?? 0; i < end; i += 1) this.#add(byDay.site[i] ?? 0);
      if (this.#list.length >= this.#least) this.#evaluate(index, start, 0, told);
    }
  }

  #scanHours(byDay: ByDay, { index, length }: Sized, { from, to }: Span, told: Told): void {
    for (let start = from; start < to; start += 1) {
      const last = byDay.offset[Math.min(this.days, start + 1 + Math.ceil(length / 24))] ?? 0;
      const next = byDay.offset[start + 1] ?? 0;
      for (let i = byDay.offset[start] ?? 0; i < next; i += 1) {
        const hour = byDay.hour[i] ?? Number.NaN;
        if (Number.isNaN(hour)) continue;
        this.#begin();
        for (let j = byDay.offset[start] ?? 0; j < last; j += 1) {
          const after = ((byDay.day[j] ?? 0) - start) * 24 + (byDay.hour[j] ?? Number.NaN) - hour;
          if (after >= 0 && after < length) this.#add(byDay.site[j] ?? 0);
        }
        if (this.#list.length >= this.#least) this.#evaluate(index, start, hour, told);
      }
    }
  }

  #begin(): void {
    this.#stamped += 1;
    this.#list.length = 0;
  }

  #add(site: number): void {
    if (this.#stamp[site] === this.#stamped) return;
    this.#stamp[site] = this.#stamped;
    this.#list.push(site);
  }

  #meanRarity(sites: readonly number[]): number {
    return sites.reduce((sum, site) => sum + (this.#rarity[site] ?? 0), 0) / sites.length;
  }

  #evaluate(window: number, start: number, hour: number, told: Told): void {
    const { near, sites: n, radiiKm } = this.ground;
    const [levels, list] = [this.#levels, this.#list];
    // By index: replicates ask this of millions of centres.
    for (let i = 0; i < list.length; i += 1) {
      const centre = list[i] as number;
      if (list.length < (this.#fewest[window * n + centre] as number)) continue;
      levels.fill(0);
      for (let j = 0; j < list.length; j += 1) levels[near[centre * n + (list[j] as number)] as number]! += 1;
      let within = levels[0] as number;
      for (let radius = 0; radius < radiiKm.length; radius += 1) {
        within += levels[radius + 1] as number;
        // Everywhere is the same around each centre.
        if (i > 0 && radiiKm[radius] === Infinity) break;
        const at = (window * radiiKm.length + radius) * n + centre;
        if (within < (this.#need[at] as number)) continue;
        const sites = list.filter((other) => (near[centre * n + other] as number) <= radius + 1);
        const apart = mostApart(sites, this.ground);
        if (apart < (this.#need[at] as number)) continue;
        const expected = this.#expected[at] as number;
        const value = surprise(apart, expected) + RAREST * this.#meanRarity(sites);
        if (value < this.#bound - HAIR) continue;
        told({ start, hour, window, radius, centre, apart, expected, value }, sites);
      }
    }
  }
}

/** How seldom each site is attacked: the logarithm of its share over that of one attack. */
function raritiesOf(sites: number, { site }: Attacks): Float64Array {
  const counts = new Float64Array(sites);
  for (const each of site) counts[each]! += 1;
  const all = Math.log(Math.max(2, site.length));
  return counts.map((count) => 1 - Math.log(Math.max(1, count)) / all);
}

type Told = (hit: Hit, sites: readonly number[]) => void;

interface Span {
  readonly from: number;
  readonly to: number;
}

interface Sized {
  readonly index: number;
  readonly length: number;
}

/** Per window, radius and centre: how many places a window sees on average, were each attacked at its own rate. */
function expectedPlaces(
  { near, sites: n, radiiKm }: Ground,
  windows: readonly Window[],
  { site, hour, long }: Attacks,
  days: number,
): Float64Array {
  const expected = new Float64Array(windows.length * radiiKm.length * n);
  // Hours are known or not by report, not by place: a share for all, so that no place has none.
  const timed = hour.filter((h, i) => long[i] === 1 && !Number.isNaN(h)).length / Math.max(1, hour.length);
  for (const [w, { unit, length }] of windows.entries()) {
    const rate = new Float64Array(n);
    for (let i = 0; i < site.length; i += 1) {
      const inDays = (length + (long[i] ?? 1) - 1) / days;
      rate[site[i] ?? 0]! += unit === 'days' ? inDays : (timed * length) / 24 / days;
    }
    for (let centre = 0; centre < n; centre += 1) {
      for (let other = 0; other < n; other += 1) {
        const level = near[centre * n + other] ?? 0;
        const first = Math.max(0, level - 1);
        if (first < radiiKm.length) expected[(w * radiiKm.length + first) * n + centre]! += rate[other] ?? 0;
      }
      for (let r = 1; r < radiiKm.length; r += 1) {
        expected[(w * radiiKm.length + r) * n + centre]! +=
          expected[(w * radiiKm.length + r - 1) * n + centre] ?? 0;
      }
    }
  }
  return expected;
}

/**
 * By k: the largest mean under which k is still at least so surprising (bisection on the logarithm).
 * @param largest no mean is larger; from the k on that is surprising even there, all are
 */
function largestMeans(least: number, bound: number, largest: number): Float64Array {
  const means = new Float64Array(MOST_APART + 1).fill(Infinity);
  for (let k = least; k < MOST_APART && surprise(k, largest) < bound; k += 1) {
    let [low, high] = [Math.log(1e-12), Math.log(largest)];
    while (high - low > 1e-11) {
      const middle = (low + high) / 2;
      if (surprise(k, Math.exp(middle)) >= bound) low = middle;
      else high = middle;
    }
    means[k] = Math.exp(low);
  }
  return means;
}
