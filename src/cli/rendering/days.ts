/** Days and hours as people write them. */
import { daysInMonth, parts } from '../../core/calendar.ts';
import type { When } from '../../core/findings.ts';
import type { UiLang, Words } from '../messages/index.ts';

const LOCALES: Readonly<Record<UiLang, string>> = { en: 'en-GB', fr: 'fr-FR' };
const DAY = { day: 'numeric', month: 'long' } as const;
const YEAR = { year: 'numeric' } as const;

/** French counts the first of a month as an ordinal; its month of August needs no care. */
function format(day: string, lang: UiLang, fields: Intl.DateTimeFormatOptions): string {
  const text = new Intl.DateTimeFormat(LOCALES[lang], { ...fields, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
  return lang === 'fr' ? text.replace(/(^|\s)1 (?=\D)/, '$11er ') : text.replace(',', '');
}

/** "1 July 2025", "1er juillet 2025". */
export function plainDay(day: string, lang: UiLang): string {
  return format(day, lang, { ...DAY, ...YEAR });
}

/** "Tuesday 1 July 2025", "mardi 1er juillet 2025". */
export function longDay(day: string, lang: UiLang): string {
  return format(day, lang, { weekday: 'long', ...DAY, ...YEAR });
}

/** A whole year or month by its name; null for any other stretch of days. */
function wholeSpan({ start, end }: When, lang: UiLang): string | null {
  const [from, to] = [parts(start), parts(end)];
  if (from.year !== to.year || from.day !== 1 || to.day !== daysInMonth(to.year, to.month)) return null;
  if (from.month === 1 && to.month === 12) return String(from.year);
  return from.month === to.month ? format(start, lang, { month: 'long', ...YEAR }) : null;
}

function stretch(when: When, words: Words): string {
  const { days } = words.say.chronology;
  const first = when.partOfDay === 'night' ? days.night : days.from;
  const isSameYear = when.start.slice(0, 4) === when.end.slice(0, 4);
  const start = format(when.start, words.lang, isSameYear ? DAY : { ...DAY, ...YEAR });
  const told = `${first} ${start} ${days.to} ${plainDay(when.end, words.lang)}`;
  return when.anchor === 'tense' ? `${told} (${days.unsaid})` : told;
}

/** A date in words: a day, a night over two days, a month, a year, a stretch of days. */
export function heading(when: When | null, words: Words): string {
  const { days, undated } = words.say.chronology;
  if (when === null) return undated;
  if (when.start !== when.end) return wholeSpan(when, words.lang) ?? stretch(when, words);
  if (when.timePrecision === 1) return longDay(when.start, words.lang);
  return `${days.around} ${plainDay(when.start, words.lang)}`;
}

/** "04:00", "dawn" or nothing. */
export function hour(when: When | null, words: Words): string {
  if (when === null) return '';
  return when.time ?? (when.partOfDay === null ? '' : words.terms.partOfDay[when.partOfDay]);
}

/** Earliest first, undated last; within a day by hour. For `toSorted`. */
export function byTime(a: When | null, b: When | null): number {
  const key = (w: When | null): string => (w === null ? '~' : `${w.start} ${w.end} ${w.time ?? '~'}`);
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

/** The first letter in upper case, as at the head of a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
