import type { Combination, Phrases } from './combine.ts';
import type { InflectedWord } from './inflection.ts';
import { isJoiner, opens, parted, phraseWords } from './phrase-words.ts';
import type { Token } from './tokens.ts';
import type { WordBag } from './word-bag.ts';
import {
  beginnings,
  behind,
  branches,
  goesOn,
  grown,
  newNode,
  collectPending,
  spellOut,
  type FormValueOf,
  type Node,
  type ValueOf,
  type Verb,
} from './trie.ts';

/** What goes on from the first word of a lexicon's phrases. */
export type Branch = Readonly<Record<'value', unknown>>;

const isOpenedBy = (phrase: string | Combination, head: string): boolean =>
  typeof phrase === 'string' && opens(phrase, head);

/** Where phrases of one lexicon may begin in a text: tokens in ascending order, with the branch of each. */
export interface LexiconStarts {
  readonly tokens: readonly number[];
  readonly branches: readonly Branch[];
}

/** A lexicon entry found in a text: tokens `first` up to, not including, `last`. */
export interface LexiconMatch<T> {
  readonly first: number;
  readonly last: number;
  readonly value: T;
}

/**
 * Phrases compiled to a trie over folded tokens, matched longest first in one pass. What begins with a word is spelled
 * out when a text first has that word: most words of most lists, a reader never meets.
 * Hyphens and apostrophes between words count as spaces, on both sides: "Tin-Zaouatine" finds "Tin Zaouatine".
 */
export class Lexicon<T> {
  readonly #root: Node<T> = newNode();
  readonly #verbs = new Map<readonly InflectedWord[], Verb<T>>();
  #additions = 0;
  /** Adds a phrase; a later value for the same folded phrase replaces the earlier one. */
  add(phrase: string, value: T): void {
    this.update(phrase, () => value);
  }

  /** Gives a phrase the value that is made of the one it has; made when a text first has its first word. */
  update(phrase: string, make: ValueOf<T>): void {
    this.updateAll([phrase], make);
  }

  /** As `update`, for each phrase of a list in turn. */
  updateAll(list: Phrases, make: ValueOf<T>): void {
    for (let at = 0; at < list.length;) {
      const phrase = list[at]!;
      if (typeof phrase !== 'string') {
        this.#updateWays(phrase.parts, make);
        at++;
        continue;
      }
      const { head, first } = parted(phrase);
      let next = at + 1;
      if (head !== '') while (next < list.length && isOpenedBy(list[next]!, head)) next++;
      const from = head === '' ? null : head.length + 1;
      if (first !== '')
        beginnings(grown(this.#root, first)).phrases.push({
          order: this.#additions++,
          phrases: list.slice(at, next),
          from,
          make,
        });
      at = next;
    }
  }

