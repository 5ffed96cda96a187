import type { Token } from '../language/tokens.ts';
import type { Scene } from './slots.ts';

const MIN_LETTERS = 3;

/** Not an acronym, month, people or speaker; not at the place of a known name. */
export function isNameLike(scene: Scene, at: number): boolean {
  const token = scene.document.tokens[at];
  const before = scene.document.tokens[at - 1];
  if (!token || token.kind !== 'word' || !token.capital || scene.covered[at] || scene.masks.mask[at])
    return false;
  if (before?.capital && before.kind === 'word' && token.spaceBefore && isNamePart(scene, before))
    return false;
  if (scene.words.ordinary.holds(token) || scene.words.organisationNouns.holds(token)) return false;
  if (scene.words.titles.entries.has(token.fold) || scene.words.articles.holds(token)) return false;
  const next = scene.document.tokens[at + 1];
  const elided =
    next?.kind === 'mark' && next.fold === "'" && scene.document.tokens[at + 2]?.capital === true;
  const isShort = token.text.length < MIN_LETTERS;
  if (isShort && !elided && isNoName(scene, token)) return false;
  const opensName = next?.kind === 'mark' ? next.fold === '-' : next?.capital === true;
  if (isShort && !elided && !opensName) return false;
  const isAbbreviated = token.text.length > 2 && isAcronym(token.text);
  return !isAbbreviated || (isWordInCapitals(token.text) && !(before && scene.words.articles.holds(before)));
}

/** A capitalised word before that is neither a known place nor "À", "In", "The" at the head of a sentence. */
function isNamePart(scene: Scene, before: Token): boolean {
  return !scene.covered[before.index] && !isNoName(scene, before);
}

function isNoName({ words }: Scene, token: Token): boolean {
  const key = words.contractions.get(token.fold) ?? token.fold;
  return (
    words.articles.has(key) ||
    words.ordinary.has(key) ||
    words.prepositions.entries.has(key) ||
    words.heads.entries.has(key)
  );
}

/** "at IZINGAZU": capitals that can be spoken as a word, as notes write towns; letters that cannot are an acronym's. */
const isWordInCapitals = (text: string): boolean =>
  /^\p{Lu}{5,}$/u.test(text) &&
  (text.match(VOWELS)?.length ?? 0) >= 2 &&
  !CLUSTER.test(text.normalize('NFD'));

const VOWELS = /[AEIOUYÀ-ÖÙ-Ý]+/gu;
/** So many consonants in a row are no word's. */
const CLUSTER = /[BCDFGHJKLMNPQRSTVWXZ]{4}/u;

const isAcronym = (text: string): boolean =>
  (text.length <= 7 && text === text.toUpperCase()) || /^\p{Lu}{2,}\p{Ll}$|^\p{Lu}+\p{Ll}?\p{Lu}/u.test(text);

/** Tokens `at` to `last` name a person met in the text, or bear a family name where little asks for a place. */
export function isPersonal(scene: Scene, at: number, last: number, cue: number): boolean {
  const end = scene.document.tokens[last - 1];
  if (!end) return true;
  return (
    scene.masks.people.has(end.fold) || (last - at === 1 && scene.words.familyNames.holds(end) && cue < 2)
  );
}
