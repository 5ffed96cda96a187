import type { Token } from './tokens.ts';

/** What the capitals of a text say: as usual; nothing, since it has none; nothing, since it has no others. */
export type Writing = 'usual' | 'lower' | 'upper';

/** Fewer words show no habit. */
const MIN_WORDS = 8;
/** Of all words: a slip of the hand, a signature. */
const MOST_OTHER = 0.01;

/**
 * How a text is written. In one without capitals the first word of a sentence may have one, and acronyms do: telephones
 * and habit put them there.
 */
export function writingOf(tokens: readonly Token[]): Writing {
  const allowed = tokens.length * MOST_OTHER;
  let words = 0;
  let raised = 0;
  let small = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (raised > allowed && small > allowed) return 'usual';
    const isShouted = token.capital && token.text === token.text.toUpperCase();
    words++;
    if (!isShouted) small++;
    if (token.capital && !(isShouted && token.text.length > 1) && !opensLine(tokens, token.index)) raised++;
  }
  if (words < MIN_WORDS) return 'usual';
  if (small <= words * MOST_OTHER) return 'upper';
  return raised <= words * MOST_OTHER && small > words / 2 ? 'lower' : 'usual';
}

const ENDERS: ReadonlySet<string> = new Set(['.', '!', '?', '…', ':']);

const opensLine = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return before === undefined || (before.kind === 'mark' && ENDERS.has(before.text));
};

/** Lines of paragraphs that are one line each are longer, and those of chat shorter, than lines that were broken. */
const NARROWEST = 40;
const WIDEST = 130;

/** The tokens of a stretch that open a sentence by what stands before them, whatever their own letters; ascending. */
export function sentenceStarts(
  text: string,
  tokens: readonly Token[],
  first = 0,
  last: number = tokens.length,
): number[] {
  const starts: number[] = [];
  for (let at = first; at < last; at++) {
    const { kind, spaceBefore } = tokens[at]!;
    if (kind === 'word' && spaceBefore && isStart(text, tokens, at)) starts.push(at);
  }
  return starts;
}

/** A dateline has so many letters at most. */
const DATELINE = 45;
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

const lineStart = (text: string, { end }: Token): number => text.lastIndexOf('\n', end - 1) + 1;

function isStart(text: string, tokens: readonly Token[], at: number): boolean {
  let end = at;
  // Quotation marks and brackets open with the sentence.
  while (end > 0 && OPENERS.has(tokens[end - 1]!.text)) end--;
  const before = tokens[end - 1];
  if (before === undefined || (before.kind === 'mark' && ENDERS.has(before.text))) return true;
  // "niamey (afp) - au moins": a dateline.
  if (before.spaceBefore && DASHES.has(before.text) && before.start - lineStart(text, before) <= DATELINE)
    return true;
  const gap = text.slice(before.end, tokens[end]!.start);
  if (!gap.includes('\n')) return false;
  if (/\n[^\S\n]*\n/.test(gap)) return true;
  const line = before.end - lineStart(text, before);
  return line <= NARROWEST || line > WIDEST;
}

const OPENERS: ReadonlySet<string> = new Set(['"', '“', '«', '(', '‘', "'"]);

/** Whether a token stands behind the end of a sentence or line: a quick look for texts that bear their capitals. */
export function opensSegment(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  const { start, spaceBefore } = tokens[at]!;
  return (
    spaceBefore &&
    ((before.kind === 'mark' && ENDERS.has(before.text)) || text.charCodeAt(start - 1) === NEW_LINE)
  );
}

const NEW_LINE = 10;
