import { describe, expect, test } from 'vitest';
import { seeded } from '../../core/seeded.ts';
import {
  chiSquaredSurvival,
  drawGamma,
  drawNegativeBinomial,
  drawPoisson,
  falseDiscoveryRates,
  fitNegativeBinomial,
  logGamma,
  negativeBinomialSurvival,
  normalCdf,
  poissonSurvival,
  dealLast,
  shuffle,
  upperGamma,
} from './index.ts';

/** How many parts of a million million a value is off. */
const off = (got: number, expected: number): number => Math.abs(got / expected - 1) * 1e12;

// Expected values: mpmath at 30 digits for ln Γ, SciPy 1.17 for the rest.
describe('known values', () => {
  test.each([
    [0.1, 2.252712651734206],
    [0.5, 0.5723649429247001],
    [3.7, 1.4280723266653879],
    [150, 600.00947055532743],
    [1e6, 12815504.569147611],
  ])('ln Γ(%d)', (x, expected) => expect(off(logGamma(x), expected)).toBeLessThan(1));

  test.each([
    [0.5, 0.2, 0.5270892568655381],
    [3, 10, 0.0027693957155115775],
    [50, 40, 0.9296649333406051],
    [0.1, 5, 0.00014393896584673387],
  ])('Q(%d, %d)', (a, x, expected) => expect(off(upperGamma(a, x), expected)).toBeLessThan(1));

  test('tails of counts', () => {
    const law = { mean: 0.6, size: 0.3 };
    expect(off(negativeBinomialSurvival(1, law), 0.2807769066751356)).toBeLessThan(1);
    expect(off(negativeBinomialSurvival(7, law), 0.009256032582418397)).toBeLessThan(1);
    expect(off(negativeBinomialSurvival(21, law), 1.6123700323446076e-5)).toBeLessThan(1);
    expect(off(poissonSurvival(3, 1.5), 0.19115316946194183)).toBeLessThan(1);
    expect(poissonSurvival(7, 0.3) / 3.339312441493675e-8).toBeCloseTo(1, 6);
    expect(negativeBinomialSurvival(7, { mean: 0.3, size: Infinity }) / 3.339312441493675e-8).toBeCloseTo(
      1,
      9,
    );
  });

  test('chi-squared and normal', () => {
    expect(off(chiSquaredSurvival(3.84, 1), 0.05004352124870519)).toBeLessThan(1);
    expect(off(chiSquaredSurvival(40, 5), 1.493367900050393e-7)).toBeLessThan(1);
    expect(off(normalCdf(-3), 0.0013498980316300933)).toBeLessThan(1);
    expect(off(normalCdf(1.5), 0.9331927987311419)).toBeLessThan(1);
  });

  test('outside their range they say NaN', () => {
    expect([logGamma(0), logGamma(-1), logGamma(Number.NaN), upperGamma(0, 1), upperGamma(1, -1)]).toEqual(
      Array.from({ length: 5 }, () => Number.NaN),
    );
  });
});

const moments = (draw: () => number, n = 40_000): readonly [mean: number, variance: number] => {
  const drawn = Array.from({ length: n }, draw);
  const mean = drawn.reduce((a, b) => a + b, 0) / n;
  return [mean, drawn.reduce((a, b) => a + (b - mean) ** 2, 0) / n];
};

describe('draws have the mean and the variance of their law', () => {
  const random = seeded(7);
  test.each([
    ['gamma, shape 0.4', () => drawGamma(0.4, random), 0.4, 0.4],
    ['gamma, shape 9', () => drawGamma(9, random), 9, 9],
    ['Poisson, mean 3', () => drawPoisson(3, random), 3, 3],
    ['Poisson, mean 700', () => drawPoisson(700, random), 700, 700],
    ['negative binomial', () => drawNegativeBinomial({ mean: 2, size: 0.8 }, random), 2, 7],
  ])('%s', (_name, draw, mean, variance) => {
    const [m, v] = moments(draw, mean > 100 ? 4000 : 40_000);
    expect(Math.abs(m - mean)).toBeLessThan(5 * Math.sqrt(variance / (mean > 100 ? 4000 : 40_000)));
    expect(v / variance).toBeGreaterThan(0.9);
    expect(v / variance).toBeLessThan(1.1);
  });
});

describe('fitting a negative binomial', () => {
  test('finds the law that the counts were drawn from', () => {
    const random = seeded(11);
    const law = { mean: 2, size: 0.8 };
    const { mean, size } = fitNegativeBinomial(
      Array.from({ length: 5000 }, () => drawNegativeBinomial(law, random)),
    );
    expect(mean).toBeCloseTo(2, 0);
    expect(size / 0.8).toBeGreaterThan(0.85);
    expect(size / 0.8).toBeLessThan(1.15);
  });

  test('counts less spread than Poisson are taken for Poisson', () => {
    expect(fitNegativeBinomial([1, 1, 1, 1, 2, 1])).toEqual({ mean: 7 / 6, size: Infinity });
    expect(fitNegativeBinomial([0, 0, 0])).toEqual({ mean: 0, size: Infinity });
  });
});

test('shuffling gives each order as often', () => {
  const random = seeded(3);
  const seen = new Map<string, number>();
  for (let i = 0; i < 12_000; i += 1) {
    const items = ['a', 'b', 'c'];
    shuffle(items, random);
    seen.set(items.join(''), (seen.get(items.join('')) ?? 0) + 1);
  }
  expect(seen.size).toBe(6);
  for (const times of seen.values()) expect(Math.abs(times - 2000)).toBeLessThan(200);
});

test('dealing the last gives each pair at the end as often, and keeps all items', () => {
  const random = seeded(4);
  const seen = new Map<string, number>();
  const items = Int32Array.of(1, 2, 3, 4);
  for (let i = 0; i < 12_000; i += 1) {
    dealLast(items, 2, random);
    expect(items.toSorted()).toEqual(Int32Array.of(1, 2, 3, 4));
    const end = items.slice(2).join('');
    seen.set(end, (seen.get(end) ?? 0) + 1);
  }
  expect(seen.size).toBe(12);
  for (const times of seen.values()) expect(Math.abs(times - 1000)).toBeLessThan(140);
});

test('false discovery rates: the example of Benjamini and Hochberg (1995), table of 15', () => {
  const p = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
    0.759, 1,
  ];
  const rates = falseDiscoveryRates(p);
  expect(rates.filter((rate) => rate <= 0.05).length).toBe(4);
  expect(rates[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
  expect(falseDiscoveryRates([])).toEqual([]);
});
