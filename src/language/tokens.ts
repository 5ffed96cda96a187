/**
 * A word, number or punctuation mark of the text. `fold` is lower case without accents, the form that
 * lexicons are matched on; ligatures and typographic apostrophes are unfolded too.
 */
export interface Token {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly fold: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** First letter is upper case. */
  readonly capital: boolean;
  /** Nothing but spaces lies between this token and the one before. */
  readonly spaceBefore: boolean;
}

// The variation selector of an emoji is a combining mark, and no part of the word after it.
const LETTER = /\p{L}|(?![\uFE00-\uFE0F])\p{M}/u;
const DIGIT = /\p{Nd}/u;
const COMBINING = /\p{M}/gu;

/** Lower case, no accents, straight apostrophes, "œ" as "oe". Same folded form = same word for a lexicon. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(COMBINING, '');
}

function classOf(char: string): 'letter' | 'digit' | 'space' | 'other' {
  const code = char.charCodeAt(0);
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'letter';
    if (code >= 48 && code <= 57) return 'digit';
    return code === 32 || (code >= 9 && code <= 13) ? 'space' : 'other';
  }
  if (LETTER.test(char)) return 'letter';
  if (DIGIT.test(char)) return 'digit';
  return /\s/u.test(char) ? 'space' : 'other';
}

/**
 * Splits a text into tokens. Words stop at apostrophes and hyphens ("l’armée" is l, ’, armée), so that a
 * lexicon need not list every elision; "4h", "60mm" and "T55" split at the change of class.
 * Linear in the length of the text.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaceBefore = true;
  while (at < text.length) {
    const char = charAt(text, at);
    const kind = classOf(char);
    if (kind === 'space') {
      spaceBefore = true;
      at += char.length;
      continue;
    }
    const end = kind === 'other' ? at + char.length : runEnd(text, at, kind);
    const word = text.slice(at, end);
    tokens.push({
      index: tokens.length,
      start: at,
      end,
      text: word,
      fold: fold(word),
      kind: kind === 'letter' ? 'word' : kind === 'digit' ? 'number' : 'mark',
      capital: kind === 'letter' && isUpper(char),
      spaceBefore,
    });
    spaceBefore = false;
    at = end;
  }
  return tokens;
}

function charAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0xfffd);
}

function runEnd(text: string, start: number, kind: 'letter' | 'digit'): number {
  let at = start;
  while (at < text.length) {
    const char = charAt(text, at);
    if (classOf(char) !== kind) return at;
    at += char.length;
  }
  return at;
}

const isUpper = (char: string): boolean => char !== char.toLowerCase();
