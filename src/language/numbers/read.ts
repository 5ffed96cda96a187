import type { Document } from '../document.ts';
import { compileLexicon, type Lexicon } from '../lexicon.ts';
import { fold, type Token } from '../tokens.ts';
import { WordSet } from '../words.ts';
import { roleOf, unitEnd, type RoleWords } from './roles.ts';
import type { Hedge, HedgePhrase, NumberMention, NumberWords } from './types.ts';
import { amountOpeners, readAmount, type Amount, type AmountWords } from './words.ts';

interface Compiled {
  readonly amounts: AmountWords;
  readonly roles: RoleWords;
  readonly hedgesBefore: Lexicon<HedgePhrase>;
  readonly hedgesAfter: Lexicon<HedgePhrase>;
  readonly fillers: ReadonlySet<string>;
  readonly ranges: readonly { readonly open: string; readonly mid: string }[];
  readonly rangeJoiners: ReadonlySet<string>;
  readonly revisions: ReadonlySet<string>;
  /** Every folded word that a number may begin with: most tokens are none, and cost one look. */
  readonly openers: WordSet;
}

const compiledByWords = new WeakMap<NumberWords, Compiled>();

const foldedSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));

function compile(words: NumberWords): Compiled {
  const known = compiledByWords.get(words);
  if (known) return known;
  const amounts = compileAmounts(words);
  const hedgesBefore = compileLexicon(words.hedgesBefore.map((hedge) => [hedge.words, hedge] as const));
  const ranges = words.ranges.map(({ open, mid }) => ({ open: fold(open), mid: fold(mid) }));
  const compiled: Compiled = {
    amounts,
    roles: compileRoles(words),
    hedgesBefore,
    hedgesAfter: compileLexicon(words.hedgesAfter.map((hedge) => [hedge.words, hedge] as const)),
    fillers: foldedSet(words.fillers),
    ranges,
    rangeJoiners: foldedSet(words.rangeJoiners),
    revisions: foldedSet(words.revisions),
    openers: new WordSet([
      ...hedgesBefore.openers(),
      ...ranges.map(({ open }) => open),
      ...amountOpeners(amounts),
    ]),
  };
  compiledByWords.set(words, compiled);
  return compiled;
}

function compileAmounts(words: NumberWords): AmountWords {
  return {
    cardinals: compileLexicon(Object.entries(words.cardinals)),
    scales: compileLexicon(Object.entries(words.scales)),
    collectives: compileLexicon(Object.entries(words.collectives)),
    plurals: compileLexicon(Object.entries(words.plurals)),
    vague: compileLexicon(Object.entries(words.vague)),
    ordinals: new Map(Object.entries(words.ordinals).map(([word, rank]) => [fold(word), rank] as const)),
    ordinalEndings: foldedSet(words.ordinalEndings),
    adjectives: foldedSet(words.collectiveAdjectives),
    pluralLinks: foldedSet(words.pluralLinks),
    articles: foldedSet(words.articles),
    notArticleAfter: foldedSet(words.notArticleAfter),
    notArticleBefore: foldedSet(words.notArticleBefore),
    oneBefore: foldedSet(words.oneBefore ?? []),
    joiner: fold(words.joiner),
    joinerBefore: new Set(words.joinerBefore),
    joinsAfterHundreds: words.joinsAfterHundreds,
  };
}

function compileRoles(words: NumberWords): RoleWords {
  return {
    unitsAfter: compileLexicon(Object.entries(words.unitsAfter)),
    unitsBefore: compileLexicon(Object.entries(words.unitsBefore)),
    unitLinks: foldedSet(words.unitLinks),
    months: foldedSet(words.months),
    dayLinks: foldedSet(words.dayLinks),
    yearCues: foldedSet(words.yearCues),
    weakYearCues: foldedSet(words.weakYearCues),
    clockCues: foldedSet(words.clockCues),
    hours: foldedSet(words.hours),
    ageCues: compileLexicon(words.ageCues.map((cue) => [cue, true] as const)),
  };
}

