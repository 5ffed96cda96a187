import type { Token } from '../language/tokens.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import type { Bounds } from './part-mentions.ts';
import type { GazetteerPlace } from './place.ts';
import type { CompiledWords } from './words.ts';

/**
 * "Deux pirogues ont chaviré sur le Niger", "on the Niger": a country's name that means its river. In French a word of boats or
 * banks says so; in English the article does, since no country of a river's name bears one.
 */
export function withRiver(
  tokens: readonly Token[],
  mention: Mention,
  bounds: Bounds,
  gazetteer: Gazetteer,
  words: CompiledWords,
): Mention {
  const { head, setting, candidates, last } = mention;
  if (head !== null || !setting.article || !candidates.some(({ kind }) => kind === 'country')) return mention;
  if (
    !(words.source.manners.articleMakesRiver
      ? isAlone(tokens[last], words)
      : hasBoat(tokens, mention, bounds, words))
  )
    return mention;
  const known = candidates.filter(({ kind }) => kind === 'river');
  const rivers = known.length > 0 ? known : riversNamed(tokens, mention, gazetteer, words);
  if (rivers.length === 0) return mention;
  return { ...mention, candidates: [...new Set([...candidates, ...rivers])], byWater: true };
}

/** "the Niger army" is the country's. */
const isAlone = (next: Token | undefined, words: CompiledWords): boolean =>
  !next ||
  next.kind === 'mark' ||
  !next.spaceBefore ||
  words.prepositions.lexicon.branch(next.fold) !== undefined ||
  words.conjunctions.entries.has(next.fold);

function hasBoat(
  tokens: readonly Token[],
  { setting: { relation } }: Mention,
  bounds: Bounds,
  words: CompiledWords,
): boolean {
  if (relation === 'from' || relation === null) return false;
  return tokens.slice(bounds.first, bounds.last).some(({ fold }) => words.boatWords.has(fold));
}

/** "fleuve Niger", "Niger River" in the gazetteer, for "Niger". */
function riversNamed(
  tokens: readonly Token[],
  { first, last }: Mention,
  gazetteer: Gazetteer,
  { source }: CompiledWords,
): readonly GazetteerPlace[] {
  const name = tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ');
  const isRiver = ({ kinds }: { readonly kinds: readonly string[] }): boolean => kinds[0] === 'river';
  const names = [
    ...source.heads.filter(isRiver).flatMap(({ phrases }) => phrases.map((noun) => `${noun} ${name}`)),
    ...source.tails.filter(isRiver).flatMap(({ phrases }) => phrases.map((noun) => `${name} ${noun}`)),
  ];
  return names.flatMap((full) => gazetteer.named(full)).filter(({ kind }) => kind === 'river');
}
