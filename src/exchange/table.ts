/** Cells of a table by the names of its columns. */
import { isIsoDay, isoDay, isRealDay } from '../core/calendar.ts';
import type { BaselineEvent, BaselineExpectation, BaselineFault } from '../core/analysis/baseline.ts';

/** What reading one row comes to. */
export type RowRead = { readonly event: BaselineEvent } | { readonly fault: BaselineFault };

/** What a row cannot say itself. */
export interface RowContext {
  /** ISO 3166-1 alpha-2 of a country by its name in the dataset. */
  readonly countryOf: (name: string) => string | null;
  /** A spreadsheet of this language writes 14,45 for 14.45. */
  readonly decimalComma: boolean;
}

/** Thrown within a row, caught by `readingRow`: the fault of the first cell that is bad. */
class BadCell extends Error {
  readonly fault: BaselineFault;
  constructor(fault: BaselineFault) {
    super(fault.expected);
    this.fault = fault;
  }
}

/** What `read` makes of a row, or the first cell that is not as expected. */
export function readingRow(read: () => BaselineEvent): RowRead {
  try {
    return { event: read() };
  } catch (error) {
    if (error instanceof BadCell) return { fault: error.fault };
    throw error;
  }
}

/** Where columns stand, by name; case and surrounding blanks do not matter. */
export class Columns {
  readonly #at: ReadonlyMap<string, number>;
  readonly count: number;

  constructor(header: readonly string[]) {
    this.#at = new Map(header.map((name, i) => [name.trim().toLowerCase(), i]));
    this.count = header.length;
  }

  has(name: string): boolean {
    return this.#at.has(name);
  }

  /** Those of `names` that the table lacks. */
  missing(names: readonly string[]): readonly string[] {
    return names.filter((name) => !this.has(name));
  }

  row(cells: readonly string[], { decimalComma }: Pick<RowContext, 'decimalComma'>): Row {
    return new Row(this.#at, cells, decimalComma);
  }
}

/** A row, cell by cell. Every reader of a cell throws `BadCell` where it is not as expected. */
export class Row {
  readonly #at: ReadonlyMap<string, number>;
  readonly #cells: readonly string[];
  readonly #decimalComma: boolean;

  constructor(at: ReadonlyMap<string, number>, cells: readonly string[], decimalComma: boolean) {
    [this.#at, this.#cells, this.#decimalComma] = [at, cells, decimalComma];
  }

  /** '' where empty, absent, or R's word for it. */
  text(column: string): string {
    const at = this.#at.get(column);
    const cell = at === undefined ? '' : (this.#cells[at] ?? '').trim();
    return cell === 'NA' ? '' : cell;
  }

  /** A text of a place or person, null where empty. */
  maybe(column: string): string | null {
    return this.text(column) || null;
  }

  needed(column: string, expected: BaselineExpectation): string {
    return this.text(column) || this.fail(column, expected);
  }

  /** A dataset's own id: one word. */
  id(column: string): string {
    const id = this.text(column);
    return /^\S{1,40}$/.test(id) ? id : this.fail(column, 'id');
  }

  day(column: string): string {
    return dayOf(this.text(column)) ?? this.fail(column, 'day');
  }

  whole(column: string, least: number, most: number, expected: BaselineExpectation): number {
    const text = this.text(column);
    const value = /^\d{1,9}(?:[.,]0+)?$/.test(text) ? Number.parseInt(text, 10) : Number.NaN;
    return value >= least && value <= most ? value : this.fail(column, expected);
  }

  /** A whole number of 0 or more; null where empty. */
  maybeCount(column: string): number | null {
    return this.text(column) === '' ? null : this.whole(column, 0, 1e9, 'count');
  }

  degrees(column: 'latitude' | 'longitude'): number {
    const text = this.text(column);
    const plain = this.#decimalComma ? text.replace(',', '.') : text;
    const value = /^[-+]?\d+([.]\d*)?(e-?\d+)?$/i.test(plain) ? Number(plain) : Number.NaN;
    return Math.abs(value) <= (column === 'latitude' ? 90 : 180) ? value : this.fail(column, column);
  }

  fail(column: string, expected: BaselineExpectation): never {
    throw new BadCell({ column, value: this.text(column), expected });
  }
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/**
 * The ISO day of "2025-07-01", "2025-07-01 00:00:00.000", "2025-07-01T00:00:00" or "01 July 2025"; null for all else, such as
 * "01/07/2025", which is one day here and another there.
 */
export function dayOf(text: string): string | null {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[ T][\d:.]+Z?)?$/.exec(text)?.[1];
  if (iso !== undefined) return isIsoDay(iso) ? iso : null;
  const [, day, name, year] = /^(\d{1,2}) ([a-z]{3,9}) (\d{4})$/i.exec(text) ?? [];
  if (day === undefined || name === undefined || year === undefined) return null;
  const month =
    MONTHS.findIndex((one) => one === name.toLowerCase() || one.slice(0, 3) === name.toLowerCase()) + 1;
  return isRealDay(Number(year), month, Number(day)) ? isoDay(Number(year), month, Number(day)) : null;
}

/** Parts of a list with ";" between, without blanks, doubles and empty parts. */
export const listOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];

/** Whether a row is HXL's row of hashtags below the headers (hxlstandard.org 1.1), or empty. */
export const isHxlRow = (cells: readonly string[]): boolean =>
  cells.every((cell) => cell.trim() === '' || cell.trim().startsWith('#'));
