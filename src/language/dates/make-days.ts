import { addDays, isoDay, isRealDay, parts, weekday } from '../../core/calendar.ts';
import {
  anchorOf,
  dayParts,
  isAfter,
  partOf,
  UNIT_DAYS,
  UNIT_KINDS,
  unitOf,
  unitPrecision,
  type Make,
} from './make-input.ts';
import {
  isOfEvent,
  precisionOf,
  resolveDay,
  sideOf,
  shiftMonth,
  yearRange,
  type DayParts,
  type DayRange,
} from './resolve.ts';
import type { TimeUnit } from './types.ts';

/** One day: "mardi 1er juillet", "lundi dernier", "01/07/2025". */
export const makeDay: Make = (input) => {
  const said = dayParts(input, '');
  const swapped = input.captures['m'] !== undefined && (said.month ?? 0) > 12;
  const resolved = resolveDay(said, input.publishedAt, input.isFuture());
  if (!resolved || swapped) return null;
  return {
    kind: input.args.kind ?? 'day',
    from: resolved.day,
    to: resolved.day,
    anchor: anchorOf(said),
    side: sideOf(said.dir),
    weekday: said.wd ?? null,
    weekdayConflict: resolved.conflict,
    future: isAfter(resolved.day, input.publishedAt),
    loose: said.day === undefined,
    ...partOf(input),
  };
};

/** "Le 12 courant", "le 12 du mois dernier", "vendredi 11": a day whose month the text leaves to be reckoned. */
export const makeDayOf: Make = (input) => {
  const { publishedAt } = input;
  const { wd, day, dir } = dayParts(input, '');
  if (day === undefined || isOfEvent(dir)) return null;
  const base = { kind: input.args.kind ?? 'day', anchor: 'publication', weekday: wd ?? null } as const;
  if (publishedAt === null) return base;
  const found =
    dir === undefined
      ? nearestWith(day, wd, publishedAt, input.isFuture())
      : dayInMonth(day, dir, publishedAt);
  return found === null
    ? null
    : { ...base, from: found, to: found, future: isAfter(found, publishedAt), ...partOf(input) };
};

function dayInMonth(day: number, dir: -1 | 0 | 1, publishedAt: string): string | null {
  const { year, month } = parts(shiftMonth(publishedAt, dir).from);
  return isRealDay(year, month, day) ? isoDay(year, month, day) : null;
}

// "Vendredi 11", without a month, is of these weeks; further off, weekday and day fall together by chance.
const NEAR_MONTH_DAYS = 45;

/** The day of the month, and of the week, nearest before publication, or after it where the clause looks forward. */
function nearestWith(
  day: number,
  wd: number | undefined,
  publishedAt: string,
  isFuture: boolean,
): string | null {
  const step = isFuture ? 1 : -1;
  for (let away = 0; away <= NEAR_MONTH_DAYS; away++) {
    const candidate = addDays(publishedAt, step * away);
    if (parts(candidate).day === day && (wd === undefined || weekday(candidate) === wd)) return candidate;
  }
  return null;
}

/** Two days of one expression: the first borrows month and year from the second, or the second from the first. */
export const makeRange: Make = (input) => {
  const [b, a] = borrow(dayParts(input, '2'), dayParts(input, '1'));
  const to = resolveDay(b, input.publishedAt, input.isFuture());
  const from = to && resolveDay(a, to.day ?? input.publishedAt, false);
  if (!to || !from || (from.day !== null && to.day !== null && from.day > to.day)) return null;
  const days = from.day === null || to.day === null ? null : ([from.day, to.day] as const);
  return {
    kind: input.args.kind ?? 'span',
    from: days?.[0] ?? null,
    to: days?.[1] ?? null,
    precision: days ? precisionOf(days[0], days[1]) : 1,
    anchor: anchorOf(b),
    weekday: a.wd ?? null,
    weekdayConflict: from.conflict || to.conflict,
    future: isAfter(days?.[0] ?? null, input.publishedAt),
    ...partOf(input),
  };
};

