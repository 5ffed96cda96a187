/** The words of very many phrases, each once: lists combine few words to a hundred thousand phrases. */
import { phraseWords } from './phrase-words.ts';

const SPACE = 32;

/** Collects what stands between the spaces of phrases. Whole words are taken up only when they are new. */
export class WordBag {
  /** Pieces by a hash of their letters; where two share one, the later stands at the next number that is free. */
  readonly #pieces = new Map<number, string>();
  readonly #words = new Set<string>();
  readonly #unfolded: string[] = [];

  /** Takes the words of a phrase from its `from`-th character on. */
  add(phrase: string, from = 0): void {
    let start = from;
    let hash = 0;
    for (let at = from; at <= phrase.length; at++) {
      const code = at === phrase.length ? SPACE : phrase.charCodeAt(at);
      if (code !== SPACE) hash = Math.imul(hash ^ code, 0x9e3779b1);
      else {
        if (at > start) this.#take(phrase, start, at, hash >>> 2);
        start = at + 1;
        hash = 0;
      }
    }
  }

  /** Takes one word that is folded already. */
  addFolded(word: string): void {
    this.#words.add(word);
  }

  /** Every folded word so far. */
  words(): ReadonlySet<string> {
    for (const piece of this.#unfolded.splice(0)) {
      const folded = phraseWords(piece);
      if (folded !== '') for (const word of folded.split(' ')) this.#words.add(word);
    }
    return this.#words;
  }

  #take(phrase: string, start: number, end: number, hash: number): void {
    for (let key = hash; ; key++) {
      const known = this.#pieces.get(key);
      if (known === undefined) {
        const piece = phrase.slice(start, end);
        this.#pieces.set(key, piece);
        this.#unfolded.push(piece);
        return;
      }
      if (known.length === end - start && phrase.startsWith(known, start)) return;
    }
  }
}
