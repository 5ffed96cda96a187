import type { Lexicon } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import { readDigits } from './digits.ts';

/** A bare number: its bounds, before any hedge. */
export interface Amount {
  readonly low: number;
  readonly high: number | null;
  readonly last: number;
  readonly hedge: 'exact' | 'vague';
  readonly article: boolean;
  readonly isDecimal: boolean;
  /** Digits without thousands set apart. */
  readonly isPlain: boolean;
  readonly isOrdinal: boolean;
}

/** The word lists of a language, compiled for reading amounts. */
export interface AmountWords {
  readonly cardinals: Lexicon<number>;
  readonly scales: Lexicon<number>;
  readonly collectives: Lexicon<number>;
  readonly plurals: Lexicon<number>;
  readonly vague: Lexicon<number>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly ordinalEndings: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  readonly pluralLinks: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly notArticleAfter: ReadonlySet<string>;
  readonly notArticleBefore: ReadonlySet<string>;
  readonly oneBefore: ReadonlySet<string>;
  readonly joiner: string;
  readonly joinerBefore: ReadonlySet<number>;
  readonly joinsAfterHundreds: boolean;
}

/** The folded words that an amount may begin with; digits may, too. */
export const amountOpeners = (words: AmountWords): string[] => [
  ...[words.cardinals, words.scales, words.collectives, words.plurals, words.vague].flatMap((list) =>
    list.openers(),
  ),
  ...words.ordinals.keys(),
  ...words.articles,
];

type Read = (tokens: readonly Token[], at: number, text: string, words: AmountWords) => Amount | null;

const EXACT = { hedge: 'exact', article: false, isDecimal: false, isPlain: false, isOrdinal: false } as const;

/** The number that starts at token `at`, or null. */
export const readAmount: Read = (tokens, at, text, words) => {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') return readFigure(tokens, at, text, words);
  if (token.kind !== 'word') return null;
  const rank = words.ordinals.get(token.fold);
  if (rank !== undefined) return { ...EXACT, low: rank, high: rank, last: at + 1, isOrdinal: true };
  return (
    readVague(tokens, at, text, words) ??
    readPlural(tokens, at, null, words) ??
    readCollective(tokens, at, words) ??
    readWords(tokens, at, words)
  );
};

/** Digits, with what follows them: an ordinal ending ("1er"), a scale ("3 millions", "12 mille"). */
const readFigure: Read = (tokens, at, text, words) => {
  const digits = readDigits(tokens, at, text);
  if (!digits) return null;
  const next = tokens[digits.last];
  if (next && !next.spaceBefore && words.ordinalEndings.has(next.fold)) {
    return { ...EXACT, low: digits.value, high: digits.value, last: digits.last + 1, isOrdinal: true };
  }
  const scale = words.scales.matchAt(tokens, digits.last);
  const plural = words.plurals.matchAt(tokens, digits.last) ?? words.collectives.matchAt(tokens, digits.last);
  const times = scale ?? plural;
  if (!times)
    return {
      ...EXACT,
      low: digits.value,
      high: digits.value,
      last: digits.last,
      isDecimal: digits.isDecimal,
      isPlain: !digits.isGrouped,
    };
  const value = Math.round(digits.value * times.value);
  return { ...EXACT, low: value, high: value, last: times.last };
};

/** "Plusieurs", "several", alone or before a plural: "plusieurs dizaines", "a few hundred". */
const readVague: Read = (tokens, at, text, words) => {
  const match = words.vague.matchAt(tokens, at);
  if (!match) return null;
  // "Some 200 people" is a hedge, not a number.
  if (readAmountAfterVague(tokens, match.last, text, words)) return null;
  const many = readPlural(tokens, match.last, null, words) ?? readScaleAlone(tokens, match.last, words);
  return many
    ? { ...many, hedge: 'vague' }
    : { ...EXACT, low: match.value, high: null, last: match.last, hedge: 'vague' };
};

const readAmountAfterVague = (
  tokens: readonly Token[],
  at: number,
  text: string,
  words: AmountWords,
): boolean =>
  (tokens[at]?.kind === 'number' && readDigits(tokens, at, text) !== null) ||
  words.cardinals.matchAt(tokens, at) !== null;

/** "Several hundred": twice the scale, in round tens as "dozens" is, without an upper bound. */
function readScaleAlone(tokens: readonly Token[], at: number, words: AmountWords): Amount | null {
  const scale = words.scales.matchAt(tokens, at) ?? words.collectives.matchAt(tokens, at);
  return scale ? { ...EXACT, low: Math.floor(scale.value / 5) * 10, high: null, last: scale.last } : null;
}

/**
 * "Dizaines", "dozens", "tens of thousands".
 * @param count how many of them, where a number stands before ("deux dizaines"); null: at least two
 */
function readPlural(
  tokens: readonly Token[],
  at: number,
  count: number | null,
  words: AmountWords,
): Amount | null {
  const match = words.plurals.matchAt(tokens, at);
  if (!match) return null;
  let [value, last] = [match.value, match.last];
  for (let link = nextScale(tokens, last, words); link; link = nextScale(tokens, last, words)) {
    value *= link.value;
    last = link.last;
  }
  const low = value * (count ?? 2);
  return {
    ...EXACT,
    low,
    high: count === null ? null : low,
    last,
    hedge: count === null ? 'vague' : 'exact',
  };
}

function nextScale(
  tokens: readonly Token[],
  at: number,
  words: AmountWords,
): { value: number; last: number } | null {
  const link = tokens[at];
  if (!link || !words.pluralLinks.has(link.fold)) return null;
  const after = tokens[at + 1]?.fold === "'" ? at + 2 : at + 1;
  return words.plurals.matchAt(tokens, after) ?? words.scales.matchAt(tokens, after);
}

