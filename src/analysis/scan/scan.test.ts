import { describe, expect, test } from 'vitest';
import type { ScanFinding, ScanParameters } from '../../core/analysis/scan.ts';
import { addDays } from '../../core/calendar.ts';
import { seeded } from '../../core/seeded.ts';
import { lintWords } from '../likelihood/index.ts';
import { dealingsOf, prepareScan, scan, type ScanInput } from './index.ts';
import { fitGumbel, gumbelSurvival, rankAmong, recurrenceInterval } from './significance.ts';
import { verdict } from './words.ts';

const FROM = '2025-01-01';
const ASKED: ScanParameters = {
  from: FROM,
  to: '2025-01-30',
  maxRadiusKm: 100,
  maxDays: 7,
  minCases: 2,
  replications: 199,
  retrospective: false,
  seed: 1,
};

type Case = readonly [place: string, day: number, cases?: number];
type Places = Readonly<Record<string, readonly [lon: number, lat: number]>>;

/** Days are counted from the first of the study, which is 1. */
const input = (places: Places, cases: readonly Case[]): ScanInput => ({
  places: Object.entries(places).map(([id, at]) => ({ id, at })),
  cases: cases.map(([place, day, n = 1]) => ({ place, day: addDays(FROM, day - 1), cases: n })),
});

function scanned(given: ScanInput, asked: Partial<ScanParameters> = {}): ScanFinding {
  const result = scan(given, { ...ASKED, ...asked });
  if (result.kind !== 'scanned') throw new Error(result.kind);
  return result;
}

/** Four places, one day apart in time and 300 km and more in space, three of them quiet for long. */
const FAR: Places = { a: [-10, 12], b: [-6, 12], c: [-2, 12], d: [2, 12] };
const SPREAD: readonly Case[] = [1, 4, 7, 10, 13, 16].flatMap((day): Case[] => [
  ['b', day],
  ['c', day + 1],
  ['d', day + 2],
]);

test('a burst on the last day is found, with the figures that the formula gives', () => {
  const { clusters } = scanned(input(FAR, [...SPREAD, ['a', 30], ['a', 29], ['a', 30]]));
  // N = 21; a has 3 cases, the last two days have 3: expected 3 · 3 / 21.
  const expected = 9 / 21;
  expect(clusters[0]).toMatchObject({
    observed: 3,
    expected,
    center: { location: 'a', lat: 12, lon: -10 },
    radiusKm: 0,
    // Earlier days have no case anywhere: of equal windows the longest is told, as SaTScan does.
    from: '2025-01-24',
    to: '2025-01-30',
    locations: ['a'],
  });
  expect(clusters[0]!.logLikelihoodRatio).toBeCloseTo(
    3 * Math.log(3 / expected) + 18 * Math.log(18 / (21 - expected)),
    12,
  );
  expect(clusters[0]!.pValue).toBe(1 / 200);
  expect(clusters[0]!.recurrenceInterval).toBeGreaterThan(50);
});

test('a burst that is over is found only looking back', () => {
  const burst: Case[] = [
    ['a', 11],
    ['a', 11],
    ['a', 12],
  ];
  const given = input(FAR, [...SPREAD, ...burst, ['b', 30]]);
  expect(scanned(given).clusters.map(({ center }) => center.location)).not.toContain('a');
  const [found] = scanned(given, { retrospective: true }).clusters;
  expect(found).toMatchObject({
    center: { location: 'a' },
    from: '2025-01-11',
    to: '2025-01-12',
    recurrenceInterval: null,
  });
});

test('clusters share no place; the nearer one is told first', () => {
  const { clusters } = scanned(
    input({ ...FAR, a2: [-9.9, 12] }, [
      ...SPREAD,
      ['a', 30],
      ['a2', 30],
      ['a', 30],
      ['d', 30],
      ['d', 30],
      ['d', 30],
      ['d', 30],
    ]),
    { retrospective: true },
  );
  const told = clusters.flatMap(({ locations }) => locations);
  expect(new Set(told).size).toBe(told.length);
  expect(clusters.map(({ logLikelihoodRatio }) => logLikelihoodRatio)).toEqual(
    clusters.map(({ logLikelihoodRatio }) => logLikelihoodRatio).toSorted((x, y) => y - x),
  );
});

