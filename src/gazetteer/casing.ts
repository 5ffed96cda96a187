import type { Token } from '../language/tokens.ts';
import { titlesIn } from '../language/titles.ts';
import { sentenceStarts, writingOf } from '../language/writing.ts';
import type { Gazetteer } from './gazetteer.ts';
import { matchPhrase } from './masks.ts';
import { raise, type Casing } from './raised.ts';
import { raisePersons } from './raised-persons.ts';
import { raiseCalled, raisePlaces } from './raised-places.ts';
import type { CompiledWords } from './words.ts';

/**
 * The tokens of a text without capitals, or of nothing but capitals, with those that usual writing would give them: at
 * the head of sentences, on places, persons, bodies and peoples that lists know. All that tells names from words by their
 * capitals then works as ever. The same list where the text is written as usual.
 * @param known folded words of the language's lists: small places that sound so stay words
 */
export function withCapitals(
  text: string,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
  words: CompiledWords,
  known: ReadonlySet<string>,
): readonly Token[] {
  const writing = writingOf(tokens);
  const isWord = (token: Token): boolean => known.has(token.fold) && !words.ordinary.holds(token);
  const stretches =
    writing === 'usual' ? titlesIn(text, tokens, isWord) : [{ first: 0, last: tokens.length }];
  if (stretches.length === 0) return tokens;
  const small = tokens.slice();
  const raised = new Uint8Array(tokens.length);
  for (const stretch of stretches) {
    if (writing !== 'lower')
      for (let at = stretch.first; at < stretch.last; at++) small[at] = lowered(tokens[at]!);
    raised[stretch.first] = 1;
    raiseAll({ ...stretch, tokens: small, raised, gazetteer, words, known }, text);
  }
  return small.map((token, at) => (raised[at] ? capitalised(token) : token));
}

function raiseAll(casing: Casing, text: string): void {
  for (const at of sentenceStarts(text, casing.tokens, casing.first, casing.last)) casing.raised[at] = 1;
  raiseInitials(casing);
  raiseBodies(casing);
  raisePersons(casing);
  raiseAdjectives(casing);
  raisePlaces(casing);
  raiseCalled(casing);
}

const lowered = (token: Token): Token =>
  token.kind === 'word' ? { ...token, text: token.text.toLowerCase(), capital: false } : token;

const capitalised = (token: Token): Token =>
  token.capital
    ? token
    : { ...token, text: token.text.charAt(0).toUpperCase() + token.text.slice(1), capital: true };

/** "the u.s. army", "j. smith": single letters with a full stop. */
function raiseInitials({ first, last, tokens, raised, words }: Casing): void {
  for (let at = first; at < last; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.text.length > 1) continue;
    const next = tokens[at + 1];
    if (next?.text === '.' && !next.spaceBefore && !words.titles.entries.has(token.fold)) raised[at] = 1;
  }
}

/** Groups, alliances, outlets by name. */
function raiseBodies(casing: Casing): void {
  const { first, last, tokens, words } = casing;
  for (let at = first; at < last; at++) {
    const named = matchPhrase(tokens, at, last, words.bodies);
    if (!named) continue;
    raise(casing, at, named.last);
    at = named.last - 1;
  }
}

/** "nigerian troops": where peoples and their adjectives bear a capital. */
function raiseAdjectives(casing: Casing): void {
  const { first, last, tokens, words, gazetteer } = casing;
  if (!words.source.manners.capitalAdjectives) return;
  for (let at = first; at < last; at++) {
    const match = tokens[at]!.kind === 'word' ? gazetteer.adjectiveAt(tokens, at, last) : null;
    if (!match) continue;
    raise(casing, at, match.last);
    at = match.last - 1;
  }
}
