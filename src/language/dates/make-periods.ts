import { addDays, daysInMonth, isoDay, parts, weekday } from '../../core/calendar.ts';
import { makeDay } from './make-days.ts';
import {
  directionOf,
  isAfter,
  number,
  thirdOf,
  UNIT_DAYS,
  UNIT_PERIODS,
  unitOf,
  unitPrecision,
  type Made,
  type Make,
  type MakeInput,
} from './make-input.ts';
import {
  isOfEvent,
  sideOf,
  monthRange,
  precisionOf,
  shiftMonth,
  yearOfMonth,
  yearRange,
  type DayRange,
} from './resolve.ts';
import type { TimeUnit } from './types.ts';

/** A month or a third of it: "en mars 2020", "fin mai". */
export const makeMonth: Make = (input) => {
  const month = number(input.captures, 'mon') ?? null;
  if (month === null) return null;
  const dir = directionOf(input);
  const stated = number(input.captures, 'y');
  const anchor = stated === undefined ? 'publication' : 'absolute';
  const third = thirdOf(input);
  const base = { kind: input.args.kind ?? 'month', anchor, precision: third ? 2 : 3 } as const;
  if (stated === undefined && input.publishedAt === null) return base;
  const year = stated ?? yearOfMonth(month, dir, input.publishedAt ?? '', input.isFuture());
  return ranged(base, monthRange(year, month, third), input);
};

/** A stretch under way at publication ends there, unless the clause looks forward: nobody reports what is to come. */
function ranged(base: Made, range: DayRange, { publishedAt, isFuture }: MakeInput): Made {
  const isUnderWay = publishedAt !== null && range.from <= publishedAt && range.to > publishedAt;
  const clipped = isUnderWay && !isFuture() ? publishedAt : range.to;
  const isOpen = base.kind === 'since' && publishedAt !== null && range.from <= publishedAt;
  return {
    ...base,
    from: range.from,
    to: isOpen ? publishedAt : clipped,
    future: isAfter(range.from, publishedAt),
  };
}

/** "Entre août et septembre", "mars-avril 2012". */
export const makeMonths: Make = (input) => {
  const [a, b] = [number(input.captures, 'mon1'), number(input.captures, 'mon2')];
  if (a === undefined || b === undefined) return null;
  const stated = number(input.captures, 'y');
  const base = {
    kind: 'span',
    anchor: stated === undefined ? 'publication' : 'absolute',
    precision: 3,
  } as const;
  if (stated === undefined && input.publishedAt === null) return base;
  const year = stated ?? yearOfMonth(b, undefined, input.publishedAt ?? '', input.isFuture());
  const yearA = number(input.captures, 'y1') ?? (a > b ? year - 1 : year);
  return ranged(base, { from: isoDay(yearA, a, 1), to: isoDay(year, b, daysInMonth(year, b)) }, input);
};

/** A year or a part of it: "en 2012", "fin 2012". */
export const makeYear: Make = (input) => {
  const year = number(input.captures, 'y');
  if (year === undefined) return null;
  const base = { kind: input.args.kind ?? 'year', anchor: 'absolute', precision: 3 } as const;
  return ranged(base, yearRange(year, thirdOf(input)), input);
};

/** "Dans les années 1990": the ten years. */
export const makeDecade: Make = (input) => {
  const year = number(input.captures, 'y');
  if (year === undefined || year % 10 !== 0) return null;
  const range = { from: isoDay(year, 1, 1), to: isoDay(year + 9, 12, 31) };
  return ranged({ kind: 'year', anchor: 'absolute', precision: 3 }, range, input);
};

/** "La première semaine de juillet": days 1..7, 8..14, 15..21, 22..28, or the last seven. */
export const makeWeekIn: Make = (input) => {
  const month = number(input.captures, 'mon');
  const nth = number(input.captures, 'nth');
  if (month === undefined || nth === undefined) return null;
  const stated = number(input.captures, 'y');
  const anchor = stated === undefined ? 'publication' : 'absolute';
  const base = { kind: 'span', anchor, precision: 2 } as const;
  if (stated === undefined && input.publishedAt === null) return base;
  const year = stated ?? yearOfMonth(month, directionOf(input), input.publishedAt ?? '', input.isFuture());
  const first = nth < 0 ? daysInMonth(year, month) - 6 : 7 * nth - 6;
  return ranged(base, { from: isoDay(year, month, first), to: isoDay(year, month, first + 6) }, input);
};

/** Up to so many days of a stretch up to now are when something happened rather than how long it has lasted. */
const RECENT_DAYS = 3;

