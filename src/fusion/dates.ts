import { dayNumber } from '../core/calendar.ts';
import type { PartOfDay, When } from '../core/findings.ts';
import type { Mention } from './mention.ts';
import { reason, type Reason } from './reasons.ts';

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

const ranges = new WeakMap<Mention, DayRange | null>();

/**
 * When a mention may have happened. Without a date it is taken to be news: within ten days before publication.
 * Null where neither is known, or where history is recalled without a date.
 */
export function dayRange(mention: Mention): DayRange | null {
  const known = ranges.get(mention);
  if (known !== undefined) return known;
  const range = workOutRange(mention);
  ranges.set(mention, range);
  return range;
}

function workOutRange({ incident, publishedAt }: Mention): DayRange | null {
  const { when, background } = incident;
  if (when === null && (publishedAt === null || background)) return null;
  const [from, to] = when === null ? [publishedAt ?? '', publishedAt ?? ''] : [when.start, when.end];
  const slackDays = when === null ? UNDATED_DAYS : SLACK_DAYS[when.timePrecision];
  return { from, to, fromDay: dayNumber(from), toDay: dayNumber(to), slackDays, stated: when !== null };
}

/** Days between two ranges; 0 where they touch. */
export function gapDays(a: DayRange, b: DayRange): number {
  return Math.max(0, b.fromDay - a.toDay, a.fromDay - b.toDay);
}

/** Length of a range, days, ≥ 1. */
function lengthDays(range: DayRange): number {
  return range.toDay - range.fromDay + 1;
}

function show(a: DayRange, b: DayRange): string {
  const text = (r: DayRange): string => (!r.stated ? '?' : r.from === r.to ? r.from : `${r.from}/${r.to}`);
  return text(a) === text(b) ? text(a) : `${text(a)} · ${text(b)}`;
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

/** Compares days; `day_far` is a veto. */
export function compareDays(a: Mention, b: Mention): Reason {
  const [ra, rb] = [dayRange(a), dayRange(b)];
  if (ra === null || rb === null) return reason('day_unknown', -1);
  const gap = gapDays(ra, rb);
  if (gap > ra.slackDays + rb.slackDays) return reason('day_far', -20, show(ra, rb));
  if (!ra.stated || !rb.stated) return reason('day_unknown', 0.6 - 0.1 * gap, show(ra, rb));
  if (gap === 0) {
    const exact = ra.from === rb.from && ra.to === rb.to;
    return reason(exact ? 'day_same' : 'day_overlap', overlapWeight(ra, rb), show(ra, rb));
  }
  const precise = ra.slackDays + rb.slackDays <= 2 * SLACK_DAYS[1];
  const weight = precise ? (OFF_BY_DAYS[gap] ?? -3) : 0.9 - (2.8 * gap) / (ra.slackDays + rb.slackDays);
  return reason('day_off', weight, show(ra, rb));
}

const PART_HOURS: Readonly<Record<PartOfDay, number>> = {
  night: 1,
  dawn: 5,
  morning: 9,
  midday: 12.5,
  afternoon: 15.5,
  evening: 20,
};

function hourOf(when: When): { readonly at: number; readonly exact: boolean } | null {
  if (when.time !== null) {
    return { at: Number(when.time.slice(0, 2)) + Number(when.time.slice(3, 5)) / 60, exact: true };
  }
  return when.partOfDay === null ? null : { at: PART_HOURS[when.partOfDay], exact: false };
}

/** Compares hours of the day, where both reports give one and a day that is known; null otherwise. */
export function compareHours(a: When | null, b: When | null): Reason | null {
  if (a === null || b === null || a.timePrecision > 1 || b.timePrecision > 1) return null;
  const [ha, hb] = [hourOf(a), hourOf(b)];
  if (ha === null || hb === null) return null;
  const apart = Math.abs(ha.at - hb.at);
  const gapHours = Math.min(apart, 24 - apart);
  const detail = `${a.time ?? a.partOfDay ?? ''} · ${b.time ?? b.partOfDay ?? ''}`;
  const slackHours = ha.exact && hb.exact ? 1.5 : 4;
  if (gapHours <= slackHours) return reason('hour_same', ha.exact && hb.exact ? 0.8 : 0.4, detail);
  return gapHours > slackHours + 3 ? reason('hour_other', ha.exact && hb.exact ? -1.5 : -0.7, detail) : null;
}
