/** Names said again, and which of several in one place is meant. */
import type { Token } from '../../language/tokens.ts';
import type { Annotations } from '../annotation/annotate.ts';
import { acronymBeside, LETTERS } from './unlisted-letters.ts';
import type { Range } from './unlisted-deeds.ts';
import type { BandName } from './unlisted-names.ts';

/** How a name reads, whatever its accents and capitals. */
export const foldOf = ({ document: { tokens } }: Annotations, { first, last }: Range): string =>
  tokens
    .slice(first, last)
    .map((t) => t.fold)
    .filter((fold) => !/^[-’'“”"«»]$/u.test(fold))
    .join(' ');

/** Which tokens of a document stand in some range. */
export class Cover {
  readonly #covered: Uint8Array;

  /** @param length tokens of the document */
  constructor(length: number, ranges: readonly Range[] = []) {
    this.#covered = new Uint8Array(length);
    for (const range of ranges) this.add(range);
  }

  add({ first, last }: Range): void {
    this.#covered.fill(1, first, last);
  }

  /** Whether no token of a range is covered. */
  isFree({ first, last }: Range): boolean {
    return !this.#covered.subarray(first, last).includes(1);
  }
}

/** Of ranges that overlap, the longest; of those of one length, the first. */
export function longestOf<T extends Range>(length: number, ranges: readonly T[]): T[] {
  const cover = new Cover(length);
  return ranges
    .toSorted((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
    .filter((range) => {
      const isFree = cover.isFree(range);
      if (isFree) cover.add(range);
      return isFree;
    });
}

/** The same names wherever else the text says them: "X" behind "le gang X"; linear in the length of the text. */
export function againIn(notes: Annotations, named: readonly BandName[]): BandName[] {
  const { tokens } = notes.document;
  const cover = new Cover(tokens.length, named);
  const byOpening = wordsOf(notes, named);
  return tokens.flatMap(({ fold, capital }, at) => {
    const same = capital ? byOpening.get(fold) : undefined;
    for (const { words, shape } of same ?? []) {
      const last = endOf(tokens, at, words);
      if (last !== null && cover.isFree({ first: at, last })) return [{ first: at, last, shape, type: null }];
    }
    return [];
  });
}

interface Words {
  readonly words: readonly string[];
  readonly shape: BandName['shape'];
}

/** The words of each name, and of a short one in brackets behind it, by the first of them; longest first. */
function wordsOf(notes: Annotations, named: readonly BandName[]): ReadonlyMap<string, readonly Words[]> {
  const known = new Map<string, BandName['shape']>();
  for (const name of named) {
    if (name.shape === 'acronym') continue;
    known.set(foldOf(notes, name), name.shape === 'armed' ? 'open' : name.shape);
    const short = acronymBeside(notes, name);
    if (short && !LETTERS.test(short.text)) known.set(short.fold, 'acronym');
  }
  const byOpening = new Map<string, Words[]>();
  for (const fold of [...known.keys()].sort((a, b) => b.length - a.length)) {
    const words = fold.split(' ');
    const same = byOpening.get(words[0]!) ?? [];
    byOpening.set(words[0]!, [...same, { words, shape: known.get(fold)! }]);
  }
  return byOpening;
}

/** Where the words of a name end that begin at a token; null where others stand there. */
function endOf(tokens: readonly Token[], at: number, words: readonly string[]): number | null {
  let i = at;
  for (const word of words) {
    while (/^[-’']$/u.test(tokens[i]?.text ?? '')) i++;
    if (tokens[i]?.fold !== word) return null;
    i++;
  }
  return i;
}
