import { expect, test } from 'vitest';
import { countWords, dayWords, listWords, numberWords } from './index.ts';

test('days', () => {
  expect(dayWords('2025-07-01')).toEqual({ fr: '1er juillet 2025', en: '1 July 2025' });
  expect(dayWords('2024-02-29')).toEqual({ fr: '29 février 2024', en: '29 February 2024' });
  expect(dayWords('2025-08-11')).toEqual({ fr: '11 août 2025', en: '11 August 2025' });
});

test('numbers', () => {
  expect(numberWords(12_345.678, 1)).toEqual({ fr: '12\u202f345,7', en: '12,345.7' });
});

test.each([
  [0, '0 rapport', '0 reports'],
  [1, '1 rapport', '1 report'],
  [2, '2 rapports', '2 reports'],
])('counted: %d', (n, fr, en) => {
  expect(countWords(n, { fr: ['rapport', 'rapports'], en: ['report', 'reports'] })).toEqual({ fr, en });
});

test('lists', () => {
  const items = ['a', 'b', 'c'].map((item) => ({ fr: item, en: item }));
  expect(listWords(items)).toEqual({ fr: 'a, b et c', en: 'a, b and c' });
  expect(listWords([])).toEqual({ fr: '', en: '' });
});
