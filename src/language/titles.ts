import { opensSegment } from './writing.ts';
import type { Token } from './tokens.ts';

/** Tokens `first` up to, not including, `last`. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Letters of a word that tells: shorter ones bear no capital in a title. */
const LONG = 4;
const FEWEST_LONG = 5;
const MOST_SMALL = 0.2;
/** Everyday words with a capital, the first aside: names and offices have some. */
const FEWEST_WORDS = 3;

/**
 * Sentences and lines in which every longer word bears a capital, everyday ones too: "Gunmen Killed Four Farmers Near Gusau".
 * @param known folded words of the language; "Sunday" bears a capital anywhere and is none
 */
export function titlesIn(
  text: string,
  tokens: readonly Token[],
  known: (token: Token) => boolean,
): readonly Stretch[] {
  const titles: Stretch[] = [];
  let first = 0;
  let long = 0;
  let small = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || (at > first && opensSegment(text, tokens, at))) {
      if (long >= FEWEST_LONG && small <= long * MOST_SMALL && isTitle(tokens, first, at, known))
        titles.push({ first, last: at });
      first = at;
      long = 0;
      small = 0;
    }
    if (token?.kind !== 'word' || token.text.length < LONG) continue;
    long++;
    if (!token.capital) small++;
  }
  return titles;
}

function isTitle(
  tokens: readonly Token[],
  first: number,
  last: number,
  known: (token: Token) => boolean,
): boolean {
  let words = 0;
  for (let at = first + 1; at < last; at++) {
    const token = tokens[at]!;
    if (token.capital && token.text.length >= LONG && known(token)) words++;
  }
  return words >= FEWEST_WORDS;
}
