import { HYPHEN_AFTER, HYPHEN_BEFORE } from '../../language/hyphens.ts';

/** Pages as they were printed, made one text again: running heads gone, words cut at line ends whole. */

/** A running head stands among so many lines at the top or foot of its page. */
const EDGE_LINES = 2;
/** It comes back on this share of the pages, and on two at least. */
const RUNNING_SHARE = 0.5;

/** The same on every page but for its number. */
const shapeOf = (line: string): string => line.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();

/** "12", "- 12 -", "Page 3 sur 10", "3/10". */
const PAGE_NUMBER = /^\W*(?:p(?:age|\.)?\s*)?\d{1,4}(?:\s*(?:\/|of|sur|de)\s*\d{1,4})?\W*$/i;

const edges = (lines: readonly string[]): readonly number[] => {
  const filled = lines.flatMap((line, i) => (line.trim() === '' ? [] : [i]));
  return [...new Set([...filled.slice(0, EDGE_LINES), ...filled.slice(-EDGE_LINES)])];
};

/**
 * The lines of each page without the heads and feet that come back on most pages, and without page numbers.
 * @param pages lines from top to foot
 */
export function withoutRunningHeads(pages: readonly (readonly string[])[]): string[][] {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const shape of new Set(edges(lines).map((i) => shapeOf(lines[i] ?? '')))) {
      counts.set(shape, (counts.get(shape) ?? 0) + 1);
    }
  }
  const fewest = Math.max(2, pages.length * RUNNING_SHARE);
  const isRunning = (line: string): boolean =>
    (pages.length > 1 && PAGE_NUMBER.test(line)) || (counts.get(shapeOf(line)) ?? 0) >= fewest;
  return pages.map((lines) => {
    const running = new Set(edges(lines).filter((i) => isRunning(lines[i] ?? '')));
    return lines.filter((_, i) => !running.has(i));
  });
}

/** Behind these a sentence has ended, so that what follows on the next page is a new paragraph. */
const ENDED = /[.!?…:;»"”)]\s*$/;

/** A heading is shorter than a line that was filled to the margin. */
const FULL_LINE = 40;

/** Whether words of one page or column go on with those of the next. */
export function goesOn(before: string, after: string): boolean {
  if (ENDED.test(before)) return false;
  if (/^\s*\p{Ll}/u.test(after) || /\p{L}-\s*$|[,’']\s*$/u.test(before)) return true;
  const lastLine = before.slice(before.lastIndexOf('\n') + 1);
  return lastLine.length >= FULL_LINE && /\p{Ll}\s*$/u.test(before) && /^\s*\p{Lu}/u.test(after);
}

/** A text with form feeds between its pages as one text; any other as it is. */
export function joinPages(text: string): string {
  if (!text.includes('\f')) return text;
  const pages = withoutRunningHeads(text.split('\f').map((page) => page.split('\n')))
    .map((lines) => lines.join('\n').replace(/^\s*\n|\s+$/g, ''))
    .filter((page) => page.trim() !== '');
  return pages.reduce(
    (whole, page) => `${whole}${goesOn(whole, page) ? '\n' : '\n\n'}${page}`,
    pages.shift() ?? '',
  );
}

const CUT = /(?<=\p{L})-[^\S\n\f]*\n[^\S\n\f]*(?=\p{L})/gu;
/** No word is longer. */
const LONGEST_WORD = 40;

/**
 * Joins words that a hyphen parts at the end of a line. The hyphen stays before a capital ("Goma-\nCoura"), where the
 * text writes the word with it elsewhere, and in compounds of common make.
 */
export function joinCutWords(text: string): string {
  // Hyphens at ends of lines are rare, letters are not: the one is sought first.
  if (!/-[^\S\n\f]*\n/.test(text) || !/\p{L}-[^\S\n\f]*\n/u.test(text)) return text;
  const known = new Set([...text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu)].map(([word]) => word));
  return text.replace(CUT, (cut: string, at: number) => {
    const before = /\p{L}+$/u.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[0].toLowerCase() ?? '';
    const [after = ''] = /^\p{L}+/u.exec(text.slice(at + cut.length, at + cut.length + LONGEST_WORD)) ?? [];
    return isCompound(before, after, known) ? '-' : '';
  });
}

function isCompound(before: string, after: string, known: ReadonlySet<string>): boolean {
  if (/^\p{Lu}/u.test(after)) return true;
  if (known.has(`${before}${after}`)) return false;
  const isCommon = HYPHEN_BEFORE.has(after) || HYPHEN_AFTER.has(before) || before.length === 1;
  return isCommon || known.has(`${before}-${after}`);
}
