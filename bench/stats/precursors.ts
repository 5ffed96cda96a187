/**
 * Precursors: whether the test of signals against other days of their quarter rejects as often as it should where nothing connects the
 * two (signals in runs, incidents in bursts, both three times as frequent at the end), and how often where signals do come before incidents.
 */
import { drawPoisson, type Random } from '../../src/analysis/distributions/index.ts';
import { jitterTest, leadsOf, type Stratum } from '../../src/analysis/precursors/index.ts';
import { seeded } from '../../src/core/seeded.ts';
import { milliseconds, shown, within, type Measure } from './row.ts';

const WINDOW = 14;
const SPAN = 728;
const SIMULATIONS = 2000;
const REPLICATIONS = 399;
const AREAS = 3;

/** 2,000 null worlds of three regions each, and 300 in which every fourth signal is followed. */
export const measure: Measure = (say) => {
  const rejected = (told: number, seed: number, n: number): number => {
    const random = seeded(seed);
    let rejections = 0;
    for (let i = 0; i < n; i += 1) {
      if (i % 100 === 0) say(`${i} of ${n}`);
      if (jitterTest(world(told, random), WINDOW, REPLICATIONS, random).pValue <= 0.05) rejections += 1;
    }
    return rejections / n;
  };
  const strata = world(0, seeded(3));
  const { ms } = milliseconds(() => jitterTest(strata, WINDOW, 9999, seeded(4)));
  return [
    within('signals against days of their quarter: type I at 0.05', rejected(0, 41, SIMULATIONS), 0.04, 0.06),
    shown('  the same where one signal in four announces', rejected(0.25, 42, 300)),
    shown('  9,999 replications, ms of the processor', Math.round(ms)),
  ];
};

/** @param announced share of signals after which an incident comes within the week because of them */
function world(announced: number, random: Random): readonly Stratum[] {
  return Array.from({ length: AREAS }, () => {
    const signals = runs(drawPoisson(12, random), random);
    const incidents = bursts(drawPoisson(14, random), random);
    for (const day of signals) if (random() < announced) incidents.push(day + 1 + Math.floor(random() * 7));
    incidents.sort((a, b) => a - b);
    return { signals, leads: leadsOf(incidents, SPAN, WINDOW), span: SPAN };
  });
}

/** Days become three times as frequent from the first to the last: density ∝ 1 + 2x, by the inverse of its integral. */
const lateDay = (random: Random): number => Math.floor((SPAN * (Math.sqrt(1 + 8 * random()) - 1)) / 2);

/** Runs of one to three signals, days apart. */
function runs(n: number, random: Random): number[] {
  const days = new Set<number>();
  for (let i = 0; i < n; i += 1) {
    let day = lateDay(random);
    for (let left = 1 + Math.floor(random() * 3); left > 0 && day < SPAN; left -= 1) {
      days.add(day);
      day += 1 + Math.floor(random() * 5);
    }
  }
  return [...days].sort((a, b) => a - b);
}

/** Bursts of one to five incidents in ten days. */
function bursts(n: number, random: Random): number[] {
  return Array.from({ length: n }, () => {
    const day = lateDay(random);
    return Array.from({ length: 1 + Math.floor(random() * 5) }, () => day + Math.floor(random() * 10));
  }).flat();
}
