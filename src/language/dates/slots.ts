import { compileLexicon, type Lexicon } from '../lexicon.ts';
import { tokenize, type Token } from '../tokens.ts';
import type { DateWords, SlotName } from './types.ts';

/** What a slot captured and the token after it. */
export interface SlotMatch {
  readonly value: unknown;
  readonly last: number;
}

/** Reads a slot at token `at`, before token `limit`. */
export type SlotReader = (tokens: readonly Token[], at: number, limit: number) => SlotMatch | null;

/** A slot with the folded words it can begin with; "#" stands for digits. */
export interface Slot {
  readonly read: SlotReader;
  readonly firsts: ReadonlySet<string>;
  /** First word → the words that can stand second, `ALONE` where it can be all. */
  readonly seconds: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Among second words: there need be none. */
export const ALONE = '';

/** The key of digits among first words. */
export const DIGITS = '#';

/** @param endings what may follow the digits as part of the slot */
const digits = (read: SlotReader, endings: Iterable<string> = []): Slot => ({
  read,
  firsts: new Set([DIGITS]),
  seconds: new Map([[DIGITS, new Set([ALONE, ...endings])]]),
});

/** Compiles the slots of a language. */
export function compileSlots(words: DateWords): Readonly<Record<SlotName, Slot>> {
  const endings = new Set(words.dayEndings);
  return {
    wd: lexiconSlot(words.weekdays, words.capitalOnly),
    mon: monthSlot(words),
    d: either(digits(dayReader(endings, words.months), endings), lexiconSlot(words.dayWords)),
    day2: digits(numberReader(1, 31, 2, 2)),
    m: digits(numberReader(1, 12, 1, 2)),
    month2: digits(numberReader(1, 12, 2, 2)),
    y: digits(numberReader(1800, 2099, 4, 4)),
    year2: digits(gluedYear),
    yy: digits(shortYear),
    n: either(digits(numberReader(0, 999, 1, 3)), lexiconSlot(words.counts)),
    unit: lexiconSlot(words.units),
    part: lexiconSlot({ ...words.partsWithDay, ...words.parts }),
    dir: lexiconSlot(words.directions),
    third: lexiconSlot(words.thirds),
    nth: lexiconSlot(words.ordinals),
    hh: digits(numberReader(0, 23, 1, 2)),
    hhdot: digits(numberReader(0, 23, 1, 2, false)),
    mm: digits(numberReader(0, 59, 2, 2, false)),
    hour: either(digits(numberReader(0, 23, 1, 2)), lexiconSlot(words.counts)),
    hhmm: digits(numberReader(0, 2359, 4, 4)),
    mer: lexiconSlot(words.dayHalves),
    cue: lexiconSlot(Object.fromEntries(words.clockCues.map((cue) => [cue, cue]))),
  };
}

function lexiconSlot(entries: Readonly<Record<string, unknown>>, capitalOnly: readonly string[] = []): Slot {
  const lexicon: Lexicon<{ readonly value: unknown }> = compileLexicon(
    Object.entries(entries).map(([phrase, value]) => [phrase, { value }] as const),
  );
  const capitals = new Set(capitalOnly);
  const read: SlotReader = (tokens, at, limit) => {
    const match = lexicon.matchAt(tokens, at, limit);
    const token = tokens[at];
    if (!match || !token || (capitals.has(token.fold) && !token.capital)) return null;
    return { value: match.value.value, last: match.last };
  };
  return { read, firsts: new Set(Object.keys(entries).map(firstWord)), seconds: secondWords(entries) };
}

function secondWords(entries: Readonly<Record<string, unknown>>): Map<string, Set<string>> {
  const seconds = new Map<string, Set<string>>();
  for (const phrase of Object.keys(entries)) {
    const [first, second] = tokenize(phrase);
    if (!first) continue;
    const known = seconds.get(first.fold) ?? new Set();
    seconds.set(first.fold, known.add(second?.fold ?? ALONE));
  }
  return seconds;
}

// "Jan. 5": the full stop of a short month belongs to it.
function monthSlot(words: DateWords): Slot {
  const plain = lexiconSlot(words.months, words.capitalOnly);
  const read: SlotReader = (tokens, at, limit) => {
    const match = plain.read(tokens, at, limit);
    const stop = match && tokens[match.last];
    const short = (tokens[at]?.text.length ?? 9) <= 5;
    const goesOn = stop?.text === '.' && !stop.spaceBefore && tokens[match!.last + 1]?.kind === 'number';
    return match && short && goesOn && match.last < limit
      ? { value: match.value, last: match.last + 1 }
      : match;
  };
  return { ...plain, read };
}

/** The first folded word of a phrase, as tokens have it. */
export function firstWord(phrase: string): string {
  return /^[\p{L}\p{M}]+|^\S/u.exec(phrase)?.[0] ?? phrase;
}

function either(a: Slot, b: Slot): Slot {
  return {
    read: (tokens, at, limit) => a.read(tokens, at, limit) ?? b.read(tokens, at, limit),
    firsts: new Set([...a.firsts, ...b.firsts]),
    // Slots of one meaning begin with words of their own: digits, and words for them.
    seconds: new Map([...a.seconds, ...b.seconds]),
  };
}

/** Digits of one run, not part of a decimal or a longer figure: "27.000" and "3,5" hold no day. */
function numberReader(
  low: number,
  high: number,
  minDigits: number,
  maxDigits: number,
  isWhole = true,
): SlotReader {
  return (tokens, at) => {
    const token = tokens[at];
    if (token?.kind !== 'number') return null;
    const { length } = token.fold;
    if (length < minDigits || length > maxDigits) return null;
    const value = Number(token.fold);
    if (!(value >= low && value <= high) || (isWhole && isInsideFigure(tokens, at))) return null;
    return { value, last: at + 1 };
  };
}

/** "18AUG25": two digits right behind the month. */
const gluedYear: SlotReader = (tokens, at, limit) => {
  const match = numberReader(0, 99, 2, 2)(tokens, at, limit);
  return match && !tokens[at]!.spaceBefore ? { ...match, value: 2000 + Number(match.value) } : null;
};

// "23/06/18": two digits are this century's up to here, else the last one's.
const LATEST_SHORT_YEAR = 50;

const shortYear: SlotReader = (tokens, at, limit) => {
  const match = numberReader(0, 99, 2, 2)(tokens, at, limit);
  const year = Number(match?.value);
  return match && { ...match, value: year + (year <= LATEST_SHORT_YEAR ? 2000 : 1900) };
};

/** The day of a month, with its ending ("1er", "6th"), or glued to the month as in "17AUG". */
function dayReader(endings: ReadonlySet<string>, months: Readonly<Record<string, number>>): SlotReader {
  const plain = numberReader(1, 31, 1, 2);
  return (tokens, at, limit) => {
    const match = plain(tokens, at, limit);
    const next = tokens[at + 1];
    if (!match || !next || at + 1 >= limit || next.spaceBefore || next.kind !== 'word') return match;
    if (endings.has(next.fold)) return { value: match.value, last: at + 2 };
    return next.fold in months ? match : null;
  };
}

function isInsideFigure(tokens: readonly Token[], at: number): boolean {
  if (!isPoint(tokens[at - 1]) && !isPoint(tokens[at + 1])) return false;
  if ([0, 2, 4].some((back) => isDottedDate(tokens, at - back))) return false;
  return isFigureLink(tokens, at - 1) || isFigureLink(tokens, at + 1);
}

const isPoint = (token: Token | undefined): boolean => token?.text === '.' || token?.text === ',';

/** "01.07.2025". */
function isDottedDate(tokens: readonly Token[], at: number): boolean {
  const [day, stop, month, stop2, year] = tokens.slice(Math.max(at, 0), at + 5);
  const lengths = (day?.text.length ?? 9) <= 2 && (month?.text.length ?? 9) <= 2 && year?.text.length === 4;
  return at >= 0 && stop?.text === '.' && stop2?.text === '.' && lengths;
}

function isFigureLink(tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!mark || !before || !after || (mark.text !== '.' && mark.text !== ',')) return false;
  const isTight = !mark.spaceBefore && !after.spaceBefore;
  return isTight && before.kind === 'number' && after.kind === 'number' && after.text.length !== 4;
}
