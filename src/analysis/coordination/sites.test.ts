import { expect, test } from 'vitest';
import fc from 'fast-check';
import { distanceKm, type LonLat } from '../../core/geo.ts';
import { seeded } from '../../core/seeded.ts';
import { cellsOf, groundOf, mostApart } from './sites.ts';

/** Places on a line, so many kilometres from the first. */
const onLine = (...km: readonly number[]): readonly LonLat[] => km.map((each) => [each / 111.195, 0]);
const all = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);

test.each([
  ['all apart', [0, 30, 60], 3],
  ['a chain: the ends and not the middle', [0, 15, 30], 2],
  ['exactly the least distance is apart', [0, 20.001], 2],
  ['one place', [0], 1],
  ['two names for one place', [0, 0, 50], 2],
  ['a longer chain', [0, 15, 30, 45, 60], 3],
])('most places apart: %s', (_name, km, expected) => {
  const ground = groundOf(onLine(...km), 20, [200, Infinity]);
  expect(mostApart(all(km.length), ground)).toBe(expected);
});

test('how near two sites are is what their distance says', () => {
  const position = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  );
  const near = fc.tuple(
    position,
    fc.double({ min: -3, max: 3, noNaN: true }),
    fc.double({ min: -3, max: 3, noNaN: true }),
  );
  fc.assert(
    fc.property(near, ([[lon, lat], east, north]) => {
      const pair: readonly LonLat[] = [
        [lon, lat],
        [lon + east, Math.max(-90, Math.min(90, lat + north))],
      ];
      const km = distanceKm(pair[0] as LonLat, pair[1] as LonLat);
      const steps = [20, 50, 200];
      // Nearer than a millimetre to a step, rounding decides.
      fc.pre(steps.every((step) => Math.abs(km - step) > 1e-6));
      const beyond = steps.filter((step) => km > step).length;
      expect(groundOf(pair, 20, [50, 200, Infinity]).near[1]).toBe(beyond);
    }),
    { seed: 6 },
  );
});

test('against every subset', () => {
  const random = seeded(17);
  for (let round = 0; round < 150; round += 1) {
    const at = Array.from({ length: 9 }, (): LonLat => [0.6 * random(), 0.6 * random()]);
    const ground = groundOf(at, 20, [200, Infinity]);
    let best = 0;
    for (let mask = 0; mask < 2 ** at.length; mask += 1) {
      const chosen = all(at.length).filter((i) => mask & (1 << i));
      const isApart = chosen.every((a) => chosen.every((b) => a === b || ground.near[a * 9 + b] !== 0));
      if (isApart) best = Math.max(best, chosen.length);
    }
    expect(mostApart(all(at.length), ground)).toBe(best);
  }
});

test('of very many the count is never too large', () => {
  const at = onLine(...all(60).map((i) => 15 * i));
  const count = mostApart(all(60), groundOf(at, 20, [Infinity]));
  expect(count).toBeGreaterThan(20);
  expect(count).toBeLessThanOrEqual(30);
});

test('distance classes hold on both sides of the antimeridian', () => {
  const ground = groundOf(
    [
      [179.95, 0],
      [-179.95, 0],
      [-178.8, 0],
      [170, 0],
    ],
    20,
    [200, Infinity],
  );
  expect(Array.from(ground.near).slice(0, 4)).toEqual([0, 0, 1, 2]);
});

test('cells: every place within reach of its leader, leaders apart, whatever the ground', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.double({ min: 0, max: 2, noNaN: true }), fc.double({ min: 0, max: 2, noNaN: true })),
        {
          maxLength: 25,
        },
      ),
      (at) => {
        const ground = groundOf(at, 20, [200]);
        const cells = cellsOf(
          ground,
          at.map((_, i) => (i * 7) % 5),
        );
        const leaders = [...new Set(cells)];
        for (const [site, leader] of cells.entries()) expect(ground.near[site * at.length + leader]).toBe(0);
        for (const a of leaders)
          for (const b of leaders) if (a !== b) expect(ground.near[a * at.length + b]).not.toBe(0);
      },
    ),
  );
});