/** Every number of a text, left to right without overlap, with its hedge and what it counts; linear in the text's length. */
export function readNumbers(document: Document, words: NumberWords): NumberMention[] {
  const compiled = compile(words);
  const mentions: NumberMention[] = [];
  for (const sentence of document.sentences) {
    for (let at = sentence.first; at < sentence.last;) {
      const mention = mayOpen(document.tokens[at]!, compiled)
        ? readMention(document, at, sentence.last, compiled)
        : null;
      if (mention) mentions.push(mention);
      at = mention ? mention.last : at + 1;
    }
  }
  return mentions;
}

const mayOpen = (token: Token, { openers }: Compiled): boolean =>
  token.kind === 'number' || openers.holds(token);

/** A number with its bounds, before hedges. */
interface Head extends Amount {
  readonly first: number;
  readonly isRange: boolean;
}

function readMention(
  document: Document,
  at: number,
  limit: number,
  compiled: Compiled,
): NumberMention | null {
  const { tokens, text } = document;
  const hedges: HedgePhrase[] = [];
  let first = at;
  for (
    let match = compiled.hedgesBefore.matchAt(tokens, first, limit);
    match;
    match = compiled.hedgesBefore.matchAt(tokens, first, limit)
  ) {
    hedges.push(match.value);
    first = match.last;
    while (isFiller(tokens[first], compiled)) first++;
  }
  const hedged = readHead(tokens, first, limit, text, compiled);
  // "Some people": the hedge is the number.
  const head = hedged ?? (first > at ? readHead(tokens, at, limit, text, compiled) : null);
  if (!head || head.last > limit) return null;
  if (!hedged) hedges.length = 0;
  const after = readHedgeAfter(tokens, head, limit, compiled);
  if (after) hedges.push(after.hedge);
  const last = after?.last ?? head.last;
  return toMention(document, at, last, head, hedges, compiled);
}

const isFiller = (token: Token | undefined, compiled: Compiled): boolean =>
  token !== undefined && (compiled.fillers.has(token.fold) || token.fold === "'");

/** "20", "entre 20 et 30", "20 à 30", "deux ou trois", "quatre (04)". */
function readHead(
  tokens: readonly Token[],
  at: number,
  limit: number,
  text: string,
  compiled: Compiled,
): Head | null {
  const opened = openedRange(tokens, at, text, compiled);
  if (opened) return opened;
  const amount = readAmount(tokens, at, text, compiled.amounts);
  if (!amount) return null;
  const low = withRestatement(tokens, amount, text, compiled);
  const joiner = tokens[low.last];
  if (!joiner || low.last >= limit || low.isOrdinal || !compiled.rangeJoiners.has(joiner.fold))
    return { ...low, first: at, isRange: false };
  return joinedRange(tokens, at, low, text, compiled) ?? { ...low, first: at, isRange: false };
}

function openedRange(tokens: readonly Token[], at: number, text: string, compiled: Compiled): Head | null {
  const token = tokens[at];
  const forms = token ? compiled.ranges.filter((range) => range.open === token.fold) : [];
  if (!token || forms.length === 0 || isRevision(tokens, at, compiled)) return null;
  const low = readAmount(tokens, at + 1, text, compiled.amounts);
  if (!low || !forms.some((range) => range.mid === tokens[low.last]?.fold)) return null;
  const high = readAmount(tokens, low.last + 1, text, compiled.amounts);
  return high && bounded(at + 1, low, high);
}

function joinedRange(
  tokens: readonly Token[],
  at: number,
  low: Amount,
  text: string,
  compiled: Compiled,
): Head | null {
  if (isRevision(tokens, at - 1, compiled)) return null;
  const joiner = tokens[low.last];
  const high = readAmount(tokens, low.last + 1, text, compiled.amounts);
  const isTight =
    joiner?.kind !== 'mark' || (!joiner.spaceBefore && tokens[low.last + 1]?.spaceBefore === false);
  // "1-2-2025" is a date.
  const goesOn = joiner?.kind === 'mark' && high !== null && tokens[high.last]?.text === joiner.text;
  return high && isTight && !goesOn ? bounded(at, low, high) : null;
}

