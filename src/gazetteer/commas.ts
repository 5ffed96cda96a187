import type { Token } from '../language/tokens.ts';
import { wordOf } from '../language/words.ts';
import type { Gazetteer } from './gazetteer.ts';
import { tailAt } from './cues.ts';
import type { CompiledWords } from './words.ts';

/** Fewer words do without a comma in any writing. */
const MIN_WORDS = 20;

/**
 * The tokens of a text that bears no comma, as transcripts and messages do not, with those between places that stand side
 * by side: "à Kayes Nioro et Niono", "in Papiri Niger State". A comma that is set takes no room in the text. The same list
 * for other texts.
 */
export function withCommas(
  tokens: readonly Token[],
  gazetteer: Gazetteer,
  words: CompiledWords,
): readonly Token[] {
  if (tokens.length < MIN_WORDS || tokens.some(({ text }) => text === ',')) return tokens;
  const before = new Set<number>();
  for (let at = 0; at < tokens.length;) {
    const end = placeEnd(tokens, at, gazetteer, words);
    if (end > at && tokens[end]?.spaceBefore && placeEnd(tokens, end, gazetteer, words) > end)
      before.add(end);
    at = Math.max(end, at + 1);
  }
  if (before.size === 0) return tokens;
  return tokens
    .flatMap((token, at) => (before.has(at) ? [commaBehind(tokens[at - 1]!), token] : [token]))
    .map((token, index) => ({ ...token, index }));
}

/** Behind the known name, with its "State", that begins at a token; the token itself where none does. */
function placeEnd(tokens: readonly Token[], at: number, gazetteer: Gazetteer, words: CompiledWords): number {
  const token = tokens[at];
  if (!token?.capital || words.functionWords.holds(token)) return at;
  const known = gazetteer.matchAt(tokens, at, tokens.length);
  if (!known) return at;
  const isPersonal = words.givenNames.holds(token) || words.familyNames.holds(token);
  if (known.last - at === 1 && isPersonal) return at;
  return tailAt(tokens, known.last, tokens.length, words)?.last ?? known.last;
}

function commaBehind({ end }: Token): Token {
  const { fold, number } = wordOf(',');
  return {
    index: 0,
    start: end,
    end,
    text: ',',
    fold,
    word: number,
    kind: 'mark',
    capital: false,
    spaceBefore: false,
  };
}
