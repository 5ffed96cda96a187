/** Days of the week that the annotation bears out, written as dates and the other way round. */
import { addDays, daysBetween } from '../../src/core/calendar.ts';
import type { Told } from './variants.ts';

interface Calendar {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** A weekday with what stands around it: an opening "On", the day, a part of it. */
  readonly pattern: RegExp;
}

const EN: Calendar = {
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  months: 'January February March April May June July August September October November December'.split(' '),
  pattern:
    /\b([Oo]n )(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)( morning| afternoon| evening)?(?!['’]| night|,? (?:the )?\d| (?:to|and|or|last|next|[A-Z]\w+ \d)\b| \()/g,
};
const FR: Calendar = {
  weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  pattern:
    /(?<!(?:de|du|des|à|au|le|les|ce|et|ou|chaque|prochain|dernier|depuis|jusqu’à|hier|,) )(?<!\p{L})()(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)( matin| après-midi| soir)?(?! (?:\d|1er|dernier|prochain|et|ou|à|au|saint|de ))(?!\p{L})/giu,
};
const PARTS: Readonly<Record<string, string>> = {
  matin: ' au matin',
  'après-midi': ' dans l’après-midi',
  soir: ' au soir',
};

/** "on Tuesday" as "on 8 July", "on Tuesday, July 8", "on 2025-07-08" in turn; "mardi" as "le 8 juillet", "mardi 8 juillet", "le 08/07/2025". */
export const asDates = (told: Told): string => eachDay(told, (day, n) => written(told.lang, day, n));

/** The days of publication and the one before as "today" and "yesterday". */
export const asYesterday = (told: Told): string =>
  eachDay(told, ({ iso, part }) => {
    const age = daysBetween(iso, told.publishedAt!);
    if (age > 1) return null;
    if (told.lang === 'fr') return age === 1 ? `hier${part && ` ${part}`}` : part ? null : 'aujourd’hui';
    if (part) return age === 1 ? `yesterday ${part}` : `this ${part}`;
    return age === 1 ? 'yesterday' : 'today';
  });

interface Day {
  readonly iso: string;
  readonly weekday: string;
  /** "evening", "soir", or nothing. */
  readonly part: string;
}

/** The text with each weekday on which the annotation has an incident changed; null leaves one as it is. */
function eachDay(told: Told, change: (day: Day, n: number) => string | null): string {
  const { weekdays, pattern } = told.lang === 'fr' ? FR : EN;
  let n = 0;
  return told.text.replaceAll(pattern, (all: string, on: string, weekday: string, part = '') => {
    const iso = dayOf(told, weekdays.indexOf(told.lang === 'fr' ? weekday.toLowerCase() : weekday));
    const other = iso === null ? null : change({ iso, weekday, part: part.trim() }, n++);
    if (other === null) return all;
    return /^\p{Lu}/u.test(on || weekday) ? other[0]!.toUpperCase() + other.slice(1) : other;
  });
}

/** The last such weekday up to publication, where an incident is annotated on it. */
function dayOf({ publishedAt, gold }: Told, weekday: number): string | null {
  if (publishedAt === null) return null;
  const back = (new Date(`${publishedAt}T00:00:00Z`).getUTCDay() - weekday + 7) % 7;
  const iso = addDays(publishedAt, -back);
  const isTold = gold.incidents.some(
    ({ start, end, timePrecision }) => (timePrecision ?? 1) === 1 && (start === iso || end === iso),
  );
  return isTold ? iso : null;
}

function written(lang: string, { iso, weekday, part }: Day, n: number): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  if (lang === 'fr') {
    const date = `${day === 1 ? '1er' : day} ${FR.months[month - 1]}`;
    const figures = `${iso.slice(8)}/${iso.slice(5, 7)}/${year}`;
    return [`le ${date}`, `${weekday.toLowerCase()} ${date}`, `le ${figures}`][n % 3]! + (PARTS[part] ?? '');
  }
  const name = EN.months[month - 1];
  const behind = part && ` in the ${part}`;
  return [
    `on ${day} ${name}${behind}`,
    `on ${weekday}${part && ` ${part}`}, ${name} ${day}`,
    `on ${iso}${behind}`,
  ][n % 3]!;
}
