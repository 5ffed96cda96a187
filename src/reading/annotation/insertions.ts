import type { Document } from '../../language/document.ts';
import type { DateMention } from '../../language/dates.ts';
import { Lexicon } from '../../language/lexicon.ts';
import type { LanguagePack } from '../../language/pack.ts';
import { fold } from '../../language/tokens.ts';
import { WordFacts, WordSet } from '../../language/words.ts';

/** An aside between commas may be this long, in tokens: ", selon plusieurs sources locales,". */
const LONGEST_ASIDE = 9;
const MOST_LINKS = 3;
/** "dans un premier temps"; tokens. */
const LONGEST_ADVERB = 4;

/** What may stand inside a phrase or a verb group without being part of it: a date, an adverb, an aside between commas. */
export interface Insertions {
  /** The token behind an insertion that begins at `at`; `at` itself where none does. */
  readonly endOf: (at: number) => number;
  /** The first token of an insertion that ends right before `end`; `end` itself where none does. */
  readonly startOf: (end: number) => number;
}

/** What of a language's words may stand in an insertion. */
interface InsertedWords {
  readonly links: WordSet;
  /** 1 of an adverb by its ending. */
  readonly adverbs: WordFacts<0 | 1>;
  /** "ensuite", "à leur tour": adverbs of a word or more. */
  readonly interposed: Lexicon<true>;
}

const LONGER_THAN_ENDING = 5;

const known = new WeakMap<LanguagePack, InsertedWords>();

function insertedWords(pack: LanguagePack): InsertedWords {
  const found = known.get(pack) ?? compileInserted(pack);
  known.set(pack, found);
  return found;
}

function compileInserted({ dates, grammar }: LanguagePack): InsertedWords {
  const endings = grammar.adverbEndings ?? [];
  const isAdverb = (word: string): boolean =>
    word.length > LONGER_THAN_ENDING && endings.some((e) => word.endsWith(e));
  const interposed = new Lexicon<true>();
  for (const words of grammar.interposed ?? []) interposed.add(words, true);
  return {
    interposed,
    links: new WordSet([...dates.connectives, ...dates.articles].map(fold)),
    adverbs: new WordFacts((word) => (isAdverb(word) ? 1 : 0)),
  };
}

/**
 * Finds insertions: "a repris **samedi** le contrôle", "ont**, mardi,** attaqué", "ont **malheureusement** perdu la vie".
 * @param dateAt dates by every token that belongs to one
 */
export function insertionsIn(
  document: Document,
  pack: LanguagePack,
  dateAt: ReadonlyMap<number, DateMention>,
): Insertions {
  const { tokens, sentenceOf } = document;
  const { links, adverbs, interposed } = insertedWords(pack);
  const isSame = (a: number, b: number): boolean => sentenceOf[a] === sentenceOf[b];
  const isLink = (at: number): boolean => tokens[at]?.kind === 'word' && links.holds(tokens[at]);
  const isAdverb = (at: number): boolean => {
    const token = tokens[at];
    return token?.kind === 'word' && adverbs.of(token) === 1;
  };
  const adverbFrom = (at: number): number =>
    isAdverb(at) ? at + 1 : (interposed.matchAt(tokens, at)?.last ?? at);
  const adverbUpTo = (end: number): number => {
    if (isAdverb(end - 1)) return end - 1;
    for (let at = Math.max(0, end - LONGEST_ADVERB); at < end; at++)
      if (interposed.matchAt(tokens, at, end)?.last === end) return at;
    return end;
  };

  const dateFrom = (at: number): number => {
    for (let i = at; i <= at + MOST_LINKS && i < tokens.length && isSame(i, at); i++) {
      const date = dateAt.get(i);
      if (date) return date.first === i ? date.last : at;
      if (!isLink(i)) return at;
    }
    return at;
  };
  const asideFrom = (at: number): number => {
    for (let i = at + 2; i <= at + LONGEST_ASIDE && i < tokens.length && isSame(i, at); i++)
      if (tokens[i]!.text === ',') return i + 1;
    return at;
  };
  const dateUpTo = (end: number): number => {
    const date = dateAt.get(end - 1);
    if (!date || date.last !== end) return end;
    let first = date.first;
    while (date.first - first < MOST_LINKS && isLink(first - 1) && isSame(first - 1, end - 1)) first--;
    return first;
  };
  const asideUpTo = (end: number): number => {
    for (let i = end - 3; i >= end - LONGEST_ASIDE && i >= 0 && isSame(i, end - 1); i--)
      if (tokens[i]!.text === ',') return i;
    return end;
  };
  return {
    endOf: (at) => {
      if (tokens[at]?.text === ',') return asideFrom(at);
      const behind = adverbFrom(at);
      return behind > at ? behind : dateFrom(at);
    },
    startOf: (end) => {
      if (tokens[end - 1]?.text === ',') return asideUpTo(end);
      const first = adverbUpTo(end);
      return first < end ? first : dateUpTo(end);
    },
  };
}
