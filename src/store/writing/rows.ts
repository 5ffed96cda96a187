/** Bulk rows for the store: long texts as parameters of their own, short values as arrays. */
import type { Statement } from '../database/database.ts';

/** Rows in one statement; PostgreSQL takes 65,535 parameters. */
const ROWS_AT_ONCE = 64;

/**
 * Inserts rows of long texts, each value a parameter of its own: as members of an array they would have to be
 * escaped quote by quote, which costs a third of the whole.
 */
export function insertRows(
  table: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): Statement[] {
  const statements: Statement[] = [];
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const part = rows.slice(at, at + ROWS_AT_ONCE);
    const row = (i: number): string => columns.map((_, j) => `$${i * columns.length + j + 1}`).join(', ');
    statements.push({
      sql: `insert into ${table} (${columns.join(', ')}) values ${part.map((_, i) => `(${row(i)})`).join(', ')}`,
      params: part.flat(),
    });
  }
  return statements;
}

/** Inserts many rows of short values, one array a column. */
export function insertArrays(
  table: string,
  columns: Readonly<Record<string, 'text' | 'int'>>,
  rows: readonly (readonly unknown[])[],
): Statement[] {
  if (rows.length === 0) return [];
  const names = Object.keys(columns);
  const arrays = Object.values(columns).map((type, i) => `$${i + 1}::${type}[]`);
  return [
    {
      sql: `insert into ${table} (${names.join(', ')}) select * from unnest(${arrays.join(', ')})`,
      params: names.map((_, column) => rows.map((row) => row[column])),
    },
  ];
}
