/** What the grammar of each language asks of a sentence put together from parts. */

/** Gender and number of a French noun. */
export type Agreement = 'm' | 'f' | 'mp' | 'fp';

const ENDINGS: Readonly<Record<Agreement, string>> = { m: '', f: 'e', mp: 's', fp: 'es' };

/** A French past participle in -é as it agrees: "signalé", "signalées". */
export const participle = (stem: string, agreement: Agreement): string => `${stem}${ENDINGS[agreement]}`;

export const isPlural = (agreement: Agreement): boolean => agreement === 'mp' || agreement === 'fp';

const ELIDES = /^[aeiouyàâäéèêëîïôöùûüœæ]|^h(?!aut|uit|ollande|ongrie|onduras)/iu;
/** Names before which the article is not cut short: a consonant sound written as a vowel. */
const KEEPS = /^(?:y[aeiou]|oua|oui)/iu;

const isElided = (text: string): boolean => ELIDES.test(text) && !KEEPS.test(text);

/** "de Kayes", "d’Ansongo", "du JNIM", "des FAMa". @param noun with its article, where it has one */
export function deFr(noun: string): string {
  if (/^le /i.test(noun)) return `du ${noun.slice(3)}`;
  if (/^les /i.test(noun)) return `des ${noun.slice(4)}`;
  return isElided(noun) ? `d’${noun}` : `de ${noun}`;
}

/** "à Kayes", "au JNIM", "aux FAMa". @param noun with its article, where it has one */
export function aFr(noun: string): string {
  if (/^le /i.test(noun)) return `au ${noun.slice(3)}`;
  if (/^les /i.test(noun)) return `aux ${noun.slice(4)}`;
  return `à ${noun}`;
}

/** With its first letter in lower case, for a sentence that goes on. */
export const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** With its first letter in upper case. */
export function capital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
