/** Names of countries and areas, figures and stretches of days, for the sentences of findings. */
import type { Bilingual } from '../../core/bilingual.ts';
import { dayWords, inBoth, numberWords } from './wording.ts';

const LOCALES = { fr: 'fr', en: 'en-GB' } as const;

/** "Mali" for ML; a code that is none as it stands. */
export function countryWords(country: string): Bilingual {
  if (!/^[A-Z]{2}$/.test(country)) return { fr: country, en: country };
  return inBoth((lang) => new Intl.DisplayNames(LOCALES[lang], { type: 'region' }).of(country) ?? country);
}

/** "Kayes (Mali)"; the country alone where no first-level area is named. */
export function areaWords(area: { readonly country: string; readonly admin1: string | null }): Bilingual {
  const country = countryWords(area.country);
  return area.admin1 === null ? country : inBoth((lang) => `${area.admin1} (${country[lang]})`);
}

/** Two digits that count: "0,37", "4,2", "14", "130". */
export function roughWords(n: number): Bilingual {
  if (n === 0 || !Number.isFinite(n)) return numberWords(n);
  const digits = Math.max(0, 1 - Math.floor(Math.log10(Math.abs(n))));
  return numberWords(n, Math.min(20, digits));
}

/** "du 3 juin 2025 au 5 juin 2025", "from 3 June 2025 to 5 June 2025"; one day: "le …", "on …"; no end: "depuis le …", "since …". */
export function stretchWords(since: string, until: string | null): Bilingual {
  const from = dayWords(since);
  if (until === null) return { fr: `depuis le ${from.fr}`, en: `since ${from.en}` };
  if (until === since) return { fr: `le ${from.fr}`, en: `on ${from.en}` };
  const to = dayWords(until);
  return { fr: `du ${from.fr} au ${to.fr}`, en: `from ${from.en} to ${to.en}` };
}
