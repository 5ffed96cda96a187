/** Keyset cursors: the sort key of the last row shown, opaque to the caller. */
import { VigieError } from '../core/errors.ts';
import type { Page, PageOf } from '../core/records.ts';
import type { StoreMessages } from './messages.ts';

/** The sort key of a row: a day (newest first), then parts that tell rows of a day apart. */
export type SortKey = readonly [day: string, ...rest: (string | number)[]];

/**
 * Reads a page's cursor.
 * @param list name of the list that the cursor must come from
 * @param shape a key of that list, for the kinds of its parts
 * @throws VigieError `bad_input` for a cursor that the list did not give out
 */
export function readCursor(list: string, shape: SortKey, page: Page, say: StoreMessages): SortKey | null {
  if (!Number.isInteger(page.limit) || page.limit < 1 || page.limit > 500) {
    throw new VigieError('bad_input', say.badLimit(page.limit));
  }
  if (page.cursor === undefined) return null;
  const value = decode(page.cursor);
  if (!Array.isArray(value) || value[0] !== list || value.length !== shape.length + 1) {
    throw new VigieError('bad_input', say.badCursor);
  }
  const key: unknown[] = value.slice(1);
  if (!key.every((part, i) => isLike(part, shape[i]))) throw new VigieError('bad_input', say.badCursor);
  return key as unknown as SortKey;
}

/** A key part goes to PostgreSQL, which takes neither NUL nor a number beyond an integer. */
function isLike(part: unknown, model: unknown): boolean {
  if (typeof model === 'number') return Number.isInteger(part) && Math.abs(Number(part)) < 2 ** 31;
  return typeof part === 'string' && !part.includes('\0') && part.isWellFormed();
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

/** Makes the page of `limit + 1` rows that were asked for: the extra one only says that there is more. */
export function pageOf<T>(
  list: string,
  page: Page,
  total: number,
  rows: readonly { readonly key: SortKey; readonly item: T }[],
): PageOf<T> {
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  const more = rows.length > page.limit && last !== undefined;
  const next = more ? Buffer.from(JSON.stringify([list, ...last.key])).toString('base64url') : null;
  return { items: shown.map((row) => row.item), total, next };
}
