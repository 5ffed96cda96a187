/** "1. …", "2) …", "3/ …", "4/5 …": what numbers the items of a list or the messages of a thread is none of their words, and no figure. */
import type { Token } from './tokens.ts';

/** A line that may be the first of such a list. */
const FIRST = /(?:^|\n)[^\S\n]*\(?1(?:[.)]|\/(?:\d{1,2}[.)]?)?)(?=\s)/;
const CLOSERS = new Set(['.', ')', '-', '/']);
/** A line that begins with "1." may be a sentence cut short. */
const FEWEST_ITEMS = 2;

/** The tokens without numbers of items; the same list where there is none. */
export function withoutEnumeration(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!FIRST.test(text)) return tokens;
  const left = new Set<number>();
  let run: number[] = [];
  let items = 0;
  let total: number | null = null;
  const close = (): void => {
    // "1/5", "2/5" alone are days of May; as many as the number behind the stroke says are a thread.
    if (items >= FEWEST_ITEMS && (total === null || total === items)) for (const at of run) left.add(at);
    run = [];
    items = 0;
    total = null;
  };
  for (let at = 0; at < tokens.length; at++) {
    const item = itemAt(text, tokens, at);
    if (item === null) continue;
    if (item.number !== items + 1 || (items > 0 && item.total !== total)) close();
    if (item.number !== items + 1) continue;
    items++;
    total = item.total;
    for (let i = at; i < item.last; i++) run.push(i);
  }
  close();
  if (left.size === 0) return tokens;
  return tokens.filter((_, at) => !left.has(at)).map((token, index) => ({ ...token, index }));
}

/** What numbers an item: tokens up to `last`. */
interface Item {
  readonly number: number;
  /** How many there are, as "4/5" says. */
  readonly total: number | null;
  readonly last: number;
}

/** The number of the item that begins with token `at`; null where none does. */
function itemAt(text: string, tokens: readonly Token[], at: number): Item | null {
  const [token, closer, next] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (token.kind !== 'number' || token.fold.length > 2 || !next) return null;
  if (!closer || closer.spaceBefore || !CLOSERS.has(closer.text)) return null;
  const isOf = closer.text === '/' && next.kind === 'number' && !next.spaceBefore && next.fold.length <= 2;
  const behind = isOf ? tokens[at + 3] : next;
  if (!behind?.spaceBefore) return null;
  const before = text.slice(at === 0 ? 0 : tokens[at - 1]!.end, token.start);
  if (!((at === 0 && !/\S/.test(before)) || before.includes('\n'))) return null;
  return { number: Number(token.fold), total: isOf ? Number(next.fold) : null, last: at + (isOf ? 3 : 2) };
}
