import type { Edit } from './fields.ts';
import type { Token } from './tokens.ts';
import { wordOf } from './words.ts';

/** The tokens with those of the edits in place of what stands there; the same list where there is none. */
export function withEdits(tokens: readonly Token[], edits: readonly Edit[]): readonly Token[] {
  if (edits.length === 0) return tokens;
  const edited: Token[] = [];
  let next = 0;
  const put = (token: Token): void => void edited.push({ ...token, index: edited.length });
  for (const edit of edits) {
    for (; next < tokens.length && tokens[next]!.start < edit.start; next++) put(tokens[next]!);
    for (const token of tokensOf(edit)) put(token);
    while (next < tokens.length && tokens[next]!.start < edit.end) next++;
  }
  for (; next < tokens.length; next++) put(tokens[next]!);
  return edited;
}

/**
 * The words of an edit as tokens. A comma joins what stands before and behind, so the words fill what lay between, line
 * end and all; without one they open or end a line, and take no room.
 */
function tokensOf({ start, end, words }: Edit): Token[] {
  const isJoin = words.includes(',');
  return words.map((text, i) => {
    const from = isJoin ? Math.min(start + i, end) : end;
    return tokenOf(text, from, i === words.length - 1 ? end : Math.min(from + 1, end));
  });
}

function tokenOf(text: string, start: number, end: number): Token {
  const { fold, number } = wordOf(text);
  const kind = text === ',' ? 'mark' : 'word';
  return {
    index: 0,
    start,
    end,
    text,
    fold,
    word: number,
    kind,
    capital: false,
    spaceBefore: kind === 'word',
  };
}
