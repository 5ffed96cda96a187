import type { Lexicon } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import type { NumberRole } from './types.ts';
import type { Amount } from './words.ts';

/** The word lists that show what a number counts, compiled. */
export interface RoleWords {
  readonly unitsAfter: Lexicon<NumberRole>;
  readonly unitsBefore: Lexicon<NumberRole>;
  readonly unitLinks: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly dayLinks: ReadonlySet<string>;
  readonly yearCues: ReadonlySet<string>;
  readonly weakYearCues: ReadonlySet<string>;
  readonly clockCues: ReadonlySet<string>;
  readonly hours: ReadonlySet<string>;
  readonly ageCues: Lexicon<true>;
}

/** What the number of tokens `first`..`last` counts, or null where it may be people or things. */
export function roleOf(
  amount: Amount,
  first: number,
  last: number,
  tokens: readonly Token[],
  words: RoleWords,
): NumberRole | null {
  const glued = gluedRole(tokens, first, words);
  if (glued) return glued;
  if (amount.isOrdinal) return isDay(tokens, last, amount, words) ? 'date' : 'ordinal';
  const written = tokens[first]?.kind === 'number' ? writtenRole(amount, first, last, tokens, words) : null;
  return written ?? unitRole(amount, first, last, tokens, words) ?? (amount.isDecimal ? 'decimal' : null);
}

/** "M23", "T55", "AK-47": digits that end a name; the "30" of "19h30" is a time. */
function gluedRole(tokens: readonly Token[], first: number, words: RoleWords): NumberRole | null {
  const [token, before, beforeThat] = [tokens[first], tokens[first - 1], tokens[first - 2]];
  if (!token || token.kind !== 'number') return null;
  if (isNameHead(tokens, first, words)) return 'name';
  if (token.spaceBefore || !before) return null;
  if (before.kind === 'word')
    return words.hours.has(before.fold) && beforeThat?.kind === 'number' ? 'time' : 'name';
  const isTail =
    before.text === '-' && !before.spaceBefore && beforeThat?.kind === 'word' && beforeThat.capital;
  return isTail ? 'name' : null;
}

/** "3R", "4×4": digits that begin a name, with no unit behind them. */
function isNameHead(tokens: readonly Token[], first: number, words: RoleWords): boolean {
  const next = tokens[first + 1];
  if (!next || next.spaceBefore) return false;
  return (
    next.text === '×' ||
    (next.kind === 'word' && next.capital && words.unitsAfter.matchAt(tokens, first + 1) === null)
  );
}

/** Roles that digits show by their shape: dates, clocks, phone numbers, years. */
function writtenRole(
  amount: Amount,
  first: number,
  last: number,
  tokens: readonly Token[],
  words: RoleWords,
): NumberRole | null {
  const chain = chainRole(tokens, first, last);
  if (chain) return chain;
  if (isDay(tokens, last, amount, words) || isMonthDay(tokens, first, amount, words)) return 'date';
  return isYear(amount, first, last, tokens, words) ? 'year' : null;
}

const isDay = (tokens: readonly Token[], last: number, amount: Amount, words: RoleWords): boolean =>
  amount.low >= 1 &&
  amount.high !== null &&
  amount.high <= 31 &&
  (isMonth(tokens, last, words) || sharesMonth(tokens, last, words));

const isMonth = (tokens: readonly Token[], at: number, words: RoleWords): boolean =>
  words.months.has(tokens[at]?.fold ?? '');

/** "13, 14 et 15 mai", "du 2 au 3 octobre": the month stands behind a later day. */
function sharesMonth(tokens: readonly Token[], last: number, words: RoleWords): boolean {
  let at = last;
  for (let links = 0; links < 4; links++) {
    while (at < last + 9 && words.dayLinks.has(tokens[at]?.fold ?? '')) at++;
    const day = tokens[at];
    if (at === last || day?.kind !== 'number' || day.text.length > 2) return false;
    last = ++at;
    if (isMonth(tokens, at, words) || (tokens[at]?.spaceBefore === false && isMonth(tokens, at + 1, words)))
      return true;
  }
  return false;
}

const isMonthDay = (tokens: readonly Token[], first: number, amount: Amount, words: RoleWords): boolean =>
  amount.low >= 1 &&
  amount.low <= 31 &&
  words.months.has(tokens[first - 1]?.fold ?? '') &&
  tokens[first - 1]?.capital === true;

const LINKS = new Set(['/', '-', '.', ':']);

/** "01/07/2025", "21:15", "76 12 34 56 78": numbers strung together. */
function chainRole(tokens: readonly Token[], first: number, last: number): NumberRole | null {
  const before = linkedNumber(tokens, first - 1, first - 2);
  const after = linkedNumber(tokens, last, last + 1);
  if (tokens[first - 1]?.text === '+' || (tokens[first]?.text.length ?? 0) >= 7) return 'phone';
  if (!before && !after) return isPhonePart(tokens, first) ? 'phone' : null;
  const link = (before && tokens[first - 1]?.text) || (after && tokens[last]?.text);
  if (link === ':') return 'time';
  if (link === '/') return 'date';
  return linkCount(tokens, first) >= 2 ? 'date' : null;
}

