import { expect, test } from 'vitest';
import { binDays, unitFor, type BinUnit } from './bins.ts';

test.each([
  [10, 60, 'day'],
  [60, 60, 'day'],
  [300, 60, 'week'],
  [3000, 60, 'month'],
] as const)('%i days in at most %i bars are counted by %s', (span, bars, unit) => {
  expect(unitFor(span, bars)).toBe(unit);
});

const DAYS = [
  { day: '2025-06-29', counts: { Battles: 1 } },
  { day: '2025-07-01', counts: { Battles: 2, Riots: 1 } },
] as const;

test.each<[BinUnit, readonly (readonly [string, string, number])[]]>([
  [
    'day',
    [
      ['2025-06-29', '2025-06-29', 1],
      ['2025-06-30', '2025-06-30', 0],
      ['2025-07-01', '2025-07-01', 3],
    ],
  ],
  [
    'week',
    [
      ['2025-06-23', '2025-06-29', 1],
      ['2025-06-30', '2025-07-06', 3],
    ],
  ],
  [
    'month',
    [
      ['2025-06-01', '2025-06-30', 1],
      ['2025-07-01', '2025-07-31', 3],
    ],
  ],
])('bars by %s leave no gap and lose nothing', (unit, expected) => {
  expect(binDays(DAYS, unit).map((bin) => [bin.start, bin.end, bin.total])).toEqual(expected);
});

test('no days, no bars', () => expect(binDays([], 'day')).toEqual([]));
