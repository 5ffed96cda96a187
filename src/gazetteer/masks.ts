import type { Document } from '../language/document.ts';
import type { LexiconMatch } from '../language/lexicon.ts';
import type { Token } from '../language/tokens.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isJoiner, nameWords } from './names.ts';
import { capitalRun } from './runs.ts';
import { maskThings } from './things.ts';
import { OPENS, type CompiledWords, type PhraseMap } from './words.ts';

/** What a token belongs to, where it is no place: 0 nothing, 1 a person, 2 an organisation, outlet or building. */
export type Mask = Uint8Array;
export const PERSON = 1;
export const BODY = 2;

export interface Masks {
  readonly mask: Mask;
  /** Folded last names of the persons met: a later "Alia" alone is the governor. */
  readonly people: ReadonlySet<string>;
  /** What the word of each token opens: bits of `OPENS`. */
  readonly opens: Uint8Array;
}

/** The longest phrase that starts at token `at`. */
export const matchPhrase = <T>(
  tokens: readonly Token[],
  at: number,
  limit: number,
  { lexicon }: PhraseMap<T>,
): LexiconMatch<T> | null => lexicon.matchAt(tokens, at, limit, (i) => (isJoiner(tokens[i]!) ? i + 1 : i));

/** Marks persons, organisations, outlets and buildings, so that "Mahmoud Barry" and "Sudan Tribune" are no places. */
export function findMasks(document: Document, gazetteer: Gazetteer, words: CompiledWords): Masks {
  const { tokens, sentences } = document;
  const mask = new Uint8Array(tokens.length);
  const people = new Set<string>();
  const opens = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) opens[i] = words.opens.of(tokens[i]!);
  maskThings(tokens, words, (first, last) => mask.fill(BODY, first, last));
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) {
      const token = tokens[i];
      if (!token || token.kind !== 'word' || mask[i]) continue;
      if (!token.capital && (opens[i]! & (OPENS.body | OPENS.title)) === 0) continue;
      if (isAcronym(tokens, i, first, last, words)) {
        mask[i] = BODY;
        continue;
      }
      const end = bodyEnd(document, i, last, gazetteer, words, opens[i]!);
      if (end > i) {
        mask.fill(BODY, i, end);
        continue;
      }
      const person = personAt(tokens, i, last, gazetteer, words, opens[i]!);
      if (!person) continue;
      mask.fill(PERSON, person.first, person.last);
      for (let j = person.first; j < person.last; j++) {
        const part = tokens[j];
        if (part?.capital && part.fold.length > 2) people.add(part.fold);
      }
    }
  }
  return { mask, people, opens };
}

/** Letters of the longest acronym that is told from a town in capitals by its place in the sentence alone. */
const ACRONYM = /^[A-Z]{2,4}$/u;

/**
 * "the Balochistan Liberation Army (BLA)", "la BLA a attaqué": behind an article or in brackets, a short word in capitals
 * is no town, in a sentence that is not in capitals itself.
 */
function isAcronym(
  tokens: readonly Token[],
  at: number,
  first: number,
  last: number,
  words: CompiledWords,
): boolean {
  if (!ACRONYM.test(tokens[at]!.text)) return false;
  const before = at > first ? tokens[at - 1]! : null;
  const isSet = before !== null && (before.text === '(' || words.articles.holds(before));
  return isSet && tokens.slice(first, last).some((t) => t.kind === 'word' && !t.capital && t.text.length > 3);
}

function bodyEnd(
  { text, tokens }: Document,
  at: number,
  limit: number,
  gazetteer: Gazetteer,
  words: CompiledWords,
  opens: number,
): number {
  const token = tokens[at];
  if (!token) return at;
  const named = (opens & OPENS.body) === 0 ? null : matchPhrase(tokens, at, limit, words.bodies);
  if (named && (token.capital || tokens[named.last - 1]?.capital)) return named.last;
  if (!token.capital || tokens[at - 1]?.capital || words.articles.holds(token)) return at;
  const end = capitalRun(tokens, at, limit, RUN_LINKS);
  let hasNoun = false;
  for (let i = at; i < end; i++) {
    const word = tokens[i];
    if (word?.capital && words.organisationNouns.holds(word)) hasNoun = true;
  }
  // One word alone is no name: "Police said", "Union in talks". "Benue Police" keeps Benue only by its own mention.
  if (!hasNoun || end - at < 2) return at;
  // "Gaza City" is a town, though "City" ends the names of clubs.
  return gazetteer.named(text.slice(token.start, tokens[end - 1]!.end)).length > 0 ? at : end;
}

const RUN_LINKS = new Set(['of', 'for', 'and']);

interface Run {
  readonly first: number;
  readonly last: number;
}

function personAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  gazetteer: Gazetteer,
  words: CompiledWords,
  opens: number,
): Run | null {
  // "au lieu-dit X": the end of a compound is no title.
  const isCompound = tokens[at - 1]?.text === '-' && tokens[at]?.spaceBefore === false;
  const isTitle = (opens & OPENS.title) !== 0 && !isCompound;
  const title = isTitle ? matchPhrase(tokens, at, limit, words.titles) : null;
  if (title) {
    const start = tokens[title.last]?.text === '.' ? title.last + 1 : title.last;
    if (tokens[start]?.capital && tokens[start]?.kind === 'word' && tokens[start]?.spaceBefore) {
      return { first: start, last: capitalRun(tokens, start, limit) };
    }
    return null;
  }
  const token = tokens[at];
  if (!token?.capital) return null;
  return nameRun(tokens, at, limit, gazetteer, words);
}

/** "Abu Shouk camp", "l’aéroport Modibo-Keïta": named after a person, or only sounding so. */
function isPlaceNoun(
  tokens: readonly Token[],
  first: number,
  last: number,
  limit: number,
  words: CompiledWords,
): boolean {
  const tail = matchPhrase(tokens, last, limit, words.tails);
  if (tail && tokens[last]?.capital === false) return true;
  for (let from = first - 1; from >= 0 && first - from <= words.heads.longest; from--) {
    const key = nameWords(
      tokens
        .slice(from, first)
        .map((token) => token.text)
        .join(' '),
    ).join(' ');
    const head = words.heads.entries.get(key);
    if (head?.role === 'area' || (head && AREA_HEADS.has(head.kinds[0] ?? ''))) return true;
  }
  return false;
}

const AREA_HEADS = new Set(['camp', 'airport', 'quarter']);

/** "Moussa de Djibo": the name ends before the known place that he comes from. */
function originStart(tokens: readonly Token[], at: number, last: number, gazetteer: Gazetteer): number {
  for (let i = at + 1; i + 1 < last; i++) {
    if (tokens[i]?.fold !== 'de' || tokens[i]?.capital) continue;
    const known = gazetteer.matchAt(tokens, i + 1, last);
    if (known && known.last >= last) return i;
  }
  return last;
}

/** "said Babakura Kolo": two plain capitalised words right after or before a verb of speech are a person. */
function isSpeaker(tokens: readonly Token[], first: number, last: number, words: CompiledWords): boolean {
  const run = tokens.slice(first, last);
  if (run.length > 4 || run.some((token) => !isPersonal(token, words))) return false;
  const before = tokens[first - 1];
  // "the hospital in Walla-Tinso said".
  if (before && words.prepositions.entries.get(before.fold)?.relation === 'in') return false;
  if (before && words.sayingVerbs.holds(before)) return true;
  const next = tokens[last];
  const verb = next?.fold === 'a' ? tokens[last + 1] : next;
  return verb !== undefined && words.sayingVerbs.holds(verb);
}

const isPersonal = (token: Token, words: CompiledWords): boolean =>
  token.kind === 'mark'
    ? token.text === '-'
    : token.capital && !words.ordinary.holds(token) && !words.organisationNouns.holds(token);

/** A run of two or more capitalised words: a given name first, a family name last, or beside a verb of speech. */
function nameRun(
  tokens: readonly Token[],
  at: number,
  limit: number,
  gazetteer: Gazetteer,
  words: CompiledWords,
): Run | null {
  const head = tokens[at];
  const before = tokens[at - 1];
  // "À Zongo", "Selon Fabien X": a function word that opens the sentence is no part of the name.
  if (!head || words.functionWords.holds(head)) return null;
  if (before?.capital && before.kind === 'word' && !words.functionWords.holds(before)) return null;
  // "Marie" of "Sainte-Marie".
  if (before?.text === '-' && !before.spaceBefore && !head.spaceBefore && tokens[at - 2]?.capital)
    return null;
  const last = originStart(tokens, at, capitalRun(tokens, at, limit), gazetteer);
  const tail = tokens[last - 1];
  if (last - at < 2 || !tail) return null;
  const isGiven = words.givenNames.holds(head);
  // "Tin-Moussa": parts joined by hyphens alone are one name, of a person only where it begins as theirs do.
  if (!isGiven && !tokens.slice(at + 1, last).some((token) => token.spaceBefore)) return null;
  if (!isGiven && !words.familyNames.holds(tail) && !isSpeaker(tokens, at, last, words)) return null;
  if (isPlaceNoun(tokens, at, last, limit, words)) return null;
  const known = gazetteer.matchAt(tokens, at, last);
  if (known && known.last >= last) return null;
  if (!isGiven && known) return null;
  return { first: at, last };
}
