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
 * "a explosé", "ont été tués", "s’est jeté", "sont tombés": the perfect of a regular verb; "sont visés" is a present passive.
 */
const REGULAR =
  /(?<=^|[ ’])(a|ont|(?<=se |s’)(?:est|sont)|(?:est|sont)(?= (?:entr|mont|pass|retomb|tomb)é)) (\p{Ll}+)é(?:e?s?)(?= |$)/u;

/** "une grenade explosait", the imperfect in which the press tells what happened next; null where the verb is not regular. */
function inImperfect(phrase: string): string | null {
  const told = REGULAR.exec(phrase);
  if (!told) return null;
  const stem = told[2]!.replace(/g$/u, 'ge').replace(/c$/u, 'ç');
  const ending = told[1] === 'a' || told[1] === 'est' ? 'ait' : 'aient';
  return phrase
    .replace(REGULAR, `${stem}${ending}`)
    .replace(/s’(?=[^aeéèêiouyh])/u, 'se ')
    .replace(/(?<=^| )se (?=[aeéèêiouyh])/u, 's’');
}

/**
 * Fixed phrases in the perfect, told as earlier, as hearsay and in the imperfect too: "un engin a explosé" also as "un engin
 * avait explosé" and "un engin explosait", "s’est emparé" as "s’était emparé".
 */
export const inTenses = (phrases: readonly string[]): readonly string[] => [
  ...new Set(
    phrases.flatMap((phrase) => {
      const told = PERFECT.exec(phrase)?.[0];
      const tenses = AUXILIARIES.find(([perfect]) => perfect === told);
      const imperfect = inImperfect(phrase);
      return [
        ...(tenses?.map((word) => elided(phrase.replace(PERFECT, word))) ?? [phrase]),
        ...(imperfect === null ? [] : [imperfect]),
      ];
    }),
  ),
];

/** "s’étaient" for "se étaient", "se serait" for "s’serait". */
const elided = (phrase: string): string => phrase.replace(/\bse é/u, 's’é').replace('s’ser', 'se ser');
