/** How late incidents are told, and what recent days will come to. */
import type { AnalysedIncident, AnalysedReport } from '../../core/analysis/record.ts';
import type { IncompleteDay, ReportingDelays, TooFewForReporting } from '../../core/analysis/reporting.ts';
import { addDays, daysBetween } from '../../core/calendar.ts';
import { gammaQuantile } from '../distributions/index.ts';
import { dayOfReport } from './source-days.ts';

/** Incidents told later than this are history, not late news. */
export const MOST_DELAY_DAYS = 28;
/** Of fewer incidents no distribution of delays is told. */
export const LEAST_DELAYS = 20;
/** Days on which less than this share is told are incomplete; of less than the other, nothing can be foretold. */
const COMPLETE = 0.95;
const FORETOLD = 0.05;

/** An incident whose day is known, with when it was first told. */
export interface Delay {
  /** ISO day of the incident. */
  readonly day: string;
  /** Whole days until its first report, ≥ 0. */
  readonly days: number;
}

/**
 * Delays of incidents known to the day. A report dated before the incident (a wrong date, or a time zone) counts as of
 * its day.
 */
export function delaysOf(
  incidents: readonly AnalysedIncident[],
  reports: readonly AnalysedReport[],
): readonly Delay[] {
  const days = new Map(reports.map((report) => [report.digest, dayOfReport(report)]));
  return incidents.flatMap(({ days: own, timePrecision, told }) => {
    const first = told.flatMap(({ report }) => days.get(report) ?? []).sort()[0];
    if (own === null || timePrecision !== 1 || first === undefined) return [];
    return [{ day: own.start, days: Math.max(0, daysBetween(own.start, first)) }];
  });
}

/**
 * The distribution of delays from what was told by a day. Incidents of the last days have only had time for short
 * delays, so each day of delay is reckoned among those that had time for it, from the longest down (reverse-time
 * hazards: Lawless 1994). Intervals: Greenwood's variance on the log of the share.
 * @param today ISO day at whose end is asked
 */
export function delayDistribution(
  delays: readonly Delay[],
  today: string,
): ReportingDelays | TooFewForReporting {
  const recent = delays
    .filter(({ days }) => days <= MOST_DELAY_DAYS)
    .map(({ day, days }) => ({ days, age: daysBetween(day, today) }));
  if (recent.length < LEAST_DELAYS) return { kind: 'too_few', n: recent.length, minimum: LEAST_DELAYS };
  const told: { share: number; low: number; high: number }[] = [];
  let [share, variance] = [1, 0];
  for (let d = MOST_DELAY_DAYS; d >= 0; d -= 1) {
    const spread = Math.exp(1.959964 * Math.sqrt(variance));
    told[d] = { share, low: share / spread, high: Math.min(1, share * spread) };
    const hadTime = recent.filter(({ days, age }) => days <= d && age >= d);
    const exactly = hadTime.filter(({ days }) => days === d).length;
    const within = hadTime.length;
    if (within === 0) continue;
    share *= 1 - exactly / within;
    if (exactly < within) variance += exactly / (within * (within - exactly));
  }
  const days = (level: number): number => told.findIndex(({ share: reached }) => reached >= level - 1e-9);
  return {
    kind: 'delays',
    n: recent.length,
    medianDays: days(0.5),
    ninetyPercentDays: days(0.9),
    mostDays: MOST_DELAY_DAYS,
    told,
  };
}

/**
 * Days of which less than 95 % is told by today, with what they will come to: reported / share told. The interval
 * is that of a Poisson mean with the reported count (gamma, half an incident as prior) over the ends of the share's own.
 * Never below what is reported; no number where less than 5 % is told by that age.
 * @param reported incidents of each day, by ISO day
 */
export function incompleteDays(
  { told }: ReportingDelays,
  reported: ReadonlyMap<string, number>,
  today: string,
): readonly IncompleteDay[] {
  return told
    .map(({ share, low, high }, age) => ({ share, low, high, day: addDays(today, -age) }))
    .filter(({ share }) => share < COMPLETE)
    .map(({ share, low, high, day }): IncompleteDay => {
      const count = reported.get(day) ?? 0;
      if (share < FORETOLD) return { day, reported: count, expected: null, low: count, high: null };
      return {
        day,
        reported: count,
        expected: count / share,
        low: Math.max(count, gammaQuantile(0.025, count + 0.5) / high),
        high: Math.max(count, gammaQuantile(0.975, count + 0.5) / low),
      };
    })
    .reverse();
}
