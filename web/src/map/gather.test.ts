import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MapSpots } from '../../../src/core/records.ts';
import { gather, mercator, partingZoom } from './gather.ts';

const NONE = {
  Battles: 0,
  Protests: 0,
  Riots: 0,
  'Explosions/Remote violence': 0,
  'Violence against civilians': 0,
  'Strategic developments': 0,
};

/** Spots of battles: position and how many there were, most first. */
function battles(...at: readonly (readonly [lon: number, lat: number, n: number])[]): MapSpots {
  const per = (value: (i: number) => number): number[] => at.map((_, i) => value(i));
  const none = per(() => 0);
  const counts = {
    Battles: per((i) => at[i]?.[2] ?? 0),
    Protests: none,
    Riots: none,
    'Explosions/Remote violence': none,
    'Violence against civilians': none,
    'Strategic developments': none,
  };
  return {
    name: at.map((_, i) => `place ${i}`),
    lon: per((i) => at[i]?.[0] ?? 0),
    lat: per((i) => at[i]?.[1] ?? 0),
    counts,
    precise: { ...counts, Battles: none },
    unplaced: NONE,
    sensitivity: {},
  };
}

const GAO_ANSONGO_KIDAL = battles([-0.04, 16.27, 9], [0.5, 15.66, 4], [1.41, 18.44, 2]);

test('far off, near places share the symbol of the one where most happened; nearer, each has its own', () => {
  expect(gather(GAO_ANSONGO_KIDAL, 4).map(({ spots, n }) => ({ spots, n }))).toEqual([
    { spots: [0, 1], n: 13 },
    { spots: [2], n: 2 },
  ]);
  expect(gather(GAO_ANSONGO_KIDAL, 6).map(({ spots }) => spots)).toEqual([[0], [1], [2]]);
});

test('a symbol stands where most happened', () => {
  const [first] = gather(GAO_ANSONGO_KIDAL, 4);
  expect(first).toMatchObject(mercator(-0.04, 16.27));
});

test('a place between two joins the nearer one', () => {
  const between = battles([0, 10, 9], [1.8, 10, 5], [1, 10, 1]);
  expect(gather(between, 4).map(({ spots }) => spots)).toEqual([[0], [1, 2]]);
});

test('the zoom at which places part is the first at which they do', () => {
  const [together] = gather(GAO_ANSONGO_KIDAL, 2);
  if (together === undefined) throw new Error('nothing was gathered');
  const zoom = partingZoom(GAO_ANSONGO_KIDAL, together, 2, 12);
  expect(gather(GAO_ANSONGO_KIDAL, zoom - 1)).toHaveLength(1);
  expect(gather(GAO_ANSONGO_KIDAL, zoom).length).toBeGreaterThan(1);
});

test('places of one position never part', () => {
  const one = battles([2, 13, 8], [2, 13, 8]);
  const [both] = gather(one, 2);
  if (both === undefined) throw new Error('nothing was gathered');
  expect(partingZoom(one, both, 2, 12)).toBe(12);
});

test('every spot is shown once, and every incident counted once, wherever on earth', () => {
  const spot = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
    fc.integer({ min: 1, max: 500 }),
  );
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 60 }), fc.integer({ min: 0, max: 13 }), (at, zoom) => {
      const spots = battles(...at.toSorted((a, b) => b[2] - a[2]));
      const gathered = gather(spots, zoom);
      expect(gathered.flatMap((one) => one.spots).sort((a, b) => a - b)).toEqual([...spots.lon.keys()]);
      expect(gathered.reduce((sum, { n }) => sum + n, 0)).toBe(at.reduce((sum, [, , n]) => sum + n, 0));
    }),
  );
});
