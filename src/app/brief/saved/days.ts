/** Days that a person wrote out, in French or English. */
import type { Bilingual } from '../../../core/bilingual.ts';
import { fold } from '../../../language/tokens.ts';

type Lang = keyof Bilingual;

/** "14 juillet", "14 July 2025", "2025-07-14". */
export interface WrittenDay {
  /** Month and day as one number: 714. */
  readonly monthDay: number;
  /** Null where none is written. */
  readonly year: number | null;
  /** As it is written. */
  readonly words: string;
}

const monthsIn = (locale: string): readonly string[] => {
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, i) => fold(name.format(new Date(Date.UTC(2025, i, 15)))));
};
const MONTHS: Readonly<Record<Lang, readonly string[]>> = { fr: monthsIn('fr-FR'), en: monthsIn('en-GB') };

const ordinal = (name: string): string => String.raw`(?<${name}>\d{1,2})(?:er|st|nd|rd|th)?`;
const YEAR = String.raw`(?:,? (?<year>\d{4})\b)?`;
const month = (lang: Lang): string => `(?<month>${MONTHS[lang].join('|')})\\b`;

/** Of a stretch under one month ("du 13 au 15 juin") both days; English has the month first as well. */
const dayThenMonth = (lang: Lang): RegExp =>
  new RegExp(
    `\\b(?:${ordinal('from')} ?(?:et le|et|au|and|to|–|-) ?)?${ordinal('day')} (?:of )?${month(lang)}${YEAR}`,
    'g',
  );
const PATTERNS: Readonly<Record<Lang, readonly RegExp[]>> = {
  fr: [dayThenMonth('fr')],
  en: [dayThenMonth('en'), new RegExp(`\\b${month('en')} ${ordinal('day')}\\b${YEAR}`, 'g')],
};
const ISO = /\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})\b/g;

/** Days named by their month; what is told by weekday or hour alone is none. */
export function daysIn(text: string, lang: Lang): readonly WrittenDay[] {
  const plain = letterByLetter(text);
  return [...PATTERNS[lang], ISO].flatMap((pattern) =>
    [...plain.matchAll(pattern)].flatMap(({ groups = {}, index, 0: all }): readonly WrittenDay[] => {
      const { from, day, year, month: name = '' } = groups;
      // "12 may have died": English writes months in upper case.
      const isMonth = lang === 'fr' || /[\p{Lu}]|^\d{4}-/u.test(text.slice(index, index + all.length));
      if (!isMonth) return [];
      const of = /^\d/.test(name) ? Number(name) : MONTHS[lang].indexOf(name) + 1;
      return [from, day].flatMap((one) =>
        one === undefined
          ? []
          : [
              {
                monthDay: 100 * of + Number(one),
                year: year === undefined ? null : Number(year),
                words: text.slice(index, index + all.length),
              },
            ],
      );
    }),
  );
}

/** Folded, each letter at the place where it stands in the text. */
const letterByLetter = (text: string): string =>
  [...text.replaceAll('\u00a0', ' ')]
    .map((letter) => {
      const folded = fold(letter);
      return folded.length === letter.length ? folded : letter;
    })
    .join('');

/** Whether a day is among those known: by month and day, and by the year where both say it. */
export const isKnownDay = (
  { monthDay, year }: WrittenDay,
  known: readonly Omit<WrittenDay, 'words'>[],
): boolean =>
  known.some((one) => one.monthDay === monthDay && (year === null || one.year === null || one.year === year));
