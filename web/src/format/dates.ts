import type { When } from '../../../src/core/findings.ts';
import type { Lang } from '../messages/language.svelte.ts';
import type { Messages } from '../messages/messages.ts';

const LOCALES: Readonly<Record<Lang, string>> = { fr: 'fr-FR', en: 'en-GB' };
const FORMATS = new Map<string, Intl.DateTimeFormat>();

function format(lang: Lang, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = lang + JSON.stringify(options);
  const known = FORMATS.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(LOCALES[lang], { timeZone: 'UTC', ...options });
  FORMATS.set(key, made);
  return made;
}

const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);
const LONG = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const SHORT = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** French says the first of a month as an ordinal, and the formats of the browser do not. */
const joined = (parts: readonly Intl.DateTimeFormatPart[], lang: Lang): string =>
  parts.map(({ type, value }) => (lang === 'fr' && type === 'day' && value === '1' ? '1er' : value)).join('');

/** An ISO day in words: "1 July 2025", « 1er juillet 2025 ». */
export function longDay(day: string, lang: Lang): string {
  return joined(format(lang, LONG).formatToParts(toDate(day)), lang);
}

/** An ISO day with a short month: "1 Jul 2025". */
export function shortDay(day: string, lang: Lang): string {
  return joined(format(lang, SHORT).formatToParts(toDate(day)), lang);
}

/** Two ISO days as a range in words; one day where they are equal. */
export function dayRange(start: string, end: string, lang: Lang): string {
  return start === end
    ? longDay(start, lang)
    : joined(format(lang, SHORT).formatRangeToParts(toDate(start), toDate(end)), lang);
}

/** A tick of the timeline: the year alone in January or where bars are months of several years. */
export function tickLabel(day: string, unit: 'day' | 'month' | 'year', lang: Lang): string {
  if (unit === 'year') return day.slice(0, 4);
  if (unit === 'month') return format(lang, { month: 'short', year: '2-digit' }).format(toDate(day));
  return format(lang, { day: 'numeric', month: 'short' }).format(toDate(day));
}

/** An hour as the language writes it: "4 h 30", "04:30". */
export function clockTime(time: string, lang: Lang): string {
  const [hours = '', minutes = ''] = time.split(':');
  if (lang === 'en') return time;
  return minutes === '00' ? `${Number(hours)} h` : `${Number(hours)} h ${minutes}`;
}

/** When something happened, with hour or part of day where they are said. */
export function whenText(when: When, lang: Lang, messages: Messages): string {
  const day = dayRange(when.start, when.end, lang);
  const hour = when.time === null ? null : clockTime(when.time, lang);
  const part = hour ?? (when.partOfDay === null ? null : messages.terms.partOfDay[when.partOfDay]);
  return part === null ? day : `${day}, ${part}`;
}

/** The hour of an instant at this browser: "14:05", "14 h 05". */
export function clock(at: Date, lang: Lang): string {
  const pad = (n: number): string => String(n).padStart(2, '0');
  return clockTime(`${pad(at.getHours())}:${pad(at.getMinutes())}`, lang);
}

/** Day and hour of an instant (ISO 8601) at this browser: "3 November 2025, 14:05". */
export function instant(iso: string, lang: Lang): string {
  const at = new Date(iso);
  return `${joined(new Intl.DateTimeFormat(LOCALES[lang], LONG).formatToParts(at), lang)}, ${clock(at, lang)}`;
}
