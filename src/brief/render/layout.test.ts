import { expect, test } from 'vitest';
import { bracket } from './layout.ts';

test.each([
  [[1], '[1]'],
  [[1, 2], '[1, 2]'],
  [[1, 3, 4, 5, 9], '[1, 3–5, 9]'],
])('numbers %j are %s', (numbers, said) => {
  expect(bracket({ numbers, isIbid: false })).toBe(said);
});

test('many numbers that have just been said are pointed to', () => {
  expect(bracket({ numbers: [1, 2, 3, 4, 5, 6], isIbid: true })).toBe('[ibid.]');
});
