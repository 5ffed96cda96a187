import { dayNumber } from '../core/calendar.ts';
import type { PartOfDay, When } from '../core/findings.ts';
import type { Mention } from './mention.ts';
import { finding, type Finding, veto } from './reasons.ts';
import { remembered } from './words.ts';

/** Days an incident may lie in, with how far a reporter may be off on either side. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
  /** `from` and `to` as days since 1970-01-01. */
  readonly fromDay: number;
  readonly toDay: number;
  /** Half of the gap that two such ranges may have at most, days. */
  readonly slackDays: number;
  readonly stated: boolean;
}

// ACLED time precision 1, 2, 3. Two precise dates may differ by up to three days: reports of the day after mix up
// the event, its announcement and the night between; a week apart is another event.
const SLACK_DAYS: Readonly<Record<1 | 2 | 3, number>> = { 1: 1.5, 2: 3, 3: 12 };
const UNDATED_DAYS = 10;

/**
 * When a mention may have happened. Without a date it is taken to be news: within ten days before publication.
 * Null where neither is known, or where history is recalled without a date.
 */
export function dayRange({ incident, publishedAt }: Mention): DayRange | null {
  const { when, background } = incident;
  if (when === null && (publishedAt === null || background)) return null;
  if (when === null)
    return rangeOf(`${publishedAt}`, publishedAt ?? '', publishedAt ?? '', UNDATED_DAYS, false);
  const { start, end, timePrecision } = when;
  return rangeOf(`${start} ${end} ${timePrecision}`, start, end, SLACK_DAYS[timePrecision], true);
}

// Thousands of mentions share a day.
const rangeOf = remembered(
  (_key, from: string, to: string, slackDays: number, stated: boolean): DayRange => ({
    from,
    to,
    fromDay: dayNumber(from),
    toDay: dayNumber(to),
    slackDays,
    stated,
  }),
);

/** Days between two ranges; 0 where they touch. */
export function gapDays(a: DayRange, b: DayRange): number {
  return Math.max(0, b.fromDay - a.toDay, a.fromDay - b.toDay);
}

/** Length of a range, days, ≥ 1. */
function lengthDays(range: DayRange): number {
  return range.toDay - range.fromDay + 1;
}

/**
 * Log-odds of two ranges that touch: the shorter the longer of them, the more a match says. 2.6 for one day,
 * about 2.1 for a night over two days, 1.2 for a week, 0.3 for a month.
 */
function overlapWeight(a: DayRange, b: DayRange): number {
  return Math.max(0.2, 2.6 - 0.7 * Math.log(Math.max(lengthDays(a), lengthDays(b))));
}

// One day off is a frequent slip; two or three are rare but seen ("lundi" for Sunday night, announced on Wednesday).
const OFF_BY_DAYS: readonly number[] = [0, 0.4, -1.6, -2.8];

const UNDATED = finding('day_unknown', -1);
const FAR = veto('day_far');

/** Weighs days; `day_far` is a veto. */
export function weighDays(a: DayRange | null, b: DayRange | null): Finding {
  if (a === null || b === null) return UNDATED;
  const [gap, slack] = [gapDays(a, b), a.slackDays + b.slackDays];
  if (gap > slack) return FAR;
  if (!a.stated || !b.stated) return finding('day_unknown', 0.6 - 0.1 * gap);
  if (gap === 0) {
    const exact = a.fromDay === b.fromDay && a.toDay === b.toDay;
    return finding(exact ? 'day_same' : 'day_overlap', overlapWeight(a, b));
  }
  const precise = slack <= 2 * SLACK_DAYS[1];
  return finding('day_off', precise ? (OFF_BY_DAYS[gap] ?? -3) : 0.9 - (2.8 * gap) / slack);
}

/** The dates compared, for a person; empty where one has none. */
export function showDays(a: DayRange | null, b: DayRange | null): string {
  if (a === null || b === null) return '';
  const text = (r: DayRange): string => (!r.stated ? '?' : r.from === r.to ? r.from : `${r.from}/${r.to}`);
  return text(a) === text(b) ? text(a) : `${text(a)} · ${text(b)}`;
}

const PART_HOURS: Readonly<Record<PartOfDay, number>> = {
  night: 1,
  dawn: 5,
  morning: 9,
  midday: 12.5,
  afternoon: 15.5,
  evening: 20,
};

/** An hour of the day, 0..24; not exact where only the part of the day is given. */
export interface Hour {
  readonly at: number;
  readonly exact: boolean;
}

/** The hour of a single day; null where the day or the hour is not known. */
export function hourOf(when: When | null): Hour | null {
  if (when === null || when.timePrecision > 1) return null;
  if (when.time !== null) {
    return { at: Number(when.time.slice(0, 2)) + Number(when.time.slice(3, 5)) / 60, exact: true };
  }
  return when.partOfDay === null ? null : { at: PART_HOURS[when.partOfDay], exact: false };
}

/** The most that a shared hour can add. */
export const MOST_FOR_HOURS = 0.8;

/** Weighs hours of the day, where both reports give one and a day that is known; null otherwise. */
export function weighHours(a: Hour | null, b: Hour | null): Finding | null {
  if (a === null || b === null) return null;
  const apart = Math.abs(a.at - b.at);
  const gapHours = Math.min(apart, 24 - apart);
  const exact = a.exact && b.exact;
  const slackHours = exact ? 1.5 : 4;
  if (gapHours <= slackHours) return finding('hour_same', exact ? MOST_FOR_HOURS : 0.4);
  return gapHours > slackHours + 3 ? finding('hour_other', exact ? -1.5 : -0.7) : null;
}

/** The hours compared, for a person. */
export function showHours(a: When | null, b: When | null): string {
  const text = (when: When | null): string => when?.time ?? when?.partOfDay ?? '';
  return `${text(a)} · ${text(b)}`;
}
