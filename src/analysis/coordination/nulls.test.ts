import { expect, test } from 'vitest';
import { seeded } from '../../core/seeded.ts';
import type { Attacks } from './by-day.ts';
import { permutationDraw, rateDraw, shiftDraw } from './nulls.ts';

const DAYS = 100;
const random = seeded(29);
const ATTACKS: Attacks = {
  site: Int32Array.from({ length: 200 }, (_, i) => i % 7),
  day: Int32Array.from({ length: 200 }, () => Math.floor(DAYS * random())),
  hour: Float64Array.from({ length: 200 }, (_, i) => (i % 3 === 0 ? i % 24 : Number.NaN)),
  long: new Int32Array(200).fill(1),
};
const CELLS = Int32Array.from([0, 0, 2, 3, 4, 5, 5]);
/** The last block takes what is left over. */
const blockOf = (day: number): number => Math.min(2, Math.floor(day / 28));

const tally = (keys: readonly string[]): Record<string, number> => {
  const found: Record<string, number> = {};
  for (const key of keys.toSorted()) found[key] = (found[key] ?? 0) + 1;
  return found;
};
const rows = <T>({ site, day, hour }: Attacks, of: (site: number, day: number, hour: number) => T): T[] =>
  [...site].map((each, i) => of(each, day[i] ?? 0, hour[i] ?? Number.NaN));

test('a shift keeps what each place has in each block, and hours with their attacks', () => {
  const draw = shiftDraw(ATTACKS, { cells: CELLS, days: DAYS, blockDays: 28 }, seeded(1));
  const drawn = draw();
  const kept = (attacks: Attacks) =>
    tally(rows(attacks, (site, day, hour) => `${site} ${blockOf(day)} ${hour}`));
  expect(kept(drawn)).toEqual(kept(ATTACKS));
  expect([...drawn.day]).not.toEqual([...ATTACKS.day]);
});

test('places of one cell are shifted together', () => {
  const drawn = shiftDraw(ATTACKS, { cells: CELLS, days: DAYS, blockDays: 28 }, seeded(1))();
  const turns = new Map<string, Set<number>>();
  for (const [i, day] of ATTACKS.day.entries()) {
    const block = blockOf(day);
    const length = block === 2 ? DAYS - 56 : 28;
    const key = `${CELLS[ATTACKS.site[i] ?? 0]} ${block}`;
    const turn = ((drawn.day[i] ?? 0) - day + length) % length;
    turns.set(key, (turns.get(key) ?? new Set()).add(turn));
  }
  expect([...turns.values()].map(({ size }) => size).every((size) => size === 1)).toBe(true);
  expect(new Set([...turns.values()].map((each) => [...each][0])).size).toBeGreaterThan(5);
});

test('a permutation keeps what each place and each day has, and hours with their days', () => {
  const drawn = permutationDraw(ATTACKS, seeded(2))();
  expect(tally(rows(drawn, (site) => String(site)))).toEqual(tally(rows(ATTACKS, (site) => String(site))));
  const when = (attacks: Attacks) => tally(rows(attacks, (_, day, hour) => `${day} ${hour}`));
  expect(when(drawn)).toEqual(when(ATTACKS));
  expect([...drawn.day]).not.toEqual([...ATTACKS.day]);
});

test('a rate gives as many attacks a day as its law, places as often as the record has them', () => {
  const law = { kind: 'negative_binomial', mean: 2, size: 1.5 } as const;
  const draw = rateDraw(ATTACKS, { law, history: 400, days: DAYS }, seeded(3));
  const counts: number[] = [];
  let [first, all] = [0, 0];
  for (let r = 0; r < 200; r += 1) {
    const { site, day } = draw();
    const perDay = Array.from({ length: DAYS }, () => 0);
    for (const each of day) perDay[each]! += 1;
    counts.push(...perDay);
    first += site.filter((each) => each === 0).length;
    all += site.length;
  }
  const mean = counts.reduce((a, b) => a + b, 0) / counts.length;
  const variance = counts.reduce((a, b) => a + (b - mean) ** 2, 0) / counts.length;
  expect(Math.abs(mean - 2)).toBeLessThan(0.1);
  // mean + mean² / size = 4.67, and a little more since the law is fitted anew each time.
  expect(variance).toBeGreaterThan(4.2);
  expect(variance).toBeLessThan(5.4);
  expect(first / all).toBeCloseTo(29 / 200, 1);
});
