import { describe, expect, test } from 'vitest';
import { seeded } from '../../core/seeded.ts';
import { drawNegativeBinomial, drawPoisson, gammaQuantile } from '../distributions/index.ts';
import { dispersion, rateChanges } from './rate-changes.ts';
import { dayOf, FIRST_DAY } from './record.fixture.ts';
import { segments } from './segments.ts';

describe('segments', () => {
  /** Chances by trying every way to cut a short series. */
  function bruteForce(
    length: number,
    logEvidence: (start: number, end: number) => number,
    hazard: number,
  ): {
    changes: number[];
    last: number[];
    likeliest: number[];
    within: (low: number, high: number) => number;
  } {
    let total = 0;
    let [best, likeliest]: [number, number[]] = [-1, []];
    const [changes, last] = [Array.from({ length }, () => 0), Array.from({ length }, () => 0)];
    const ways: { starts: number[]; chance: number }[] = [];
    for (let mask = 0; mask < 2 ** (length - 1); mask += 1) {
      const starts = [
        0,
        ...Array.from({ length: length - 1 }, (_, i) => i + 1).filter((i) => mask & (1 << (i - 1))),
      ];
      let log = 0;
      starts.forEach((start, i) => {
        const end = (starts[i + 1] ?? length) - 1;
        log += logEvidence(start, end) + (end - start) * Math.log(1 - hazard);
      });
      const chance = Math.exp(log) * hazard ** (starts.length - 1);
      total += chance;
      for (const start of starts) changes[start] = (changes[start] ?? 0) + chance;
      const run = length - 1 - (starts.at(-1) ?? 0);
      last[run] = (last[run] ?? 0) + chance;
      if (chance > best) [best, likeliest] = [chance, starts];
      ways.push({ starts, chance });
    }
    return {
      changes: changes.map((chance) => chance / total),
      last: last.map((chance) => chance / total),
      likeliest,
      within: (low, high) =>
        ways
          .filter(({ starts }) => starts.some((start) => start >= low && start <= high))
          .reduce((sum, { chance }) => sum + chance, 0) / total,
    };
  }

  test('are those of all ways to cut the series, tried one by one', () => {
    const values = [0, 1, 0, 4, 3, 5, 4, 0, 1];
    const evidence = (start: number, end: number): number => {
      const part = values.slice(start, end + 1);
      const mean = part.reduce((a, b) => a + b, 0) / part.length;
      return -part.reduce((sum, x) => sum + (x - mean) ** 2, 0) - Math.log(part.length);
    };
    const [ours, plain] = [segments(9, evidence, 0.2), bruteForce(9, evidence, 0.2)];
    ours.changes.forEach((chance, t) => expect(chance).toBeCloseTo(plain.changes[t] ?? 0, 10));
    ours.runLengths.forEach((chance, t) => expect(chance).toBeCloseTo(plain.last[t] ?? 0, 10));
    expect(ours.likeliest).toEqual(plain.likeliest);
    expect(ours.changeWithin(2, 4)).toBeCloseTo(plain.within(2, 4), 10);
    expect(ours.changeWithin(1, 8)).toBeCloseTo(plain.within(1, 8), 10);
  });

  test('of nothing and of one value', () => {
    expect(segments(0, () => 0, 0.1)).toMatchObject({ changes: [], likeliest: [] });
    expect(segments(1, () => -3, 0.1)).toMatchObject({ changes: [1], runLengths: [1], likeliest: [0] });
  });
});

describe('changes of rate', () => {
  test('a planted rise is found on its day, with both rates', () => {
    const random = seeded(2);
    const counts = Array.from({ length: 120 }, (_, t) => drawPoisson(t < 80 ? 0.4 : 3, random));
    const [change, ...others] = rateChanges(counts, FIRST_DAY);
    expect(others).toEqual([]);
    expect(change?.probability).toBeGreaterThan(0.9);
    expect(change && change.from <= dayOf(80) && change.to >= dayOf(80)).toBe(true);
    expect(change?.before.low).toBeLessThan(0.4);
    expect(change?.before.high).toBeGreaterThan(0.4);
    expect(change?.after.low).toBeLessThan(3);
    expect(change?.after.high).toBeGreaterThan(3);
  });

  test('clusters of an over-dispersed series are no changes', () => {
    const random = seeded(3);
    let found = 0;
    for (let s = 0; s < 40; s += 1) {
      const counts = Array.from({ length: 112 }, () => drawNegativeBinomial({ mean: 1, size: 0.5 }, random));
      found += rateChanges(counts, FIRST_DAY).length;
    }
    expect(found).toBeLessThanOrEqual(4);
  });

  test('none where nothing ever happened, in one day, or in none', () => {
    expect(rateChanges([0, 0, 0, 0], FIRST_DAY)).toEqual([]);
    expect(rateChanges([7], FIRST_DAY)).toEqual([]);
    expect(rateChanges([], FIRST_DAY)).toEqual([]);
  });

  test('dispersion is that within four weeks, never below 1', () => {
    expect(dispersion([...Array.from({ length: 28 }, () => 1), ...Array.from({ length: 28 }, () => 9)])).toBe(
      1,
    );
    expect(dispersion(Array.from({ length: 56 }, (_, i) => (i % 28 === 0 ? 28 : 0)))).toBeCloseTo(28, 9);
  });

  // SciPy: gamma.ppf(0.05, 3) and gamma.ppf(0.95, 0.5).
  test.each([
    [0.05, 3, 0.8176914476],
    [0.95, 0.5, 1.9207294103],
  ])('gamma quantile %d of shape %d', (p, shape, expected) =>
    expect(gammaQuantile(p, shape)).toBeCloseTo(expected, 8),
  );
});
