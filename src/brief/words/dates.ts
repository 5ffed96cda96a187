/** When something was, as part of a sentence. */
import type { Bilingual } from '../../core/bilingual.ts';
import { daysBetween, daysInMonth, parts } from '../../core/calendar.ts';
import type { PartOfDay, When } from '../../core/findings.ts';
import { dayWords, inBoth } from '../../analysis/wording/index.ts';

type Lang = keyof Bilingual;

const PART_OF_DAY: Readonly<Record<PartOfDay, Bilingual>> = {
  night: { fr: 'de nuit', en: 'at night' },
  dawn: { fr: 'à l’aube', en: 'at dawn' },
  morning: { fr: 'dans la matinée', en: 'in the morning' },
  midday: { fr: 'vers midi', en: 'around midday' },
  afternoon: { fr: 'dans l’après-midi', en: 'in the afternoon' },
  evening: { fr: 'dans la soirée', en: 'in the evening' },
};

const LOCALES: Readonly<Record<Lang, string>> = { fr: 'fr-FR', en: 'en-GB' };

const month = (day: string, lang: Lang): string =>
  new Intl.DateTimeFormat(LOCALES[lang], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** What is said of a day or days. */
type Told = Pick<When, 'start' | 'end' | 'time' | 'partOfDay'>;

/** "le 1er juillet 2025 vers 4 h", "on 1 July 2025 at about 04:00"; « à une date non précisée » where null. */
export function whenWords(when: Told | null): Bilingual {
  if (when === null) return { fr: 'à une date non précisée', en: 'on a date that is not given' };
  const { start, end } = when;
  if (start === end)
    return inBoth((lang) => `${lang === 'fr' ? 'le' : 'on'} ${dayWords(start)[lang]}${hour(when, lang)}`);
  if (isWholeMonth(start, end))
    return inBoth((lang) => `${lang === 'fr' ? 'en' : 'in'} ${month(start, lang)}`);
  return inBoth((lang) => stretch(when, lang));
}

/** "le 1er juillet 2025", « entre le 1er et le 3 juillet 2025 ». @param start ISO days */
export const daysWords = (start: string, end: string): Bilingual =>
  whenWords({ start, end, time: null, partOfDay: null });

/** "depuis le 3 juillet 2025", "from 3 to 9 July 2025". @param until null: it goes on */
export function sinceWords(since: string, until: string | null): Bilingual {
  const day = dayWords(since);
  if (until === null) return { fr: `depuis le ${day.fr}`, en: `since ${day.en}` };
  if (since === until) return { fr: `le ${day.fr}`, en: `on ${day.en}` };
  return inBoth((lang) => {
    const [from, to] = spanWords(since, until, lang);
    return lang === 'fr' ? `du ${from} au ${to}` : `from ${from} to ${to}`;
  });
}

function hour({ time, partOfDay }: Told, lang: Lang): string {
  if (time !== null) return lang === 'fr' ? ` vers ${hourFr(time)}` : ` at about ${time}`;
  return partOfDay === null ? '' : ` ${PART_OF_DAY[partOfDay][lang]}`;
}

function hourFr(time: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  return minutes === '00' ? `${Number(hours)}\u00a0h` : `${Number(hours)}\u00a0h\u00a0${minutes}`;
}

function stretch({ start, end, partOfDay }: Told, lang: Lang): string {
  const [from, to] = spanWords(start, end, lang);
  const isOneNight = partOfDay === 'night' && daysBetween(start, end) === 1;
  if (isOneNight)
    return lang === 'fr' ? `dans la nuit du ${from} au ${to}` : `on the night of ${from} to ${to}`;
  return lang === 'fr' ? `entre le ${from} et le ${to}` : `between ${from} and ${to}`;
}

/** Two days; month and year are said once where they are one: "14", "20 June 2025". */
export function spanWords(start: string, end: string, lang: Lang): readonly [string, string] {
  const [from, to] = [dayWords(start)[lang], dayWords(end)[lang]];
  if (start.slice(0, 7) === end.slice(0, 7)) return [from.split(' ')[0] ?? from, to];
  return start.slice(0, 4) === end.slice(0, 4) ? [from.replace(/ \d{4}$/, ''), to] : [from, to];
}

function isWholeMonth(start: string, end: string): boolean {
  const [from, to] = [parts(start), parts(end)];
  return start.slice(0, 7) === end.slice(0, 7) && from.day === 1 && to.day === daysInMonth(to.year, to.month);
}
