import type { Token } from './tokens.ts';
import { wordOf } from './words.ts';

/** A word that, in a text without accents, stands for another one that bears one: "a" for "à". */
export interface BareWord {
  /** As the text writes it, in lower case. */
  readonly word: string;
  readonly meant: string;
  /** Folded words before which it is meant; names and numbers always count. */
  readonly before: readonly string[];
}

const ACCENT = /[\u00E0-\u00F6\u00F8-\u00FF\u00C0-\u00D6\u00D8-\u00DE\u0153]/;

/** Whether a text is written without any accent, as on some telephones and over telex; so is every English one. */
export const isUnaccented = (text: string): boolean => !ACCENT.test(text);

/** The tokens of a text without accents with those that tell one short word from another; the same list for others. */
export function withAccents(
  text: string,
  tokens: readonly Token[],
  words: readonly BareWord[],
): readonly Token[] {
  if (words.length === 0 || !isUnaccented(text)) return tokens;
  return tokens.map((token, at) => {
    const bare = words.find(({ word }) => word === token.fold);
    const next = tokens[at + 1];
    if (!bare || !next) return token;
    const isMeant = next.kind === 'number' || next.capital || bare.before.includes(next.fold);
    if (!isMeant) return token;
    const { fold, number } = wordOf(bare.meant);
    return { ...token, text: bare.meant, fold, word: number };
  });
}
