/** Lines that were broken at a margin, made paragraphs again; what stands in lines of its own stays there. */
import { isCut, isFull, lengthOf, linesOf, marginOf, type Line, type Margin } from './margins.ts';

/** One mark is a dash within a sentence, two make a list. */
const FEWEST_ITEMS = 2;
/** A heading has no more lines. */
const LONGEST_HEADING = 2;

const CAPITAL = /^["“«(]?\s?(\p{Lu}\p{L}*)(['’]?)/u;
const ITEM = /^(?:[•▪►●■▶→✓*·]|[-–—](?=\s)|\(?\d{1,3}[.)](?=\s)|\(?[a-z]\)(?=\s))/;
/** "[08/10/2025 07:12]", "3/7 –": a message, an entry of a list. */
const STAMP = /^(?:\[|\d{1,2}[/.]\d{1,2}[/., ])/;
/** "Bamako, 3 juillet 2025 –", "MAKURDI, Nigeria —", "DAKAR (AFP) -": where a story begins. */
const DATELINE = /^(?=.{0,60}?(?:\d|\)|\p{Lu}{4}))\p{Lu}[^.!?;:–—]{2,60}\s[–—-]+\s/u;
/** A comma, or a short word that nothing ends on. */
const OPEN = /,$|(?<!\p{L})\p{Ll}{1,3}$/u;
const CUT_WORD = /\p{L}-$/u;

/** What is asked of a wrapped text for each of its lines. */
interface Page {
  readonly text: string;
  readonly margin: Margin;
  /** Marks at the head of lines open items. */
  readonly isList: boolean;
  /** Words that the text writes without a capital. */
  readonly small: ReadonlySet<string>;
  /** Words that it writes with a capital within sentences. */
  readonly names: ReadonlySet<string>;
}

/** A text with each paragraph on one line, where its lines were broken at a margin; any other text as it is. */
export function joinWrapped(text: string): string {
  const lines = linesOf(text);
  const margin = marginOf(lines);
  if (margin === null) return text;
  const page = pageOf(text, lines, margin);
  let joined = '';
  let at = 0;
  let opens = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (next && goesOnBelow(page, line, next) && !isHeading(page, lines, opens, i)) {
      joined += `${text.slice(at, line.end)} `;
      at = next.start;
    } else opens = i + 1;
  }
  return joined + text.slice(at);
}

const pageOf = (text: string, lines: readonly Line[], margin: Margin): Page => ({
  text,
  margin,
  isList: lines.filter((line) => ITEM.test(written(text, line))).length >= FEWEST_ITEMS,
  small: new Set(text.match(/(?<!\p{L})\p{Ll}+/gu)),
  names: new Set(text.match(/(?<=\p{Ll}[^\S\n])\p{Lu}\p{L}*/gu)),
});

const written = (text: string, { start, end }: Line): string => text.slice(start, end);

/** Whether the next line belongs to the paragraph of this one, where that is no heading. */
function goesOnBelow({ text, margin, isList }: Page, line: Line, next: Line): boolean {
  if (next.blanks !== margin.spacing) return false;
  const below = written(text, next);
  if (STAMP.test(below) || (isList && ITEM.test(below))) return false;
  // Words that a hyphen parts are joined as words.
  if (CUT_WORD.test(text.slice(line.end - 2, line.end)) && /^\p{L}/u.test(below)) return false;
  if (!isFull(line, margin)) return lengthOf(line) >= margin.width / 2 && isCut(line, next);
  if (next.isSmall || line.mark === null) return true;
  return margin.parting !== 'line' && next.indent <= line.indent && CAPITAL.test(below);
}

/**
 * Whether lines `opens` to `at` are a heading: no mark ends it, and below stands a dateline, another heading or the first
 * word of a sentence. A word is that which the text has without a capital elsewhere. Where no empty line parts
 * paragraphs, the first line of a text is a heading rather, unless a name that the text knows goes on with it.
 */
function isHeading(
  { text, margin, small, names }: Page,
  lines: readonly Line[],
  opens: number,
  at: number,
): boolean {
  const [line, next] = [lines[at]!, lines[at + 1]!];
  if (line.mark !== null || next.isSmall || at - opens >= LONGEST_HEADING) return false;
  if (lines.slice(opens, at).some((before) => before.mark !== null)) return false;
  const below = written(text, next);
  if (OPEN.test(written(text, line))) return false;
  if (DATELINE.test(below) || isStub(lines, at + 1, margin)) return true;
  const [, word, elision] = CAPITAL.exec(below) ?? [];
  if (word === undefined) return false;
  const isTitle = opens === 0 && margin.parting === 'line';
  return elision !== '' || small.has(word.toLowerCase()) || (isTitle && !names.has(word));
}

/** A short line that nothing ends or goes on with: a day, a name, a heading. */
function isStub(lines: readonly Line[], at: number, margin: Margin): boolean {
  const [line, next] = [lines[at]!, lines[at + 1]];
  return (
    next !== undefined &&
    next.blanks === margin.spacing &&
    !next.isSmall &&
    line.mark === null &&
    lengthOf(line) < margin.width / 2
  );
}

/** Marks before the lines that a mail quotes. */
const MARKS = /^(?:[^\S\n]*>)+[^\S\n]?/gm;
const FEWEST_QUOTED = 3;

/**
 * A mail without the marks before the lines that it quotes. Where such a mark opens items, each is a line of its own:
 * none is empty, and none goes on in small letters.
 */
export function withoutQuoteMarks(text: string): string {
  if (!text.includes('>')) return text;
  const quoted = text.split('\n').filter((line) => /^\s*>/.test(line));
  const isMail = quoted
    .slice(1)
    .map((line) => line.replace(/^[\s>]+/, ''))
    .some((line) => line === '' || /^\p{Ll}/u.test(line));
  return isMail && quoted.length >= FEWEST_QUOTED ? text.replace(MARKS, '') : text;
}
