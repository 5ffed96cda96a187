/** How many attacks a day a group makes, uneven as its days are, and how often that alone gives a crowded day. */
import type { RateLaw } from '../../core/analysis/coordination.ts';
import {
  fitHurdleZeta,
  fitNegativeBinomial,
  hurdleZetaLogPmf,
  hurdleZetaSurvival,
  negativeBinomialLogPmf,
  negativeBinomialSurvival,
  type Random,
} from '../distributions/index.ts';

const DAYS_A_YEAR = 365.25;

/** ln P(X = k) of a law. */
export function rateLogPmf(k: number, law: RateLaw): number {
  return law.kind === 'negative_binomial'
    ? negativeBinomialLogPmf(k, { mean: law.mean, size: law.size ?? Infinity })
    : hurdleZetaLogPmf(k, { some: law.some, s: law.exponent ?? Infinity });
}

/** Days a year with at least k attacks, under a law of the daily count alone. */
export function expectedDaysPerYear(k: number, law: RateLaw): number {
  const chance =
    law.kind === 'negative_binomial'
      ? negativeBinomialSurvival(k, { mean: law.mean, size: law.size ?? Infinity })
      : hurdleZetaSurvival(k, { some: law.some, s: law.exponent ?? Infinity });
  return DAYS_A_YEAR * chance;
}

/** The law of one kind that makes the daily counts most likely. */
export function fitKind(kind: RateLaw['kind'], counts: readonly number[]): RateLaw {
  if (kind === 'negative_binomial') {
    const { mean, size } = fitNegativeBinomial(counts);
    return { kind, mean, size: size === Infinity ? null : size };
  }
  const { some, s } = fitHurdleZeta(counts);
  return { kind, some, exponent: s === Infinity ? null : s };
}

/** Of the negative binomial and the hurdle with a zeta tail, the one that makes the counts likelier; they have as many parameters. */
export function fitRate(counts: readonly number[]): RateLaw {
  const [negative, hurdle] = [fitKind('negative_binomial', counts), fitKind('hurdle_zeta', counts)];
  return logLikelihood(counts, hurdle) > logLikelihood(counts, negative) ? hurdle : negative;
}

function logLikelihood(counts: readonly number[], law: RateLaw): number {
  const tally = new Map<number, number>();
  for (const k of counts) tally.set(k, (tally.get(k) ?? 0) + 1);
  return [...tally].reduce((sum, [k, times]) => sum + times * rateLogPmf(k, law), 0);
}

/** No day is drawn with more: the zeta tail has no end, a group does. */
const MOST_A_DAY = 400;

/** Draws of daily counts by inversion of the distribution function. */
export function dailyDraw(law: RateLaw, random: Random): () => number {
  const cumulative: number[] = [];
  let sum = 0;
  for (let k = 0; k <= MOST_A_DAY && sum < 1 - 1e-12; k += 1) {
    sum += Math.exp(rateLogPmf(k, law));
    cumulative.push(sum);
  }
  return () => {
    const u = random();
    let k = 0;
    while (k < cumulative.length - 1 && u >= (cumulative[k] ?? 1)) k += 1;
    return k;
  };
}
