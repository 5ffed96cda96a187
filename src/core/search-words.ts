/** Words of a text as a search compares them, and what a search text asks for. */
import type { Mark } from './search.ts';

/** Lower case without accents; the same function for what is kept and for what is asked. */
export type Fold = (text: string) => string;

/** A word of a text, folded, with its half-open range of UTF-16 code units. */
export interface TextWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Words that must follow each other; of the last one only the beginning counts where it is open. */
export interface SearchTerm {
  /** Folded, at least one. */
  readonly words: readonly string[];
  readonly isOpen: boolean;
}

/** More than anybody types; each costs a look into the index. */
const MAX_TERMS = 12;
/** Beginnings of one or two letters would find nearly everything. */
const OPEN_FROM_CHARS = 3;
/** PostgreSQL takes no lexeme above 2 kB. */
const MAX_WORD_CHARS = 200;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const NO_WORD = /[^\p{L}\p{N}]+/gu;
/** Quoted parts in the manner of both languages; one that is not closed runs to the end. */
const PART = /["“”«»]([^"“”«»]*)(["“”«»]|$)|[^\s"“”«»]+/gu;

/** All words of a text, in order. */
export function wordsOf(text: string, fold: Fold): readonly TextWord[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: found, index }) => {
    const word = fold(found).replace(NO_WORD, '').slice(0, MAX_WORD_CHARS);
    return word === '' ? [] : [{ word, start: index, end: index + found.length }];
  });
}

/** What a search text asks for; "l'axe" and "Diéma-Nioro" are words that follow each other. */
export function termsOf(text: string, fold: Fold): readonly SearchTerm[] {
  const terms = [...text.matchAll(PART)].flatMap(({ 0: part, 1: quoted, 2: close }): SearchTerm[] => {
    const words = wordsOf(quoted ?? part, fold).map(({ word }) => word);
    const last = words.at(-1);
    if (last === undefined) return [];
    const isClosed = quoted !== undefined && close !== '';
    return [{ words, isOpen: !isClosed && last.length >= OPEN_FROM_CHARS }];
  });
  return terms.slice(0, MAX_TERMS);
}

/** Where the terms stand in a text, in order, without overlap. */
export function marksIn(text: string, terms: readonly SearchTerm[], fold: Fold): readonly Mark[] {
  const words = wordsOf(text, fold);
  const marks: Mark[] = [];
  for (let at = 0; at < words.length; at++) {
    const lengths = terms.filter((term) => standsAt(words, at, term)).map((term) => term.words.length);
    if (lengths.length === 0) continue;
    const last = at + Math.max(...lengths) - 1;
    marks.push([words[at]?.start ?? 0, words[last]?.end ?? 0]);
    at = last;
  }
  return marks;
}

/** Whether all terms stand in a text. */
export function holdsAll(text: string, terms: readonly SearchTerm[], fold: Fold): boolean {
  const words = wordsOf(text, fold);
  return terms.every((term) => words.some((_, at) => standsAt(words, at, term)));
}

function standsAt(words: readonly TextWord[], at: number, term: SearchTerm): boolean {
  return term.words.every((asked, i) => {
    const word = words[at + i]?.word;
    const isLast = i === term.words.length - 1;
    return isLast && term.isOpen ? word?.startsWith(asked) === true : word === asked;
  });
}
