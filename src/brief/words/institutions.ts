/** Articles of bodies that reports name: a name is no word of the sentence, but « selon Réseau des médecins » is no French. */
import type { Bilingual } from '../../core/bilingual.ts';

/** What a French name of a body begins with, by its article. */
const FRENCH: readonly (readonly [article: string, nouns: RegExp])[] = [
  [
    'la ',
    /^(?:direction|coordination|coalition|commission|confédération|fédération|fondation|ligue|mission|délégation|plateforme|section|société|mairie|préfecture|présidence|primature|croix-rouge|protection civile|chambre|cellule|cour|police|gendarmerie|garde)(?![\p{L}])/iu,
  ],
  [
    'le ',
    /^(?:réseau|collectif|comité|conseil|syndicat|ministère|mouvement|front|bureau|centre|groupe|groupement|haut-commissariat|haut conseil|fonds|cabinet|parti|porte-parolat|gouvernorat|service|secrétariat|tribunal|parquet|croissant-rouge|programme)(?![\p{L}])/iu,
  ],
  [
    'l’',
    /^(?:association|ambassade|agence|alliance|assemblée|autorité|institut|observatoire|office|organisation|union|unité|état-major|hôpital|université|équipe|initiative|opération)(?![\p{L}])/iu,
  ],
  ['les ', /^(?:services|forces|syndicats|associations|organisations)(?![\p{L}])/iu],
];

/** What tells a body in an English name; an outlet may bear such a word too, and no article. */
const ENGLISH =
  /(?<![\p{L}])(?:embassy|network|association|ministry|union|committee|council|agency|directorate|federation|commission|office|bureau|mission|coordination|coalition|alliance|authority|movement|observatory|presidency|government|cluster)(?![\p{L}])/iu;

const ARTICLE = /^(?:les? |la |l['’]|the |an? |une? |des )/iu;

/** A name with the article that each language asks for; itself where none is known to be. */
export function withArticle(name: string): Bilingual {
  const words = outletWords(name);
  return words.en === name && !ARTICLE.test(name) && ENGLISH.test(name)
    ? { fr: name, en: `the ${name}` }
    : words;
}

/** An outlet, by what its name begins with alone: « la Direction de la communication ». */
export function outletWords(name: string): Bilingual {
  const article = ARTICLE.test(name) ? undefined : FRENCH.find(([, nouns]) => nouns.test(name))?.[0];
  return article === undefined ? { fr: name, en: name } : { fr: `${article}${name}`, en: `the ${name}` };
}

/** What begins a description that stands in a sentence as it is: an article, a number, a quantity. */
const DETERMINED =
  /^(?:les? |la |l['’]|des |une? |du |deux |trois |quatre |cinq |six |plusieurs |certains |quelques |the |an? |two |three |four |five |six |several |some |many )/iu;

/** A description in the words of the report, in quotation marks; without an article it is told as what it is. */
export function describedAs(name: string): Bilingual {
  const quoted: Bilingual = { fr: `«\u00a0${name}\u00a0»`, en: `“${name}”` };
  if (DETERMINED.test(name)) return quoted;
  return { fr: `une source présentée comme ${quoted.fr}`, en: `a source described as ${quoted.en}` };
}
