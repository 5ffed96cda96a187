import { expect, test } from 'vitest';
import { dayRange, longDay, shortDay, tickLabel } from './dates.ts';

test('the first of a month is an ordinal in French, and in no other place a 1 is', () => {
  expect(longDay('2025-07-01', 'fr')).toBe('1er juillet 2025');
  expect(longDay('2025-07-11', 'fr')).toBe('11 juillet 2025');
  expect(shortDay('2025-06-01', 'fr')).toBe('1er juin 2025');
  expect(shortDay('2025-06-01', 'en')).toBe('1 Jun 2025');
  expect(dayRange('2025-06-01', '2025-07-01', 'fr')).toMatch(/^1er juin.*1er juil\. 2025$/);
  expect(dayRange('2025-06-01', '2025-06-01', 'en')).toBe('1 June 2025');
  expect(tickLabel('2025-06-01', 'year', 'fr')).toBe('2025');
});
