/** The generalised likelihood ratio of a risen rate: since when, and by how much. */
import type { NegativeBinomial } from '../distributions/index.ts';

export interface GlrDay {
  /** The largest log-likelihood ratio over beginnings, ≥ 0. */
  readonly value: number;
  /** Index of the day that the likeliest rise begins on; that day itself where there is none. */
  readonly since: number;
  /** ln of the factor by which the rate rose, ≥ 0. */
  readonly logFactor: number;
  readonly alarm: boolean;
}

/**
 * The chart: GLR(n) = max over k of sup over κ ≥ 0 of Σ from k to n of ln f(x; e^κ·m) / f(x; m), for means m that may
 * differ from day to day. After an alarm it begins anew.
 * @param laws what is expected of each day; null: not known, the chart begins anew behind it
 * @param mostDays no rise is looked for that began more days ago than these
 * Höhle and Paul (2008), "intercept" change.
 */
export function glrChart(
  counts: ArrayLike<number>,
  laws: readonly (NegativeBinomial | null)[],
  threshold: number,
  mostDays: number,
): GlrDay[] {
  let begin = 0;
  return laws.map((law, n) => {
    if (law === null) {
      begin = n + 1;
      return { value: 0, since: n, logFactor: 0, alarm: false };
    }
    const day = latest(counts, laws as readonly NegativeBinomial[], Math.max(begin, n - mostDays + 1), n);
    const alarm = day.value >= threshold;
    if (alarm) begin = n + 1;
    return { ...day, alarm };
  });
}

function latest(
  counts: ArrayLike<number>,
  laws: readonly NegativeBinomial[],
  earliest: number,
  n: number,
): Omit<GlrDay, 'alarm'> {
  let best = { value: 0, since: n, logFactor: 0 };
  for (let since = n; since >= earliest; since -= 1) {
    const logFactor = likeliestFactor(counts, laws, since, n);
    if (logFactor <= 0) continue;
    const value = logRatio(counts, laws, since, n, logFactor);
    if (value > best.value) best = { value, since, logFactor };
  }
  return best;
}

/** κ at which Σ x − (x + k)·p(κ) is nought, p = m·e^κ / (k + m·e^κ): Newton's steps, held between bounds. */
function likeliestFactor(
  counts: ArrayLike<number>,
  laws: readonly NegativeBinomial[],
  since: number,
  until: number,
): number {
  const slope = (kappa: number): readonly [score: number, information: number] => {
    let [score, information] = [0, 0];
    for (let t = since; t <= until; t += 1) {
      const { mean, size } = laws[t] as NegativeBinomial;
      const [x, risen] = [counts[t] ?? 0, mean * Math.exp(kappa)];
      const p = size === Infinity ? 0 : risen / (size + risen);
      score += size === Infinity ? x - risen : x - (x + size) * p;
      information += size === Infinity ? risen : (x + size) * p * (1 - p);
    }
    return [score, information];
  };
  if (slope(0)[0] <= 0) return 0;
  let [low, high, kappa] = [0, 30, 0];
  for (let i = 0; i < 60; i += 1) {
    const [score, information] = slope(kappa);
    if (score > 0) low = kappa;
    else high = kappa;
    const newton = kappa + score / information;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - kappa) < 1e-10) return next;
    kappa = next;
  }
  return kappa;
}

function logRatio(
  counts: ArrayLike<number>,
  laws: readonly NegativeBinomial[],
  since: number,
  until: number,
  kappa: number,
): number {
  let sum = 0;
  for (let t = since; t <= until; t += 1) {
    const law = laws[t] as NegativeBinomial;
    sum += riseLogRatio(counts[t] ?? 0, 1, law.mean, law.mean * Math.exp(kappa), law.size);
  }
  return sum;
}

/** ln of the likelihood ratio of the mean `risen` to `mean` a day, for `count` incidents in `days` days. */
function riseLogRatio(count: number, days: number, mean: number, risen: number, size: number): number {
  const gain = count === 0 ? 0 : count * Math.log(risen / mean);
  if (size === Infinity) return gain - days * (risen - mean);
  return gain - (count + days * size) * Math.log((size + risen) / (size + mean));
}

/** A stretch of days, both included, and how far its count is beyond the expected. */
export interface Stretch {
  readonly since: number;
  readonly until: number;
  readonly count: number;
  readonly value: number;
}

/** No number of incidents is enough. */
const NEVER = 2 ** 31 - 1;

/**
 * By length of a stretch, 1 to `longest` days: the fewest incidents with which its value is at least `least` > 0. The value grows
 * with the count once that is above the expected.
 * @param most no stretch holds more incidents
 */
export function fewestFor(least: number, longest: number, most: number, law: NegativeBinomial): Int32Array {
  const fewest = new Int32Array(longest + 1).fill(NEVER);
  for (let days = 1; days <= longest; days += 1) {
    const reached = (count: number): boolean =>
      riseLogRatio(count, days, law.mean, count / days, law.size) >= least;
    let [low, high] = [Math.floor(days * law.mean) + 1, most];
    if (low > high || !reached(high)) continue;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (reached(middle)) high = middle;
      else low = middle + 1;
    }
    fewest[days] = low;
  }
  return fewest;
}

/**
 * Whether a stretch of the window has as many incidents as its length asks for.
 * @param fewest from `fewestFor`; longer stretches ask for no fewer
 */
export function reaches(counts: Int32Array, from: number, fewest: Int32Array): boolean {
  let left = 0;
  for (let t = from; t < counts.length; t += 1) left += counts[t] as number;
  const least = fewest[1] ?? NEVER;
  for (let since = from; left >= least; since += 1) {
    const first = counts[since] as number;
    if (first === 0) continue;
    let count = 0;
    for (let until = since; count < left; until += 1) {
      const today = counts[until] as number;
      if (today === 0) continue;
      count += today;
      if (count >= (fewest[until - since + 1] ?? NEVER)) return true;
    }
    left -= first;
  }
  return false;
}

/**
 * The stretch within a window whose count stands out most above one law: where all days have the same mean, the
 * likeliest risen mean of a stretch is its own, and its days and their sum say all.
 * @param from index of the window's first day; it ends with the counts
 * @returns null where no stretch has more than expected
 */
export function strongestStretch(
  counts: ArrayLike<number>,
  from: number,
  law: NegativeBinomial,
): Stretch | null {
  let best: Stretch | null = null;
  for (let since = from; since < counts.length; since += 1) {
    // A stretch that begins or ends with a day without incidents is never the strongest.
    if (counts[since] === 0) continue;
    let count = 0;
    for (let until = since; until < counts.length; until += 1) {
      const today = counts[until] ?? 0;
      if (today === 0) continue;
      count += today;
      const days = until - since + 1;
      if (count <= days * law.mean) continue;
      const value = riseLogRatio(count, days, law.mean, count / days, law.size);
      if (best === null || value > best.value) best = { since, until, count, value };
    }
  }
  return best;
}
