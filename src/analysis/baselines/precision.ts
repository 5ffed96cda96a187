/** Where and when something may have been, by what its precision leaves open. */
import type { BaselineEvent } from '../../core/analysis/baseline.ts';
import type { AnalysedIncident } from '../../core/analysis/record.ts';
import { dayNumber } from '../../core/calendar.ts';
import type { LonLat } from '../../core/geo.ts';

/** One incident or event as it is laid over others. */
export interface Trace {
  readonly at: LonLat;
  /** Standard deviation of the position along one axis, km. */
  readonly spreadKm: number;
  /** First and last day number on which it may have been, widened to its precision. */
  readonly first: number;
  readonly last: number;
}

/** km by ACLED's precision where a record does not say how far off it may be. */
const RADIUS_KM = { 1: 3, 2: 20, 3: 80 } as const;
/** A gazetteer and a dataset seldom have a town at the same point. */
const LEAST_SPREAD_KM = 2;
/** Of a position anywhere in a disc, along one axis: half its radius. */
const SPREAD_OF_RADIUS = 0.5;
/** Days on either side where one day is given and less is known: a date "within a week" is its middle. */
const DAYS_AROUND = { 1: 0, 2: 3, 3: 15 } as const;

/** Null where it has no day or no position. */
export function traceOfIncident({ days, timePrecision, where }: AnalysedIncident): Trace | null {
  if (days === null || where === null || where.at === null) return null;
  const radius = Math.max(where.radiusKm ?? 0, RADIUS_KM[where.geoPrecision]);
  return traceOf(where.at, radius, days, timePrecision ?? 3);
}

export function traceOfEvent({ days, timePrecision, where }: BaselineEvent): Trace {
  return traceOf(where.at, where.radiusKm, days, timePrecision);
}

function traceOf(at: LonLat, radiusKm: number, days: BaselineEvent['days'], precision: 1 | 2 | 3): Trace {
  const [start, end] = [dayNumber(days.start), dayNumber(days.end)];
  const around = start === end ? DAYS_AROUND[precision] : 0;
  return {
    at,
    spreadKm: Math.max(LEAST_SPREAD_KM, radiusKm * SPREAD_OF_RADIUS),
    first: start - around,
    last: end + around,
  };
}

/** Days between two spans of days; 0 where they overlap. */
export const gapDays = (a: Trace, b: Trace): number => Math.max(0, a.first - b.last, b.first - a.last);

/** Days by which two reports of one incident differ although each is sure of its own: the night counted forward, the day of the news. */
const SLIP: readonly number[] = [0.8, 0.07, 0.02, 0.01];
export const MOST_SLIP = SLIP.length - 1;

/**
 * Chance that two traces of one incident are of the same day, per day: the overlap of their days, smeared by slips.
 * @returns 1/day; 0.8 for two that are sure of the same day, less where either is vaguer
 */
export function dayOverlap(a: Trace, b: Trace): number {
  const [lengthA, lengthB] = [a.last - a.first + 1, b.last - b.first + 1];
  let sum = 0;
  for (let slip = -MOST_SLIP; slip <= MOST_SLIP; slip++) {
    const shared = Math.min(a.last + slip, b.last) - Math.max(a.first + slip, b.first) + 1;
    if (shared > 0) sum += (SLIP[Math.abs(slip)] ?? 0) * shared;
  }
  return sum / (lengthA * lengthB);
}

/** Some positions are plainly wrong: a namesake, the seat of the wrong district. */
const STRAY = { share: 0.05, spreadKm: 60 };

/**
 * Chance that two traces of one incident are of the same point, per km²: two Gaussians laid over each other, and a few that stray.
 * @param distanceKm between the two positions
 */
export function placeOverlap(a: Trace, b: Trace, distanceKm: number): number {
  const square = a.spreadKm ** 2 + b.spreadKm ** 2;
  return (
    (1 - STRAY.share) * gauss(distanceKm, square) +
    STRAY.share * gauss(distanceKm, square + STRAY.spreadKm ** 2)
  );
}

const gauss = (distance: number, square: number): number =>
  Math.exp((-distance * distance) / (2 * square)) / (2 * Math.PI * square);

/** Farther than this the overlap is nothing: three deviations, and those that stray. */
export const mostKm = (a: Trace, b: Trace): number =>
  3 * Math.sqrt(a.spreadKm ** 2 + b.spreadKm ** 2 + STRAY.spreadKm ** 2);
