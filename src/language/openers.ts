import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/**
 * Which of several lexicons a word can open. Few words of a text open any: one look-up a token instead of one
 * for every lexicon spares most of the work of matching them all.
 */
export class Openers {
  readonly #bits = new Map<string, number>();

  /**
   * @param lexicons whole: what is added to one later is not seen. The thirty-third shares the bit of the first, and
   * so on: a word of either then seems to open both, which costs a look-up and matches nothing more.
   */
  constructor(lexicons: readonly Lexicon<unknown>[]) {
    lexicons.forEach((lexicon, n) => {
      for (const word of lexicon.openers()) this.#bits.set(word, (this.#bits.get(word) ?? 0) | (1 << n));
    });
  }

  /** Per token, bit n set where the n-th lexicon has a phrase that begins with it. */
  bitsOf(tokens: readonly Token[]): Int32Array {
    return Int32Array.from(tokens, (token) => this.#bits.get(token.fold) ?? 0);
  }
}
