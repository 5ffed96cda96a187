/** The bytes of a CSV to rows of fields by column, each with its line. */
import { isUtf8 } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';
import { VigieError } from '../../core/errors.ts';
import type { ScanMessages } from './messages.ts';

/** Columns that are read, with other names under which tables have them. */
const COLUMNS = {
  date: ['date', 'event_date'],
  lat: ['lat', 'latitude'],
  lon: ['lon', 'lng', 'long', 'longitude'],
  cases: ['cases'],
  location: ['location'],
} as const;
export type Column = keyof typeof COLUMNS;

export interface Row {
  /** From 1, the header's. */
  readonly line: number;
  /** The field of a column, trimmed; null where the table lacks the column. */
  readonly field: (column: Column) => string | null;
}

export interface Table {
  readonly rows: readonly Row[];
  /** Whether a comma may stand for the decimal point: it does not part the fields. */
  readonly hasDecimalComma: boolean;
}

/** @throws VigieError `bad_input`, one line */
export function readTable(bytes: Uint8Array, path: string, say: ScanMessages): Table {
  const text = textOf(bytes, path, say);
  if (text.trim() === '') throw new VigieError('bad_input', say.empty(path));
  const delimiter = delimiterOf(text);
  const [header, ...records] = recordsOf(text, delimiter, say);
  const at = columnsOf(header?.fields ?? [], path, say);
  const rows = records.map(({ line, fields }) => ({
    line,
    field: (column: Column) => (at[column] === null ? null : (fields[at[column]] ?? '').trim()),
  }));
  if (rows.length === 0) throw new VigieError('bad_input', say.empty(path));
  return { rows, hasDecimalComma: delimiter !== ',' };
}

/** UTF-16 by its mark, else UTF-8, else Windows-1252, in which spreadsheets still save. */
function textOf(bytes: Uint8Array, path: string, say: ScanMessages): string {
  const mark = [bytes[0], bytes[1]].join();
  if (mark === '255,254' || mark === '254,255')
    return new TextDecoder(mark === '255,254' ? 'utf-16le' : 'utf-16be').decode(bytes);
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new VigieError('bad_input', say.notText(path, nul));
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
}

/** The mark that parts most fields in the first line that is not empty. */
function delimiterOf(text: string): string {
  const header = /[^\r\n]+/.exec(text)?.[0] ?? '';
  const count = (mark: string): number => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

interface Fields {
  readonly line: number;
  readonly fields: readonly string[];
}

function recordsOf(text: string, delimiter: string, say: ScanMessages): readonly Fields[] {
  const records: Fields[] = [];
  try {
    let ended = 0;
    parse(text, {
      delimiter,
      bom: true,
      skip_empty_lines: true,
      // A line ends with any of these; left to itself the parser takes the first line's for all.
      record_delimiter: ['\r\n', '\n', '\r'],
      on_record: (fields: string[], { lines }: { lines: number }) => {
        if (fields.some((field) => field.trim() !== ''))
          records.push({ line: Math.max(lines, ended + 1), fields });
        ended = lines;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error ? Number(error.lines) : records.length + 1;
    const isCount = /INCONSISTENT|COLUMNS/.test(error.code);
    throw new VigieError('bad_input', say.broken(line, isCount ? 'columns' : 'quotes'), { cause: error });
  }
  return records;
}

/** Where each column stands. */
function columnsOf(
  header: readonly string[],
  path: string,
  say: ScanMessages,
): Readonly<Record<Column, number | null>> {
  const names = header.map((name) => name.trim().toLowerCase());
  const placeOf = (column: Column): number | null => {
    const found = names.flatMap((name, i) =>
      (COLUMNS[column] as readonly string[]).includes(name) ? [i] : [],
    );
    if (found.length > 1) throw new VigieError('bad_input', say.twice(path, column));
    return found[0] ?? null;
  };
  const needed = (column: Column): number => {
    const at = placeOf(column);
    if (at === null) throw new VigieError('bad_input', say.noColumn(path, column, header.join(', ')));
    return at;
  };
  return {
    date: needed('date'),
    lat: needed('lat'),
    lon: needed('lon'),
    cases: placeOf('cases'),
    location: placeOf('location'),
  };
}
