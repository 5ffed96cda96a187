import { describe, expect, test } from 'vitest';
import type { LonLat } from '../../core/geo.ts';
import { distanceKm } from '../../core/geo.ts';
import { seeded } from '../../core/seeded.ts';
import { poissonSurvival } from '../distributions/index.ts';
import type { Attacks } from './by-day.ts';
import { type Hit, Search, surprise, type Window } from './search.ts';
import { groundOf, mostApart } from './sites.ts';

const WINDOWS: readonly Window[] = [
  { unit: 'hours', length: 6 },
  { unit: 'days', length: 1 },
  { unit: 'days', length: 3 },
];
const RADII = [200, 400, Infinity];
const DAYS = 60;

function made(seed: number, n: number): { at: readonly LonLat[]; attacks: Attacks } {
  const random = seeded(seed);
  const at = Array.from({ length: 14 }, (): LonLat => [4 * random(), 4 * random()]);
  return {
    at,
    attacks: {
      site: Int32Array.from({ length: n }, () => Math.floor(14 * random())),
      day: Int32Array.from({ length: n }, () => Math.floor(DAYS * random())),
      hour: Float64Array.from({ length: n }, () => (random() < 0.5 ? Number.NaN : 24 * random())),
      long: Int32Array.from({ length: n }, () => (random() < 0.8 ? 1 : 2)),
    },
  };
}

/** The most striking value, by looking at every window, centre and radius. */
function byHand({ at, attacks: { site, day, hour, long } }: ReturnType<typeof made>): number {
  const ground = groundOf(at, 20, RADII);
  const rows = [...site].map((s, i) => ({ s, d: day[i] ?? 0, h: hour[i] ?? Number.NaN, l: long[i] ?? 1 }));
  const timed = rows.filter(({ h, l }) => l === 1 && !Number.isNaN(h)).length / rows.length;
  const starts = rows.flatMap(({ d, l }) => [d, d + l - 1]).filter((d) => d < DAYS);
  let best = 0;
  for (const { unit, length } of WINDOWS) {
    const spans =
      unit === 'days'
        ? starts.map((d) => rows.filter((row) => row.d < d + length && row.d + row.l > d))
        : rows
            .filter(({ h, l }) => l === 1 && !Number.isNaN(h))
            .map((first) =>
              rows.filter(({ d, h, l }) => {
                const after = (d - first.d) * 24 + h - first.h;
                return l === 1 && after >= 0 && after < length;
              }),
            );
    for (const span of spans) {
      const sites = [...new Set(span.map(({ s }) => s))];
      for (const centre of sites)
        for (const km of RADII) {
          const isNear = (s: number): boolean => distanceKm(at[centre] ?? [0, 0], at[s] ?? [0, 0]) <= km;
          const apart = mostApart(sites.filter(isNear), ground);
          if (apart < 3) continue;
          const expected = rows
            .filter(({ s }) => isNear(s))
            .reduce((sum, { l }) => {
              const share = unit === 'days' ? length + l - 1 : (timed * length) / 24;
              return sum + share / DAYS;
            }, 0);
          best = Math.max(best, surprise(apart, expected));
        }
    }
  }
  return best;
}

const searchOf = ({ at, attacks }: ReturnType<typeof made>, from = 0): Search =>
  new Search(groundOf(at, 20, RADII), WINDOWS, attacks, { days: DAYS, from, least: 3 });

function hitsOf(search: Search, attacks: Attacks, bound: number): Hit[] {
  const hits: Hit[] = [];
  search.scan(attacks, bound, (hit) => hits.push(hit));
  return hits;
}

test.each([[1], [2], [3], [4], [5], [6]])('finds the most striking window, by hand too: seed %d', (seed) => {
  const world = made(seed, 60);
  const hits = hitsOf(searchOf(world), world.attacks, 0);
  const best = Math.max(...hits.map(({ value }) => value));
  // Rarer places break ties, by a thousandth at most.
  expect(best - byHand(world)).toBeGreaterThanOrEqual(-1e-9);
  expect(best - byHand(world)).toBeLessThanOrEqual(1e-3);
});

test('a bound leaves out what is below it and nothing that reaches it', () => {
  const world = made(7, 80);
  const search = searchOf(world);
  const all = hitsOf(search, world.attacks, 0);
  for (const bound of [0.5, 1, 2, ...all.slice(0, 20).map(({ value }) => value)]) {
    const expected = all.filter(({ value }) => value >= bound - 1e-8);
    expect(hitsOf(search, world.attacks, bound)).toEqual(expected);
  }
});

test('days before the first tested one are not looked at', () => {
  const world = made(8, 80);
  const late = hitsOf(searchOf(world, 30), world.attacks, 0);
  expect(late.length).toBeGreaterThan(0);
  expect(late.every(({ start }) => start >= 30)).toBe(true);
});

describe('surprise', () => {
  test('is the decimal logarithm of the Poisson tail', () => {
    expect(surprise(3, 1.5)).toBeCloseTo(-Math.log10(poissonSurvival(3, 1.5)), 12);
  });
  test('keeps its digits where the tail has none left', () => {
    expect(surprise(7, 0.01)).toBeCloseTo(17.7067, 3);
  });
  test('grows with the places and falls with what is expected', () => {
    expect(surprise(5, 1)).toBeGreaterThan(surprise(4, 1));
    expect(surprise(5, 2)).toBeLessThan(surprise(5, 1));
  });
});

test('nothing to search: no attacks, one attack, all at one place', () => {
  const at: readonly LonLat[] = [[0, 0]];
  const none = { site: [], day: [], hour: [], long: [] };
  const one = { site: [0, 0, 0], day: [5, 5, 5], hour: [4, 4, Number.NaN], long: [1, 1, 1] };
  for (const { site, day, hour, long } of [none, one]) {
    const attacks = {
      site: Int32Array.from(site),
      day: Int32Array.from(day),
      hour: Float64Array.from(hour),
      long: Int32Array.from(long),
    };
    expect(hitsOf(searchOf({ at, attacks }), attacks, 0)).toEqual([]);
  }
});