/** "Passé de 32 à 53": two tolls, one after the other. */
const isRevision = (tokens: readonly Token[], at: number, compiled: Compiled): boolean =>
  [1, 2, 3].some((back) => compiled.revisions.has(tokens[at - back]?.fold ?? ''));

function bounded(first: number, low: Amount, high: Amount): Head | null {
  const scale =
    low.high !== null && low.low < 100 && high.low >= 1000 && high.low % 1000 === 0 && !high.isPlain
      ? scaleOf(high.low)
      : 1;
  const from = low.low * scale;
  if (high.isOrdinal || (high.high !== null && from >= high.high)) return null;
  return { ...high, first, low: from, isRange: true, article: false, isPlain: low.isPlain && high.isPlain };
}

// "Deux à trois mille" begins at two thousand.
const scaleOf = (value: number): number => (value % 1_000_000 === 0 ? 1_000_000 : 1000);

/** "Quatre (04)": the same number again in brackets. */
function withRestatement(tokens: readonly Token[], amount: Amount, text: string, compiled: Compiled): Amount {
  if (tokens[amount.last]?.text !== '(') return amount;
  const again = readAmount(tokens, amount.last + 1, text, compiled.amounts);
  const isSame = again !== null && again.low === amount.low && tokens[again.last]?.text === ')';
  return isSame ? { ...amount, last: again.last + 1, article: false } : amount;
}

/** "12 au moins", "12 morts au moins": a hedge after the number or the noun behind it. */
function readHedgeAfter(
  tokens: readonly Token[],
  head: Head,
  limit: number,
  compiled: Compiled,
): { hedge: HedgePhrase; last: number } | null {
  const direct = compiled.hedgesAfter.matchAt(tokens, head.last, limit);
  if (direct && !isNumberAfter(tokens, direct.last, compiled))
    return { hedge: direct.value, last: direct.last };
  if (tokens[head.last]?.kind !== 'word' || head.article) return null;
  const later = compiled.hedgesAfter.matchAt(tokens, head.last + 1, limit);
  if (!later || isNumberAfter(tokens, later.last, compiled)) return null;
  // The noun stays outside: only the bounds change.
  return { hedge: later.value, last: head.last };
}

const isNumberAfter = (tokens: readonly Token[], at: number, compiled: Compiled): boolean =>
  tokens[at]?.kind === 'number' ||
  compiled.amounts.cardinals.matchAt(tokens, at) !== null ||
  compiled.amounts.vague.matchAt(tokens, at) !== null;

function toMention(
  document: Document,
  first: number,
  end: number,
  head: Head,
  hedges: readonly HedgePhrase[],
  compiled: Compiled,
): NumberMention {
  const { tokens } = document;
  const role = roleOf(head, head.first, head.last, tokens, compiled.roles);
  const last = role === 'percent' ? Math.max(end, unitEnd(head.last, tokens, compiled.roles)) : end;
  return {
    first,
    last,
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
    ...boundsOf(head, hedges),
    kind: head.isOrdinal ? 'ordinal' : role === 'percent' ? 'percent' : 'cardinal',
    head: { first: head.first, last: head.last },
    article: head.article,
    role,
  };
}

function boundsOf(
  head: Head,
  hedges: readonly HedgePhrase[],
): { low: number; high: number | null; hedge: Hedge } {
  const strongest = hedges.find((h) => h.hedge === 'at_least' || h.hedge === 'at_most') ?? hedges[0];
  if (strongest?.hedge === 'at_least') return { low: head.low, high: null, hedge: 'at_least' };
  if (strongest?.hedge === 'at_most')
    return { low: strongest.below ? 0 : head.low, high: head.high ?? head.low, hedge: 'at_most' };
  const own = head.isRange ? 'range' : head.hedge;
  return { low: head.low, high: head.high, hedge: own === 'exact' && strongest ? strongest.hedge : own };
}