describe('places', () => {
  test('a circle goes across the antimeridian', () => {
    const places: Places = { east: [179.9, -17], west: [-179.9, -17], ...FAR };
    const { clusters } = scanned(input(places, [...SPREAD, ['east', 30], ['west', 30], ['east', 30]]));
    expect(clusters[0]).toMatchObject({ observed: 3, locations: ['east', 'west'] });
    expect(clusters[0]!.radiusKm).toBeCloseTo(21.25, 1);
  });

  test('180° west and east are one position, and places at one position are one', () => {
    const places: Places = { x: [180, 0], y: [-180, 0], ...FAR };
    const result = scanned(input(places, [...SPREAD, ['x', 30], ['y', 30]]));
    expect(result.places).toBe(5);
    expect(result.clusters[0]).toMatchObject({ observed: 2, radiusKm: 0, locations: ['x', 'y'] });
  });

  test('one without cases may be the centre', () => {
    const ring: Places = { hub: [-10, 12], n: [-10, 12.5], s: [-10, 11.5], ...FAR };
    const { clusters } = scanned(
      input({ ...ring, a: [8, 12] }, [...SPREAD, ['n', 30], ['s', 30], ['n', 30], ['s', 29]]),
      { maxRadiusKm: 60 },
    );
    expect(clusters[0]).toMatchObject({ center: { location: 'hub' }, observed: 4 });
    expect(clusters[0]!.locations.toSorted()).toEqual(['hub', 'n', 's']);
  });

  test('a circle holds at most half of the cases', () => {
    const half = input({ a: [0, 0], b: [0.1, 0] }, [
      ['a', 30, 4],
      ['b', 2, 3],
      ['b', 5, 1],
    ]);
    expect(scanned(half).clusters[0]).toMatchObject({ observed: 4, locations: ['a'] });
    const more = input({ a: [0, 0], b: [0.1, 0] }, [
      ['a', 30, 5],
      ['b', 2, 3],
      ['b', 5, 1],
    ]);
    expect(scanned(more).clusters).toEqual([]);
  });

  test('their order does not matter', () => {
    const given = input(FAR, [...SPREAD, ['a', 30], ['a', 29], ['d', 30], ['d', 30]]);
    const turned = { places: given.places.toReversed(), cases: given.cases.toReversed() };
    expect(scanned(turned)).toEqual(scanned(given));
  });
});

describe('nothing to find', () => {
  const eight = Array.from({ length: 8 }, (_, i) => i + 1);
  test.each<[string, ScanInput]>([
    [
      'one place',
      input(
        { a: [0, 0] },
        eight.map((day): Case => ['a', day]),
      ),
    ],
    [
      'one day',
      input(
        FAR,
        eight.map((i): Case => ['abcd'[i % 4]!, 30]),
      ),
    ],
    ['one place and one day', input({ a: [0, 0] }, [['a', 30, 8]])],
  ])('%s', (_name, given) => {
    for (const retrospective of [false, true]) {
      const { clusters, verdict: says } = scanned(given, { retrospective });
      expect(clusters).toEqual([]);
      expect(says).toBeNull();
    }
  });

  test.each<[string, ScanInput]>([
    ['no case', input(FAR, [])],
    [
      'five cases',
      input(
        FAR,
        eight.slice(0, 5).map((day): Case => ['a', day]),
      ),
    ],
    [
      'cases outside the period',
      input(FAR, [
        ['a', 31, 9],
        ['b', 0, 9],
      ]),
    ],
  ])('%s: too few to say', (_name, given) => {
    const result = scan(given, ASKED);
    expect(result).toMatchObject({ kind: 'too_few', minimum: 6, clusters: [] });
    expect(JSON.stringify(result)).not.toContain('pValue');
  });

  test('fewer than a cluster must have are too few', () => {
    expect(scan(input(FAR, SPREAD), { ...ASKED, minCases: 20 })).toMatchObject({
      kind: 'too_few',
      n: 18,
      minimum: 20,
    });
  });
});

