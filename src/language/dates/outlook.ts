import { fold, type Token } from '../tokens.ts';
import { WordSet } from '../words.ts';
import type { DateWords } from './types.ts';

/** The words that show whether a clause looks forward or back, alone or two together. */
export interface Outlook {
  readonly future: ReadonlySet<string>;
  readonly past: WordSet;
  readonly endings: readonly string[];
}

/** Compiles the word lists of a language. */
export function compileOutlook(words: DateWords): Outlook {
  return {
    future: new Set(words.futureWords.map(fold)),
    past: new WordSet(words.pastWords.map(fold)),
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
  let openLeft = true;
  let openRight = true;
  for (let step = 1; step <= REACH && (openLeft || openRight); step++) {
    const left = first - step;
    const right = last + step - 1;
    openLeft = openLeft && left >= begin && isOpen(tokens[left]);
    openRight = openRight && right < limit && isOpen(tokens[right]);
    const isPast =
      (openLeft && isIn(outlook.past, tokens[left])) || (openRight && isIn(outlook.past, tokens[right]));
    if (isPast) return false;
    if (openLeft && isFutureWord(outlook, tokens, left)) return true;
    if (openRight && isFutureWord(outlook, tokens, right)) return true;
  }
  return false;
}

const isIn = (words: WordSet, token: Token | undefined): boolean => token !== undefined && words.holds(token);

const isOpen = (token: Token | undefined): boolean => token !== undefined && !BOUNDARIES.has(token.text);

/** "will", "scheduled"; of two words "set for", where "set" alone may be a thing done. */
function isFutureWord(outlook: Outlook, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const pair = `${token.fold} ${tokens[at + 1]?.fold ?? ''}`;
  return (
    outlook.future.has(token.fold) ||
    outlook.future.has(pair) ||
    (token.kind === 'word' &&
      !token.capital &&
      token.fold.length >= 6 &&
      outlook.endings.some((e) => token.fold.endsWith(e)))
  );
}
