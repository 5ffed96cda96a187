import type { PartOfDay } from '../../core/findings.ts';
import type { Captures } from './grammar.ts';
import { isOfEvent, type DayParts } from './resolve.ts';
import type { DateDraft, DateKind, Direction, RuleArgs, Third, TimeUnit } from './types.ts';

/** What a production sees: captures, the rule's own values, the day of publication and whether the clause looks forward. */
export interface MakeInput {
  readonly captures: Captures;
  readonly args: RuleArgs;
  readonly publishedAt: string | null;
  readonly isFuture: () => boolean;
}

/** The part of a draft that a production fills; null rejects the match. */
export type Made = Partial<DateDraft> & { readonly kind: DateKind };
/** A production: what a matched rule means, or null where it means nothing. */
export type Make = (input: MakeInput) => Made | null;

/** A captured number, by the name of its slot. */
export const number = (captures: Captures, name: string): number | undefined => {
  const value = captures[name];
  return typeof value === 'number' ? value : undefined;
};

/** Last, this or next, from the text or else the rule. */
export const directionOf = ({ captures, args }: MakeInput): Direction | undefined =>
  (captures['dir'] as Direction | undefined) ?? args.dir;

/** Early, mid or late, from the text or else the rule. */
export const thirdOf = ({ captures, args }: MakeInput): Third | undefined =>
  (captures['third'] as Third | undefined) ?? args.third;

/** The parts of a day among the captures; the suffix tells the two days of a stretch apart. */
export function dayParts(input: MakeInput, suffix: '' | '1' | '2'): DayParts {
  const get = (name: string): number | undefined => number(input.captures, name + suffix);
  return {
    wd: get('wd'),
    day: get('d'),
    month: get('mon') ?? get('m'),
    year: get('y'),
    dir: directionOf(input),
  };
}

/** A year of the text makes a date absolute; otherwise it leans on publication. */
export const anchorOf = (said: DayParts): 'absolute' | 'publication' | 'event' =>
  isOfEvent(said.dir) ? 'event' : said.year === undefined ? 'publication' : 'absolute';

/** Whether a day lies after publication; false where either is unknown. */
export const isAfter = (day: string | null, publishedAt: string | null): boolean =>
  day !== null && publishedAt !== null && day > publishedAt;

/** The part of day, from the text or else the rule. */
export const partOf = ({ captures, args }: MakeInput): { partOfDay?: PartOfDay } => {
  const part = (captures['part'] as PartOfDay | undefined) ?? args.part;
  return part ? { partOfDay: part } : {};
};

/** Days in a unit of time, months as 30 and years as 365; 0 for hours and minutes. */
export const UNIT_DAYS: Readonly<Record<TimeUnit, number>> = {
  minute: 0,
  hour: 0,
  day: 1,
  night: 1,
  weekend: 7,
  week: 7,
  month: 30,
  year: 365,
};

/** Calendar units that are kinds of their own. */
export const UNIT_PERIODS: Readonly<Partial<Record<TimeUnit, DateKind>>> = { month: 'month', year: 'year' };

/** The kind of stretch that "two … ago" names. */
export const UNIT_KINDS: Readonly<Record<TimeUnit, DateKind>> = {
  minute: 'day',
  hour: 'day',
  day: 'day',
  night: 'day',
  weekend: 'span',
  week: 'span',
  month: 'month',
  year: 'year',
};

/** The unit of time, from the text or else the rule. */
export const unitOf = ({ captures, args }: MakeInput): TimeUnit =>
  (captures['unit'] as TimeUnit | undefined) ?? args.unit ?? 'day';
/** ACLED time precision of a date told in this unit. */
export const unitPrecision = (unit: TimeUnit): 1 | 2 | 3 =>
  unit === 'month' || unit === 'year' ? 3 : unit === 'week' || unit === 'weekend' ? 2 : 1;
