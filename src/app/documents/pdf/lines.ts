/** Pieces of text on a page, as a PDF places them, to lines and paragraphs. */
import { goesOn, joinCutWords } from '../../../reading/text/pages.ts';

/** A piece of text: points from the lower left corner of the page. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the letters. */
  readonly height: number;
}

export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/** A gap of this share of the letters' size is a space that the page draws by moving on. */
const SPACE = 0.18;
/** Pieces whose feet differ by less stand on one line (superscripts, too). */
const SAME_LINE = 0.45;
/** A gap of so many letters on one line leads to another column. */
const COLUMN_GAP = 2.5;

/** Lines in the order in which the page draws them: column by column where it was set in columns. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  let line: { text: string; left: number; right: number; y: number; height: number } | null = null;
  for (const piece of pieces) {
    if (piece.text.trim() === '') {
      if (line && !line.text.endsWith(' ')) line.text += ' ';
      continue;
    }
    const size = Math.max(piece.height, line?.height ?? 0);
    const gap = line ? piece.x - line.right : 0;
    const continues =
      line !== null &&
      Math.abs(piece.y - line.y) < size * SAME_LINE &&
      gap > -size &&
      gap < size * COLUMN_GAP;
    if (line && continues) {
      if (gap > size * SPACE && !line.text.endsWith(' ')) line.text += ' ';
      line.text += piece.text;
      line.right = piece.x + piece.width;
      line.height = size;
    } else {
      line = {
        text: piece.text,
        left: piece.x,
        right: piece.x + piece.width,
        y: piece.y,
        height: piece.height,
      };
      lines.push(line);
    }
  }
  return lines
    .map((one) => ({ ...one, text: one.text.replace(/\s+/g, ' ').trim() }))
    .filter((one) => one.text !== '');
}

const BULLET = /^(?:[•▪►●◦‣·–—-]\s|\(?\d{1,2}[.)]\s|[a-z]\)\s)/;
const SENTENCE_END = /[.!?…:;»”"]$/;
/** A line that leaves so much of the measure free ends its paragraph. */
const SHORT_LINE = 0.85;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Lines to paragraphs, by the space between them, their size, indents and last lines that are short. */
export function paragraphsOf(lines: readonly Line[]): string[] {
  const steps = lines.flatMap((line, i) => {
    const step = (lines[i - 1]?.y ?? 0) - line.y;
    return i > 0 && step > 0 ? [step] : [];
  });
  const usual = median(steps);
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && !startsParagraph(open, line, usual)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((one) => joinLines(one.map((line) => line.text)));
}

function startsParagraph(open: readonly Line[], line: Line, usual: number): boolean {
  const before = open.at(-1)!;
  const step = before.y - line.y;
  const isElsewhere = step <= 0 || step > Math.max(usual * 4, line.height * 6);
  if (BULLET.test(line.text)) return true;
  if (isElsewhere) return !goesOn(before.text, line.text);
  if (Math.abs(before.height - line.height) > Math.max(before.height, line.height) * 0.12) return true;
  if (step > usual * 1.35 && step > line.height * 1.5) return true;
  const measure =
    Math.max(...open.map((one) => one.right)) - Math.min(...open.map((one) => one.left), line.left);
  const isShort =
    before.right - line.left < measure * SHORT_LINE ||
    (open.length === 1 && before.right < line.right * SHORT_LINE);
  if (isShort && (SENTENCE_END.test(before.text) || !/^\p{Ll}/u.test(line.text))) return true;
  const indent = line.left - before.left;
  return indent > line.height * 0.9 && indent < line.height * 5 && SENTENCE_END.test(before.text);
}

/** Lines of a paragraph as one, words cut at their ends whole. */
export const joinLines = (lines: readonly string[]): string =>
  joinCutWords(lines.join('\n')).replaceAll('\n', ' ');