/** "Une dizaine", "a dozen", "une bonne centaine", "a hundred". */
function readCollective(tokens: readonly Token[], at: number, words: AmountWords): Amount | null {
  const token = tokens[at];
  if (!token || !words.articles.has(token.fold)) return null;
  const skip = words.adjectives.has(tokens[at + 1]?.fold ?? '') ? at + 2 : at + 1;
  const match = words.collectives.matchAt(tokens, skip) ?? words.scales.matchAt(tokens, skip);
  if (!match) return null;
  const link = nextScale(tokens, match.last, words);
  const value = match.value * (link?.value ?? 1);
  if (link || !words.scales.matchAt(tokens, skip))
    return { ...EXACT, low: value, high: value, last: link?.last ?? match.last };
  // "A hundred and twenty": the words go on.
  const rest = readWords(tokens, skip, words);
  return rest && { ...rest, article: false };
}

/** "Quatre-vingt-dix-sept", "deux cent mille", "two hundred and fifty", "un". */
function readWords(tokens: readonly Token[], at: number, words: AmountWords): Amount | null {
  if (words.cardinals.matchAt(tokens, at) === null && words.articles.has(tokens[at]?.fold ?? '')) {
    return isNoArticle(tokens, at, words) ? null : { ...EXACT, low: 1, high: 1, last: at + 1, article: true };
  }
  const state = { total: 0, group: 0, last: at, isEmpty: true };
  while (takeWord(tokens, state, words));
  if (state.isEmpty) return null;
  const value = state.total + state.group;
  const article = state.last === at + 1 && words.articles.has(tokens[at]?.fold ?? '');
  if (article && isNoArticle(tokens, at, words)) return null;
  const plural = readPlural(tokens, state.last, value, words);
  if (plural) return plural;
  const dozens = value > 1 ? words.collectives.matchAt(tokens, state.last) : null;
  if (dozens) return { ...EXACT, low: value * dozens.value, high: value * dozens.value, last: dozens.last };
  return { ...EXACT, low: value, high: value, last: state.last, article };
}

function isNoArticle(tokens: readonly Token[], at: number, words: AmountWords): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const elided = before?.fold === "'" ? tokens[at - 2] : before;
  const isLetter = after?.text === '.' && !after.spaceBefore && tokens[at]?.fold.length === 1;
  // "a further six", "a further 12": the figure stands behind.
  const isFiguresNext =
    words.adjectives.has(after?.fold ?? '') &&
    (tokens[at + 2]?.kind === 'number' || words.cardinals.matchAt(tokens, at + 2) !== null);
  return (
    isLetter ||
    isFiguresNext ||
    (words.notArticleAfter.has(elided?.fold ?? '') && !words.oneBefore.has(after?.fold ?? '')) ||
    words.notArticleBefore.has(after?.fold ?? '')
  );
}

interface WordState {
  total: number;
  group: number;
  last: number;
  isEmpty: boolean;
}

/** Adds the next word to the number, or returns false where it does not belong to it. */
function takeWord(tokens: readonly Token[], state: WordState, words: AmountWords): boolean {
  const at = afterLink(tokens, state, words);
  if (at === null) return false;
  const scale = words.scales.matchAt(tokens, at);
  if (scale && canMultiply(state, scale.value)) return multiply(state, scale.value, scale.last);
  const simple = words.cardinals.matchAt(tokens, at);
  if (!simple || !canAdd(state, simple.value)) return false;
  state.group += simple.value;
  state.last = simple.last;
  state.isEmpty = false;
  return true;
}

/** Past a hyphen or "et"/"and" within the number; null where that word cannot continue it. */
function afterLink(tokens: readonly Token[], state: WordState, words: AmountWords): number | null {
  const at = state.last;
  const token = tokens[at];
  if (state.isEmpty || !token) return at;
  const afterHyphen = token.text === '-' && !token.spaceBefore ? at + 1 : at;
  if (tokens[afterHyphen]?.fold !== words.joiner) return afterHyphen;
  const after = tokens[afterHyphen + 1]?.text === '-' ? afterHyphen + 2 : afterHyphen + 1;
  const next = words.cardinals.matchAt(tokens, after)?.value ?? 0;
  const hundreds = words.joinsAfterHundreds && (state.total + state.group) % 100 === 0;
  const tens = words.joinerBefore.has(next) && state.group % 10 === 0 && state.group > 0;
  return next > 0 && (hundreds || tens) ? after : null;
}

function canMultiply(state: WordState, scale: number): boolean {
  if (scale === 100) return state.group < 100;
  return (
    state.isEmpty ||
    (state.group > 0 && (state.total === 0 || state.total % scale === 0) && state.total !== scale)
  );
}

function multiply(state: WordState, scale: number, last: number): boolean {
  const value = (state.group || 1) * scale;
  if (scale === 100) state.group = value;
  else {
    state.total += value;
    state.group = 0;
  }
  state.last = last;
  state.isEmpty = false;
  return true;
}

/** "Soixante" takes up to "dix-neuf", other tens up to "neuf", hundreds anything below 100. */
function canAdd(state: WordState, value: number): boolean {
  const { group } = state;
  if (group === 0) return state.total === 0 ? state.isEmpty : value < 100;
  if (group % 100 === 0) return value < 100;
  const rest = group % 100;
  return rest >= 20 && rest % 10 === 0 && (value < 10 || (value < 20 && rest % 20 === 0));
}
