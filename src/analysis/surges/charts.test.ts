import { describe, expect, test } from 'vitest';
import { plainGlr } from '../../../bench/stats/plain-glr.ts';
import { seeded } from '../../core/seeded.ts';
import { drawNegativeBinomial } from '../distributions/index.ts';
import { expectedOn, lawOf } from './baseline.ts';
import { increment, watch } from './cusum.ts';
import { glrChart, strongestStretch } from './glr.ts';
import { expectedRunLength, inControlRunLength, isAlarm, thresholdFor } from './run-length.ts';

const zeros = (n: number): number[] => Array.from({ length: n }, () => 0);
const known = (mean: number, size: number): { mean: number; size: number; logError: number } => ({
  mean,
  size,
  logError: 0,
});

describe('what is expected of a day', () => {
  const baseline = { days: 28, guardDays: 3 };

  test('nothing, where fewer days are behind the guard band', () => {
    expect(expectedOn(30, zeros(40), baseline)).toBeNull();
    expect(expectedOn(31, zeros(40), baseline)).not.toBeNull();
  });

  test('no rate is nought: 28 days without any have half an incident', () => {
    expect(lawOf(zeros(28)).mean).toBeCloseTo(0.5 / 28, 12);
  });

  test('days of the guard band, and later ones, do not count', () => {
    const counts = [...zeros(31), 9, 9, 9, 9];
    expect(expectedOn(34, counts, baseline)?.mean).toBeCloseTo(0.5 / 28, 12);
    expect(expectedOn(35, [...counts, 0], baseline)?.mean).toBeCloseTo(9.5 / 28, 12);
  });

  test('days left out are replaced by older ones, as long as twice the days hold enough', () => {
    const counts = [...Array.from({ length: 60 }, () => 1), ...Array.from({ length: 20 }, () => 5)];
    const isSurging = (day: number): boolean => day >= 60;
    expect(expectedOn(80, counts, baseline, isSurging)?.mean).toBeCloseTo(28.5 / 28, 12);
    const lasting = [...Array.from({ length: 60 }, () => 1), ...Array.from({ length: 60 }, () => 5)];
    expect(expectedOn(120, lasting, baseline, isSurging)?.mean).toBeGreaterThan(4.5);
  });

  test('spread is learned within stretches: a mean that moves is none', () => {
    const steps = [1, 2, 3, 4].flatMap((level) => Array.from({ length: 28 }, (_, i) => level + (i % 2)));
    expect(lawOf(steps, 28).size).toBeGreaterThan(5);
    const burst = Array.from({ length: 112 }, (_, i) => (i % 7 === 0 ? 14 : 0));
    expect(lawOf(burst, 28).size).toBeLessThan(0.3);
  });
});

describe('run length', () => {
  // With a threshold below the increment of one incident, the first incident is the alarm: 1 / P(X > 0).
  test('where any incident alarms, it is the mean wait for one', () => {
    const law = { mean: 0.1, size: Infinity };
    expect(inControlRunLength(law, increment(1, law) / 2)).toBeCloseTo(1 / (1 - Math.exp(-0.1)), 6);
  });

  test.each([
    [0.3, 0.5],
    [2.7, Infinity],
    [5, 3],
  ])(
    'threshold for mean %d, size %d gives no less than the wished length, and in a simulation what it tells',
    (mean, size) => {
      const [law, random] = [known(mean, size), seeded(4)];
      const threshold = thresholdFor(law, 60);
      expect(threshold.runLength).toBeGreaterThanOrEqual(60);
      expect(inControlRunLength(law, threshold.value - 0.01)).toBeLessThan(60);
      let [value, alarms] = [0, 0];
      for (let t = 0; t < 60_000; t += 1) {
        value = Math.max(0, value + increment(drawNegativeBinomial(law, random), law));
        if (value < threshold.value) continue;
        [value, alarms] = [0, alarms + 1];
      }
      expect(60_000 / alarms / threshold.runLength).toBeGreaterThan(0.9);
      expect(60_000 / alarms / threshold.runLength).toBeLessThan(1.1);
    },
  );

  test('an unsure mean asks for a higher threshold', () => {
    const [sure, unsure] = [known(1, 1), { mean: 1, size: 1, logError: 0.3 }];
    expect(expectedRunLength(unsure, 3)).toBeLessThan(expectedRunLength(sure, 3));
    expect(thresholdFor(unsure, 200).value).toBeGreaterThan(thresholdFor(sure, 200).value);
  });

  test('alarming is the same as reaching the threshold', () => {
    const law = { mean: 0.7, size: 2, logError: 0.2 };
    const { value } = thresholdFor(law, 200);
    expect([value - 0.01, value + 0.01].map((at) => isAlarm(law, at, 200))).toEqual([false, true]);
  });
});

