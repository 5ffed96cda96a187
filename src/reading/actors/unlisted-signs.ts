import type { ActorType } from '../../core/findings.ts';
import type { LexiconMatch } from '../../language/lexicon.ts';
import { endingAt, hasCue, inRange, isCue, startingAt, type Annotations } from '../annotation/annotate.ts';
import type { ActorWord } from '../annotation/compile.ts';
import { acts, pastBrackets, type Range } from './unlisted-deeds.ts';
import type { BandName } from './unlisted-names.ts';
import { endsTurn, turnsIn } from '../annotation/turns.ts';

/** Words between a noun and the name that it is of: "rebelles se réclamant de la « X »". */
const NOUN_GAP = 7;

/** A described armed actor. */
type Noun = LexiconMatch<ActorWord>;

/**
 * Whether the words about a name say that an armed group bears it.
 * @param towns known settlements of the document, which only arms attack
 */
export const isBandBy = (notes: Annotations, towns: readonly Range[], name: BandName): boolean =>
  armedNounBefore(notes, name) !== null ||
  armedNounBehind(notes, name) !== null ||
  isApposed(notes, name) ||
  isAllied(notes, name) ||
  acts(notes, towns, name, withMen(notes, name));

/** "les hommes du X", "X men": the name with those who act for it. */
function withMen(notes: Annotations, { first, last }: Range): Range {
  const from = beforeNaming(notes, first);
  const men = turnsIn(notes, 'bandMen', from - 3, from).find((m) => m.last === from);
  const [behind] = turnsIn(notes, 'bandMen', last, last + 2).filter((m) => m.first === last);
  return { first: men?.first ?? first, last: behind?.last ?? last };
}

/** A name with the noun for its fighters beside it: "les rebelles du X", "X fighters". */
export function nounBeside(
  notes: Annotations,
  name: BandName,
): { first: number; last: number; type: ActorType | null } {
  const before = armedNounBefore(notes, name);
  const behind = armedNounBehind(notes, name);
  const men = withMen(notes, name);
  const noun = before ?? (men.first < name.first ? { first: men.first, last: men.first + 1 } : null);
  return {
    first: noun && isJoined(notes, noun.last, name.first) ? noun.first : name.first,
    last: behind?.last ?? men.last,
    type: (before ?? behind)?.value.type ?? null,
  };
}

/** Nothing but "de", articles and quotation marks between: the noun is the group's own. */
const isJoined = (notes: Annotations, first: number, last: number): boolean =>
  notes.document.tokens
    .slice(first, last)
    .every(
      (t, i) => t.kind === 'mark' || isCue(notes, first + i, 'of') || isCue(notes, first + i, 'article'),
    );

/** "les combattants du X", "le groupe armé X", "fighters from the X", "un groupe se faisant appeler « X »". */
function armedNounBefore(notes: Annotations, { first }: BandName): Noun | null {
  const from = beforeNaming(notes, first);
  const noun = endingAt(notes.actors, from) ?? nounBeforeWords(notes, from, first);
  return noun && isArmedNoun(notes, noun) && !takesWeapons(notes, noun, first) ? noun : null;
}

/** "rebelles ougandais du X", "terroristes lourdement armés du X": a word or two that say which. */
function nounBeforeWords(notes: Annotations, from: number, first: number): Noun | undefined {
  if (!hasCue(notes, from, first, 'of') || !isPlainWord(notes, from - 1)) return undefined;
  const noun = endingAt(notes.actors, from - 1);
  return noun ?? (isPlainWord(notes, from - 2) ? endingAt(notes.actors, from - 2) : undefined);
}

const isPlainWord = (notes: Annotations, at: number): boolean =>
  notes.document.tokens[at]?.capital === false &&
  inRange(notes.triggers, at, at + 1).length === 0 &&
  !notes.harmAt.has(at);

/** "hommes armés de PKX": letters behind a bare "de" are what they bear. */
const takesWeapons = (notes: Annotations, { last, value }: Noun, first: number): boolean =>
  value.id === 'unknown-armed' &&
  value.type === 'other' &&
  first - last === 1 &&
  isCue(notes, last, 'of') &&
  !isCue(notes, last, 'article');

