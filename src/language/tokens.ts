import { wordOf } from './words.ts';

export { fold } from './fold.ts';

/**
 * A word, number or punctuation mark of the text. `fold` is lower case without accents, the form that
 * lexicons are matched on; ligatures and typographic apostrophes are unfolded too. Of a number it is 0 to 9, whatever the script.
 */
export interface Token {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly fold: string;
  /** Number of the word that `fold` is, for what is known of words ({@link Word}). */
  readonly word: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** First letter is upper case. */
  readonly capital: boolean;
  /** Nothing but spaces lies between this token and the one before. */
  readonly spaceBefore: boolean;
}

// The variation selector of an emoji is a combining mark, and no part of the word after it.
const LETTER = /\p{L}|(?![\uFE00-\uFE0F])\p{M}/u;
const LATIN_END = 0x250;
const DIGIT = /\p{Nd}/u;

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

const OTHER = 0;
const SPACE = 1;
const WORD = 2;
const NUMBER = 3;
const KINDS = { [OTHER]: 'mark', [WORD]: 'word', [NUMBER]: 'number' } as const;

function classify(char: string): number {
  if (LETTER.test(char)) return WORD;
  if (DIGIT.test(char)) return NUMBER;
  return /\s/u.test(char) ? SPACE : OTHER;
}

/** Classes of the Latin characters; others are looked up as they come. */
const LATIN = Uint8Array.from({ length: LATIN_END }, (_, code) => classify(String.fromCharCode(code)));

const classOf = (code: number): number => LATIN[code] ?? classify(String.fromCodePoint(code));

const widthOf = (code: number): number => (code > 0xffff ? 2 : 1);

/**
 * Splits a text, or the code units `start` up to `limit` of it, into tokens. Words stop at apostrophes and hyphens ("l’armée" is l, ’, armée), so that a
 * lexicon need not list every elision; "4h", "60mm" and "T55" split at the change of class.
 * Linear in the length of the text.
 */
export function tokenize(text: string, start = 0, limit: number = text.length): Token[] {
  const tokens: Token[] = [];
  let spaceBefore = true;
  for (let at = start; at < limit;) {
    const code = text.codePointAt(at)!;
    const found = classOf(code);
    if (found === SPACE) {
      spaceBefore = true;
      at++;
      continue;
    }
    const end = found === OTHER ? at + widthOf(code) : runEnd(text, at, limit, found);
    const written = text.slice(at, end);
    const { fold, number } = wordOf(found === NUMBER ? asDigits(written) : written);
    tokens.push({
      index: tokens.length,
      start: at,
      end,
      text: written,
      fold,
      word: number,
      kind: KINDS[found as keyof typeof KINDS],
      capital: found === WORD && isUpper(String.fromCodePoint(code)),
      spaceBefore,
    });
    spaceBefore = false;
    at = end;
  }
  return tokens;
}

/** "٣٤" as "34". Unicode encodes the digits of every script in a row, from zero to nine. */
function asDigits(run: string): string {
  return isAscii(run) ? run : Array.from(run, valueOf).join('');
}

function valueOf(digit: string): number {
  const code = digit.codePointAt(0)!;
  let before = 0;
  while (DIGIT.test(String.fromCodePoint(code - before - 1))) before++;
  // Some scripts follow each other without a gap.
  return before % 10;
}

function runEnd(text: string, start: number, limit: number, kind: number): number {
  let at = start;
  while (at < limit) {
    const code = text.codePointAt(at)!;
    if (classOf(code) !== kind) return at;
    at += widthOf(code);
  }
  return at;
}

const isUpper = (char: string): boolean => char !== char.toLowerCase();
