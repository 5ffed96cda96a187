/** Letters and digits of a name, without accents and case; one blank between words. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

// A lone letter is a road only in capitals: "il y a 3 morts".
const SHORT = /\b(RNIE|RN|Rn|rn|RR|rr|N|A(?=\d))[ -]?(\d{1,2})\b/g;
const LONG =
  /\b(?:(?:route )?nationale|national (?:road|route|highway))(?: inter[ -]etats?)? (?:(?:n|no|numero|number) ?)?(\d{1,2})\b|\b(?:route regionale|regional road) (?:(?:n|no|numero|number) ?)?(\d{1,2})\b/g;

/**
 * The road numbers that a text names, as keys that do not depend on how they are written: "RN 6", "N6", "route nationale n° 6" and
 * "National Road 6" are "N6"; "RR9" is "R9", "RNIE2" is "NIE2".
 */
export function roadNumbers(text: string): string[] {
  // "n° 6": the sign goes with folding, and the letter would be taken for a road of its own.
  const plain = text.replace(/\bn\s?[°º]\s*/gi, ' ');
  const short = [...plain.matchAll(SHORT)].map(
    ([, prefix = '', number = '']) => `${prefix.toUpperCase().replace(/^R(?=N|R)/, '')}${Number(number)}`,
  );
  const long = [...fold(plain).matchAll(LONG)].map(([, national, regional]) =>
    national ? `N${Number(national)}` : `R${Number(regional)}`,
  );
  return [...new Set([...short, ...long])];
}

/** Words that stand about the towns of an axis in French and English. */
const ABOUT = new Set(
  (
    'axe axes route routes troncon troncons corridor corridors liaison piste autoroute de du des d la le les l a au vers jusqu en ' +
    'entre et via par sur nationale nord sud road roads highway axis route stretch track the of from to between and through on along'
  ).split(' '),
);

/** Whether a folded word belongs to the manner of naming an axis and not to a town. */
export const isAxisWord = (word: string): boolean => ABOUT.has(word);

const HEADS =
  /^(?:the )?(?:axe|axes|route|routes|troncon|corridor|autoroute|piste|transsahel|transsahar|transmaurit)/;
const TAILS = /(?: road| highway| corridor| axis)$/;

/** Whether a name is that of a road rather than of a place: "RN16", "axe Gao-Gossi", "Abuja-Kaduna highway". */
export function isRoadName(name: string): boolean {
  const folded = fold(name);
  return HEADS.test(folded) || TAILS.test(folded) || /^(?:RNIE|RN|RR|N|A)[ -]?\d{1,2}$/i.test(name.trim());
}
