/** The cylinders of the cases as they were: the best about each centre, and those that are told. */
import { logLikelihoodRatio, SAME_RATIO } from './statistic.ts';
import type { Study } from './study.ts';

/** A circle through a span of days. */
export interface Cylinder {
  readonly centre: number;
  /** How many places, the nearest to the centre. */
  readonly size: number;
  /** First day and the day after the last. */
  readonly start: number;
  readonly end: number;
  readonly cases: number;
  readonly expected: number;
  readonly ratio: number;
}

/** Below this nothing is worth a line (SaTScan's threshold too). */
const LEAST_RATIO = 0.001;

/**
 * The best cylinder about each centre, best first, those left out that share a place with a better one. Only the best of
 * a centre is a candidate, as with SaTScan: if that overlaps, the centre is passed over.
 */
export function observedClusters(study: Study): readonly Cylinder[] {
  const best: Cylinder[] = [];
  const counts = new Int32Array(study.days);
  for (let centre = 0; centre < study.firstCase.length - 1; centre += 1) {
    const found = bestAbout(study, centre, counts);
    if (found !== null && found.ratio >= LEAST_RATIO) best.push(found);
  }
  best.sort(compareCylinders);
  return withoutOverlap(study, best);
}

function compareCylinders(a: Cylinder, b: Cylinder): number {
  if (Math.abs(a.ratio - b.ratio) >= SAME_RATIO) return b.ratio - a.ratio;
  return a.size - b.size || a.centre - b.centre;
}

function withoutOverlap({ circles, firstCase }: Study, best: readonly Cylinder[]): readonly Cylinder[] {
  const taken = new Uint8Array(firstCase.length - 1);
  return best.filter(({ centre, size }) => {
    const from = circles.first[centre]!;
    const members = circles.member.subarray(from, from + size);
    if (members.some((place) => taken[place] === 1)) return false;
    for (const place of members) taken[place] = 1;
    return true;
  });
}

/** Grows the circle about a centre; a window whose count a place does not change cannot have become better. */
function bestAbout(study: Study, centre: number, counts: Int32Array): Cylinder | null {
  const { circles, firstCase, dayOf } = study;
  const from = circles.first[centre]!;
  let best: Cylinder | null = null;
  counts.fill(0);
  for (let m = from; m < circles.first[centre + 1]!; m += 1) {
    const place = circles.member[m]!;
    const added = dayOf.subarray(firstCase[place], firstCase[place + 1]);
    for (const day of added) counts[day]! += 1;
    const circle = { centre, size: m - from + 1, within: circles.within[m]! };
    for (const end of endsOver(study, added)) best = bestEndingAt(study, circle, end, added, counts, best);
  }
  return best;
}

/** Ends of the windows that hold one of the days given, ascending; the end of the study alone when prospective. */
function endsOver({ days, maxDays, retrospective }: Study, held: Int32Array): readonly number[] {
  if (!retrospective) return held.some((day) => day >= days - maxDays) ? [days] : [];
  const ends: number[] = [];
  for (const day of held) {
    const last = Math.min(days, day + maxDays);
    for (let end = Math.max(day, ends.at(-1) ?? 0) + 1; end <= last; end += 1) ends.push(end);
  }
  return ends;
}

interface Circle {
  readonly centre: number;
  readonly size: number;
  readonly within: number;
}

/**
 * The best so far, or a better one among the windows that end on a day and hold one of those added. Longest first: of
 * equals the smaller circle stays, then the earlier end, then the longer span.
 */
function bestEndingAt(
  { all, before, minCases, maxDays }: Study,
  { centre, size, within }: Circle,
  end: number,
  added: Int32Array,
  counts: Int32Array,
  bestBefore: Cylinder | null,
): Cylinder | null {
  let best = bestBefore;
  let start = Math.max(0, end - maxDays);
  let cases = 0;
  for (let day = start; day < end; day += 1) cases += counts[day]!;
  for (const latest = added.findLast((day) => day < end)!; start <= latest; start += 1) {
    const expected = (within * (before[end]! - before[start]!)) / all;
    if (cases >= minCases && cases > expected) {
      const ratio = logLikelihoodRatio(cases, expected, all);
      if (ratio > (best?.ratio ?? 0)) best = { centre, size, start, end, cases, expected, ratio };
    }
    cases -= counts[start]!;
  }
  return best;
}
