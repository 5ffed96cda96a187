/** "1. …", "2) …": what numbers the items of a list is none of their words, and no figure. */
import type { Token } from './tokens.ts';

/** A line that may be the first of such a list. */
const FIRST = /(?:^|\n)[^\S\n]*\(?1[.)](?=\s)/;
const CLOSERS = new Set(['.', ')', '-']);
/** A line that begins with "1." may be a sentence cut short. */
const FEWEST_ITEMS = 2;

/** The tokens without numbers of items; the same list where there is none. */
export function withoutEnumeration(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!FIRST.test(text)) return tokens;
  const left = new Set<number>();
  let run: number[] = [];
  let items = 0;
  const close = (): void => {
    if (items >= FEWEST_ITEMS) for (const at of run) left.add(at);
    run = [];
    items = 0;
  };
  for (let at = 0; at < tokens.length; at++) {
    const number = numberAt(text, tokens, at);
    if (number === null) continue;
    if (number !== items + 1) close();
    if (number !== items + 1) continue;
    items++;
    run.push(at, at + 1);
  }
  close();
  if (left.size === 0) return tokens;
  return tokens.filter((_, at) => !left.has(at)).map((token, index) => ({ ...token, index }));
}

/** The number of the item that begins with token `at`; null where none does. */
function numberAt(text: string, tokens: readonly Token[], at: number): number | null {
  const [token, closer, next] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (token.kind !== 'number' || token.fold.length > 2 || !next?.spaceBefore) return null;
  if (!closer || closer.spaceBefore || !CLOSERS.has(closer.text)) return null;
  const before = text.slice(at === 0 ? 0 : tokens[at - 1]!.end, token.start);
  return (at === 0 && !/\S/.test(before)) || before.includes('\n') ? Number(token.fold) : null;
}
