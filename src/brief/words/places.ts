/** Where something was, as part of a sentence. */
import type { Bilingual } from '../../core/bilingual.ts';
import type { Place } from '../../core/findings.ts';
import { inBoth } from '../../analysis/wording/index.ts';
import { countryName, inCountry } from '../../analysis/areas/index.ts';
import { aFr, deFr } from './grammar.ts';

/** Name of a country by its code. @param code ISO 3166-1 alpha-2; anything else is its own name */
export const countryWords = countryName;

/** "dans la région de Kayes (Mali)", "in the Kayes region (Mali)"; of a whole country "au Mali". */
export function areaWords({
  country,
  admin1,
}: {
  readonly country: string | null;
  readonly admin1: string | null;
}): Bilingual {
  if (admin1 === null)
    return country === null ? { fr: 'dans le registre', en: 'in the record' } : inCountry(country);
  const land = country === null ? null : countryWords(country);
  return {
    fr: `dans la région ${deFr(`${regionArticle(admin1)}${admin1}`)}${land === null ? '' : ` (${land.fr})`}`,
    en: `in the ${admin1} region${land === null ? '' : ` (${land.en})`}`,
  };
}

/** Names of regions that are French words bear their article: « région du Sahel », « région des Hauts-Bassins ». */
const REGION_ARTICLES: readonly (readonly [RegExp, string])[] = [
  [/^(?:Est|Ouest|Adamaoua|Atlantique|Atacora|Alibori|Ouémé)(?![\p{Ll}])|^Extrême-/u, 'l’'],
  [/^(?:Hauts|Hautes|Cascades|Savanes|Collines|Plateaux|Lacs|Lagunes|Montagnes)(?![\p{Ll}])/u, 'les '],
  [/^(?:Boucle|Haute|Basse|Moyenne|Tshopo|Mongala|Lobaye|Ouaka|Kara|Donga)(?![\p{Ll}])/u, 'la '],
  [
    /^(?:Centre|Nord|Sud|Sahel|Littoral|Lac|Haut|Bas|Moyen|Plateau|Borgou|Zou|Mono|Couffo|Bélier|Poro|Kanem|Guéra|Batha)(?![\p{Ll}])/u,
    'le ',
  ],
];

const regionArticle = (name: string): string =>
  REGION_ARTICLES.find(([pattern]) => pattern.test(name))?.[1] ?? '';

/** "à Kayes (Kayes, Mali)", "near Diéma (Kayes, Mali)", « dans la zone de Ménaka (Mali) ». */
export function whereWords(place: Place | null): Bilingual {
  if (place === null) return { fr: 'en un lieu non précisé', en: 'at a place that is not given' };
  const { name, geoPrecision } = place;
  const around = inBoth((lang) => surroundings(place, lang));
  // « dans la zone de Nigeria » would be said of no country.
  if (place.country !== null && Object.values(countryWords(place.country)).includes(name))
    return inCountry(place.country);
  if (place.placeId === null && place.lat === null)
    return {
      fr: `en un lieu nommé «\u00a0${name}\u00a0», non identifié${around.fr}`,
      en: `at a place named “${name}”, not identified${around.en}`,
    };
  if (geoPrecision === 1) return { fr: `${aFr(name)}${around.fr}`, en: `in ${name}${around.en}` };
  if (geoPrecision === 2) return { fr: `près ${deFr(name)}${around.fr}`, en: `near ${name}${around.en}` };
  return { fr: `dans la zone ${deFr(name)}${around.fr}`, en: `in the area of ${name}${around.en}` };
}

function surroundings({ name, admin1, country }: Place, lang: keyof Bilingual): string {
  const told = [admin1, country === null ? null : countryWords(country)[lang]];
  const parts = told.filter((part) => part !== null && part !== '' && part !== name);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
