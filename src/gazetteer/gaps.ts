import type { Token } from '../language/tokens.ts';
import type { Mention } from './mention.ts';
import type { CompiledWords } from './words.ts';

const DASHES = new Set(['-', '–', '—', '‐', '‑', '→']);

/** What stands between two mentions. */
export type Gap = 'none' | 'comma' | 'and' | 'dash' | 'paren' | 'to' | 'road' | 'possessive' | 'of' | 'apart';

/** What lies between two neighbouring mentions and their phrases. */
export function gapBetween(tokens: readonly Token[], a: Mention, b: Mention, words: CompiledWords): Gap {
  const start = a.to;
  const end = Math.max(b.from, start);
  const all = tokens.slice(start, end).filter((token) => !words.articles.holds(token));
  const between =
    all.length > 1 ? all.filter((token) => !isLink(token, words) && !isElided(tokens, token, words)) : all;
  const [only, second] = between;
  if (!only) return b.first > start ? gapOfPreposition(a, tokens[start], words) : 'none';
  if (between.length === 1) {
    if (DASHES.has(only.text)) return isChainDash(only, tokens[only.index + 1], a, b) ? 'dash' : 'apart';
    if (only.text === ',' || only.text === ';' || only.text === '/') return 'comma';
    if (only.text === '(') return 'paren';
    if (words.conjunctions.entries.has(only.fold) || only.text === '&') return 'and';
    if (words.roadEnds.holds(only)) return 'road';
    if (isLink(only, words)) return 'of';
  }
  if (between.length === 2 && second) {
    if (only.fold === "'" && second.fold === 's') return 'possessive';
    if (only.text === ',' && words.conjunctions.entries.has(second.fold)) return 'and';
    if (words.conjunctions.entries.has(`${only.fold} ${second.fold}`)) return 'and';
  }
  if (only.text === ',' && isSettlementPhrase(tokens, between.slice(1), b, words)) return 'comma';
  return 'apart';
}

/** The apostrophe of "d’Inata". */
const isElided = (tokens: readonly Token[], token: Token, words: CompiledWords): boolean => {
  const before = tokens[token.index - 1];
  return token.fold === "'" && !token.spaceBefore && before !== undefined && isLink(before, words);
};

const isLink = (token: Token, words: CompiledWords): boolean =>
  words.links.has(words.contractions.get(token.fold) ?? token.fold);

/** ", petite localité de B", ", a village in B", ", deux villages de B", ", un quartier de B". */
function isSettlementPhrase(
  tokens: readonly Token[],
  between: readonly Token[],
  b: Mention,
  words: CompiledWords,
): boolean {
  if (between.length > 3 || between.some((token) => token.kind === 'mark' || token.capital)) return false;
  let lead = b.from;
  while (lead < b.first && words.articles.has(tokens[lead]?.fold ?? '')) lead++;
  return [...between, tokens[lead]].some((token) =>
    SETTLED.has(words.heads.entries.get(token?.fold ?? '')?.kinds[0] ?? ''),
  );
}

const SETTLED: ReadonlySet<string> = new Set(['settlement', 'quarter']);

/** "GAROUA – Douze soldats": with spaces around it, a dash joins only two known places of one sort. */
function isChainDash(dash: Token, next: Token | undefined, a: Mention, b: Mention): boolean {
  const spaced = next?.spaceBefore ?? false;
  if (dash.spaceBefore !== spaced) return false;
  if (!spaced) return true;
  return dash.text !== '—' && SPACED_ENDS.some((kind) => isOfKind(a, kind) && isOfKind(b, kind));
}

const SPACED_ENDS = ['settlement', 'country'] as const;

const isOfKind = (mention: Mention, kind: (typeof SPACED_ENDS)[number]): boolean =>
  mention.candidates.some((place) => place.kind === kind);

function gapOfPreposition(a: Mention, first: Token | undefined, words: CompiledWords): Gap {
  if (first && words.roadEnds.holds(first)) return 'to';
  return first && a.to > a.last && isLink(first, words) ? 'of' : 'none';
}
