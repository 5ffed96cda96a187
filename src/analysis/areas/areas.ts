/** Names of areas in both languages, with the preposition that each asks for. */
import type { Bilingual } from '../../core/bilingual.ts';
import { inBoth } from '../wording/index.ts';

/** Made once: making it takes far longer than asking it. */
const NAMES = {
  fr: new Intl.DisplayNames('fr', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
};

/** Names that a note uses where the tables have others: two names in one, or a capital for a name. */
const OWN_NAMES: Readonly<Record<string, Bilingual>> = {
  CD: { fr: 'République démocratique du Congo', en: 'Democratic Republic of the Congo' },
  CG: { fr: 'République du Congo', en: 'Republic of the Congo' },
  MM: { fr: 'Birmanie', en: 'Myanmar' },
};

/** "Mali"; the code itself where it is none. @param country ISO 3166-1 alpha-2 */
export function countryName(country: string): Bilingual {
  const own = OWN_NAMES[country];
  if (own !== undefined) return own;
  return inBoth((lang) => {
    try {
      return NAMES[lang].of(country) ?? country;
    } catch {
      return country;
    }
  });
}

/** Countries whose name French uses without an article, by code; "à Madagascar". */
const WITHOUT_ARTICLE = new Set(['MG', 'CU', 'CY', 'MT', 'DJ', 'SG', 'MU', 'ST', 'HT', 'BH', 'TW']);
/** In -e and yet masculine. */
const MASCULINE = new Set(['MX', 'MZ', 'KH', 'ZW', 'SR', 'BZ']);

/** Countries that English gives an article. */
const WITH_THE = new Set(['CD', 'CG', 'CF', 'PH', 'AE', 'US', 'GB', 'NL', 'GM', 'KM', 'MV', 'DO', 'CZ']);

/** "au Mali", "in Mali". */
export function inCountry(country: string): Bilingual {
  const { fr, en } = countryName(country);
  return { fr: `${frenchIn(country, fr)} ${fr}`, en: `in ${WITH_THE.has(country) ? 'the ' : ''}${en}` };
}

function frenchIn(country: string, name: string): string {
  if (WITHOUT_ARTICLE.has(country)) return 'à';
  if (/^(?:États|Émirats|Pays-Bas|Philippines|Comores|Seychelles|Maldives)/u.test(name)) return 'aux';
  const isFeminine = /e(?:\s|$|-)/u.test(name) && !MASCULINE.has(country) && name !== 'Burkina Faso';
  return isFeminine || /^[AEÉIOU]/u.test(name) ? 'en' : 'au';
}

/** "dans la région « Kayes » (Mali)", "in the Kayes region (Mali)". */
export function inRegion(admin1: string, country: string | null): Bilingual {
  const within = inBrackets(country);
  return { fr: `dans la région « ${admin1} »${within.fr}`, en: `in the ${admin1} region${within.en}` };
}

/** "à moins de 25 km de Gogui (Mali)", "within 25 km of Gogui (Mali)". */
export function near(place: string, km: number, country: string | null): Bilingual {
  const within = inBrackets(country);
  const of = /^[AEÉÈIOUY]/u.test(place) ? 'd’' : 'de ';
  return {
    fr: `à moins de ${km} km ${of}${place}${within.fr}`,
    en: `within ${km} km of ${place}${within.en}`,
  };
}

function inBrackets(country: string | null): Bilingual {
  if (country === null) return { fr: '', en: '' };
  const { fr, en } = countryName(country);
  return { fr: ` (${fr})`, en: ` (${en})` };
}

/** "Kayes (Mali)"; the country alone where no first-level area is named. */
export function areaWords({
  country,
  admin1,
}: {
  readonly country: string;
  readonly admin1: string | null;
}): Bilingual {
  const name = countryName(country);
  return admin1 === null ? name : inBoth((lang) => `${admin1} (${name[lang]})`);
}
