/** What is searched of a report and of a statement. */
import type { StatementRecord } from '../../core/records.ts';

/** Some three thousand words: beyond 255 of its places a lexeme forgets the others, and "de" is every twentieth word. */
const PASSAGE_CHARS = 18_000;

/** A part of a text, with where it begins in UTF-16 code units. */
export interface Passage {
  readonly start: number;
  readonly body: string;
}

/** Cuts a text into parts, at the end of a line or a word where there is one. One part at least. */
export function passagesOf(text: string): readonly Passage[] {
  const parts: Passage[] = [];
  let start = 0;
  do {
    const end = endOfPart(text, start);
    parts.push({ start, body: text.slice(start, end) });
    start = end;
  } while (start < text.length);
  return parts;
}

function endOfPart(text: string, start: number): number {
  const limit = start + PASSAGE_CHARS;
  if (limit >= text.length) return text.length;
  const earliest = start + PASSAGE_CHARS / 2;
  for (const mark of ['\n', ' ']) {
    const at = text.lastIndexOf(mark, limit);
    if (at >= earliest) return at + 1;
  }
  return limit;
}

/** Who says it, to whom, about where, and in which words. */
export function statementText({
  speaker,
  organisation,
  addressees,
  condition,
  places,
  evidence,
}: StatementRecord): readonly string[] {
  return [speaker, organisation, ...addressees, condition, ...places.map(({ name }) => name)]
    .filter((part) => part !== null)
    .concat(evidence.map(({ quote }) => quote));
}
