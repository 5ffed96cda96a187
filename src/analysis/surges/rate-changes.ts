/** When a rate of incidents changed, and from what to what. */
import type { RateChange, Rate } from '../../core/analysis/surges.ts';
import { addDays } from '../../core/calendar.ts';
import { gammaQuantile, logGamma } from '../distributions/index.ts';
import { segments } from './segments.ts';

/** Mean days between two changes, before anything is seen: a season. */
const MEAN_SEGMENT_DAYS = 90;
/** Mass of the interval that is told for the day of a change, and of the rates. */
const MASS = 0.9;

/**
 * Changes of the rate of a daily series, in order of days; none where none is likelier than not.
 * Each segment is Poisson with a rate from Gamma(1, 1 / mean of the series), to the power 1/φ, where φ ≥ 1 is the
 * variance over the mean of days within four weeks: without it, every cluster of an over-dispersed series is a change.
 * @param counts daily, whole numbers ≥ 0
 * @param firstDay ISO day of the first
 */
export function rateChanges(counts: ArrayLike<number>, firstDay: string): readonly RateChange[] {
  const model = gammaPoisson(Array.from(counts));
  const { changes, likeliest, changeWithin } = segments(
    counts.length,
    model.logEvidence,
    1 / MEAN_SEGMENT_DAYS,
  );
  return likeliest.slice(1).flatMap((at, i) => {
    const [before, after] = [likeliest[i] ?? 0, likeliest[i + 2] ?? counts.length];
    // Half-way to the neighbours: what is further off belongs to them.
    const [low, high] = [Math.floor((before + at) / 2) + 1, Math.ceil((at + after) / 2)];
    const interval = shortest(changes, at, low, high);
    const probability = changeWithin(interval.from, interval.to);
    if (probability <= 0.5) return [];
    return {
      day: addDays(firstDay, at),
      from: addDays(firstDay, interval.from),
      to: addDays(firstDay, interval.to),
      probability,
      before: model.rate(before, at - 1),
      after: model.rate(at, after - 1),
    };
  });
}

/** The shortest interval around an index that holds nine tenths of the chance between two bounds. */
function shortest(
  chances: readonly number[],
  at: number,
  low: number,
  high: number,
): { readonly from: number; readonly to: number } {
  let total = 0;
  for (let t = low; t < high; t += 1) total += chances[t] ?? 0;
  let [from, to, mass] = [at, at, chances[at] ?? 0];
  while (mass < MASS * total && (from > low || to < high - 1)) {
    const [left, right] = [
      from > low ? (chances[from - 1] ?? 0) : -1,
      to < high - 1 ? (chances[to + 1] ?? 0) : -1,
    ];
    if (left >= right) from -= 1;
    else to += 1;
    mass += Math.max(left, right);
  }
  return { from, to };
}

interface RateModel {
  logEvidence(start: number, end: number): number;
  rate(start: number, end: number): Rate;
}

function gammaPoisson(counts: readonly number[]): RateModel {
  const sums = [0];
  for (const x of counts) sums.push((sums.at(-1) ?? 0) + x);
  const sumOf = (start: number, end: number): number => (sums[end + 1] ?? 0) - (sums[start] ?? 0);
  const power = 1 / dispersion(counts);
  const scale = Math.max(0.5, sums.at(-1) ?? 0) / counts.length;
  // Gamma(1, 1 / scale): its mean is the series', its spread as wide.
  const [shape, rate] = [1, 1 / scale];
  const posterior = (start: number, end: number): readonly [shape: number, rate: number] => [
    shape + power * sumOf(start, end),
    rate + power * (end - start + 1),
  ];
  return {
    logEvidence: (start, end) => {
      const [a, b] = posterior(start, end);
      return shape * Math.log(rate) - logGamma(shape) + logGamma(a) - a * Math.log(b);
    },
    rate: (start, end) => {
      const [a, b] = posterior(start, end);
      return {
        perDay: a / b,
        low: gammaQuantile((1 - MASS) / 2, a) / b,
        high: gammaQuantile((1 + MASS) / 2, a) / b,
      };
    },
  };
}

/** Variance over mean of the days within stretches of 28, at least 1. A change between stretches is not in it. */
export function dispersion(counts: readonly number[]): number {
  let [squares, degrees] = [0, 0];
  const mean = counts.reduce((a, b) => a + b, 0) / counts.length;
  if (!(mean > 0)) return 1;
  for (let i = 0; i < counts.length; i += 28) {
    const part = counts.slice(i, i + 28);
    const own = part.reduce((a, b) => a + b, 0) / part.length;
    squares += part.reduce((sum, x) => sum + (x - own) ** 2, 0);
    degrees += part.length - 1;
  }
  return degrees === 0 ? 1 : Math.max(1, squares / degrees / mean);
}
