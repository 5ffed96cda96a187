import type { Token } from '../tokens.ts';

/** A number written in digits, tokens up to, not including, `last`. */
export interface DigitNumber {
  readonly value: number;
  readonly last: number;
  readonly isDecimal: boolean;
  /** Thousands were set apart: no year. */
  readonly isGrouped: boolean;
}

const MARKS = new Set(['.', ',', '’', "'"]);

/**
 * Reads "04", "27.000", "27 000", "1,500" (three digits after the mark: thousands) and "3,5" (else: a decimal).
 * @returns null where token `at` is not a number
 */
export function readDigits(tokens: readonly Token[], at: number, text: string): DigitNumber | null {
  const token = tokens[at];
  if (!token || token.kind !== 'number') return null;
  let last = at + 1;
  let digits = token.fold;
  if (token.fold.length <= 3 && !token.fold.startsWith('0')) {
    for (let size = groupAt(tokens, last, text); size > 0; size = groupAt(tokens, last, text)) {
      digits += tokens[last + size - 1]?.fold ?? '';
      last += size;
    }
  }
  const fraction = fractionAt(tokens, last);
  if (fraction === null) return { value: Number(digits), last, isDecimal: false, isGrouped: last > at + 1 };
  return { value: Number(`${digits}.${fraction}`), last: last + 2, isDecimal: true, isGrouped: true };
}

/** Tokens that a further group of thousands takes: 0 none, 1 after a space, 2 after a mark. */
function groupAt(tokens: readonly Token[], at: number, text: string): 0 | 1 | 2 {
  const [mark, next] = [tokens[at], tokens[at + 1]];
  if (!mark) return 0;
  if (mark.kind === 'number')
    return isGroup(mark) && isOneSpace(text.slice(tokens[at - 1]?.end, mark.start)) ? 1 : 0;
  const isMarked = MARKS.has(mark.text) && !mark.spaceBefore && next && !next.spaceBefore && isGroup(next);
  return isMarked ? 2 : 0;
}

const isGroup = (token: Token): boolean => token.kind === 'number' && token.fold.length === 3;
const isOneSpace = (gap: string): boolean => gap.length === 1 && gap !== '\n';

function fractionAt(tokens: readonly Token[], at: number): string | null {
  const [mark, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!mark || !next || mark.spaceBefore || next.spaceBefore || next.kind !== 'number') return null;
  if (mark.text !== '.' && mark.text !== ',') return null;
  const isChain = after && after.text === '.' && !after.spaceBefore && tokens[at + 3]?.kind === 'number';
  return isChain ? null : next.fold;
}
