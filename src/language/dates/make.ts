import { makeAgo, makeApart, makeDay, makeDayOf, makeNight, makeOffset, makeRange } from './make-days.ts';
import { number, partOf, unitOf, unitPrecision, type Make } from './make-input.ts';
import {
  makeDecade,
  makeLast,
  makeMonth,
  makeMonths,
  makePeriod,
  makeWeekIn,
  makeWeekOf,
  makeYear,
  makeYears,
} from './make-periods.ts';
import type { MakeName } from './types.ts';

const makeDuration: Make = (input) => {
  const isSince = input.args.kind === 'since';
  const unit = unitOf(input);
  return {
    kind: input.args.kind ?? 'duration',
    anchor: isSince ? 'publication' : 'none',
    precision: unitPrecision(unit),
  };
};

const makePart: Make = (input) => ({
  kind: 'part',
  anchor: 'none',
  needsDay: input.args.needsDay ?? false,
  fallbackDays: input.args.days ?? null,
  ...partOf(input),
});

const pad = (n: number): string => String(n).padStart(2, '0');

/** A clock time; "4 heures" alone is told from a length of time by what stands before it, in the rule. */
const makeClock: Make = (input) => {
  const { captures, args } = input;
  const packed = number(captures, 'hhmm');
  let hour =
    number(captures, 'hh') ??
    number(captures, 'hour') ??
    (packed === undefined ? undefined : Math.floor(packed / 100));
  const minute = number(captures, 'mm') ?? args.minutes ?? (packed === undefined ? 0 : packed % 100);
  if (args.time !== undefined) return { kind: 'clock', anchor: 'none', time: args.time, ...partOf(input) };
  if (hour === undefined || minute > 59) return null;
  const half = number(captures, 'mer');
  if (half === 12 && hour < 12) hour += 12;
  if (half === 0 && hour === 12) hour = 0;
  return hour > 23
    ? null
    : { kind: 'clock', anchor: 'none', time: `${pad(hour)}:${pad(minute)}`, ...partOf(input) };
};

/** Productions by name. */
export const MAKES: Readonly<Record<MakeName, Make>> = {
  day: makeDay,
  days: makeRange,
  night: makeNight,
  offset: makeOffset,
  ago: makeAgo,
  dayOf: makeDayOf,
  weekIn: makeWeekIn,
  decade: makeDecade,
  last: makeLast,
  apart: makeApart,
  month: makeMonth,
  months: makeMonths,
  year: makeYear,
  years: makeYears,
  period: makePeriod,
  weekOf: makeWeekOf,
  duration: makeDuration,
  part: makePart,
  clock: makeClock,
};
