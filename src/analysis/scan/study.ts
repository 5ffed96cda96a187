/** What is scanned: places, cases by place and day, circles and windows, as flat arrays that the kernels run through. */
import type { LonLat } from '../../core/geo.ts';
import { circlesAbout, type Circles } from './circles.ts';

/** Cases at one place on one day. */
export interface CaseCount {
  /** Index of a place. */
  readonly place: number;
  /** Days since the first of the study, 0 ≤ day < days. */
  readonly day: number;
  /** Whole number ≥ 1. */
  readonly cases: number;
}

export interface StudyOptions {
  /** Days of the study period, ≥ 1. */
  readonly days: number;
  readonly maxRadiusKm: number;
  readonly maxDays: number;
  readonly minCases: number;
  readonly retrospective: boolean;
}

/** Everything that the kernels need, in arrays that threads can share. */
export interface Study {
  readonly days: number;
  /** Longest window, ≤ days. */
  readonly maxDays: number;
  readonly minCases: number;
  readonly retrospective: boolean;
  /** All cases, ≥ 1. */
  readonly all: number;
  readonly circles: Circles;
  /** By place, and one more: where its cases begin in `dayOf`. */
  readonly firstCase: Int32Array;
  /** Day of each case, ordered by place, then by day. */
  readonly dayOf: Int32Array;
  /** By day, and one more: cases before it, everywhere. */
  readonly before: Int32Array;
}

/** Pairs of centre and place that are kept at most: 16 bytes each while they are made, some 600 MB in all. */
const MOST_PAIRS = 40_000_000;

/**
 * Lays out a study.
 * @param at positions of the places, no two alike
 * @param counts at least one
 * @returns null where the circles take in too many pairs of places to be kept: a smaller radius has fewer
 */
export function layOut(
  at: readonly LonLat[],
  counts: readonly CaseCount[],
  options: StudyOptions,
): Study | null {
  const casesAt = new Int32Array(at.length);
  const before = new Int32Array(options.days + 1);
  for (const { place, day, cases } of counts) {
    casesAt[place]! += cases;
    before[day + 1]! += cases;
  }
  for (let day = 0; day < options.days; day += 1) before[day + 1]! += before[day]!;
  const firstCase = new Int32Array(at.length + 1);
  casesAt.forEach((n, place) => (firstCase[place + 1] = firstCase[place]! + n));
  const circles = circlesAbout({ at, casesAt, maxRadiusKm: options.maxRadiusKm }, MOST_PAIRS);
  if (circles === null) return null;
  return {
    days: options.days,
    maxDays: Math.min(options.maxDays, options.days),
    minCases: options.minCases,
    retrospective: options.retrospective,
    all: before[options.days]!,
    circles,
    firstCase,
    dayOf: daysByPlace(counts, firstCase),
    before,
  };
}

function daysByPlace(counts: readonly CaseCount[], firstCase: Int32Array): Int32Array {
  const next = firstCase.slice();
  const dayOf = new Int32Array(firstCase.at(-1)!);
  for (const { place, day, cases } of counts) {
    dayOf.fill(day, next[place], next[place]! + cases);
    next[place]! += cases;
  }
  for (let place = 0; place + 1 < firstCase.length; place += 1)
    dayOf.subarray(firstCase[place], firstCase[place + 1]).sort();
  return dayOf;
}
