import { fold, tokenize, type Token } from './tokens.ts';

/** A place in the trie. Most have one word that goes on, or none; a map stands where there are several. */
interface Node<T> {
  value: T | undefined;
  word: string | null;
  only: Node<T> | null;
  several: Map<string, Node<T>> | null;
  /** Phrases that go on from here and were not needed yet. */
  pending: Pending<T>[] | null;
}

interface Pending<T> {
  /** What follows the first word, as the list writes it. */
  readonly rest: string;
  make(present: T | undefined): T;
}

const newNode = <T>(): Node<T> => ({
  value: undefined,
  word: null,
  only: null,
  several: null,
  pending: null,
});

/** The node behind a folded word; undefined where no phrase goes on so. */
function behind<T>(node: Node<T>, word: string): Node<T> | undefined {
  if (node.pending !== null) spellOut(node);
  return node.several !== null ? node.several.get(word) : node.word === word ? node.only! : undefined;
}

/** Makes nodes of the phrases that were put off, in the order in which they came. */
function spellOut<T>(from: Node<T>): void {
  const pending = from.pending ?? [];
  from.pending = null;
  for (const { rest, make } of pending) {
    let node = from;
    for (const word of phraseWords(rest).split(' ')) node = grown(node, word);
    node.value = make(node.value);
  }
}

/** The node behind a folded word, made where there is none. */
function grown<T>(node: Node<T>, word: string): Node<T> {
  const known = node.several !== null ? node.several.get(word) : node.word === word ? node.only : undefined;
  if (known) return known;
  const made = newNode<T>();
  if (node.several !== null) node.several.set(word, made);
  else if (node.word === null) {
    node.word = word;
    node.only = made;
  } else {
    node.several = new Map([
      [node.word, node.only!],
      [word, made],
    ]);
    node.word = null;
    node.only = null;
  }
  return made;
}

const branches = <T>(node: Node<T>): Iterable<readonly [string, Node<T>]> =>
  node.several ?? (node.word === null ? [] : [[node.word, node.only!]]);

const goesOn = <T>(node: Node<T>): boolean =>
  node.word !== null || node.several !== null || node.pending !== null;

/** What goes on from the first word of a lexicon's phrases. */
export type Branch = Readonly<Record<'value', unknown>>;

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
 * Phrases compiled to a trie over folded tokens, matched longest first in one pass. Of what follows the first word of a
 * phrase, nodes are made when a text first has that word: most words of most lists, a reader never meets.
 * Hyphens and apostrophes between words count as spaces, on both sides: "Tin-Zaouatine" finds "Tin Zaouatine".
 */
export class Lexicon<T> {
  readonly #root: Node<T> = newNode();

  /** Adds a phrase; a later value for the same folded phrase replaces the earlier one. */
  add(phrase: string, value: T): void {
    this.update(phrase, () => value);
  }

  /** Gives a phrase the value that is made of the one it has, undefined for a new phrase. */
  update(phrase: string, valueOf: (present: T | undefined) => T): void {
    const { first, rest } = parted(phrase);
    if (first === '') return;
    const node = grown(this.#root, first);
    if (rest === '') node.value = valueOf(node.value);
    else (node.pending ??= []).push({ rest, make: valueOf });
  }

  /** The folded words that phrases begin with, and what goes on from each. */
  branches(): Iterable<readonly [word: string, branch: Branch]> {
    return branches(this.#root);
  }

  /** The folded words that phrases begin with. */
  openers(): string[] {
    return Array.from(this.branches(), ([word]) => word);
  }

  /** Every folded word of its phrases, with those that are there already. */
  words(found: Set<string> = new Set()): Set<string> {
    // Lists combine few endings with many beginnings, and few pieces between two spaces to many endings.
    const rests = new Set<string>();
    const walk = (node: Node<T>): void => {
      if (node.pending !== null) for (const { rest } of node.pending) rests.add(rest);
      for (const [word, next] of branches(node)) {
        found.add(word);
        if (goesOn(next)) walk(next);
      }
    };
    walk(this.#root);
    const pieces = new Set<string>();
    for (const rest of rests) for (const piece of rest.split(' ')) pieces.add(piece);
    for (const piece of pieces) {
      const folded = phraseWords(piece);
      if (folded !== '') for (const word of folded.split(' ')) found.add(word);
    }
    return found;
  }

  /** The value of exactly this phrase. */
  get(phrase: string): T | undefined {
    let node: Node<T> | undefined = this.#root;
    for (const word of phraseWords(phrase).split(' ')) node = node && behind(node, word);
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

const isJoiner = (text: string): boolean =>
  text === '-' || text === "'" || text === '‐' || text === '‑' || text === '–';

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;

/** Words with nothing but single spaces between them, or single marks that count as such: tokenising gives the same, at five times the cost. */
const SPACED = /^[a-z]+(?: [a-z]+)*$/;
const JOINED = /^[a-z]+(?:[ '-][a-z]+)*$/;
const JOINERS = /['-]/g;
/** What stands before the first space of phrases, folded; null where that is not one word: most phrases begin with few. */
const heads = new Map<string, string | null>();

function headWord(head: string): string | null {
  const known = heads.get(head);
  if (known !== undefined) return known;
  const words = phraseWords(head);
  const word = words === '' || words.includes(' ') ? null : words;
  heads.set(head, word);
  return word;
}

/** A phrase's first word, folded, and the rest of it: as it is written where it surely has words, else folded. */
function parted(phrase: string): { readonly first: string; readonly rest: string } {
  const space = phrase.indexOf(' ');
  if (space !== -1 && isSmallLetter(phrase.charCodeAt(space + 1))) {
    const first = headWord(phrase.slice(0, space));
    if (first !== null) return { first, rest: phrase.slice(space + 1) };
  }
  const words = phraseWords(phrase);
  const end = words.indexOf(' ');
  return end === -1 ? { first: words, rest: '' } : { first: words.slice(0, end), rest: words.slice(end + 1) };
}

/** The folded words of a phrase, parted by single spaces: what a lexicon finds it by. */
export function phraseWords(phrase: string): string {
  const folded = fold(phrase);
  if (SPACED.test(folded)) return folded;
  if (JOINED.test(folded)) return folded.replace(JOINERS, ' ');
  return tokenize(folded)
    .map((token) => token.fold)
    .filter((word) => !isJoiner(word))
    .join(' ');
}

/** Compiles a list of entries, each with its phrases. */
export function compileLexicon<T>(entries: Iterable<readonly [phrase: string, value: T]>): Lexicon<T> {
  const lexicon = new Lexicon<T>();
  for (const [phrase, value] of entries) lexicon.add(phrase, value);
  return lexicon;
}
