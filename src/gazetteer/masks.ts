import type { Document } from '../language/document.ts';
import type { Token } from '../language/tokens.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isJoiner, nameWords } from './names.ts';
import type { CompiledWords, PhraseMap } from './words.ts';

/** What a token belongs to, where it is no place: 0 nothing, 1 a person, 2 an organisation, outlet or building. */
export type Mask = Uint8Array;
export const PERSON = 1;
export const BODY = 2;

export interface Masks {
  readonly mask: Mask;
  /** Folded last names of the persons met: a later "Alia" alone is the governor. */
  readonly people: ReadonlySet<string>;
}

const PARTICLES = new Set([
  'ag',
  'ould',
  'bin',
  'ibn',
  'ben',
  'al',
  'el',
  'abu',
  'von',
  'de',
  'le',
  'la',
  'da',
]);

/** The longest phrase that starts at token `at`; full stops after abbreviations are passed over. */
export function matchPhrase<T>(
  tokens: readonly Token[],
  at: number,
  limit: number,
  phrases: PhraseMap<T>,
): { readonly last: number; readonly value: T } | null {
  if (!phrases.starts.has(tokens[at]?.fold ?? '')) return null;
  let key = '';
  let count = 0;
  let found: { last: number; value: T } | null = null;
  for (let i = at; i < limit && count < phrases.longest; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'mark') {
      if (count > 0 && isJoiner(token)) continue;
      break;
    }
    key = count === 0 ? token.fold : `${key} ${token.fold}`;
    count++;
    const value = phrases.entries.get(key);
    if (value !== undefined) found = { last: i + 1, value };
  }
  return found;
}

/** "au" of "Port-au-Prince". */
const isHyphenated = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === '-' &&
  tokens[i + 1]?.text === '-' &&
  tokens[i]?.spaceBefore === false &&
  tokens[i + 2]?.capital === true;

/** End of the run of capitalised words that starts at `at`, joined by spaces, hyphens and name particles. */
export function capitalRun(
  tokens: readonly Token[],
  at: number,
  limit: number,
  particles = PARTICLES,
): number {
  let last = at;
  for (let i = at; i < limit; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'word' && token.capital) last = i + 1;
    else if (isJoiner(token) && token.text !== '–' && !token.spaceBefore && !tokens[i + 1]?.spaceBefore) {
      if (tokens[i + 1]?.fold === 's') break;
    } else if (isHyphenated(tokens, i)) continue;
    else if (!(token.kind === 'word' && particles.has(token.fold) && tokens[i + 1]?.capital)) break;
  }
  return last;
}

/** Marks persons, organisations, outlets and buildings, so that "Mahmoud Barry" and "Sudan Tribune" are no places. */
export function findMasks(document: Document, gazetteer: Gazetteer, words: CompiledWords): Masks {
  const { tokens, sentences } = document;
  const mask = new Uint8Array(tokens.length);
  const people = new Set<string>();
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) {
      const token = tokens[i];
      if (!token || token.kind !== 'word' || mask[i]) continue;
      const end = bodyEnd(tokens, i, last, words);
      if (end > i) {
        mask.fill(BODY, i, end);
        continue;
      }
      const person = personAt(tokens, i, last, gazetteer, words);
      if (!person) continue;
      mask.fill(PERSON, person.first, person.last);
      for (let j = person.first; j < person.last; j++) {
        const part = tokens[j];
        if (part?.capital && part.fold.length > 2) people.add(part.fold);
      }
    }
  }
  return { mask, people };
}

function bodyEnd(tokens: readonly Token[], at: number, limit: number, words: CompiledWords): number {
  const token = tokens[at];
  if (!token) return at;
  const named = matchPhrase(tokens, at, limit, words.bodies);
  if (named && (token.capital || tokens[named.last - 1]?.capital)) return named.last;
  if (!token.capital || tokens[at - 1]?.capital || words.articles.has(token.fold)) return at;
  const end = capitalRun(tokens, at, limit, RUN_LINKS);
  let hasNoun = false;
  for (let i = at; i < end; i++) {
    const word = tokens[i];
    if (word?.capital && words.organisationNouns.has(word.fold)) hasNoun = true;
  }
  // One word alone is no name: "Police said", "Union in talks". "Benue Police" keeps Benue only by its own mention.
  return hasNoun && end - at > 1 ? end : at;
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
): Run | null {
  const title = matchPhrase(tokens, at, limit, words.titles);
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

/** A run of two or more capitalised words that begins with a given name or ends with a family name. */
function nameRun(
  tokens: readonly Token[],
  at: number,
  limit: number,
  gazetteer: Gazetteer,
  words: CompiledWords,
): Run | null {
  const head = tokens[at];
  const before = tokens[at - 1];
  if (!head || (before?.capital && before.kind === 'word')) return null;
  const last = capitalRun(tokens, at, limit);
  const tail = tokens[last - 1];
  if (last - at < 2 || !tail) return null;
  const isGiven = words.givenNames.has(head.fold);
  if (!isGiven && !words.familyNames.has(tail.fold)) return null;
  if (isPlaceNoun(tokens, at, last, limit, words)) return null;
  const known = gazetteer.matchAt(tokens, at, last);
  if (known && known.last >= last) return null;
  if (!isGiven && known) return null;
  return { first: at, last };
}
