import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** One bit of a number each. */
const MOST_LEXICONS = 32;

/**
 * Which of several lexicons a word can open. Few words of a text open any: one look-up a token instead of one
 * for every lexicon spares most of the work of matching them all.
 */
export class Openers {
  readonly #bits = new Map<string, number>();

  /** @param lexicons at most 32, whole: what is added to one later is not seen */
  constructor(lexicons: readonly Lexicon<unknown>[]) {
    if (lexicons.length > MOST_LEXICONS)
      throw new RangeError(`${lexicons.length} lexicons, and bits for ${MOST_LEXICONS}.`);
    lexicons.forEach((lexicon, n) => {
      for (const word of lexicon.openers()) this.#bits.set(word, (this.#bits.get(word) ?? 0) | (1 << n));
    });
  }

  /** Per token, bit n set where the n-th lexicon has a phrase that begins with it. */
  bitsOf(tokens: readonly Token[]): Int32Array {
    return Int32Array.from(tokens, (token) => this.#bits.get(token.fold) ?? 0);
  }
}