function borrow(last: DayParts, first: DayParts): [DayParts, DayParts] {
  const b: DayParts =
    last.day !== undefined && last.month === undefined
      ? { ...last, month: first.month, year: last.year ?? first.year }
      : last;
  const month = first.day === undefined ? undefined : (first.month ?? b.month);
  const wraps = month !== undefined && b.month !== undefined && month > b.month;
  const year = first.year ?? (b.year !== undefined && wraps ? b.year - 1 : b.year);
  return [b, { ...first, month, year: month === undefined ? undefined : year }];
}

/** A night told by the day it begins with (or ends with, `days` −1) or by the two it joins. */
export const makeNight: Make = (input) => {
  const withKind = { ...input, args: { kind: 'night', part: 'night', ...input.args } as const };
  const hasSecond = ['wd2', 'd2'].some((name) => input.captures[name] !== undefined);
  if (hasSecond) return makeRange(withKind);
  const said = dayParts(input, '1');
  const made = makeDay({
    ...withKind,
    captures: { ...input.captures, wd: said.wd, d: said.day, mon: said.month, y: said.year },
  });
  // "Overnight into Tuesday": the day named ends the night.
  return made?.from && input.args.days !== undefined
    ? { ...made, from: addDays(made.from, input.args.days), weekday: null }
    : made;
};

/** A day or night counted from publication ("hier": −1) or from the event told before ("la veille": −1). */
export const makeOffset: Make = (input) => {
  const { args, publishedAt } = input;
  const isEvent = args.anchor === 'event';
  const day =
    isEvent || publishedAt === null || args.days === undefined ? null : addDays(publishedAt, args.days);
  const isPastNight = args.kind === 'night' && !isEvent && args.days === -1 && publishedAt !== null;
  return {
    kind: args.kind ?? 'day',
    from: day,
    to: isPastNight ? publishedAt : day,
    anchor: isEvent ? 'event' : 'publication',
    offsetDays: isEvent ? (args.days ?? null) : null,
    leads: args.leads ?? false,
    future: isAfter(day, publishedAt),
    loose: true,
    ...partOf(input),
  };
};

/** "Two weeks ago": a day for days, else the stretch of that unit around it. */
export const makeAgo: Make = (input) => {
  const unit = unitOf(input);
  const count = input.captures['n'] as number | null;
  const sign = input.args.sign ?? -1;
  const base = { kind: UNIT_KINDS[unit], anchor: 'publication', loose: true, future: sign > 0 } as const;
  if (count === null || input.publishedAt === null)
    return { ...base, precision: count === null ? 2 : unitPrecision(unit) };
  if (UNIT_DAYS[unit] === 0) {
    const days = unit === 'hour' ? Math.floor(count / 24) : 0;
    const day = addDays(input.publishedAt, sign * days);
    return { ...base, from: day, to: day };
  }
  return { ...base, ...aroundUnit(unit, sign * count, input.publishedAt), precision: unitPrecision(unit) };
};

function aroundUnit(unit: TimeUnit, count: number, publishedAt: string): DayRange {
  if (unit === 'month') return shiftMonth(publishedAt, count);
  if (unit === 'year') return yearRange(parts(publishedAt).year + count, undefined);
  const day = addDays(publishedAt, count * UNIT_DAYS[unit]);
  const slack = UNIT_DAYS[unit] === 7 ? 3 : 0;
  return { from: addDays(day, -slack), to: addDays(day, slack) };
}

/** Null where a unit of days or more goes uncounted: "quelques jours plus tôt". */
function daysApart(unit: TimeUnit, count: number | null, sign: number): number | null {
  if (UNIT_DAYS[unit] > 0) return count === null ? null : count * UNIT_DAYS[unit] * sign;
  return unit === 'hour' ? Math.floor((count ?? 0) / 24) * sign : 0;
}

/** "Trois jours plus tôt": so many days from the event told before. */
export const makeApart: Make = (input) => {
  const unit = unitOf(input);
  const count = (input.captures['n'] as number | null | undefined) ?? null;
  // "Quelques heures plus tard": hours are of that day, "48 heures plus tard" two days on.
  const days = daysApart(unit, count, input.args.sign ?? -1);
  return {
    kind: 'day',
    anchor: 'event',
    offsetDays: days === 0 ? 0 : days,
    leads: input.args.leads ?? false,
    precision: count === null && days === null ? 2 : unitPrecision(unit),
    loose: true,
  };
};
