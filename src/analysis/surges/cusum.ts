/** The negative binomial CUSUM: the daily watch for a rise. */
import { negativeBinomialLogPmf, type NegativeBinomial } from '../distributions/index.ts';
import { type Baseline, type EstimatedLaw, expectedOn } from './baseline.ts';

/**
 * The rise that the chart is tuned to: the mean and two standard deviations (Watkins et al. 2008), of the same size.
 * A smaller rise is found too, later.
 */
export function outOfControl({ mean, size }: NegativeBinomial): NegativeBinomial {
  return { mean: mean + 2 * Math.sqrt(mean + mean ** 2 / size), size };
}

/** What one day's count adds: the log-likelihood ratio of the risen mean to the usual one. */
export function increment(count: number, law: NegativeBinomial): number {
  return negativeBinomialLogPmf(count, outOfControl(law)) - negativeBinomialLogPmf(count, law);
}

export interface ChartDay {
  /** S of that day, ≥ 0; the chart begins anew after an alarm. */
  readonly value: number;
  readonly alarm: boolean;
  /** What was expected of the day; null: too few days before it. */
  readonly law: EstimatedLaw | null;
}

/** A second alarm so soon after the first says that the first was none by chance. */
const CONFIRMED_WITHIN_DAYS = 7;

/** Whether a value of the chart is an alarm on a day of that law. */
export type IsAlarm = (law: EstimatedLaw, value: number) => boolean;

/**
 * S(t) = max(0, S(t − 1) + increment); an alarm where it reaches the threshold, and the chart begins anew.
 * Days from the last nought before an alarm to the next alarms soon after are of a surge: later baselines leave them out.
 * Page (1954); for negative binomial counts Hawkins and Olwell (1998).
 * @param from index of the first day that is watched
 */
export function watch(
  counts: ArrayLike<number>,
  baseline: Baseline,
  isAlarm: IsAlarm,
  from = 0,
): readonly ChartDay[] {
  const surging = new Uint8Array(counts.length);
  const latest = { since: 0, on: -Infinity };
  let [value, nought] = [0, from - 1];
  return Array.from({ length: counts.length }, (_, t): ChartDay => {
    const law = t < from ? null : expectedOn(t, counts, baseline, (day) => surging[day] === 1);
    if (law === null) {
      nought = t;
      return { value: 0, alarm: false, law };
    }
    value = Math.max(0, value + increment(counts[t] ?? 0, law));
    if (value === 0) nought = t;
    const day = { value, alarm: value > 0 && isAlarm(law, value), law };
    if (day.alarm) {
      // One alarm may be false, and to leave its days out would lower the bar for the next.
      if (t - latest.on <= CONFIRMED_WITHIN_DAYS) surging.fill(1, latest.since, t + 1);
      else latest.since = nought + 1;
      [latest.on, value, nought] = [t, 0, t];
    }
    return day;
  });
}
