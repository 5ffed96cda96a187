import { expect, test } from 'vitest';
import { seededStream } from './seeded.ts';

const first = (seed: number, index: number, n = 2000): number[] => {
  const random = seededStream(seed, index);
  return Array.from({ length: n }, random);
};

test('a stream is the same for the same seed and index, and another for another', () => {
  expect(first(1, 2)).toEqual(first(1, 2));
  const seen = new Set<number>();
  for (let seed = 0; seed < 30; seed += 1)
    for (let index = 0; index < 30; index += 1) seen.add(first(seed, index, 1)[0]!);
  expect(seen.size).toBe(900);
});

test('numbers are even within a stream, and across the first of many streams', () => {
  const across = Array.from({ length: 20_000 }, (_, index) => seededStream(7, index)());
  for (const numbers of [first(3, 0, 20_000), across]) {
    const tally = Array.from({ length: 20 }, () => 0);
    for (const x of numbers) tally[Math.floor(x * 20)]! += 1;
    // 19 degrees of freedom: 43.8 is passed by one in a thousand.
    expect(tally.reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0)).toBeLessThan(43.8);
  }
});

test('neighbouring streams are not alike', () => {
  const [a, b] = [first(1, 0), first(1, 1)];
  const product = a.reduce((sum, x, i) => sum + (x - 0.5) * (b[i]! - 0.5), 0) / a.length;
  expect(Math.abs(product * 12)).toBeLessThan(4 / Math.sqrt(a.length));
});
