import type { Token } from '../../language/tokens.ts';
import type { CompiledPack } from '../annotation/compile.ts';

/** So many words of violence a text must have to be told by them. */
const FEWEST = 3;
/** … and so many times as many as in any other language. */
const LEAD = 2;

/**
 * The language of a text with hardly a common word, "Mon 30/06 | Bama | Gunmen killed three farmers": that in which most
 * of its words tell of violence.
 * @returns the code of a pack; null where none stands out
 */
export function languageByWords(tokens: readonly Token[], packs: readonly CompiledPack[]): string | null {
  const [best, next] = packs
    .map(({ pack, triggers, harm, targets }) => ({
      code: pack.code,
      words: [triggers, harm, targets].reduce(
        (sum, lexicon) => sum + lexicon.matchAll(tokens, 0, tokens.length).length,
        0,
      ),
    }))
    .sort((a, b) => b.words - a.words);
  return best && best.words >= FEWEST && best.words >= LEAD * (next?.words ?? 0) ? best.code : null;
}