  /** As `updateAll`, for all ways of combining parts: what follows the first of them stays combined until it is needed. */
  #updateWays([heads = [], ...tails]: Combination['parts'], make: ValueOf<T>): void {
    for (const head of heads) {
      const { first } = parted(head);
      if (first !== '')
        beginnings(grown(this.#root, first)).phrases.push({
          order: this.#additions++,
          phrases: [{ parts: [[head], ...tails] }],
          from: null,
          make,
        });
      else if (tails.length > 0) this.#updateWays(tails, make);
    }
  }

  /**
   * As `update`, for all forms of a verb with what follows it.
   * @param forms the same list for the same verb: what is common to its phrases is kept once
   * @param rest empty for the verb alone
   */
  updateForms(forms: readonly InflectedWord[], rest: string, make: FormValueOf<T>): void {
    const known = this.#verbs.get(forms);
    const verb = known ?? { endings: [] };
    verb.endings.push({ order: this.#additions++, rest, make });
    if (known) return;
    this.#verbs.set(forms, verb);
    for (const word of forms) {
      const { first, rest: lead } = parted(word.text);
      if (first !== '') beginnings(grown(this.#root, first)).forms.push({ verb, word, rest: lead });
    }
  }

  /** What goes on from a folded word; undefined where no phrase begins with it. */
  branch(word: string): Branch | undefined {
    return behind(this.#root, word);
  }

  /** The folded words that phrases begin with. */
  openers(): string[] {
    return Array.from(branches(this.#root), ([word]) => word);
  }

  /** Puts every word of its phrases into a bag. */
  collectWords(bag: WordBag): void {
    for (const { endings } of this.#verbs.values()) for (const { rest } of endings) bag.add(rest);
    const taken = new Set<readonly string[]>();
    const walk = (node: Node<T>): void => {
      for (const pending of node.pending?.phrases ?? []) collectPending(bag, pending, taken);
      for (const { rest } of node.pending?.forms ?? []) bag.add(rest);
      for (const [word, next] of branches(node)) {
        bag.addFolded(word);
        if (goesOn(next) || next.pending !== null) walk(next);
      }
    };
    walk(this.#root);
  }

  /** The value of exactly this phrase. */
  get(phrase: string): T | undefined {
    const [first = '', ...rest] = phraseWords(phrase).split(' ');
    let node = behind(this.#root, first);
    if (node && node.pending !== null) spellOut(node);
    for (const word of rest) node = node && behind(node, word);
    return node?.value;
  }

  /**
   * The longest phrase that starts at token `at`, or null.
   * @param skip the token behind what may stand between two words of a phrase from token i on, or i
   */
  matchAt(
    tokens: readonly Token[],
    at: number,
    limit: number = tokens.length,
    skip?: (at: number) => number,
  ): LexiconMatch<T> | null {
    const first = at < limit ? tokens[at] : undefined;
    const branch = first && behind(this.#root, first.fold);
    return branch ? longestIn(branch, tokens, at, limit, skip) : null;
  }

  /** As `matchAt`, at the n-th of the tokens where its phrases may begin. */
  matchStart(
    starts: LexiconStarts,
    n: number,
    tokens: readonly Token[],
    limit: number = tokens.length,
    skip?: (at: number) => number,
  ): LexiconMatch<T> | null {
    return longestIn(starts.branches[n] as Node<T>, tokens, starts.tokens[n]!, limit, skip);
  }

  /** All longest matches, left to right, without overlap. */
  matchAll(tokens: readonly Token[], first = 0, last: number = tokens.length): LexiconMatch<T>[] {
    const found: LexiconMatch<T>[] = [];
    for (let at = first; at < last;) {
      const match = this.matchAt(tokens, at, last);
      if (match) found.push(match);
      at = match ? match.last : at + 1;
    }
    return found;
  }

  /**
   * As `matchAll`, where it is known at which tokens a phrase can begin.
   * @param starts those of this lexicon; others than those in the range are passed over
   * @param skip as for `matchAt`
   */
  matchFrom(
    starts: LexiconStarts,
    tokens: readonly Token[],
    first = 0,
    last: number = tokens.length,
    skip?: (at: number) => number,
  ): LexiconMatch<T>[] {
    const found: LexiconMatch<T>[] = [];
    const from = starts.tokens;
    let free = first;
    for (let n = firstNotBelow(from, first); n < from.length && from[n]! < last; n++) {
      const match = from[n]! < free ? null : this.matchStart(starts, n, tokens, last, skip);
      if (!match) continue;
      found.push(match);
      free = match.last;
    }
    return found;
  }
}

/** The longest phrase that starts at token `at` with the word of the branch. */
function longestIn<T>(
  branch: Node<T>,
  tokens: readonly Token[],
  at: number,
  limit: number,
  skip?: (at: number) => number,
): LexiconMatch<T> | null {
  if (branch.pending !== null) spellOut(branch);
  let node = branch;
  let found: LexiconMatch<T> | null = null;
  if (node.value !== undefined) found = { first: at, last: at + 1, value: node.value };
  for (let i = at + 1; i < limit && goesOn(node);) {
    const { fold: word } = tokens[i]!;
    const next = behind(node, word);
    if (next) {
      node = next;
      i++;
      if (node.value !== undefined) found = { first: at, last: i, value: node.value };
    } else if (isJoiner(word)) {
      i++;
    } else {
      const resumed = skip === undefined ? i : skip(i);
      if (resumed === i) break;
      i = resumed;
    }
  }
  return found;
}

/** Index of the first of the ascending numbers that is `least` or more. */
function firstNotBelow(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Compiles a list of entries, each with its phrases. */
export function compileLexicon<T>(entries: Iterable<readonly [phrase: string, value: T]>): Lexicon<T> {
  const lexicon = new Lexicon<T>();
  for (const [phrase, value] of entries) lexicon.add(phrase, value);
  return lexicon;
}
