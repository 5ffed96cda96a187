import { expect, test } from 'vitest';
import { packs } from '../../language/packs.ts';
import { period } from './summary.ts';

const SPANS = [
  ['2025-07-03', '2025-07-03'],
  ['2025-07-03', '2025-07-05'],
  ['2024-02-28', '2024-02-29'],
  ['2025-06-30', '2025-07-02'],
  ['2025-03-09', '2025-11-10'],
  ['2024-12-30', '2025-01-02'],
  ['1999-10-31', '2003-04-07'],
] as const;

test.each(packs.flatMap((pack) => SPANS.map(([start, end]) => [pack.code, start, end, pack] as const)))(
  'days are written as Intl writes them (%s: %s to %s)',
  (code, start, end, pack) => {
    const format = new Intl.DateTimeFormat(code === 'en' ? 'en-GB' : code, {
      dateStyle: 'long',
      timeZone: 'UTC',
    });
    const [from, to] = [new Date(start), new Date(end)];
    expect(period(pack, start, end)).toBe(start === end ? format.format(from) : format.formatRange(from, to));
  },
);

test('the first of a month is an ordinal in French', () => {
  const fr = packs.find(({ code }) => code === 'fr')!;
  expect(period(fr, '2025-07-01', '2025-07-01')).toBe('1er juillet 2025');
});
