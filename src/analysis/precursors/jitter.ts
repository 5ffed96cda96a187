/**
 * Whether signals come before incidents more often than chance has it: the signals of a quarter are turned round within it by a random
 * number of days, each region for itself. That keeps how signals come in runs, how incidents do, and what changes from quarter to
 * quarter (interval jitter, Amarasingham and others 2012, with a circular shift in each interval).
 */
import type { Random } from '../distributions/index.ts';

/** Days within which signals are turned round. */
export const QUARTER_DAYS = 91;

/** The signals of one region and its incidents. */
export interface Stratum {
  /** Days from the beginning of the record on which signals were told, ascending, each below `span`. */
  readonly signals: readonly number[];
  /** Day → days until the next incident after it, 1..windowDays; 0: none. As long as `span`. */
  readonly leads: Uint16Array;
  /** Days on which a signal may be: so many that the window after the last is still in the record. */
  readonly span: number;
}

export interface JitterResult {
  readonly followed: number;
  readonly expected: number;
  readonly pValue: number;
}

/**
 * @param windowDays within which an incident follows, ≥ 1
 * @param replications ≥ 1; p-values are multiples of 1 / (replications + 1)
 */
export function jitterTest(
  strata: readonly Stratum[],
  windowDays: number,
  replications: number,
  random: Random,
): JitterResult {
  const quarters = strata.flatMap(quartersOf);
  const seen = score(quarters, null, windowDays);
  let [asMuch, followed] = [0, 0];
  for (let i = 0; i < replications; i += 1) {
    const drawn = score(quarters, random, windowDays);
    followed += drawn.followed;
    if (isAsMuch(drawn, seen)) asMuch += 1;
  }
  return {
    followed: seen.followed,
    expected: followed / replications,
    pValue: (1 + asMuch) / (replications + 1),
  };
}

interface Score {
  readonly followed: number;
  /** Sum of the days that were left of the window. */
  readonly sooner: number;
}

/** As many followed, and where as many, no later: so that ties are rare and p-values are not held too high by them. */
const isAsMuch = (a: Score, b: Score): boolean =>
  a.followed > b.followed || (a.followed === b.followed && a.sooner >= b.sooner);

/** One region's signals of one quarter. */
interface Quarter {
  readonly first: number;
  readonly length: number;
  /** Days after the first, each below `length`. */
  readonly offsets: readonly number[];
  readonly leads: Uint16Array;
}

/** What is left at the end joins the quarter before where it is less than half of one. */
function quartersOf({ signals, leads, span }: Stratum): readonly Quarter[] {
  const count = Math.max(1, Math.round(span / QUARTER_DAYS));
  return Array.from({ length: count }, (_, i): Quarter => {
    const first = i * QUARTER_DAYS;
    const beyond = i === count - 1 ? span : first + QUARTER_DAYS;
    const offsets = signals.filter((day) => day >= first && day < beyond).map((day) => day - first);
    return { first, length: beyond - first, offsets, leads };
  }).filter(({ offsets }) => offsets.length > 0);
}

/** @param random null: where the signals are */
function score(quarters: readonly Quarter[], random: Random | null, windowDays: number): Score {
  let [followed, sooner] = [0, 0];
  for (const { first, length, offsets, leads } of quarters) {
    const turn = random === null ? 0 : Math.floor(random() * length);
    for (const offset of offsets) {
      const lead = leads[first + ((offset + turn) % length)] ?? 0;
      if (lead === 0) continue;
      followed += 1;
      sooner += windowDays + 1 - lead;
    }
  }
  return { followed, sooner };
}

/**
 * Days until the next incident after each of the days 0..span-1; 0 where none follows within the window.
 * @param incidents days, ascending
 */
export function leadsOf(incidents: readonly number[], span: number, windowDays: number): Uint16Array {
  const leads = new Uint16Array(Math.max(0, span));
  let next = incidents.length - 1;
  for (let day = span - 1; day >= 0; day -= 1) {
    while (next >= 0 && (incidents[next] ?? 0) > day) next -= 1;
    const following = incidents[next + 1];
    if (following !== undefined && following - day <= windowDays) leads[day] = following - day;
  }
  return leads;
}
