import type { Document } from '../document.ts';
import { addDays } from '../../core/calendar.ts';
import { fold, type Token } from '../tokens.ts';
import { compileComposition, joinSpans, markLimits, mergeNeighbours, type Composition } from './compose.ts';
import { isDateline } from './dateline.ts';
import {
  compileGrammar,
  matchRules,
  rulesAt,
  type Candidates,
  type Grammar,
  type RuleMatch,
} from './grammar.ts';
import { MAKES } from './make.ts';
import type { Made } from './make-input.ts';
import { compileOutlook, looksForward, type Outlook } from './outlook.ts';
import type { DateDraft, DateMention, DateWords } from './types.ts';

interface Compiled {
  readonly grammar: Grammar;
  readonly composition: Composition;
  readonly outlook: Outlook;
  readonly partsWithDay: ReadonlySet<string>;
  readonly names: { readonly before: ReadonlySet<string>; readonly behind: ReadonlySet<string> };
}

const compiledByWords = new WeakMap<DateWords, Compiled>();

function compile(words: DateWords): Compiled {
  const known = compiledByWords.get(words);
  if (known) return known;
  const compiled = {
    grammar: compileGrammar(words),
    composition: compileComposition(words),
    outlook: compileOutlook(words),
    names: { before: new Set(words.namesBefore), behind: new Set(words.namesBehind) },
    partsWithDay: new Set(Object.keys(words.partsWithDay).map((key) => fold(key).replaceAll(/[-']/g, ' '))),
  };
  compiledByWords.set(words, compiled);
  return compiled;
}

/**
 * Every expression of time in a text, left to right without overlap; linear in the length of the text.
 * What the text leaves open stays open: a date never takes the day of publication for want of another.
 * @param publishedAt ISO day that "hier", "mardi" or "le 7 juin" are counted from; null leaves them unresolved
 * @param saidOn the day on which what stands at a code unit of the text was said, where that is another
 */
export function readDates(
  document: Document,
  words: DateWords,
  publishedAt: string | null,
  saidOn: (at: number) => string | null = () => publishedAt,
): DateMention[] {
  const compiled = compile(words);
  const { tokens, sentenceOf } = document;
  const pieces = readPieces(document, compiled, saidOn);
  const merged = mergeNeighbours(pieces, tokens, compiled.composition, sentenceOf);
  for (const draft of merged) fallBack(draft, saidOn(tokens[draft.first]!.start));
  return joinSpans(merged, tokens, compiled.composition, sentenceOf)
    .map((draft) => markLimits(draft, tokens, compiled.composition, publishedAt))
    .map((draft) => toMention(draft, document, compiled, publishedAt));
}

function readPieces(
  document: Document,
  compiled: Compiled,
  saidOn: (at: number) => string | null,
): DateDraft[] {
  const pieces: DateDraft[] = [];
  const { tokens, sentences } = document;
  for (const sentence of sentences) {
    const day = saidOn(sentence.start);
    for (let at = sentence.first; at < sentence.last;) {
      const rules = rulesAt(compiled.grammar, tokens, at);
      const piece =
        rules.length === 0
          ? null
          : readPiece(tokens, rules, at, sentence.first, sentence.last, compiled, day);
      if (piece && !isOfName(tokens, piece, compiled)) pieces.push(piece);
      at = piece ? piece.last : at + 1;
    }
  }
  return pieces;
}

/** "la place du 7 novembre", "the March 23 Movement": a day that is part of a name dates nothing. */
function isOfName(tokens: readonly Token[], { first, last }: DateDraft, { names }: Compiled): boolean {
  const isListed = (list: ReadonlySet<string>, said: string): boolean =>
    list.has(said) || list.has(said.toLowerCase());
  const [noun, article, behind] = [tokens[first - 2], tokens[first - 1], tokens[last]];
  return (
    (noun !== undefined && isListed(names.before, `${noun.text} ${article!.text}`)) ||
    (behind !== undefined && isListed(names.behind, behind.text))
  );
}

function readPiece(
  tokens: readonly Token[],
  rules: Candidates,
  at: number,
  begin: number,
  limit: number,
  compiled: Compiled,
  publishedAt: string | null,
): DateDraft | null {
  let best: Made | null = null;
  const accept = (match: RuleMatch): boolean => {
    const { captures, rule } = match;
    const made = MAKES[rule.make]({
      captures,
      args: rule.args ?? {},
      publishedAt,
      // Few productions ask, and the answer takes a walk through the clause.
      isFuture: () => looksForward(compiled.outlook, tokens, at, match.last, begin, limit),
    });
    if (made) best = made;
    return made !== null;
  };
  const match = matchRules(rules, tokens, at, limit, accept);
  if (!match || !best) return null;
  const made: Made = best;
  const isBare = match.rule.make === 'part' && isBarePart(tokens, at, match.last, compiled);
  const needsDay = isBare || made.needsDay === true;
  return { ...BLANK, ...made, first: at, last: match.last, rule: match.rule.id, needsDay };
}

const isBarePart = (tokens: readonly Token[], first: number, last: number, compiled: Compiled): boolean =>
  compiled.partsWithDay.has(
    tokens
      .slice(first, last)
      .map((token) => token.fold)
      .filter((word) => word !== '-' && word !== "'")
      .join(' '),
  );

const BLANK: DateDraft = {
  first: 0,
  last: 0,
  rule: '',
  kind: 'day',
  from: null,
  to: null,
  time: null,
  partOfDay: null,
  precision: 1,
  anchor: 'none',
  offsetDays: null,
  side: null,
  leads: false,
  weekday: null,
  weekdayConflict: false,
  future: false,
  needsDay: false,
  fallbackDays: null,
  loose: false,
};

/** "Overnight" without a day is the night before publication. */
function fallBack(draft: DateDraft, publishedAt: string | null): void {
  if (draft.kind !== 'part' || draft.fallbackDays === null || draft.time !== null) return;
  const days =
    publishedAt === null ? {} : { from: addDays(publishedAt, draft.fallbackDays), to: publishedAt };
  Object.assign(draft, days, { kind: draft.partOfDay === 'night' ? 'night' : 'day', anchor: 'publication' });
}

function toMention(
  draft: DateDraft,
  document: Document,
  compiled: Compiled,
  publishedAt: string | null,
): DateMention {
  const { tokens, text } = document;
  const { needsDay: _needsDay, loose: _loose, fallbackDays: _fallbackDays, ...rest } = draft;
  return {
    ...rest,
    start: tokens[draft.first]?.start ?? 0,
    end: tokens[draft.last - 1]?.end ?? 0,
    future: draft.future || (draft.kind === 'deadline' && draft.from === null),
    dateline: isDateline(draft, tokens, text, compiled.composition, publishedAt),
  };
}
