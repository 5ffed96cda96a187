/** What is expected of a day, from days before it. */
import type { NegativeBinomial } from '../distributions/index.ts';

/** Which days before a day tell what to expect of it. */
export interface Baseline {
  /** How many days the mean is taken from, at least 28 (Watkins et al. 2008). */
  readonly days: number;
  /** Days just before that are left out, so that a surge that begins slowly does not raise its own bar. */
  readonly guardDays: number;
}

/** Four weeks behind three days: longer ones lag a season, and learn the mean of a sparse cell no better than it moves. */
export const BASELINE: Baseline = { days: 28, guardDays: 3 };

/** A law with how sure its mean is: the standard error of its logarithm. */
export interface EstimatedLaw extends NegativeBinomial {
  readonly logError: number;
}

/** The spread of counts is steadier than their mean, and harder to learn: it is taken from so many times the days. */
const SPREAD_TIMES = 4;
/** Further back than so many times the days, no day stands in for one that is left out. */
const REACH_TIMES = 2;
/** A mean of nothing in n days: half an incident (Jeffreys' prior), since no rate is known to be nought. */
const UNSEEN = 0.5;
/** Before anything is seen, variance = mean + mean², as if that had been learned from so many days. */
const PRIOR_DAYS = 28;

/**
 * What to expect of day `t`: from the days before it, behind the guard band. Days of a surge already announced are left
 * out and older ones taken instead, as long as twice the days hold enough others: what lasts becomes the usual.
 * @returns null where fewer than `days` are there
 */
export function expectedOn(
  t: number,
  counts: ArrayLike<number>,
  { days, guardDays }: Baseline,
  isLeftOut: (day: number) => boolean = () => false,
): EstimatedLaw | null {
  const last = t - guardDays - 1;
  if (last + 1 < days) return null;
  const [kept, leftOut]: [number[], number[]] = [[], []];
  for (let day = last; day >= 0 && day > last - REACH_TIMES * days && kept.length < days; day -= 1)
    (isLeftOut(day) ? leftOut : kept).push(counts[day] ?? 0);
  const usual = [...kept, ...leftOut].slice(0, days);
  for (let day = last - days; day >= 0 && usual.length < SPREAD_TIMES * days; day -= 1)
    if (!isLeftOut(day)) usual.push(counts[day] ?? 0);
  return lawOf(usual, days);
}

/**
 * The law of counts: the mean of the first `meanDays` of them plus half an incident, the size from the variance within
 * stretches of `meanDays`, so that a slow change of the mean is not taken for spread (method of moments).
 * @param counts at least `meanDays`
 */
export function lawOf(counts: readonly number[], meanDays = counts.length): EstimatedLaw {
  let sum = UNSEEN;
  for (let i = 0; i < meanDays; i += 1) sum += counts[i] ?? 0;
  const mean = sum / meanDays;
  let [excess, square] = [PRIOR_DAYS * mean ** 2, PRIOR_DAYS * mean ** 2];
  for (let start = 0; start + meanDays <= counts.length; start += meanDays) {
    const { own, variance } = momentsOf(counts, start, meanDays);
    excess += (meanDays - 1) * (variance - own);
    square += (meanDays - 1) * Math.max(0, own ** 2 - variance / meanDays);
  }
  const size = excess <= 0 ? Infinity : square / excess;
  return { mean, size, logError: Math.sqrt((1 / mean + 1 / size) / meanDays) };
}

function momentsOf(
  counts: readonly number[],
  start: number,
  length: number,
): { readonly own: number; readonly variance: number } {
  let [sum, squares] = [0, 0];
  for (let i = start; i < start + length; i += 1) {
    const x = counts[i] ?? 0;
    sum += x;
    squares += x * x;
  }
  const own = sum / length;
  return { own, variance: (squares - sum * own) / (length - 1) };
}