/** The token where what names a group begins: before articles, quotation marks, "de" and "se réclamant de". */
function beforeNaming(notes: Annotations, first: number): number {
  const { tokens } = notes.document;
  const floor = Math.max(0, first - NOUN_GAP);
  let at = first;
  while (at > floor) {
    const naming = turnsIn(notes, 'namedAs', floor, at).find((m) => m.last === at);
    if (naming) at = naming.first;
    else if (
      isCue(notes, at - 1, 'article') ||
      isCue(notes, at - 1, 'of') ||
      /^[’'«“"]$/u.test(tokens[at - 1]!.text)
    )
      at--;
    else break;
  }
  return at;
}

/** "FRKL fighters", "the FRKL armed group". */
function armedNounBehind(notes: Annotations, { last, shape }: BandName): Noun | null {
  const at = /^[»”"]$/u.test(notes.document.tokens[last]?.text ?? '') ? last + 1 : last;
  const noun = startingAt(notes.actors, at);
  // In French an article or a mark would stand between them.
  return noun && shape !== 'armed' && isArmedNoun(notes, noun) ? noun : null;
}

/** "rebelles", "groupe armé"; "le groupe" alone may be a company's, and men are armed with letters too. */
function isArmedNoun(notes: Annotations, { first, last, value }: Noun): boolean {
  if (value.side !== 'armed' || value.isNamed) return false;
  const noun = notes.document.tokens
    .slice(first, last)
    .filter((t, i) => t.kind === 'word' && !isCue(notes, first + i, 'article'));
  return noun.length > 1 || turnsIn(notes, 'openHeads', first, last).length === 0;
}

/** "the FRKL, a rebel group, …": in commas or brackets, with nothing told inside. */
function isApposed(notes: Annotations, { last }: BandName): boolean {
  const { tokens, sentences, sentenceOf } = notes.document;
  if (!/^[,(–—]$/u.test(tokens[last]?.text ?? '')) return false;
  const limit = Math.min(sentences[sentenceOf[last] ?? 0]!.last, last + 14);
  const end = tokens.slice(last + 1, limit).findIndex((t) => /^[,)–—.;]$/u.test(t.text)) + last + 1;
  if (end <= last) return false;
  const [noun] = turnsIn(notes, 'armedHeads', last + 1, Math.min(end, last + 5));
  return (
    noun !== undefined &&
    noun.last - noun.first > 1 &&
    inRange(notes.triggers, last, end).length === 0 &&
    !hasCue(notes, Math.max(0, last - 4), last, 'speechPreposition')
  );
}

const ALLY_REACH = 9;

/** "X, affilié à al-Qaïda": an ally of who is known to be armed. */
const isAllied = (notes: Annotations, name: BandName): boolean => {
  const last = pastBrackets(notes, name.last);
  return (
    /^[,(]$/u.test(notes.document.tokens[last]?.text ?? '') &&
    hasCue(notes, last + 1, last + 3, 'affiliation') &&
    inRange(notes.actors, last + 1, last + ALLY_REACH).some(
      (a) => a.value.side === 'armed' && a.value.isNamed,
    )
  );
};

const CIVIC_GAP = 4;

/** "le parti X", "l’ONG X", "X lawmakers", "Conseil de sécurité": a party, a company, an authority bears it. */
export function isCivil(notes: Annotations, { first, last, shape }: BandName): boolean {
  if (shape !== 'acronym' && turnsIn(notes, 'civilNames', first, last).length > 0) return true;
  const from = beforeNaming(notes, first);
  if (endsTurn(notes, 'civicNouns', from, from - CIVIC_GAP)) return true;
  const { tokens } = notes.document;
  if (turnsIn(notes, 'civicNouns', last, last + 3).some((m) => m.first === last)) return true;
  const isAside = /^[,(]$/u.test(tokens[last]?.text ?? '');
  return (
    isAside &&
    turnsIn(notes, 'civicNouns', last + 1, last + 6).some((m) => onlySmall(notes, last + 1, m.first))
  );
}

const onlySmall = (notes: Annotations, first: number, last: number): boolean => {
  for (let at = first; at < last; at++)
    if (
      !isCue(notes, at, 'article') &&
      !isCue(notes, at, 'indefinite') &&
      notes.document.tokens[at]!.kind !== 'mark'
    )
      return false;
  return true;
};
