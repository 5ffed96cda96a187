import type { Token } from '../tokens.ts';
import type { Composition } from './compose.ts';
import type { DateDraft } from './types.ts';

const MAX_TOKENS_BEFORE = 10;
const CLOSING = new Set(['-', '–', '—', '(', ':', '.', '|', '/']);

// An item of a list tells of its own day.
const BULLETS = new Set(['-', '–', '—', '•', '▪', '*', '·', '●', '■', '►', '▶', '→', '>']);

/** Whether a date stands at the head of a line after nothing but names: "Bamako, le 3 juillet 2025 –". */
export function isDateline(
  draft: DateDraft,
  tokens: readonly Token[],
  text: string,
  { articles, datelineOpeners }: Composition,
  publishedAt: string | null,
): boolean {
  if (draft.kind !== 'day' && draft.kind !== 'span') return false;
  if (draft.loose || draft.precision === 3 || draft.anchor === 'event') return false;
  if (isStamp(draft, tokens, publishedAt)) return true;
  if (draft.partOfDay !== null || draft.time !== null) return false;
  const start = tokens[draft.first]?.start ?? 0;
  const end = tokens[draft.last - 1]?.end ?? 0;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = tokensFrom(tokens, draft.first, lineStart);
  if (before === null) return false;
  const opener = datelineOpeners.find((phrase) => phrase.every((word, i) => before[i]?.fold === word));
  const names = before.slice(opener?.length ?? 0);
  if (!names.every((t) => t.kind === 'mark' || t.capital || articles.has(t.fold))) return false;
  const next = tokens[draft.last];
  if (before[0] && BULLETS.has(before[0].text)) return isBracketed(tokens, draft.last);
  const endsLine = !next || text.slice(end, next.start).includes('\n');
  const hasPlace = before.some((token) => token.capital && token.fold.length > 2);
  const isClosed =
    next !== undefined && (CLOSING.has(next.text) || (next.text === ')' && before[0]?.text === '('));
  return endsLine || (hasPlace && isClosed) || bracketsTown(tokens, draft, before.length === 0);
}

const DASHES = new Set(['-', '–', '—']);
const MOST_IN_BRACKETS = 6;

/** "December 5, 2025 (KALOGI) – …": the town in brackets behind the day that opens the line. */
function bracketsTown(tokens: readonly Token[], draft: DateDraft, opensLine: boolean): boolean {
  return opensLine && isBracketed(tokens, draft.last);
}

/** Whether a name in brackets with a dash behind stands at token `at`: an agency, a town. */
function isBracketed(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== '(' || !tokens[at + 1]?.capital) return false;
  for (let i = at + 2; i < at + MOST_IN_BRACKETS; i++)
    if (tokens[i]?.text === ')') return DASHES.has(tokens[i + 1]?.text ?? '');
  return false;
}

/** "26-05-2025 02:04 - …": day and minute of publication, as feeds print them before the headline. */
function isStamp(draft: DateDraft, tokens: readonly Token[], publishedAt: string | null): boolean {
  const next = tokens[draft.last];
  return (
    draft.first === 0 &&
    draft.time !== null &&
    draft.from !== null &&
    draft.from === publishedAt &&
    next !== undefined &&
    CLOSING.has(next.text)
  );
}

/** The tokens of the line before token `at`, or null where there are too many for a dateline. */
function tokensFrom(tokens: readonly Token[], at: number, lineStart: number): readonly Token[] | null {
  let first = at;
  while (first > 0 && (tokens[first - 1]?.start ?? 0) >= lineStart) {
    first--;
    if (at - first > MAX_TOKENS_BEFORE) return null;
  }
  return tokens.slice(first, at);
}
