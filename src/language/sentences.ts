import type { Token } from './tokens.ts';

/** A sentence: tokens `first` up to, not including, `last`; `block` counts paragraphs, headings and bullets. */
export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly block: number;
}

/** A semicolon ends one too: what stands on its two sides is told apart. */
const ENDERS = new Set(['.', '!', '?', '…', ';']);
const CLOSERS = new Set(['"', '”', '»', ')', ']', '’', "'"]);
const BULLETS = new Set(['•', '-', '*', '–', '—', '▪', '►', '●', '·', '>']);

/**
 * A sentence of more tokens is none: a text without full stops, a table, a list of hundreds. It is cut at the next mark,
 * since readers look through a whole sentence for what a word of it belongs to.
 */
export const LONGEST_SENTENCE = 300;
/** … and here where no mark comes. */
const LONGEST_WITHOUT_MARK = 350;

/**
 * Splits tokens into sentences. A full stop ends one unless it follows an abbreviation, an initial or stands
 * within a number; a line break ends one where a blank line, a bullet or an unfinished heading line shows a new block.
 * Intl.Segmenter is not used: it breaks after "M." and "Col.".
 * @param abbreviations folded words that a full stop follows without ending the sentence ("col", "gen")
 */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  abbreviations: ReadonlySet<string>,
): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let block = 0;
  const close = (last: number): void => {
    const [a, b] = [tokens[first], tokens[last - 1]];
    if (a && b && last > first) {
      sentences.push({ index: sentences.length, start: a.start, end: b.end, first, last, block });
    }
    first = last;
  };
  for (let i = 0; i < tokens.length; i++) {
    if (i > 0 && startsBlock(text, tokens, i)) {
      close(i);
      block++;
    }
    if (isTooLong(tokens, first, i)) close(i);
    if (endsSentence(text, tokens, i, abbreviations)) {
      let last = i + 1;
      while (last < tokens.length && CLOSERS.has(tokens[last]!.text) && isTight(tokens[last]!)) last++;
      close(last);
      i = last - 1;
    }
  }
  close(tokens.length);
  return sentences;
}

const isTooLong = (tokens: readonly Token[], first: number, at: number): boolean =>
  at - first >= LONGEST_WITHOUT_MARK || (at - first >= LONGEST_SENTENCE && tokens[at - 1]!.kind === 'mark');

const isTight = (token: Token): boolean => !token.spaceBefore || token.text === '»';

/** A line break opens a block where the line is blank, a bullet follows, or the line before was a complete one. */
function startsBlock(text: string, tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]!;
  const here = tokens[i]!;
  const isNear = here.start === before.end || (here.start === before.end + 1 && text[before.end] === ' ');
  if (isNear) return false;
  const gap = text.slice(before.end, here.start);
  if (!gap.includes('\n')) return false;
  // What stands between the tokens of two lines is the number of an item.
  if (/\n[^\S\n]*(?:\n|\S)/.test(gap) || BULLETS.has(here.text)) return true;
  // A wrapped line goes on in lower case and was filled to the margin; a heading or chat line was not.
  const lineStart = text.lastIndexOf('\n', before.end - 1) + 1;
  const wrapped =
    !here.capital && here.kind === 'word' && before.end - lineStart > 40 && !isByline(text, here);
  return !wrapped && !(before.end - lineStart > 60 && here.capital && isOpenEnded(before));
}

/** "mardi 8 juillet 2025 | La rédaction | 2 min": bars part what stands below a headline. */
const isByline = (text: string, { start }: Token): boolean =>
  /^[^\n|]{2,50}\|/.test(text.slice(start, start + LONGEST_PART));
const LONGEST_PART = 52;

// "… selon le\nMinistère": a long line that stops on a function word or comma goes on below.
const isOpenEnded = (token: Token): boolean =>
  token.text === ',' || (token.kind === 'word' && !token.capital && token.fold.length <= 3);

function endsSentence(
  text: string,
  tokens: readonly Token[],
  i: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const token = tokens[i]!;
  if (token.kind !== 'mark' || !ENDERS.has(token.text)) return false;
  const next = tokens[i + 1];
  if (!next) return true;
  if (ENDERS.has(next.text) && !next.spaceBefore) return false;
  if (CLOSERS.has(next.text) && isTight(next)) return closesQuotedSentence(tokens, i);
  if (!next.spaceBefore && !lacksSpace(tokens, i)) return false;
  if (token.text === '.' && (isAbbreviation(tokens, i, abbreviations) || isShortWeekday(tokens, i)))
    return false;
  return (
    next.kind !== 'word' ||
    next.capital ||
    token.text !== '.' ||
    text.slice(token.end, next.start).includes('\n')
  );
}

/** Signs beside a full stop within an address or the name of a file. */
const OF_ADDRESSES = new Set(['.', '/', '@', '_']);

/** "Deux soldats sont morts.Les autres ont fui": a scan or a hasty thumb left out the space; "lemonde.Fr/afrique" has none. */
function lacksSpace(tokens: readonly Token[], i: number): boolean {
  const [sign, before, next, after] = [tokens[i - 2], tokens[i - 1], tokens[i + 1], tokens[i + 2]];
  if (!before || tokens[i]!.spaceBefore || !next?.capital) return false;
  const isWord =
    before.kind === 'word' && before.text.length > 2 && before.text !== before.text.toUpperCase();
  const isOpening = next.text.length === 1 || next.text !== next.text.toUpperCase();
  const isAddress =
    (sign !== undefined && !before.spaceBefore && OF_ADDRESSES.has(sign.text)) ||
    (after !== undefined && !after.spaceBefore && OF_ADDRESSES.has(after.text));
  return isWord && isOpening && !isAddress;
}

/** After `… .»` the sentence goes on where a small letter follows: «"We fled," he said» keeps its verb. */
function closesQuotedSentence(tokens: readonly Token[], i: number): boolean {
  let j = i + 1;
  while (j < tokens.length && CLOSERS.has(tokens[j]!.text)) j++;
  const after = tokens[j];
  return !after || after.kind !== 'word' || after.capital;
}

/** "Lun. 25/07": no sentence is one short word, and a day follows. */
function isShortWeekday(tokens: readonly Token[], i: number): boolean {
  const [word, day, slash] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]];
  const isDay =
    word?.kind === 'word' && word.text.length <= 4 && !tokens[i]!.spaceBefore && day?.kind === 'number';
  return (
    isDay &&
    ((slash?.text === '/' && !slash.spaceBefore) || isNightSpan(tokens, i) || isNightSpan(tokens, i - 4))
  );
}

/** "sam. 05 au dim. 06": the stop behind the first of two shortened weekdays. */
function isNightSpan(tokens: readonly Token[], i: number): boolean {
  const [day, link, next, stop, until] = tokens.slice(Math.max(0, i + 1), i + 6);
  return (
    tokens[i]?.text === '.' &&
    day?.kind === 'number' &&
    link !== undefined &&
    link.text.length <= 3 &&
    next?.kind === 'word' &&
    next.text.length <= 4 &&
    stop?.text === '.' &&
    until?.kind === 'number'
  );
}

function isAbbreviation(tokens: readonly Token[], i: number, abbreviations: ReadonlySet<string>): boolean {
  const before = tokens[i - 1];
  if (!before || before.kind !== 'word' || tokens[i]!.spaceBefore) return false;
  const isInitial = before.text.length === 1 && before.capital;
  return isInitial || abbreviations.has(before.fold);
}
