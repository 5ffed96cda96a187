import type { Token } from '../language/tokens.ts';
import { matchPhrase } from './masks.ts';
import type { Setting } from './setting.ts';
import type { CompiledWords, HeadEntry } from './words.ts';

/** How strongly the words around ask for a place: 2 a head or strong preposition, 1 a weak one, 0 nothing. */
export function cueOf(setting: Setting, head: HeadEntry | null): number {
  if (setting.spoken) return head ? 1 : 0;
  if (head && head.role === 'area') return 2;
  if (setting.distanceKm !== null || setting.zone || setting.border) return 2;
  const { relation } = setting;
  if (relation === 'in' || relation === 'near' || relation === 'between') return 2;
  if (relation === 'to' || relation === 'from' || head || setting.attacked) return 1;
  return 0;
}

/** "State", "Local Government Area" right after a name. */
export function tailAt(
  tokens: readonly Token[],
  last: number,
  limit: number,
  words: CompiledWords,
): { readonly last: number; readonly value: HeadEntry } | null {
  const next = tokens[last];
  if (!next || last >= limit || next.kind !== 'word') return null;
  return matchPhrase(tokens, last, limit, words.tails);
}

/** Letters from which a word of a headline bears a capital, whatever it is. */
const HEADLINE_LETTERS = 6;

/**
 * A headline or shouted line, where capitals say nothing: it does not end in a full stop, and no long word is without
 * a capital, as "attacked" in "The Rapid Support Forces attacked Zamzam on Friday" is.
 */
export function isShouting(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[last - 1]?.text === '.') return false;
  let long = 0;
  let capital = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.text.length < 4) continue;
    long++;
    if (token.capital) capital++;
    else if (token.text.length >= HEADLINE_LETTERS) return false;
  }
  return long >= 4 && capital / long > 0.6;
}
