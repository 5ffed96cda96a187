import { fold, type Token } from '../tokens.ts';
import type { DateWords } from './types.ts';

/** The words that show whether a clause looks forward or back. */
export interface Outlook {
  readonly future: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly endings: readonly string[];
}

/** Compiles the word lists of a language. */
export function compileOutlook(words: DateWords): Outlook {
  return {
    future: new Set(words.futureWords.map(fold)),
    past: new Set(words.pastWords.map(fold)),
    endings: words.futureEndings,
  };
}

const REACH = 8;
const BOUNDARIES = new Set([';', ':', '.', '(', ')', '«', '»', '“', '”', '"', '–', '—']);

/** Whether the nearest verb or adverb of the clause around tokens `first`..`last` points forward. */
export function looksForward(
  outlook: Outlook,
  tokens: readonly Token[],
  first: number,
  last: number,
  begin: number,
  limit: number,
): boolean {
  let [openLeft, openRight] = [true, true];
  for (let step = 1; step <= REACH && (openLeft || openRight); step++) {
    const left = openLeft && first - step >= begin ? tokens[first - step] : undefined;
    const right = openRight && last + step - 1 < limit ? tokens[last + step - 1] : undefined;
    openLeft = left !== undefined && !BOUNDARIES.has(left.text);
    openRight = right !== undefined && !BOUNDARIES.has(right.text);
    const signs = [openLeft && left, openRight && right].filter(
      (token) => token !== undefined && token !== false,
    );
    if (signs.some((token) => outlook.past.has(token.fold))) return false;
    if (signs.some((token) => isFutureWord(outlook, token))) return true;
  }
  return false;
}

const isFutureWord = (outlook: Outlook, token: Token): boolean =>
  outlook.future.has(token.fold) ||
  (token.kind === 'word' &&
    !token.capital &&
    token.fold.length >= 6 &&
    outlook.endings.some((e) => token.fold.endsWith(e)));
