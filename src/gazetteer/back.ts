import type { Token } from '../language/tokens.ts';
import { isJoiner } from './names.ts';
import type { CompiledWords, PhraseMap } from './words.ts';

/** A word before a name, folded. */
export interface Back {
  readonly key: string;
  readonly index: number;
  /** Offset in tokens of the first token that the key covers, articles before it included. */
  readonly token: Token;
}

const WINDOW = 14;
const QUOTES = new Set(['"', '“', '”', '«', '»', '‘']);

/** Words before token `first`, nearest first, folded, without articles; stops at other punctuation. */
export function wordsBefore(
  tokens: readonly Token[],
  first: number,
  floor: number,
  words: CompiledWords,
): { readonly back: readonly Back[]; readonly article: boolean } {
  const back: Back[] = [];
  let article = false;
  for (let i = first - 1; i >= floor && back.length < WINDOW; i--) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'mark') {
      if (isJoiner(token) || QUOTES.has(token.text)) continue;
      break;
    }
    if (words.articles.holds(token)) {
      if (back.length === 0) article = true;
      continue;
    }
    const raw = token.fold;
    // The "a" of "Jama’a" is no preposition.
    if (isTailOfName(tokens, i)) break;
    if (back.length === 0 && (raw === 'du' || raw === 'au')) article = true;
    back.push({ key: words.contractions.get(raw) ?? raw, index: i, token });
  }
  return { back, article };
}

const isTailOfName = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.spaceBefore === false &&
  tokens[i - 1]?.fold === "'" &&
  (tokens[i - 2]?.text.length ?? 0) > 2 &&
  tokens[i - 2]?.capital === true;

/** A phrase found backwards; `next` is where to read on. */
export interface BackMatch<T> {
  readonly value: T;
  readonly next: number;
}

/** The longest phrase that ends at back[at]. */
export function matchBack<T>(back: readonly Back[], at: number, phrases: PhraseMap<T>): BackMatch<T> | null {
  const most = phrases.ends.get(back[at]?.key ?? '');
  if (most === undefined) return null;
  let key = '';
  let found: BackMatch<T> | null = null;
  for (let i = at; i < back.length && i - at < most; i++) {
    const word = back[i]?.key ?? '';
    key = key === '' ? word : `${word} ${key}`;
    const value = phrases.entries.get(key);
    if (value !== undefined) found = { value, next: i + 1 };
  }
  return found;
}

/** The figure that a number or number word stands for, or null. */
export function amountOf(word: Back | undefined, words: CompiledWords): number | null {
  if (!word) return null;
  if (word.token.kind === 'number') return Number(word.token.fold);
  return words.amounts.get(word.key) ?? null;
}
