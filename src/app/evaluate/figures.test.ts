import { expect, test } from 'vitest';
import { fourDecimals, precisionRecall, rate } from './figures.ts';

test.each([
  [0, 0],
  [1, 1],
  [2 / 3, 0.6667],
  [1 / 32, 0.0312],
  [3 / 32, 0.0938],
  [5 / 32, 0.1562],
  [1 / 160, 0.0063],
])('%d to four decimals is %d', (x, rounded) => {
  expect(fourDecimals(x)).toBe(rounded);
});

test('precision and recall are of the sums, not means over reports', () => {
  const counts = [
    { tp: 1, pred: 1, gold: 1 },
    { tp: 1, pred: 4, gold: 2 },
  ];
  expect(precisionRecall(counts)).toEqual({ p: 0.4, r: 0.6667, f1: 0.5, tp: 2, pred: 5, gold: 3 });
});

test('nothing predicted and nothing annotated is 0, a share of nothing is null', () => {
  expect(precisionRecall([])).toEqual({ p: 0, r: 0, f1: 0, tp: 0, pred: 0, gold: 0 });
  expect(rate([{ hits: 0, of: 0 }])).toBeNull();
  expect(rate([{ hits: 1, of: 3 }])).toBe(0.3333);
});
