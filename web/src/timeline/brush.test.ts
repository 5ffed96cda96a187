import { expect, test } from 'vitest';
import { binDays } from './bins.ts';
import { daysOf, moveEdge, reachOf } from './brush.ts';

const BINS = binDays(
  [
    { day: '2025-07-01', counts: { Battles: 1 } },
    { day: '2025-07-05', counts: { Battles: 1 } },
  ],
  'day',
);

test.each([
  [null, null, 0, 4],
  ['2025-07-02', null, 1, 4],
  [null, '2025-07-03', 0, 2],
  ['2025-07-02', '2025-07-03', 1, 2],
  ['2025-06-01', '2025-08-01', 0, 4],
  ['2025-08-01', null, 4, 4],
] as const)('from %s to %s reaches bars %i to %i', (from, to, first, last) => {
  expect(reachOf(BINS, from, to)).toEqual({ first, last });
});

test.each([
  [0, 4, null, null],
  [1, 2, '2025-07-02', '2025-07-03'],
  [3, 1, '2025-07-02', '2025-07-04'],
  [0, 2, null, '2025-07-03'],
] as const)('bars %i to %i are the days %s to %s', (first, last, from, to) => {
  expect(daysOf(BINS, { first, last })).toEqual({ from, to });
});

test.each([
  ['ArrowLeft', 3, 2],
  ['ArrowRight', 4, 4],
  ['Home', 3, 0],
  ['End', 1, 4],
  ['a', 1, null],
] as const)('%s moves an edge from %i to %s', (key, at, expected) => {
  expect(moveEdge(key, at, 0, 4)).toBe(expected);
});
