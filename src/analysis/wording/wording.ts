/** Days, numbers and lists as both languages write them, for the sentences of findings. */
import type { Bilingual } from '../../core/bilingual.ts';

const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const satisfies Bilingual;

/** The same made in each language. */
export const inBoth = (make: (lang: keyof Bilingual) => string): Bilingual => ({
  fr: make('fr'),
  en: make('en'),
});

/** Made once: making a formatter takes a thousand times as long as using it. */
const DAY_FORMATS = eachLang(
  (locale) =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
const LISTS = eachLang((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
/** By how many digits stand after the decimal mark. */
const NUMBERS = [0, 1, 2, 3].map((digits) => numberFormats(digits));

function eachLang<T>(make: (locale: string) => T): Readonly<Record<keyof Bilingual, T>> {
  return { fr: make(LOCALES.fr), en: make(LOCALES.en) };
}

function numberFormats(digits: number): Readonly<Record<keyof Bilingual, Intl.NumberFormat>> {
  return eachLang((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }));
}

/** "1er juillet 2025", "1 July 2025". @param day ISO day */
export function dayWords(day: string): Bilingual {
  const date = new Date(`${day}T00:00:00Z`);
  return inBoth((lang) => {
    const text = DAY_FORMATS[lang].format(date);
    return lang === 'fr' ? text.replace(/^1 /, '1er ') : text;
  });
}

/** "1 234,5", "1,234.5". @param digits after the decimal mark, at most */
export function numberWords(n: number, digits = 0): Bilingual {
  const formats = NUMBERS[digits] ?? numberFormats(digits);
  return inBoth((lang) => formats[lang].format(n));
}

/** The words for one and for several. French says one of nought, English several. */
export interface Counted {
  readonly fr: readonly [one: string, several: string];
  readonly en: readonly [one: string, several: string];
}

/** "3 incidents", "0 incident". */
export function countWords(n: number, { fr, en }: Counted): Bilingual {
  const figure = numberWords(n);
  return { fr: `${figure.fr} ${n < 2 ? fr[0] : fr[1]}`, en: `${figure.en} ${n === 1 ? en[0] : en[1]}` };
}

/** "a, b et c", "a, b and c". */
export function listWords(items: readonly Bilingual[]): Bilingual {
  return inBoth((lang) => LISTS[lang].format(items.map((item) => item[lang])));
}
