/** Phrases of word lists as the folded words that they are found by. */
import { fold, tokenize } from './tokens.ts';

/** Whether a mark between two words counts as a space. */
export const isJoiner = (text: string): boolean =>
  text === '-' || text === "'" || text === '‐' || text === '‑' || text === '–';

const SPACE = 32;

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;

/** Words with nothing but single spaces between them, or single marks that count as such: tokenising gives the same, at five times the cost. */
const SPACED = /^[a-z]+(?: [a-z]+)*$/;
const JOINED = /^[a-z]+(?:[ '-][a-z]+)*$/;
const JOINERS = /['-]/g;
/** What stands before the first space of phrases, folded; null where that is not one word: most phrases begin with few. */
const heads = new Map<string, string | null>();

function headWord(head: string): string | null {
  const known = heads.get(head);
  if (known !== undefined) return known;
  const words = phraseWords(head);
  const word = words === '' || words.includes(' ') ? null : words;
  heads.set(head, word);
  return word;
}

/** Whether a phrase goes on with a word behind its first `length` characters and a space. */
const isFollowed = (phrase: string, length: number): boolean =>
  phrase.charCodeAt(length) === SPACE && isSmallLetter(phrase.charCodeAt(length + 1));

/** Whether a head that {@link parted} found is that of another phrase, too. */
export const opens = (phrase: string, head: string): boolean =>
  isFollowed(phrase, head.length) && phrase.startsWith(head);

/**
 * A phrase's first word, folded, and the rest of it: as it is written where it surely has words, else folded.
 * `head` is the first word as it is written; empty where more than that word stands before the first space, or no space.
 */
export function parted(phrase: string): {
  readonly head: string;
  readonly first: string;
  readonly rest: string;
} {
  const space = phrase.indexOf(' ');
  if (isFollowed(phrase, space)) {
    const head = phrase.slice(0, space);
    const first = headWord(head);
    if (first !== null) return { head, first, rest: phrase.slice(space + 1) };
  }
  const words = phraseWords(phrase);
  const end = words.indexOf(' ');
  return end === -1
    ? { head: '', first: words, rest: '' }
    : { head: '', first: words.slice(0, end), rest: words.slice(end + 1) };
}

/** The folded words of a phrase, parted by single spaces: what a lexicon finds it by. */
export function phraseWords(phrase: string): string {
  const folded = fold(phrase);
  if (SPACED.test(folded)) return folded;
  if (JOINED.test(folded)) return folded.replace(JOINERS, ' ');
  return tokenize(folded)
    .map((token) => token.fold)
    .filter((word) => !isJoiner(word))
    .join(' ');
}
