import type { Branch, Lexicon, LexiconStarts } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { WordFacts } from './words.ts';

/** What a word opens of one lexicon. */
interface Opening {
  readonly lexicon: number;
  readonly branch: Branch;
}

/**
 * Which of many lexicons a word can open. Few words of a text open any: one look-up a token tells where each lexicon
 * is to be tried at all, and spares most of the work of matching them.
 */
export class Openers<Name extends string> {
  readonly #numbers: ReadonlyMap<Name, number>;
  readonly #openings: WordFacts<readonly Opening[]>;

  /** @param lexicons whole: a first word that is added to one later is not seen */
  constructor(lexicons: Iterable<readonly [Name, Lexicon<unknown>]>) {
    const all = [...lexicons];
    this.#numbers = new Map(all.map(([name], number) => [name, number]));
    this.#openings = new WordFacts((word) =>
      all.flatMap(([, lexicon], number) => {
        const branch = lexicon.branch(word);
        return branch ? [{ lexicon: number, branch }] : [];
      }),
    );
  }

  /** Where in a text each lexicon may have a phrase. */
  startsIn(tokens: readonly Token[]): Starts<Name> {
    const starts: { tokens: number[]; branches: Branch[] }[] = [];
    for (let at = 0; at < tokens.length; at++) {
      for (const { lexicon, branch } of this.#openings.of(tokens[at]!)) {
        const known = starts[lexicon];
        if (known) {
          known.tokens.push(at);
          known.branches.push(branch);
        } else starts[lexicon] = { tokens: [at], branches: [branch] };
      }
    }
    return new Starts(this.#numbers, starts);
  }
}

const NOWHERE: LexiconStarts = { tokens: [], branches: [] };

/** Where in one text phrases of each lexicon may begin. */
export class Starts<Name extends string> {
  readonly #numbers: ReadonlyMap<Name, number>;
  readonly #starts: readonly (LexiconStarts | undefined)[];

  constructor(numbers: ReadonlyMap<Name, number>, starts: readonly (LexiconStarts | undefined)[]) {
    this.#numbers = numbers;
    this.#starts = starts;
  }

  /** Those of one lexicon. */
  of(name: Name): LexiconStarts {
    return this.#starts[this.#numbers.get(name)!] ?? NOWHERE;
  }
}
