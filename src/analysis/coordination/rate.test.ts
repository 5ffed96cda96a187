import { describe, expect, test } from 'vitest';
import { seeded } from '../../core/seeded.ts';
import { fitHurdleZeta, hurdleZetaLogPmf, hurdleZetaSurvival, hurwitzZeta } from '../distributions/index.ts';
import { dailyDraw, expectedDaysPerYear, fitRate } from './rate.ts';

const negative = (mean: number, size: number | null) => ({ kind: 'negative_binomial', mean, size }) as const;

// Figures worked out for the design of the method, to as many digits as they are given with.
describe('days a year with seven attacks and more', () => {
  test.each([
    [0.3, null, 1e-5, 1],
    [0.3, 1, 0.013, 2],
    [0.3, 0.3, 0.36, 2],
    [0.6, null, 0.001, 1],
    [0.6, 1, 0.38, 2],
    [0.6, 0.3, 3.4, 2],
    [1.2, null, 0.09, 1],
    [1.2, 1, 5.2, 2],
    [1.2, 0.3, 16, 2],
  ])('mean %d a day, size %j: %d', (mean, size, expected, digits) =>
    expect(Number(expectedDaysPerYear(7, negative(mean, size)).toPrecision(digits))).toBe(expected),
  );
});

describe('the hurdle with a zeta tail', () => {
  test.each([
    [2, 1, Math.PI ** 2 / 6],
    [4, 1, Math.PI ** 4 / 90],
    [3, 1, 1.2020569031595942],
    [2, 3, Math.PI ** 2 / 6 - 1 - 1 / 4],
    [1.01, 1, 100.5779433384968],
  ])('ζ(%d, %d)', (s, a, expected) => expect(hurwitzZeta(s, a) / expected).toBeCloseTo(1, 11));

  test('chances add up', () => {
    const law = { some: 0.2, s: 2.7 };
    const below = [0, 1, 2, 3].reduce((sum, k) => sum + Math.exp(hurdleZetaLogPmf(k, law)), 0);
    expect(hurdleZetaSurvival(4, law)).toBeCloseTo(1 - below, 12);
    expect(hurdleZetaSurvival(0, law)).toBe(1);
    expect(hurdleZetaSurvival(2, { some: 0.2, s: Infinity })).toBe(0);
  });

  test('the fit finds the exponent that the counts were drawn with', () => {
    const draw = dailyDraw({ kind: 'hurdle_zeta', some: 0.4, exponent: 2.5 }, seeded(5));
    const { some, s } = fitHurdleZeta(Array.from({ length: 8000 }, draw));
    expect(some).toBeCloseTo(0.4, 1);
    expect(Math.abs(s - 2.5)).toBeLessThan(0.12);
  });

  test('days with one at most have no tail; days with none are never busy', () => {
    expect(fitHurdleZeta([0, 1, 0, 1])).toEqual({ some: 0.5, s: Infinity });
    expect(hurdleZetaSurvival(1, fitHurdleZeta([0, 0]))).toBe(0);
  });
});

describe('which law a history is given', () => {
  const counts = (law: Parameters<typeof dailyDraw>[0], seed: number): readonly number[] =>
    Array.from({ length: 2000 }, dailyDraw(law, seeded(seed)));

  test('that of its own kind', () => {
    expect(fitRate(counts(negative(1, 1), 2)).kind).toBe('negative_binomial');
    expect(fitRate(counts({ kind: 'hurdle_zeta', some: 0.3, exponent: 2.2 }, 3)).kind).toBe('hurdle_zeta');
  });

  test('no days and no attacks are a law of no attacks', () => {
    expect(fitRate([0, 0, 0])).toEqual(negative(0, null));
    expect(dailyDraw(negative(0, null), seeded(1))()).toBe(0);
  });
});
