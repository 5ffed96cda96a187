import { describe, expect, it } from 'vitest';
import { agglomerate, type PairWeight } from './agglomeration.ts';
import { exchangeRivals } from './exchange.ts';
import { Heap } from './heap.ts';

/** Weights by pair, "i,j" with i < j; others are −1. */
function table(weights: Readonly<Record<string, number>>): PairWeight {
  return (i, j) => weights[`${Math.min(i, j)},${Math.max(i, j)}`] ?? -1;
}

describe('agglomerate', () => {
  it.each<readonly [string, Readonly<Record<string, number>>, readonly (readonly number[])[]]>([
    ['joins what is linked', { '0,1': 2, '0,2': 2, '1,2': 2 }, [[0, 1, 2]]],
    ['does not chain over a mean below zero', { '0,1': 5, '1,2': 1, '0,2': -4 }, [[0, 1], [2]]],
    ['keeps a veto through others', { '0,1': 5, '1,2': 9, '0,2': -Infinity }, [[0], [1, 2]]],
  ])('%s', (_what, weights, expected) => expect(agglomerate([0, 1, 2], table(weights))).toEqual(expected));
});

const groupOf = (i: number): string => (i >= 2 ? 'same' : `r${i}`);

it('exchanges two rivals where crossing over fits both better', () => {
  // 2 and 3 are of one report; 3 fits both clusters, 2 fits the first alone.
  const weight = table({ '0,2': 1, '1,2': 0.8, '0,3': 2, '1,3': 2.1, '2,3': -Infinity });
  expect(
    exchangeRivals(
      [
        [0, 3],
        [1, 2],
      ],
      weight,
      groupOf,
    ),
  ).toEqual([
    [0, 2],
    [1, 3],
  ]);
});

it('pops a heap in order', () => {
  const heap = new Heap<number>((a, b) => a < b);
  for (const n of [5, 3, 9, 1, 7, 3]) heap.push(n);
  expect(Array.from({ length: 7 }, () => heap.pop())).toEqual([1, 3, 3, 5, 7, 9, undefined]);
});
