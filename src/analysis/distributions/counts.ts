/** Distributions of counts: how many in so long, even and over-dispersed. */
import { logFactorial, logGamma, upperGamma } from './gamma.ts';

/** ln P(X = k) of a Poisson count; `mean` ≥ 0, k a whole number ≥ 0. */
export function poissonLogPmf(k: number, mean: number): number {
  if (mean === 0) return k === 0 ? 0 : -Infinity;
  return k * Math.log(mean) - mean - logFactorial(k);
}

/** P(X ≥ k) of a Poisson count. */
export function poissonSurvival(k: number, mean: number): number {
  return k <= 0 ? 1 : 1 - upperGamma(k, mean);
}

/**
 * A negative binomial count by its mean and its size: variance = mean + mean² / size. Infinite size is Poisson.
 */
export interface NegativeBinomial {
  /** ≥ 0 */
  readonly mean: number;
  /** > 0; Infinity where the counts are no more spread than Poisson's. */
  readonly size: number;
}

/** ln P(X = k), k a whole number ≥ 0. */
export function negativeBinomialLogPmf(k: number, { mean, size }: NegativeBinomial): number {
  if (size === Infinity) return poissonLogPmf(k, mean);
  if (mean === 0) return k === 0 ? 0 : -Infinity;
  return (
    logGamma(k + size) -
    logGamma(size) -
    logFactorial(k) -
    size * Math.log1p(mean / size) +
    k * (Math.log(mean) - Math.log(mean + size))
  );
}

/** P(X ≥ k). Summed from the smaller side, so that small tails keep their digits. */
export function negativeBinomialSurvival(k: number, law: NegativeBinomial): number {
  if (k <= 0) return 1;
  if (k <= law.mean) {
    let below = 0;
    for (let i = 0; i < k; i += 1) below += Math.exp(negativeBinomialLogPmf(i, law));
    return Math.max(0, 1 - below);
  }
  let term = Math.exp(negativeBinomialLogPmf(k, law));
  let sum = term;
  // Beyond the mean each term is a falling share of the one before.
  for (let i = k; term > sum * 1e-16 && i < k + 1e6; i += 1) {
    term *= ratio(i, law);
    sum += term;
  }
  return Math.min(1, sum);
}

/** P(X = k + 1) / P(X = k). */
function ratio(k: number, { mean, size }: NegativeBinomial): number {
  if (size === Infinity) return mean / (k + 1);
  return ((k + size) / (k + 1)) * (mean / (mean + size));
}

/** No spread is told from so few; the size is not estimated beyond this, where it differs from Poisson in nothing. */
const MOST_SIZE = 1e4;

/**
 * The negative binomial that makes the counts most likely: the mean is theirs, the size by search on the profile.
 * @param counts whole numbers ≥ 0, at least one
 */
export function fitNegativeBinomial(counts: readonly number[]): NegativeBinomial {
  const mean = counts.reduce((sum, k) => sum + k, 0) / counts.length;
  if (mean === 0) return { mean, size: Infinity };
  const tally = new Map<number, number>();
  for (const k of counts) tally.set(k, (tally.get(k) ?? 0) + 1);
  const logLikelihood = (logSize: number): number => {
    const law = { mean, size: Math.exp(logSize) };
    let sum = 0;
    for (const [k, times] of tally) sum += times * negativeBinomialLogPmf(k, law);
    return sum;
  };
  const best = highest(logLikelihood, Math.log(1e-3), Math.log(MOST_SIZE));
  return { mean, size: best > Math.log(MOST_SIZE) - 0.05 ? Infinity : Math.exp(best) };
}

/** Where a function of one peak is highest between two bounds (golden section). */
function highest(f: (x: number) => number, low: number, high: number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [a, b] = [low, high];
  let [c, d] = [b - golden * (b - a), a + golden * (b - a)];
  let [fc, fd] = [f(c), f(d)];
  while (b - a > 1e-6) {
    if (fc >= fd) {
      [b, d, fd] = [d, c, fc];
      c = b - golden * (b - a);
      fc = f(c);
    } else {
      [a, c, fc] = [c, d, fd];
      d = a + golden * (b - a);
      fd = f(d);
    }
  }
  return (a + b) / 2;
}
