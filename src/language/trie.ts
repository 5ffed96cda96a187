/** The trie of a lexicon: a place for each word of a phrase, made when a text first has the first of them. */
import { spelledOut, type Phrases } from './combine.ts';
import type { InflectedWord } from './inflection.ts';
import { parted, phraseWords } from './phrase-words.ts';
import type { WordBag } from './word-bag.ts';

/** A place in the trie. Most have one word that goes on, or none; a map stands where there are several. */
export interface Node<T> {
  value: T | undefined;
  word: string | null;
  only: Node<T> | null;
  several: Map<string, Node<T>> | null;
  /** What begins with this word, the first of its phrases, and was not needed yet; null from then on, and behind it. */
  pending: Beginnings<T> | null;
}

/** Phrases with one first word, and verbs of which it is a form. */
interface Beginnings<T> {
  readonly phrases: Pending<T>[];
  readonly forms: Form<T>[];
}

/** Phrases that follow one another in a list and begin alike: lists combine one beginning with many endings. */
interface Pending<T> {
  /** Which of the additions to its lexicon they are: a later one finds what an earlier one left. */
  readonly order: number;
  /** As the list writes them. */
  readonly phrases: Phrases;
  /** Where in each the rest begins; null where the first word has no end of its own. */
  readonly from: number | null;
  make(present: T | undefined, phrase: string): T;
}

/** What of a phrase follows its first word. */
const restOf = (phrase: string, from: number | null): string =>
  from === null ? parted(phrase).rest : phrase.slice(from);

/**
 * Puts the words of phrases that were put off into a bag.
 * @param taken parts of combinations that are in it already: many beginnings share them
 */
export function collectPending<T>(
  bag: WordBag,
  { phrases, from }: Pending<T>,
  taken: Set<readonly string[]>,
): void {
  for (const phrase of phrases) {
    if (typeof phrase === 'string') bag.add(from === null ? parted(phrase).rest : phrase, from ?? 0);
    else
      for (const part of phrase.parts) {
        if (taken.has(part)) continue;
        taken.add(part);
        for (const words of part) bag.add(words);
      }
  }
}

/** A verb as the first word of phrases: what follows it is kept once for all of its forms. */
export interface Verb<T> {
  readonly endings: Ending<T>[];
}

interface Ending<T> {
  readonly order: number;
  readonly rest: string;
  make(present: T | undefined, word: InflectedWord): T;
}

interface Form<T> {
  readonly verb: Verb<T>;
  readonly word: InflectedWord;
  /** What of the form follows its first word. */
  readonly rest: string;
}

/** The value of a phrase, made of the one that it has: undefined for a new phrase. */
export type ValueOf<T> = (present: T | undefined, phrase: string) => T;
/** The same for a verb in one of its forms, with what follows it. */
export type FormValueOf<T> = (present: T | undefined, word: InflectedWord) => T;

/** A place with nothing behind it. */
export const newNode = <T>(): Node<T> => ({
  value: undefined,
  word: null,
  only: null,
  several: null,
  pending: null,
});

/** The node behind a folded word; undefined where no phrase goes on so. */
export const behind = <T>(node: Node<T>, word: string): Node<T> | undefined =>
  node.several !== null ? node.several.get(word) : node.word === word ? node.only! : undefined;

/** Makes nodes of the phrases that were put off, in the order in which they came. */
export function spellOut<T>(first: Node<T>): void {
  const { phrases, forms } = first.pending!;
  first.pending = null;
  const spelled = phrases.flatMap(({ order, phrases: alike, from, make }) =>
    spelledOut(alike).map((phrase) => ({
      order,
      rest: restOf(phrase, from),
      make: (present: T | undefined) => make(present, phrase),
    })),
  );
  for (const { verb, word, rest: lead } of forms) {
    for (const { order, rest, make } of verb.endings) {
      const text = rest === '' ? word.text : `${word.text} ${rest}`;
      const value = (present: T | undefined): T => make(present, { text, form: word.form });
      spelled.push({ order, rest: `${lead} ${rest}`, make: value });
    }
  }
  if (forms.length > 0) spelled.sort((a, b) => a.order - b.order);
  for (const { rest, make } of spelled) {
    const words = phraseWords(rest);
    let node = first;
    if (words !== '') for (const word of words.split(' ')) node = grown(node, word);
    node.value = make(node.value);
  }
}

/** The node behind a folded word, made where there is none. */
export function grown<T>(node: Node<T>, word: string): Node<T> {
  const known = node.several !== null ? node.several.get(word) : node.word === word ? node.only : undefined;
  if (known) return known;
  const made = newNode<T>();
  if (node.several !== null) node.several.set(word, made);
  else if (node.word === null) {
    node.word = word;
    node.only = made;
  } else {
    node.several = new Map([
      [node.word, node.only!],
      [word, made],
    ]);
    node.word = null;
    node.only = null;
  }
  return made;
}

/** The words that go on from a place, each with the place behind it. */
export const branches = <T>(node: Node<T>): Iterable<readonly [string, Node<T>]> =>
  node.several ?? (node.word === null ? [] : [[node.word, node.only!]]);

/** Whether a phrase goes on from a place. */
export const goesOn = <T>(node: Node<T>): boolean => node.word !== null || node.several !== null;

/** What waits to be spelled out behind a first word, for more to be put to it. */
export const beginnings = <T>(node: Node<T>): Beginnings<T> => (node.pending ??= { phrases: [], forms: [] });
