/** "J.N.I.M.", "J N I M": an acronym that is written letter by letter is the word JNIM. */
import type { Token } from './tokens.ts';
import { wordOf } from './words.ts';

/** Two are initials: "J. B. Diallo", "U.S." */
const FEWEST_LETTERS = 3;
/** A longer run of letters is no word. */
const MOST_LETTERS = 12;
/** "IL Y A À KAYES": words of one letter, all vowels. */
const ONLY_VOWELS = /^[AEIOUYÀÉÔ]+$/;

/** The tokens with each such acronym as one; the same list where there is none. */
export function joinAcronyms(tokens: readonly Token[]): readonly Token[] {
  let all: Token[] | null = null;
  for (let at = 0; at < tokens.length;) {
    const run = isLetter(tokens[at]) ? runOf(tokens, at) : null;
    const isTooLong = run !== null && run.letters.length > MOST_LETTERS;
    const last = run && !isTooLong ? acronymEnd(tokens, at, run) : at;
    const next = isTooLong ? run.last : Math.max(last, at + 1);
    if (last > at) {
      all ??= tokens.slice(0, at);
      all.push(asOne(tokens, at, last, all.length));
    } else if (all) for (const token of tokens.slice(at, next)) all.push({ ...token, index: all.length });
    at = next;
  }
  return all ?? tokens;
}

const isLetter = (token: Token | undefined): boolean =>
  token !== undefined && token.capital && token.kind === 'word' && token.text.length === 1;

/** Letters one by one, and the token behind the last of them. */
interface Run {
  readonly letters: string;
  readonly last: number;
}

/** The letters that begin at `at`, all with dots or all with spaces between them. */
function runOf(tokens: readonly Token[], at: number): Run {
  const isDotted = isDot(tokens[at + 1]);
  const step = isDotted ? 2 : 1;
  const letters = [tokens[at]!.text];
  let last = at + 1;
  for (let i = at + step; isLetter(tokens[i]) && isNext(tokens, i, isDotted); i += step) {
    letters.push(tokens[i]!.text);
    last = i + 1;
    if (isDotted && !isDot(tokens[last])) break;
  }
  return { letters: letters.join(''), last };
}

/** The token behind the acronym that begins at `at`; `at` where none does. */
function acronymEnd(tokens: readonly Token[], at: number, { letters, last }: Run): number {
  if (letters.length < FEWEST_LETTERS || ONLY_VOWELS.test(letters)) return at;
  // The dot of the last letter ends the sentence, too, where a capital follows.
  const isDotted = isDot(tokens[at + 1]) && isDot(tokens[last]);
  return isDotted && tokens[last + 1] && !tokens[last + 1]!.capital ? last + 1 : last;
}

const isDot = (token: Token | undefined): boolean => token?.text === '.' && !token.spaceBefore;

const isNext = (tokens: readonly Token[], i: number, isDotted: boolean): boolean =>
  isDotted
    ? !tokens[i]!.spaceBefore
    : tokens[i]!.spaceBefore && tokens[i]!.start - tokens[i - 1]!.end === 1 && !isApostrophe(tokens[i + 1]);

/** "A B C D’un": the last letter is a word cut short. */
const isApostrophe = (token: Token | undefined): boolean =>
  token !== undefined && !token.spaceBefore && (token.text === '’' || token.text === "'");

function asOne(tokens: readonly Token[], first: number, last: number, index: number): Token {
  const parts = tokens.slice(first, last);
  const text = parts.map((token) => (token.kind === 'word' ? token.text : '')).join('');
  const { fold, number: word } = wordOf(text);
  return { ...parts[0]!, index, end: parts.at(-1)!.end, text, fold, word };
}
