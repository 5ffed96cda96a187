/** Auxiliaries of the perfect, each with those of a deed told as earlier and as hearsay. */
const AUXILIARIES: readonly (readonly string[])[] = [
  ['a', 'avait', 'aurait'],
  ['ont', 'avaient', 'auraient'],
  ['est', 'était', 'serait'],
  ['sont', 'étaient', 'seraient'],
];

/** An auxiliary as a word of its own, that of "s’est" among them. */
const PERFECT = /(?<=^|[ ’])(?:a|ont|est|sont)(?= )/u;

/**
 * Fixed phrases in the perfect, told as earlier and as hearsay too: "un engin a explosé" also as "un engin avait explosé",
 * "s’est emparé" as "s’était emparé", "se sont battus" as "se seraient battus".
 */
export const inTenses = (phrases: readonly string[]): readonly string[] => [
  ...new Set(
    phrases.flatMap((phrase) => {
      const told = PERFECT.exec(phrase)?.[0];
      const tenses = AUXILIARIES.find(([perfect]) => perfect === told);
      return tenses?.map((word) => elided(phrase.replace(PERFECT, word))) ?? [phrase];
    }),
  ),
];

/** "s’étaient" for "se étaient", "se serait" for "s’serait". */
const elided = (phrase: string): string => phrase.replace(/\bse é/u, 's’é').replace('s’ser', 'se ser');
