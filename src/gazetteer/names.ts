import { fold } from '../language/tokens.ts';
import type { Token } from '../language/tokens.ts';
import { WordFacts } from '../language/words.ts';

const WORD = /\p{L}[\p{L}\p{M}]*|\p{Nd}+/gu;
const JOINERS = new Set(['-', "'", '‐', '‑', '–', 'ʼ', '`', '´']);
/** Articles that Arabic names are written with; they change freely. */
export const ARABIC_ARTICLES: ReadonlySet<string> = new Set(['el', 'al', 'as', 'ad', 'ar', 'ed', 'es', 'er']);
const GLUED_WORD = 4;
// Most names are plain letters; full folding of the rest is ten times slower.
const ASCII = /^[ -~]*$/;

/** Whether a token only joins the words of a name: hyphens and apostrophes. */
export const isJoiner = (token: Token): boolean => token.kind === 'mark' && JOINERS.has(token.fold);

/** Folded words of a name: "Tin-Zaouatine" is tin, zaouatine. */
export function nameWords(name: string): readonly string[] {
  return (ASCII.test(name) ? name.toLowerCase() : fold(name)).match(WORD) ?? [];
}

/** Keys under which a name is found: its words; glued ("ngourma"); with the other Arabic article ("al fasher"). */
export function nameKeys(name: string): readonly string[] {
  const words = nameWords(name);
  const [head = '', ...rest] = words;
  if (rest.length === 0) return head === '' ? [] : [head];
  const tail = rest.join(' ');
  const keys = [`${head} ${tail}`];
  if (ARABIC_ARTICLES.has(head)) {
    for (const article of ['el', 'al']) if (article !== head) keys.push(`${article} ${tail}`);
  }
  if (rest.length === 1 && head.length <= GLUED_WORD && tail.length > 2) keys.push(head + tail);
  return keys;
}

/** Tokens `first` up to, not including, `last` that are a known name; `found` are indices of what bears it. */
export interface NameMatch {
  readonly first: number;
  readonly last: number;
  readonly found: readonly number[];
}

/**
 * Names to numbers, found in running text longest first; whole before the first text is searched. Hyphens and apostrophes count as spaces on both sides.
 * One map of whole names and one of first words keeps 120,000 names small.
 */
export class NameIndex {
  readonly #names = new Map<string, number[]>();
  /** First word → most words a name that begins with it has. */
  readonly #longest = new Map<string, number>();
  readonly #longestOf = new WordFacts((word) => this.#longest.get(word) ?? 0);

  /** Files `index` under a name; the same pair twice is filed once. One letter is no name. */
  add(name: string, index: number): void {
    for (const key of nameKeys(name)) if (key.length > 1) this.#file(key, index);
  }

  #file(key: string, index: number): void {
    const filed = this.#names.get(key);
    if (!filed) this.#names.set(key, [index]);
    else if (!filed.includes(index)) filed.push(index);
    const space = key.indexOf(' ');
    const head = space < 0 ? key : key.slice(0, space);
    let count = 1;
    for (let at = space; at >= 0; at = key.indexOf(' ', at + 1)) count++;
    if (count > (this.#longest.get(head) ?? 0)) this.#longest.set(head, count);
  }

  /** What bears exactly this name; empty where nothing does. */
  get(name: string): readonly number[] {
    return this.#names.get(nameWords(name).join(' ')) ?? [];
  }

  /** The longest name that starts at token `at` and ends before `limit`, or null. */
  matchAt(tokens: readonly Token[], at: number, limit: number): NameMatch | null {
    const head = tokens[at];
    if (!head) return null;
    const most = this.#longestOf.of(head);
    if (most === 0) return null;
    const match = longestAt(tokens, at, limit, most, (key) => this.#names.get(key));
    return match && { first: at, ...match };
  }
}

/**
 * What the longest run of words from token `at` finds, with the token behind it; hyphens and apostrophes count as spaces.
 * @param most words of the longest name with this head
 * @param find by folded words, parted by single spaces
 */
export function longestAt<T>(
  tokens: readonly Token[],
  at: number,
  limit: number,
  most: number,
  find: (key: string) => T | undefined,
): { readonly last: number; readonly found: T } | null {
  let key = '';
  let best: { last: number; found: T } | null = null;
  let count = 0;
  for (let i = at; i < limit && count < most; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'mark') {
      if (count > 0 && isJoiner(token)) continue;
      break;
    }
    key = count === 0 ? token.fold : `${key} ${token.fold}`;
    count++;
    const found = find(key);
    if (found !== undefined) best = { last: i + 1, found };
  }
  return best;
}
