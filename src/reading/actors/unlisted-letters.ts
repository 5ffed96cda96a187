/** Letters that stand for a name: where they stand alone, and in brackets behind the name. */
import type { Toponym } from '../../gazetteer/index.ts';
import { bodyLetters } from '../../language/body-letters.ts';
import type { Token } from '../../language/tokens.ts';
import { inRange, type Annotations } from '../annotation/annotate.ts';
import type { BandName } from './unlisted-names.ts';

/** A mark before a quotation. */
export const OPENING = /^[«“"„]$/u;
/** A mark behind a quotation. */
export const CLOSING = /^[»”"“]$/u;

/** Words of the longest name of a place. */
const LONGEST_PLACE = 8;

/** A place that some gazetteer has; a name that is only taken for one may be a group's. */
export const isPlace = (toponyms: readonly Toponym[], first: number, last: number): boolean =>
  inRange(toponyms, first - LONGEST_PLACE, last).some(
    (t) => first < t.last && (t.named.placeId !== null || t.named.alternatives.length > 0 || t.isAdjective),
  );

/** A word that is letters alone. */
export const LETTERS = /^\p{Lu}{2,7}$/u;

/** Where letters that begin at a token end: "FRKL", "FRKL-P", "FRK2"; null where none do. */
export function lettersEnd(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !LETTERS.test(token.text)) return null;
  let last = at + 1;
  while (
    tokens[last]?.spaceBefore === false &&
    (tokens[last]!.kind === 'number' ||
      (tokens[last]!.text === '-' &&
        tokens[last + 1]?.spaceBefore === false &&
        /^[\p{Lu}\d]/u.test(tokens[last + 1]!.text)) ||
      (tokens[last - 1]!.text === '-' && LETTERS.test(`A${tokens[last]!.text}`)))
  )
    last++;
  return last;
}

/** Letters that may be a group's: no place, weapon, outlet, authority or body of the world has them. */
export function acronymsIn(notes: Annotations, toponyms: readonly Toponym[]): BandName[] {
  const { tokens, sentences } = notes.document;
  return sentences.flatMap((sentence) => {
    const found: BandName[] = [];
    if (!isMixed(tokens.slice(sentence.first, sentence.last))) return found;
    for (let at = sentence.first; at < sentence.last; at++) {
      const last = lettersEnd(tokens, at);
      if (last === null) continue;
      if (isFreeAt(notes, toponyms, at, last) && !isShouted(tokens, at, last))
        found.push({ first: at, last, shape: 'acronym', type: null });
      at = last - 1;
    }
    return found;
  });
}

/** A line in capitals has no acronyms. */
const isMixed = (tokens: readonly Token[]): boolean =>
  tokens.some((t) => t.kind === 'word' && t.text.length > 3 && t.text === t.text.toLowerCase());

/** "CRIMINAL ATTACK: …": among other words in capitals. */
const isShouted = (tokens: readonly Token[], first: number, last: number): boolean =>
  [tokens[first - 1], tokens[last]].some(
    (t) => t?.kind === 'word' && t.text.length > 3 && t.text === t.text.toUpperCase(),
  );

const isFreeAt = (notes: Annotations, toponyms: readonly Toponym[], first: number, last: number): boolean =>
  inRange(notes.outlets, first, last).length === 0 &&
  inRange(notes.means, first, last).length === 0 &&
  inRange(notes.triggers, first, last).length === 0 &&
  inRange(notes.harm, first, last).length === 0 &&
  !bodyLetters.has(notes.document.tokens[first]!.text) &&
  inRange(notes.actors, first, last).length === 0 &&
  !notes.dateAt.has(first) &&
  !isPlace(toponyms, first, last);

/** "(FRKL)", "( Frolita )": what the text calls a name for short, in brackets behind it. */
export function acronymBeside(
  { document: { tokens } }: Annotations,
  { last }: { readonly last: number },
): { text: string; fold: string } | null {
  let at = last;
  if (CLOSING.test(tokens[at]?.text ?? '')) at++;
  if (tokens[at]?.text !== '(') return null;
  at++;
  if (OPENING.test(tokens[at]?.text ?? '')) at++;
  const end = lettersEnd(tokens, at) ?? (tokens[at]?.capital && tokens[at]!.kind === 'word' ? at + 1 : null);
  if (end === null || !/^[),»”"]$/u.test(tokens[end]?.text ?? '')) return null;
  const letters = tokens.slice(at, end);
  return { text: letters.map((t) => t.text).join(''), fold: letters.map((t) => t.fold).join(' ') };
}
