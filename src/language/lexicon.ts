import { fold, tokenize, type Token } from './tokens.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value: T | undefined;
}

/** A lexicon entry found in a text: tokens `first` up to, not including, `last`. */
export interface LexiconMatch<T> {
  readonly first: number;
  readonly last: number;
  readonly value: T;
}

/**
 * Phrases compiled to a trie over folded tokens, matched longest first in one pass.
 * Hyphens and apostrophes between words count as spaces, on both sides: "Tin-Zaouatine" finds "Tin Zaouatine".
 */
export class Lexicon<T> {
  readonly #root: Node<T> = { next: new Map(), value: undefined };
  #size = 0;

  /** Number of phrases. */
  get size(): number {
    return this.#size;
  }

  /** Adds a phrase; a later value for the same folded phrase replaces the earlier one. */
  add(phrase: string, value: T): void {
    let node = this.#root;
    for (const key of keysOf(phrase)) {
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map(), value: undefined };
        node.next.set(key, next);
      }
      node = next;
    }
    if (node === this.#root) return;
    if (node.value === undefined) this.#size++;
    node.value = value;
  }

  /** The folded words that a phrase begins with. */
  openers(): Iterable<string> {
    return this.#root.next.keys();
  }

  /** The value of exactly this phrase. */
  get(phrase: string): T | undefined {
    let node: Node<T> | undefined = this.#root;
    for (const key of keysOf(phrase)) node = node?.next.get(key);
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
    let node: Node<T> = this.#root;
    let found: LexiconMatch<T> | null = null;
    for (let i = at; i < limit;) {
      const token = tokens[i]!;
      const next = node.next.get(token.fold);
      if (next) {
        node = next;
        i++;
        if (node.value !== undefined) found = { first: at, last: i, value: node.value };
      } else if (i > at && isJoiner(token.fold)) {
        i++;
      } else {
        const behind = i > at && node.next.size > 0 ? (skip?.(i) ?? i) : i;
        if (behind === i) break;
        i = behind;
      }
    }
    return found;
  }

  /**
   * All longest matches, left to right, without overlap.
   * @param opens whether a phrase can begin at a token, where that is known beforehand
   * @param skip as for `matchAt`
   */
  matchAll(
    tokens: readonly Token[],
    first = 0,
    last: number = tokens.length,
    opens: (at: number) => boolean = () => true,
    skip?: (at: number) => number,
  ): LexiconMatch<T>[] {
    const found: LexiconMatch<T>[] = [];
    for (let at = first; at < last;) {
      const match = opens(at) ? this.matchAt(tokens, at, last, skip) : null;
      if (match) found.push(match);
      at = match ? match.last : at + 1;
    }
    return found;
  }
}

const isJoiner = (text: string): boolean =>
  text === '-' || text === "'" || text === '‐' || text === '‑' || text === '–';

function keysOf(phrase: string): string[] {
  return tokenize(fold(phrase))
    .map((token) => token.fold)
    .filter((key) => !isJoiner(key));
}

/** Compiles a list of entries, each with its phrases. */
export function compileLexicon<T>(entries: Iterable<readonly [phrase: string, value: T]>): Lexicon<T> {
  const lexicon = new Lexicon<T>();
  for (const [phrase, value] of entries) lexicon.add(phrase, value);
  return lexicon;
}