/** "Les trois derniers mois": the units that lead up to publication, or away from it. */
export const makeLast: Make = (input) => {
  const { publishedAt, args } = input;
  const unit = unitOf(input);
  const count = number(input.captures, 'n');
  const days = count === undefined ? 0 : unit === 'hour' ? Math.ceil(count / 24) : count * UNIT_DAYS[unit];
  // "Au cours des dernières 48 heures" something happened; for three months something lasts.
  const kind = args.kind ?? (days > 0 && days <= RECENT_DAYS ? 'span' : 'since');
  const base = { kind, anchor: 'publication', precision: unitPrecision(unit) } as const;
  if (publishedAt === null || days === 0) return base;
  const isAhead = args.sign === 1;
  const [from, to] = isAhead
    ? [publishedAt, addDays(publishedAt, days)]
    : [addDays(publishedAt, -days), publishedAt];
  return { ...base, from, to, precision: precisionOf(from, to), future: isAhead };
};

/** Two years that bound a stretch. */
export const makeYears: Make = (input) => {
  const [a, b] = [number(input.captures, 'y1'), number(input.captures, 'y2')];
  if (a === undefined || b === undefined || b <= a) return null;
  return ranged(
    { kind: 'span', anchor: 'absolute', precision: 3 },
    { from: isoDay(a, 1, 1), to: isoDay(b, 12, 31) },
    input,
  );
};

/** "La semaine dernière", "ce week-end", "this year": a unit of the calendar, counted from publication. */
export const makePeriod: Make = (input) => {
  const unit = unitOf(input);
  const dir = directionOf(input) ?? 0;
  const own = input.args.unit === undefined ? UNIT_PERIODS[unit] : undefined;
  const base = {
    kind: input.args.kind ?? own ?? 'span',
    precision: unitPrecision(unit),
    loose: true,
  } as const;
  const side = sideOf(dir);
  if (isOfEvent(dir)) {
    const offset = unit === 'day' || unit === 'night' ? ({ kind: 'day', offsetDays: side } as const) : {};
    return { ...base, anchor: 'event', side, ...offset };
  }
  if (unit === 'hour' || unit === 'minute') return null;
  if ((unit === 'day' || unit === 'night') && input.args.unit === undefined) return null;
  if (input.publishedAt === null) return { ...base, anchor: 'publication' };
  if (input.args.unit !== undefined && dir !== 0) return recentStretch(base, unit, dir, input.publishedAt);
  return ranged(
    { ...base, anchor: 'publication' },
    periodRange(unit, dir, input.publishedAt, input.isFuture()),
    input,
  );
};

function periodRange(unit: TimeUnit, dir: -1 | 0 | 1, publishedAt: string, isFuture: boolean): DayRange {
  if (unit === 'month') return shiftMonth(publishedAt, dir);
  if (unit === 'year') return yearRange(parts(publishedAt).year + dir, undefined);
  const monday = addDays(publishedAt, 1 - weekday(publishedAt) + 7 * dir);
  if (unit === 'week') return { from: monday, to: addDays(monday, 6) };
  if (unit === 'weekend') return weekendRange(monday, publishedAt, dir, isFuture);
  return { from: publishedAt, to: publishedAt };
}

// How far "these last days, weeks, months, years" reach, where no number says.
const RECENT_UNITS = 4;

/** "Ces derniers jours": the units that lead up to publication, or away from it. */
function recentStretch(base: Made, unit: TimeUnit, dir: -1 | 0 | 1, publishedAt: string): Made {
  const days = Math.max(UNIT_DAYS[unit], 1) * RECENT_UNITS;
  const [from, to] =
    dir > 0 ? [publishedAt, addDays(publishedAt, days)] : [addDays(publishedAt, -days), publishedAt];
  return { ...base, from, to, anchor: 'publication', precision: precisionOf(from, to), future: dir > 0 };
}

// "Ce week-end", said on a Monday to Thursday, is the one gone by unless the clause looks forward.
function weekendRange(monday: string, publishedAt: string, dir: -1 | 0 | 1, isFuture: boolean): DayRange {
  const isEarly = dir === 0 && weekday(publishedAt) < 5 && !isFuture;
  const saturday = addDays(monday, isEarly ? -2 : 5);
  return { from: saturday, to: addDays(saturday, 1) };
}

/** The seven days from the day named. */
export const makeWeekOf: Make = (input) => {
  const made = makeDay(input);
  const from = made?.from ?? null;
  return made && { ...made, kind: 'span', to: from === null ? null : addDays(from, 6), precision: 2 };
};
