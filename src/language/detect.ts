import { fold, type Token } from './tokens.ts';

/**
 * The commonest words of languages that reports come in; those shared by two languages stand in both, so that
 * they tell nothing apart. Languages without a pack are listed to be recognised and declined by name.
 */
const COMMON_WORDS: Readonly<Record<string, string>> = {
  fr: 'le la les l de du des d un une et est sont a ont été dans en sur par pour que qui ne pas au aux ce cette ces il elle ils avec plus selon après leur se son sa ses mais où dont comme contre depuis avait était',
  en: 'the of and to in a an is are was were has have had been that for on with by at from as it its their they he she his this which who not but after said more than will be or into over',
  es: 'el la los las de del un una y es son en por para con que no se su sus al lo como más pero fue han ha este esta entre sobre contra hasta desde tras',
  pt: 'o a os as de do da dos das um uma e é são em no na nos nas por para com que não se seu sua ao pelo pela mais mas foi foram entre sobre contra até desde após',
  it: 'il lo la i gli le di del della dei un una e è sono in nel nella per con che non si su al da più ma ha hanno stato tra contro dopo',
  de: 'der die das den dem des ein eine und ist sind war wurde in im auf für mit von zu nicht sich nach bei aus auch als werden haben hat über gegen',
  nl: 'de het een en van in is zijn was op voor met niet dat die aan door te bij naar ook uit heeft hebben tegen over',
  sw: 'na ya wa kwa ni katika za la kuwa hii cha huo watu baada lakini pia hiyo au mwa vya kama zaidi',
  ha: 'da na a ta ya sun an ba su ne ce wa cikin daga kan amma ga mutane kuma wani suka aka',
  so: 'iyo ka ee ku oo waa in uu ay la ayaa laga lagu waxaa dadka ah',
};

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Ethiopic}/gu, 'am'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Myanmar}/gu, 'my'],
];

/** A report of this many words without a common word of any language tells none. */
const LOOKED_AT = 2000;

const votes = new Map<string, string[]>();
for (const [lang, words] of Object.entries(COMMON_WORDS)) {
  for (const word of new Set(words.split(' ').map(fold))) votes.set(word, [...(votes.get(word) ?? []), lang]);
}

/**
 * The language of a text by its script and its commonest words.
 * @param tokens the text's tokens; the first 2,000 are looked at
 * @returns BCP 47 code of a known language, or null where nothing tells
 */
export function detectLanguage(text: string, tokens: readonly Token[]): string | null {
  const script = otherScript(text.slice(0, 4000));
  if (script) return script;
  const scores = new Map<string, number>();
  let words = 0;
  for (const token of tokens.slice(0, LOOKED_AT)) {
    if (token.kind !== 'word') continue;
    words++;
    // A word shared by several languages counts less for each.
    const langs = votes.get(token.fold) ?? [];
    for (const lang of langs) scores.set(lang, (scores.get(lang) ?? 0) + 1 / langs.length);
  }
  const [best] = [...scores].sort(([, a], [, b]) => b - a);
  return best && best[1] >= Math.max(1, words * 0.06) ? best[0] : null;
}

function otherScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [pattern, lang] of SCRIPTS) {
    if ((text.match(pattern)?.length ?? 0) > letters / 2 && letters > 0) return lang;
  }
  return null;
}
