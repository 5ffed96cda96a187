import type { Token } from '../language/tokens.ts';
import { wordsBefore } from './back.ts';
import { matchPhrase } from './masks.ts';
import type { CompiledWords } from './words.ts';

/** Words between a verb and the link to its town: "est entrée mardi matin dans X". */
const VERB_REACH = 3;
/** Words back to the noun of "a place called X", "au lieu-dit X". */
const NOUN_REACH = 3;

/** Where a name stands: tokens `at` up to, not including, `last`, in a sentence of `floor` to `limit`. */
export interface NamePosition {
  readonly at: number;
  readonly last: number;
  readonly floor: number;
  readonly limit: number;
}

/**
 * Why words that go with towns alone show a name to be one: "withdrew from X", "a place called X", "X fell to the rebels",
 * "the X massacre". Null where none stands there.
 */
export function townSlot(
  tokens: readonly Token[],
  position: NamePosition,
  words: CompiledWords,
): string | null {
  const { at, last, limit } = position;
  const before = tokens[at - 1];
  if (isInTown(tokens, position, words)) return 'building there';
  if (before && words.articles.holds(before))
    return matchPhrase(tokens, last, limit, words.eventNouns) ? 'what happened there' : null;
  if (followsTownVerb(tokens, position, words)) return 'verb of towns';
  if (isCalled(tokens, at, words)) return 'called so';
  return matchPhrase(tokens, last, limit, words.townPredicates) ? 'said of towns' : null;
}

/** "withdrew on Monday from X", "se sont emparés de X", "fled X": a word of `townVerbs` before the link that goes with it. */
function followsTownVerb(
  tokens: readonly Token[],
  { at, floor }: NamePosition,
  words: CompiledWords,
): boolean {
  const { back, article } = wordsBefore(tokens, at, floor, words);
  const nearest = back[0];
  if (article || !nearest) return false;
  const verbs = words.townVerbs.get(nearest.key);
  if (verbs) return back.slice(1, 1 + VERB_REACH).some(({ token }) => verbs.holds(token));
  // "ont repris lundi X".
  const verb = nearest.index === at - 1 && words.ordinary.holds(nearest.token) ? back[1] : nearest;
  return verb !== undefined && words.townVerbs.get('')!.holds(verb.token);
}

/** "a X hotel", "a popular X restaurant": of a building that bears a name itself, the name stands behind "the". */
function isInTown(
  tokens: readonly Token[],
  { at, last, limit }: NamePosition,
  words: CompiledWords,
): boolean {
  if (!matchPhrase(tokens, last, limit, words.buildingNouns)) return false;
  const before = tokens[at - 1];
  const article = before && !before.capital && !words.indefinites.holds(before) ? tokens[at - 2] : before;
  return article !== undefined && words.indefinites.holds(article);
}

/** "a place called X", "une localité du nom de X", "au lieu-dit X". */
function isCalled(tokens: readonly Token[], at: number, words: CompiledWords): boolean {
  // "(un village) du nom de X".
  const end = tokens[at - 1] && words.links.holds(tokens[at - 1]!) ? at - 2 : at - 1;
  const calling = tokens[end];
  if (!calling || !words.callings.holds(calling)) return false;
  return tokens.slice(Math.max(0, end - NOUN_REACH), end).some((token) => words.placeNouns.holds(token));
}
