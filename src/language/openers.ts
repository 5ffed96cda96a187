import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/**
 * Which of many lexicons a word can open. Few words of a text open any: one look-up a token tells where each lexicon
 * is to be tried at all, and spares most of the work of matching them.
 */
export class Openers<Name extends string> {
  readonly #numbers: ReadonlyMap<Name, number>;
  /** By folded word, the numbers of the lexicons that it opens. */
  readonly #opened = new Map<string, number[]>();

  /** @param lexicons whole: what is added to one later is not seen */
  constructor(lexicons: Iterable<readonly [Name, Lexicon<unknown>]>) {
    const all = [...lexicons];
    this.#numbers = new Map(all.map(([name], number) => [name, number]));
    for (const [number, [, lexicon]] of all.entries()) {
      for (const word of lexicon.openers()) {
        const numbers = this.#opened.get(word);
        if (numbers) numbers.push(number);
        else this.#opened.set(word, [number]);
      }
    }
  }

  /** Where in a text each lexicon may have a phrase. */
  startsIn(tokens: readonly Token[]): Starts<Name> {
    const starts: number[][] = [];
    for (let at = 0; at < tokens.length; at++) {
      const numbers = this.#opened.get(tokens[at]!.fold);
      if (numbers === undefined) continue;
      for (const number of numbers) (starts[number] ??= []).push(at);
    }
    return new Starts(this.#numbers, starts);
  }
}

const NOWHERE: readonly number[] = [];

/** The tokens of one text at which phrases of each lexicon may begin. */
export class Starts<Name extends string> {
  readonly #numbers: ReadonlyMap<Name, number>;
  readonly #starts: readonly (readonly number[] | undefined)[];

  constructor(numbers: ReadonlyMap<Name, number>, starts: readonly (readonly number[] | undefined)[]) {
    this.#numbers = numbers;
    this.#starts = starts;
  }

  /** In ascending order. */
  of(name: Name): readonly number[] {
    return this.#starts[this.#numbers.get(name)!] ?? NOWHERE;
  }
}
