import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, dayNumber } from './calendar.ts';

const DAY_MS = 86_400_000;

it('numbers every day as the clock of the machine does, before 1970, in leap years and at the ends of months', () => {
  const ends = [
    '1970-01-01',
    '1969-12-31',
    '1900-02-28',
    '2000-02-28',
    '2000-03-01',
    '2024-02-29',
    '2025-12-31',
  ];
  for (const day of ends) expect([day, dayNumber(day)]).toEqual([day, Date.parse(day) / DAY_MS]);
  fc.assert(
    fc.property(fc.integer({ min: -600_000, max: 2_000_000 }), (n) => {
      expect(dayNumber(new Date(n * DAY_MS).toISOString().slice(0, 10))).toBe(n);
    }),
  );
});

it('gives no number to what is no day, and goes from one day to another', () => {
  expect(['', '2025-13-01', '2025-1-01', 'x025-01-01'].map(dayNumber)).toEqual([NaN, NaN, NaN, NaN]);
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('1970-01-01', -1)).toBe('1969-12-31');
});
