/** Numbers of people and things in words instead of figures, and the other way round. */
const TEENS = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ),
  fr: 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  ),
} as const;
const TENS = {
  en: ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
  fr: [
    '',
    '',
    'vingt',
    'trente',
    'quarante',
    'cinquante',
    'soixante',
    'soixante',
    'quatre-vingt',
    'quatre-vingt',
  ],
} as const;

/** A figure before a small word of some length, which is neither a unit nor a month. */
const FIGURE =
  /(?<![\d.,:/hH€$£%\p{L}’'-])(?<![\d,.] |\p{Lu}\p{Ll}+ )\b(\d{1,2})(?= \p{Ll}{4,})(?! (?:janv|févr|mars|avri|mai|juin|juil|août|sept|octo|nove|déce|heur|hour|kilo|mètr|metr|mill|cali|minu|o.cl|year|jour|days|pour|per ))/gu;

/** "12 soldiers" as "twelve soldiers". */
export const inWords = (text: string, lang: string): string =>
  text.replaceAll(FIGURE, (figure) => (Number(figure) > 1 ? wordFor(Number(figure), lang) : figure));

/** "twelve soldiers" as "12 soldiers". */
export const inFigures = (text: string, lang: string): string =>
  eachWord(text, lang, 99, (_, n) => String(n));

/** "seven soldiers" as "seven (07) soldiers", and "7" as "07", as officials write. */
export const inBoth = (text: string, lang: string): string =>
  eachWord(
    text.replaceAll(FIGURE, (figure) => figure.padStart(2, '0')),
    lang,
    20,
    (word, n) => `${word} (${String(n).padStart(2, '0')})`,
  );

/** Each number in words up to `most`, the longest words first. */
function eachWord(
  text: string,
  lang: string,
  most: number,
  change: (word: string, n: number) => string,
): string {
  let changed = text;
  for (let n = most; n >= 2; n--) {
    const word = new RegExp(
      `(?<![\\p{L}-])${wordFor(n, lang)}(?![\\p{L}-]| et | (?:cent|mille|hundred|thousand|million))(?= \\p{Ll}{4,})`,
      'giu',
    );
    changed = changed.replaceAll(word, (found) => change(found, n));
  }
  return changed;
}

function wordFor(n: number, lang: string): string {
  const [teens, tens] = lang === 'fr' ? [TEENS.fr, TENS.fr] : [TEENS.en, TENS.en];
  if (n < 20) return teens[n]!;
  const ten = Math.floor(n / 10);
  // "soixante-douze", "quatre-vingt-treize": the seventies and nineties go on from the ten before.
  const rest = lang === 'fr' && (ten === 7 || ten === 9) ? (n % 10) + 10 : n % 10;
  if (rest === 0) return tens[ten]! + (lang === 'fr' && ten === 8 ? 's' : '');
  const isJoined = lang === 'fr' && (rest === 1 || rest === 11) && ten < 8;
  return `${tens[ten]}${isJoined ? ' et ' : '-'}${teens[rest]}`;
}
