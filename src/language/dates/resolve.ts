import { addDays, daysBetween, daysInMonth, isoDay, isRealDay, parts, weekday } from '../../core/calendar.ts';
import type { Direction, Third } from './types.ts';

/** What a text says of one day; every part may be missing. */
export interface DayParts {
  readonly wd?: number | undefined;
  readonly day?: number | undefined;
  readonly month?: number | undefined;
  readonly year?: number | undefined;
  readonly dir?: Direction | undefined;
}

/** "The following Monday": reckoned from the event told before. */
export const isOfEvent = (dir: Direction | undefined): dir is 'before' | 'after' =>
  dir === 'before' || dir === 'after';

/** The side of the event told before that a direction looks to. */
export const sideOf = (dir: Direction | undefined): -1 | 1 | null =>
  dir === 'before' ? -1 : dir === 'after' ? 1 : null;

/** A day worked out, or null where it cannot be. */
export interface ResolvedDay {
  readonly day: string | null;
  readonly conflict: boolean;
}

const OPEN: ResolvedDay = { day: null, conflict: false };

/**
 * The day that the parts name. Without a year it is the nearest past one, without a month the nearest past weekday,
 * counted from publication; a future cue turns that round.
 * @param publishedAt ISO day, or null where unknown: then only a full date resolves
 * @returns null where the parts name no real day (30 February)
 */
export function resolveDay(
  said: DayParts,
  publishedAt: string | null,
  isFuture: boolean,
): ResolvedDay | null {
  if (isOfEvent(said.dir)) return OPEN;
  if (said.day !== undefined && said.month !== undefined) {
    if (said.year !== undefined) return resolveFull(said.day, said.month, said.year, said.wd);
    if (!isRealDay(2024, said.month, said.day)) return null;
    return publishedAt === null ? OPEN : resolveYearless(said.day, said.month, said, publishedAt, isFuture);
  }
  if (said.wd === undefined || said.day !== undefined) return null;
  return publishedAt === null
    ? OPEN
    : { day: resolveWeekday(said.wd, said.dir, publishedAt, isFuture), conflict: false };
}

function resolveFull(day: number, month: number, year: number, wd: number | undefined): ResolvedDay | null {
  if (!isRealDay(year, month, day)) return null;
  const iso = isoDay(year, month, day);
  return { day: iso, conflict: wd !== undefined && weekday(iso) !== wd };
}

function resolveWeekday(
  wd: number,
  dir: Direction | undefined,
  publishedAt: string,
  isFuture: boolean,
): string {
  const back = (weekday(publishedAt) - wd + 7) % 7;
  if (dir === -1) return addDays(publishedAt, -(back || 7));
  const ahead = (7 - back) % 7;
  if (dir === 1 || (isFuture && dir !== 0)) return addDays(publishedAt, ahead || 7);
  return addDays(publishedAt, isFuture ? ahead : -back);
}

// A day a month ahead is likelier to be announced than recalled from eleven months ago without its year.
const SOON_DAYS = 31;
// Within this reach of publication a wrong weekday is a slip of the writer; beyond, the year is meant to be another.
const NEAR_DAYS = 60;

function resolveYearless(
  day: number,
  month: number,
  said: DayParts,
  publishedAt: string,
  isFuture: boolean,
): ResolvedDay {
  const { year } = parts(publishedAt);
  const days = [year - 4, year - 3, year - 2, year - 1, year, year + 1, year + 2, year + 3, year + 4]
    .filter((y) => isRealDay(y, month, day))
    .map((y) => isoDay(y, month, day));
  const past = days.findLast((d) => (said.dir === -1 ? d < publishedAt : d <= publishedAt)) ?? null;
  const next = days.find((d) => d > publishedAt) ?? null;
  const picked = pickSide(past, next, said, publishedAt, isFuture);
  return { day: picked, conflict: picked !== null && said.wd !== undefined && weekday(picked) !== said.wd };
}

function pickSide(
  past: string | null,
  next: string | null,
  said: DayParts,
  publishedAt: string,
  isFuture: boolean,
): string | null {
  if (past === null || next === null) return past ?? next;
  const [sincePast, untilNext] = [daysBetween(past, publishedAt), daysBetween(publishedAt, next)];
  if (said.dir === -1) return past;
  if (said.dir === 1) return next;
  if (said.dir === 0) return sincePast <= untilNext ? past : next;
  const agrees = (day: string): boolean => said.wd === undefined || weekday(day) === said.wd;
  if (said.wd !== undefined && agrees(past) !== agrees(next)) {
    if (agrees(next) && untilNext <= 200 && sincePast > NEAR_DAYS) return next;
    if (agrees(past)) return past;
  }
  if (isFuture && untilNext <= 330) return sincePast === 0 ? past : next;
  return untilNext <= SOON_DAYS && sincePast > NEAR_DAYS ? next : past;
}

/** Days `from`..`to`, inclusive. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** A month or a third of it: early 1..10, mid 11..20, late 21..end. */
export function monthRange(year: number, month: number, third: Third | undefined): DayRange {
  const end = daysInMonth(year, month);
  const [a, b] =
    third === 'early' ? [1, 10] : third === 'mid' ? [11, 20] : third === 'late' ? [21, end] : [1, end];
  return { from: isoDay(year, month, a), to: isoDay(year, month, b) };
}

/** The whole month that lies `count` months from a day's. */
export function shiftMonth(day: string, count: number): DayRange {
  const { year, month } = parts(day);
  const index = year * 12 + month - 1 + count;
  return monthRange(Math.floor(index / 12), (index % 12) + 1, undefined);
}

/** A year or a part of it: early January..April, mid May..August, late September..December. */
export function yearRange(year: number, third: Third | undefined): DayRange {
  const [a, b] = third === 'early' ? [1, 4] : third === 'mid' ? [5, 8] : third === 'late' ? [9, 12] : [1, 12];
  return { from: isoDay(year, a, 1), to: isoDay(year, b, daysInMonth(year, b)) };
}

/** The year of a month named without one: the nearest that has begun, or the next for "prochain" and future cues. */
export function yearOfMonth(
  month: number,
  dir: Direction | undefined,
  publishedAt: string,
  isFuture: boolean,
): number {
  const now = parts(publishedAt);
  const isPast = dir === -1 ? month < now.month : month <= now.month;
  if (dir === 1 || (isFuture && dir !== -1)) return month >= now.month ? now.year : now.year + 1;
  return isPast ? now.year : now.year - 1;
}

/** ACLED's time precision of a stretch of days. */
export function precisionOf(from: string, to: string): 1 | 2 | 3 {
  const length = daysBetween(from, to);
  return length <= 1 ? 1 : length <= 10 ? 2 : 3;
}
