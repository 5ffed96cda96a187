import type { OverlayProblem } from './types.ts';

/** A line of a table by its columns. */
export interface Row {
  /** 1-based. */
  readonly line: number;
  readonly cells: readonly string[];
}

const SEPARATORS = [';', '\t', ','];

/**
 * The rows of a table as spreadsheets save it: RFC 4180, separated by commas, semicolons (as where the comma is the
 * decimal mark) or tabs, whichever the first row has. Empty rows and rows that begin with "#" are comments.
 */
export function readTable(text: string): { rows: readonly Row[]; problems: readonly OverlayProblem[] } {
  const clean = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n');
  const header = clean.split('\n').find((line) => !isComment(line)) ?? '';
  const separator = SEPARATORS.find((mark) => header.includes(mark)) ?? ',';
  const rows: Row[] = [];
  let cells: string[] = [''];
  let isQuoted = false;
  let line = 1;
  // Where the row at hand begins: a quoted cell may hold line ends.
  let start = 1;
  const close = (): void => {
    if (!cells[0]?.startsWith('#') && cells.some((c) => c.trim() !== ''))
      rows.push({ line: start, cells: cells.map((c) => c.trim()) });
    cells = [''];
    start = line;
  };
  for (let i = 0; i < clean.length; i++) {
    const mark = clean[i]!;
    const at = cells.length - 1;
    if (mark === '\n') line++;
    if (isQuoted) {
      if (mark !== '"') cells[at] += mark;
      else if (clean[i + 1] === '"') cells[at] += clean[i++]!;
      else isQuoted = false;
    } else if (mark === '"' && cells[at] === '') isQuoted = true;
    else if (mark === separator) cells.push('');
    else if (mark === '\n') close();
    else cells[at] += mark;
  }
  close();
  return {
    rows,
    problems: isQuoted ? [{ line: start, code: 'open_quote', given: '"', expected: [] }] : [],
  };
}

const isComment = (line: string): boolean => line.trim() === '' || line.startsWith('#');