function linkedNumber(tokens: readonly Token[], mark: number, number: number): boolean {
  const [link, other] = [tokens[mark], tokens[number]];
  const second = mark < number ? other : tokens[mark + 1];
  return (
    link !== undefined &&
    LINKS.has(link.text) &&
    !link.spaceBefore &&
    other?.kind === 'number' &&
    second?.spaceBefore === false
  );
}

function linkCount(tokens: readonly Token[], at: number): number {
  let count = 0;
  for (let i = at; linkedNumber(tokens, i + 1, i + 2); i += 2) count++;
  for (let i = at; linkedNumber(tokens, i - 1, i - 2); i -= 2) count++;
  return count;
}

function isPhonePart(tokens: readonly Token[], at: number): boolean {
  let [a, b] = [at, at];
  while (tokens[a - 1]?.kind === 'number') a--;
  while (tokens[b + 1]?.kind === 'number') b++;
  return b - a >= 3;
}

/** Four digits from 1900 to 2099 after a word for years, or with no noun behind them. */
function isYear(
  amount: Amount,
  first: number,
  last: number,
  tokens: readonly Token[],
  words: RoleWords,
): boolean {
  if (!amount.isPlain || tokens[first]?.text.length !== 4 || amount.low < 1800 || amount.low > 2099)
    return false;
  const before = tokens[first - 1];
  const cue = before?.fold === ',' ? (tokens[first - 2]?.fold ?? '') : (before?.fold ?? '');
  if (words.months.has(cue) || words.yearCues.has(cue)) return true;
  if (before?.text === ',' && tokens[first - 2]?.kind === 'number') return true;
  if (words.weakYearCues.has(cue)) return amount.low % 100 !== 0;
  const next = tokens[last];
  if (amount.low < 1900) return false;
  return !next || next.kind === 'mark' || words.yearCues.has(next.fold);
}

/** Roles that a word before or after shows: ages, money, distances, lengths of time, hours. */
function unitRole(
  amount: Amount,
  first: number,
  last: number,
  tokens: readonly Token[],
  words: RoleWords,
): NumberRole | null {
  const next = unitPlace(tokens, last, words);
  const unit = isPartOfName(tokens, next) ? null : (words.unitsAfter.matchAt(tokens, next)?.value ?? null);
  if (isAfterAge(tokens, first, words) || isAfterAge(tokens, first - 1, words))
    return unit === 'age' || unit === 'duration' || unit === null ? 'age' : unit;
  if (
    unit === 'duration' &&
    words.hours.has(tokens[next]?.fold ?? '') &&
    isClock(amount, tokens, first, words)
  )
    return 'time';
  if (unit === 'time' && (amount.low > 24 || amount.isDecimal)) return 'duration';
  if (unit) return unit;
  if (amount.article) return null;
  return unitBefore(tokens, first, words);
}

/** "four M23 officers": a letter that a figure is glued to is a name, no unit. */
const isPartOfName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.fold.length === 1 &&
  tokens[at]!.spaceBefore &&
  tokens[at + 1]?.kind === 'number' &&
  !tokens[at + 1]!.spaceBefore;

/** The token after the unit of a number that ends before token `last` ("10 pour cent"), or `last` itself. */
export function unitEnd(last: number, tokens: readonly Token[], words: RoleWords): number {
  return words.unitsAfter.matchAt(tokens, last)?.last ?? last;
}

/** The token that may hold a unit: past "de" and the hyphens of "12-year-old". */
function unitPlace(tokens: readonly Token[], last: number, words: RoleWords): number {
  let at = last;
  for (let step = 0; step < 2; step++) {
    const token = tokens[at];
    if (!token) break;
    const isHyphen = token.text === '-' && !token.spaceBefore;
    if (isHyphen || words.unitLinks.has(token.fold) || token.fold === "'") at++;
  }
  return at;
}

const isClock = (amount: Amount, tokens: readonly Token[], first: number, words: RoleWords): boolean =>
  amount.low <= 24 && words.clockCues.has(tokens[first - 1]?.fold ?? '');

function isAfterAge(tokens: readonly Token[], first: number, words: RoleWords): boolean {
  return [1, 2, 3, 4].some(
    (back) => first >= back && words.ageCues.matchAt(tokens, first - back)?.last === first,
  );
}

function unitBefore(tokens: readonly Token[], first: number, words: RoleWords): NumberRole | null {
  for (const back of [1, 2, 3]) {
    const match = first < back ? null : words.unitsBefore.matchAt(tokens, first - back);
    if (match && match.last === first) return match.value;
  }
  return null;
}
