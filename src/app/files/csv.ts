/** Tables that others wrote: rows of a .csv file, one bad row never spoiling the next. */
import { parse } from 'csv-parse/sync';
import { VigieError } from '../../core/errors.ts';
import { splitLines } from '../../core/lines.ts';
import { openBytes, type ByteMessages, type ByteSource } from './bytes.ts';

/** What is said of a table that cannot be read at all. */
export interface CsvMessages extends ByteMessages {
  readonly empty: (path: string) => string;
}

/** One row with the line on which it begins. Without cells: why it has none. */
export type CsvRow =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly fault: 'utf8' | 'quote'; readonly text: string };

export interface CsvSource extends Pick<ByteSource, 'progress'> {
  readonly header: readonly string[];
  readonly delimiter: string;
  /** Rows below the header, some hundreds at a time. */
  readonly batches: AsyncIterable<readonly CsvRow[]>;
}

const MOST_BYTES = 16 * 1024 ** 3;
const LONGEST_LINE = 1 << 20;
/** A quoted text with more lines than this is a quote that nobody closed. */
const MOST_LINES = 200;
const BATCH = 500;
const DELIMITERS = [',', ';', '\t'] as const;

/** Physical lines that make one row, or that cannot. */
interface Piece {
  readonly line: number;
  readonly text: string;
  readonly isBad: boolean;
  /** More lines follow in a quoted text, or a quote is stray. */
  readonly isTorn: boolean;
}

/**
 * Opens a table: plain, gzip or in a zip archive; UTF-8 with or without mark; parted by commas, semicolons or tabs, as its first row is.
 * @throws VigieError `bad_input`, one line
 */
export async function openCsv(path: string, say: CsvMessages): Promise<CsvSource> {
  const { chunks, progress } = await openBytes(path, {
    entries: /[.](csv|txt|tsv)$/i,
    mostBytes: MOST_BYTES,
    say,
  });
  const pieces = piecesOf(chunks);
  const first = await pieces.next();
  if (first.done === true) throw new VigieError('bad_input', say.empty(path));
  const delimiter = delimiterOf(first.value.text);
  const [header] = rowsOf(first.value, delimiter);
  return {
    header: header !== undefined && 'cells' in header ? header.cells : [],
    delimiter,
    batches: batchesOf(pieces, delimiter),
    progress,
  };
}

/** Lines put together while a quote is open: an even number of quotation marks closes all of them (RFC 4180, 2.5 to 2.7). */
async function* piecesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let waiting: { line: number; text: string; isOdd: boolean }[] = [];
  let isOpen = false;
  const take = function* (one: (typeof waiting)[number]): Generator<Piece> {
    if (waiting.length === 0 && one.text === '') return;
    waiting.push(one);
    if (one.isOdd) isOpen = !isOpen;
    if (!isOpen) {
      const text = waiting.map((part) => part.text).join('\n');
      yield { line: waiting[0]?.line ?? one.line, text, isBad: false, isTorn: waiting.length > 1 };
      waiting = [];
    } else if (waiting.length > MOST_LINES) yield* give();
  };
  /** The quote was never closed: its line stands alone, and those after it are rows of their own. */
  const give = function* (): Generator<Piece> {
    const [torn, ...rest] = waiting;
    [waiting, isOpen] = [[], false];
    if (torn) yield { line: torn.line, text: torn.text, isBad: false, isTorn: true };
    for (const one of rest) yield* take(one);
  };
  for await (const { bytes, number, tooLong } of splitLines(chunks, LONGEST_LINE)) {
    let text: string | null = null;
    try {
      text = tooLong ? null : decoder.decode(bytes);
    } catch {
      // Said of the row below.
    }
    if (text === null) {
      yield* give();
      const shown = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200));
      yield { line: number, text: shown, isBad: true, isTorn: false };
      continue;
    }
    const plain = text.endsWith('\r') ? text.slice(0, -1) : text;
    if (number === 1 && /^sep=.$/.test(plain)) continue;
    yield* take({ line: number, text: plain, isOdd: isOddlyQuoted(plain) });
  }
  while (waiting.length > 0) yield* give();
}

function isOddlyQuoted(text: string): boolean {
  let isOdd = false;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) isOdd = !isOdd;
  return isOdd;
}

/** What parts the names of the first row. */
function delimiterOf(header: string): string {
  const plain = header.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((one) => plain.split(one).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

async function* batchesOf(
  pieces: AsyncIterable<Piece>,
  delimiter: string,
): AsyncGenerator<readonly CsvRow[]> {
  let batch: Piece[] = [];
  for await (const piece of pieces) {
    batch.push(piece);
    if (batch.length < BATCH) continue;
    yield parsed(batch, delimiter);
    batch = [];
  }
  if (batch.length > 0) yield parsed(batch, delimiter);
}

/** Sound pieces are parsed together, which is fast; where that does not give one row each, one by one. */
function parsed(batch: readonly Piece[], delimiter: string): readonly CsvRow[] {
  if (batch.every(({ isBad }) => !isBad)) {
    try {
      const rows = cellsOf(batch.map(({ text }) => text).join('\n'), delimiter);
      if (rows.length === batch.length) return rows.map((cells, i) => ({ line: batch[i]?.line ?? 0, cells }));
    } catch {
      // One of them is broken.
    }
  }
  return batch.flatMap((piece) => rowsOf(piece, delimiter));
}

function rowsOf({ line, text, isBad }: Piece, delimiter: string): readonly CsvRow[] {
  if (isBad) return [{ line, fault: 'utf8', text }];
  try {
    const rows = cellsOf(text, delimiter);
    // A stray mark held lines together that are rows of their own.
    let at = line;
    return rows.map((cells) => {
      const row = { line: at, cells };
      at += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
      return row;
    });
  } catch {
    return [{ line, fault: 'quote', text }];
  }
}

const cellsOf = (text: string, delimiter: string): string[][] =>
  parse(text, {
    delimiter,
    record_delimiter: '\n',
    relax_quotes: true,
    relax_column_count: true,
    bom: true,
  });