test('shares make up the same dealings, whoever makes them', () => {
  const random = seeded(5);
  const cases = Array.from({ length: 60 }, (): Case => [
    'abcd'[Math.floor(random() * 4)]!,
    1 + Math.floor(random() * 30),
  ]);
  for (const retrospective of [false, true]) {
    const ready = prepareScan(input(FAR, cases), { ...ASKED, retrospective });
    if (ready.kind !== 'ready') throw new Error(ready.kind);
    const whole = dealingsOf(ready.study, 9, { from: 0, to: 50 });
    const parts = [
      dealingsOf(ready.study, 9, { from: 30, to: 50 }),
      dealingsOf(ready.study, 9, { from: 0, to: 30 }),
    ];
    expect([...parts[1]!, ...parts[0]!]).toEqual([...whole]);
    expect(dealingsOf(ready.study, 10, { from: 0, to: 50 })).not.toEqual(whole);
  }
});

test('a stopped share makes no more dealings', () => {
  const ready = prepareScan(input(FAR, [...SPREAD, ['a', 30, 3]]), ASKED);
  if (ready.kind !== 'ready') throw new Error(ready.kind);
  let asked = 0;
  const maxima = dealingsOf(ready.study, 1, { from: 0, to: 50 }, () => (asked += 1) > 10);
  expect(maxima.slice(10)).toEqual(new Float64Array(40));
});

describe('significance', () => {
  test('rank counts equals as better', () => {
    const maxima = Float64Array.of(1, 2, 3, 3);
    expect([4, 3, 2.5, 0].map((ratio) => rankAmong(maxima, ratio))).toEqual([1, 3, 3, 5]);
    expect(rankAmong(maxima, 3 + 1e-12)).toBe(3);
  });

  test('a Gumbel law is found again from its draws, and is accurate in its tail', () => {
    const random = seeded(2);
    const law = fitGumbel(
      Float64Array.from({ length: 50_000 }, () => 4 - 1.5 * Math.log(-Math.log(random()))),
    )!;
    expect(law.location).toBeCloseTo(4, 1);
    expect(law.scale).toBeCloseTo(1.5, 1);
    // 1 − exp(−exp(−50)) is exp(−50) to all digits.
    expect(gumbelSurvival({ location: 0, scale: 1 }, 50) / Math.exp(-50)).toBeCloseTo(1, 12);
    expect(gumbelSurvival({ location: 0, scale: 1 }, 0)).toBeCloseTo(1 - Math.exp(-1), 12);
  });

  test('alike or too few ratios have no law', () => {
    expect(fitGumbel(Float64Array.of(2, 2, 2))).toBeNull();
    expect(fitGumbel(Float64Array.of(2))).toBeNull();
    expect(fitGumbel(new Float64Array(0))).toBeNull();
  });

  test('the recurrence interval is in days: by Gumbel for the best ranks, by Monte Carlo below', () => {
    expect(recurrenceInterval(50, 0.05, 0.01)).toBe(20);
    expect(recurrenceInterval(3, 0.003, 0.001)).toBe(1000);
    expect(recurrenceInterval(3, 0.25, null)).toBe(4);
    expect(recurrenceInterval(1000, 1, 0.99)).toBe(1);
    expect(recurrenceInterval(1, 0.001, 0)).toBeLessThan(Infinity);
  });
});

test('what is said keeps to the table of likelihood and proves nothing', () => {
  const { hypothesis, caveats } = scanned(input(FAR, [...SPREAD, ['a', 30, 3]]));
  expect(lintWords([hypothesis, ...caveats, verdict({ pValue: 0.001 }), verdict({ pValue: 0.3 })])).toEqual(
    [],
  );
  expect(verdict({ pValue: 0.008 })).toEqual({
    fr: 'Incompatible avec des dates réparties au hasard, au seuil de 5 % (p = 0,008) : 0,8 % des tirages font aussi bien.',
    en: 'Inconsistent with dates dealt at random, at the 5% level (p = 0.008): 0.8% of the dealings do as well.',
  });
});
