/** The French specs of Recognizers-Text (Microsoft, MIT), as cases that a reader of dates or numbers can be put to. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '../../src/core/calendar.ts';

/** Days, inclusive, and an hour; what is null is not said. */
export interface Moment {
  readonly from: string | null;
  readonly to: string | null;
  readonly time: string | null;
}

/** One text; its expressions of time with every value that the spec allows (it lists a past and a future one). */
export interface DateCase {
  readonly file: string;
  readonly text: string;
  /** ISO day. */
  readonly reference: string;
  readonly expected: readonly { readonly words: string; readonly values: readonly Moment[] }[];
}

export interface NumberCase {
  readonly text: string;
  readonly expected: readonly { readonly words: string; readonly value: number }[];
}

/** Cases kept, and why others were left out: reason → how many. */
export interface Cases<T> {
  readonly kept: readonly T[];
  readonly leftOut: ReadonlyMap<string, number>;
}

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** Where the specs would be: the folder named by VIGIE_RECOGNIZERS, else ../shared/data/recognizers-text-fr. */
export function specsFolder(): string {
  return process.env['VIGIE_RECOGNIZERS'] ?? join(ROOT, 'shared', 'data', 'recognizers-text-fr');
}

export const haveSpecs = (): boolean => existsSync(join(specsFolder(), 'Specs'));

// Extractor specs carry no values; set, duration, holiday and time-zone specs have no form in a chronology.
const DATE_FILES = [
  'DateTimeModel',
  'DateParser',
  'DatePeriodParser',
  'TimeParser',
  'DateTimeParser',
  'DateTimePeriodParser',
];

interface SpecResult {
  readonly Text: string;
  readonly Type?: string;
  readonly TypeName?: string;
  readonly Resolution?: { readonly values?: readonly Fields[]; readonly value?: string };
  readonly Value?: {
    readonly Timex?: string;
    readonly PastResolution?: Fields;
    readonly FutureResolution?: Fields;
  };
}
type Fields = Readonly<Record<string, string>>;
interface Spec {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly SpecResult[];
}

function specsIn(folder: string, file: string): readonly Spec[] {
  const text = readFileSync(join(specsFolder(), 'Specs', folder, 'French', `${file}.json`), 'utf8');
  return JSON.parse(text.replace(/^\uFEFF/, '')) as Spec[];
}

/** Every date spec that fits. */
export function dateCases(): Cases<DateCase> {
  const kept: DateCase[] = [];
  const leftOut = new Map<string, number>();
  for (const file of DATE_FILES) {
    for (const spec of specsIn('DateTime', file)) {
      const reason = whyNot(spec);
      if (reason) leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
      else kept.push(dateCase(file, spec));
    }
  }
  return { kept, leftOut };
}

const FITTING = new Set(['date', 'daterange', 'datetime', 'datetimerange', 'time']);
const typeOf = (result: SpecResult): string =>
  (result.TypeName ?? result.Type ?? '').replace('datetimeV2.', '');

/** A date with its year, or an hour, needs no reference day. */
function standsAlone(result: SpecResult): boolean {
  if (typeOf(result) === 'time') return true;
  const { Timex } = result.Value ?? {};
  const timexes = Timex ? [Timex] : (result.Resolution?.values ?? []).map(({ timex }) => timex ?? '');
  const isFull = (timex: string): boolean => /^\d{4}-\d\d(-\d\d)?(T|$)/.test(timex);
  return timexes.length > 0 && timexes.every(isFull) && /\d{4}/.test(result.Text);
}

function whyNot(spec: Spec): string | null {
  if (spec.Results.length === 0) return 'nothing to find';
  if (!spec.Context?.ReferenceDateTime && !spec.Results.every(standsAlone)) return 'no reference day given';
  if (!spec.Results.every((r) => FITTING.has(typeOf(r))))
    return 'a duration, a repetition or a stretch of hours';
  if (spec.Results.some((r) => valuesOf(r).length === 0)) return 'no value given (a season, "not resolved")';
  return null;
}

function dateCase(file: string, spec: Spec): DateCase {
  return {
    file,
    text: spec.Input,
    reference: (spec.Context?.ReferenceDateTime ?? '2016-11-07').slice(0, 10),
    expected: spec.Results.map((r) => ({ words: r.Text.trim(), values: valuesOf(r) })),
  };
}

function valuesOf(result: SpecResult): readonly Moment[] {
  const { PastResolution: past, FutureResolution: future } = result.Value ?? {};
  const fields = [...(result.Resolution?.values ?? []), ...(past ? [past] : []), ...(future ? [future] : [])];
  return fields.map((f) => momentOf(typeOf(result), f)).filter((m) => m !== null);
}

function momentOf(type: string, fields: Fields): Moment | null {
  const start = fields['start'] ?? fields['startDate'] ?? fields['startDateTime'];
  const end = fields['end'] ?? fields['endDate'] ?? fields['endDateTime'];
  const single = fields['value'] ?? fields['date'] ?? fields['dateTime'] ?? fields['time'];
  if (type === 'time') return timeOf(single) ? { from: null, to: null, time: timeOf(single) } : null;
  const first = start ?? single;
  if (!first || !/^\d{4}-/.test(first) || first.startsWith('0001')) return null;
  // The hours of a part of day ("soir" from 16:00) are that system's own.
  const time = type === 'datetime' ? timeOf(first) : null;
  return { from: first.slice(0, 10), to: (end ?? first).slice(0, 10), time };
}

const timeOf = (value: string | undefined): string | null =>
  /(\d\d:\d\d):\d\d$/.exec(value ?? '')?.[1] ?? null;

/**
 * Whether a reading is one of the values. Ends of stretches are exclusive in some specs and inclusive in others, so
 * both pass; so does a stretch under way that ends with the reference day, since news does not tell of what is to come.
 */
export function agrees(read: Moment, values: readonly Moment[], reference: string): boolean {
  return values.some((v) => {
    if (v.time !== null && v.time !== read.time) return false;
    if (v.from === null || v.to === null) return v.from === read.from || v.time === read.time;
    if (read.from !== v.from || read.to === null) return false;
    const isClipped = read.to === reference && v.from <= reference && reference <= v.to;
    return read.to === v.to || read.to === addDays(v.to, -1) || isClipped;
  });
}

/** Whole numbers of zero and above; fractions, negatives and powers are no counts of people. */
export function numberCases(): Cases<NumberCase> {
  const kept: NumberCase[] = [];
  const leftOut = new Map<string, number>();
  for (const { Input, Results } of specsIn('Number', 'NumberModel')) {
    const expected = Results.map((r) => ({
      words: r.Text,
      value: Number(r.Resolution?.value?.replace(',', '.')),
    }));
    const isCount = ({ words, value }: (typeof expected)[number]): boolean =>
      Number.isInteger(value) && value >= 0 && !/[/,.^]|i[eè]me|\bsur\b|[a-z]\d/i.test(words);
    const reason =
      expected.length === 0
        ? 'nothing to find'
        : expected.every(isCount)
          ? null
          : 'a fraction, a decimal, a negative';
    if (reason) leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
    else kept.push({ text: Input, expected });
  }
  return { kept, leftOut };
}
