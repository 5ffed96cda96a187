import { expect, it } from 'vitest';
import { binomialSurvival } from './index.ts';

// By hand, and R's pbinom(k - 1, n, p, lower.tail = FALSE).
it.each([
  [0, 5, 0.5, 1],
  [5, 5, 0.5, 1 / 32],
  [4, 5, 0.5, 6 / 32],
  [1, 3, 0.1, 0.271],
  [6, 5, 0.5, 0],
  [3, 5, 1, 1],
  [3, 5, 0, 0],
])('P(X ≥ %d) for Bin(%d, %d) is %d', (k, n, p, expected) => {
  expect(binomialSurvival(k, n, p)).toBeCloseTo(expected, 12);
});

it('has no answer where there is no such law', () => {
  expect(binomialSurvival(1, 5, Number.NaN)).toBeNaN();
  expect(binomialSurvival(Number.NaN, 5, 0.5)).toBeNaN();
  expect(binomialSurvival(1, 5, 1.5)).toBeNaN();
});
