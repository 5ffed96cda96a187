/**
 * Words by number. A text says the same words again and again: what a list says of a word is looked up by its letters
 * once, and by its number from then on.
 */
import { fold } from './fold.ts';

/** A word as lists know it: one record for all spellings that fold to the same. */
export interface Word {
  readonly fold: string;
  /** Counts from 0; {@link UNNUMBERED} of words met when the table was full. */
  readonly number: number;
}

/** The number of a word that has none. */
export const UNNUMBERED = -1;

/** Two languages' texts hold fewer in millions of sentences; what comes later is looked up anew each time. */
const MOST_WORDS = 100_000;
/** What is longer is hardly a word, and would fill the memory. */
const LONGEST_WORD = 40;
/** An engine keeps a longer piece of a text by keeping the text: such a piece is copied. */
const LONGEST_KEPT = 12;

const byWriting = new Map<string, Word>();
const byFold = new Map<string, Word>();

/** The word that is written so. */
export function wordOf(written: string): Word {
  return byWriting.get(written) ?? met(written);
}

function met(written: string): Word {
  const folded = fold(written);
  if (byWriting.size >= MOST_WORDS || written.length > LONGEST_WORD)
    return byFold.get(folded) ?? { fold: folded, number: UNNUMBERED };
  const word = byFold.get(folded) ?? { fold: copied(folded), number: byFold.size };
  byFold.set(word.fold, word);
  byWriting.set(copied(written), word);
  return word;
}

const copied = (text: string): string => (text.length > LONGEST_KEPT ? [...text].join('') : text);

/** What a look-up needs of a token. */
interface Numbered {
  readonly fold: string;
  readonly word: number;
}

/** What is asked of words again and again, found out once for each. */
export class WordFacts<T extends object | number | null> {
  readonly #find: (fold: string) => T;
  readonly #known: (T | undefined)[] = [];

  /** @param find what is to be known of a folded word; the same whenever it is asked */
  constructor(find: (fold: string) => T) {
    this.#find = find;
  }

  /** What is known of the word of a token. */
  of({ word, fold: folded }: Numbered): T {
    const known = this.#known[word];
    return known !== undefined ? known : this.#learn(word, folded);
  }

  #learn(word: number, folded: string): T {
    const found = this.#find(folded);
    if (word === UNNUMBERED) return found;
    while (this.#known.length <= word) this.#known.push(undefined);
    this.#known[word] = found;
    return found;
  }
}

const UNASKED = 0;
const OUTSIDE = 1;
const INSIDE = 2;

/** Folded words of a list, of which tokens are asked whether they are among them. */
export class WordSet extends Set<string> {
  #known = new Uint8Array(0);

  /** Whether the word of a token is one of these. */
  holds({ word, fold: folded }: Numbered): boolean {
    const known = this.#known[word];
    return known === undefined || known === UNASKED ? this.#learn(word, folded) : known === INSIDE;
  }

  #learn(word: number, folded: string): boolean {
    const isInside = this.has(folded);
    if (word === UNNUMBERED) return isInside;
    if (word >= this.#known.length) {
      const longer = new Uint8Array(Math.max(2 * this.#known.length, word + 1));
      longer.set(this.#known);
      this.#known = longer;
    }
    this.#known[word] = isInside ? INSIDE : OUTSIDE;
    return isInside;
  }
}