describe('the watch', () => {
  const baseline = { days: 28, guardDays: 3 };
  const alarm = (law: { mean: number; size: number; logError: number }, value: number): boolean =>
    isAlarm(law, value, 200);

  test('is silent on a steady series and alarms within days of a rise', () => {
    const steady = Array.from({ length: 80 }, (_, i) => i % 2);
    expect(watch(steady, baseline, alarm).some((day) => day.alarm)).toBe(false);
    const rising = steady.map((x, i) => (i >= 60 ? 3 : x));
    const first = watch(rising, baseline, alarm).findIndex((day) => day.alarm);
    expect(first).toBeGreaterThanOrEqual(60);
    expect(first).toBeLessThanOrEqual(63);
  });

  test('begins on the day asked for, at nought', () => {
    const counts = Array.from({ length: 60 }, (_, i) => (i >= 40 && i < 45 ? 6 : 0));
    const days = watch(counts, baseline, alarm, 50);
    expect(days.every((day) => !day.alarm)).toBe(true);
    expect(days[49]).toEqual({ value: 0, alarm: false, law: null });
  });
});

describe('GLR', () => {
  test('agrees with the paper written down plainly, in value and day of alarm', () => {
    const random = seeded(9);
    for (let s = 0; s < 4; s += 1) {
      const laws = Array.from({ length: 50 }, (_, t) => ({
        mean: 0.4 + s + 0.3 * Math.sin(t / 8),
        size: s % 2 === 0 ? Infinity : 1.5,
      }));
      const counts = laws.map((law, t) =>
        drawNegativeBinomial({ ...law, mean: law.mean * (t < 30 ? 1 : 3) }, random),
      );
      const [ours, plain] = [glrChart(counts, laws, 5, 50), plainGlr(counts, laws, 5)];
      expect(ours.findIndex((day) => day.alarm)).toBe(plain.alarm);
      plain.values.forEach((value, t) => expect(ours[t]?.value).toBeCloseTo(value, 8));
    }
  });

  test('begins anew behind a day of which nothing is known', () => {
    const law = { mean: 1, size: Infinity };
    const chart = glrChart([1, 8, 0, 1], [law, law, null, law], 1e9, 10);
    expect(chart.map(({ since }) => since)).toEqual([0, 1, 2, 3]);
    expect(chart[3]?.value).toBe(0);
  });

  test('the strongest stretch is that of the chart where the mean is even', () => {
    const law = { mean: 0.5, size: 2 };
    const counts = [0, 1, 0, 0, 3, 0, 4, 2, 0, 0];
    const stretch = strongestStretch(counts, 0, law);
    expect(stretch).toMatchObject({ since: 4, until: 7, count: 9 });
    const chart = glrChart(
      counts,
      counts.map(() => law),
      1e9,
      10,
    );
    expect(stretch?.value).toBeCloseTo(Math.max(...chart.map(({ value }) => value)), 8);
  });

  test('there is none where nothing is above the expected', () => {
    expect(strongestStretch([0, 0, 0], 0, { mean: 0.2, size: 1 })).toBeNull();
    expect(strongestStretch([], 0, { mean: 0.2, size: 1 })).toBeNull();
    expect(strongestStretch([9, 1, 1], 1, { mean: 1, size: 1 })).toBeNull();
  });
});
