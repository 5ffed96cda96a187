import type { Token } from '../language/tokens.ts';
import { cueOf } from './cues.ts';
import type { Gazetteer, KnownName } from './gazetteer.ts';
import type { Bounds } from './part-mentions.ts';
import { readSetting } from './setting.ts';
import type { CompiledWords } from './words.ts';

const MIN_WORDS = 8;
const MAX_CAPITALS = 0.01;
const TOWN = 10_000;

/** A transcript or message without capitals, where names look like any other word; the first word may have one. */
export function isLowerCase(tokens: readonly Token[]): boolean {
  let words = -1;
  let capitals = 0;
  for (const { kind, capital } of tokens) {
    if (kind !== 'word') continue;
    words++;
    if (capital && words > 0) capitals++;
  }
  return words >= MIN_WORDS && capitals <= words * MAX_CAPITALS;
}

/** Countries and towns, whose names are seldom words; small and short ones where the words before ask for a place. */
export function isPlainly(
  known: KnownName,
  tokens: readonly Token[],
  bounds: Bounds,
  gazetteer: Gazetteer,
  words: CompiledWords,
): boolean {
  const name = tokens[known.first]?.fold ?? '';
  if (known.last - known.first === 1 && words.everydayNames.has(name)) return false;
  const places = known.places.filter(({ id }) => !gazetteer.isBulk(id));
  const people = Math.max(
    0,
    ...places.map(({ kind, population }) => (kind === 'settlement' ? population : 0)),
  );
  if (name.length > 3 && places.some(({ kind }) => kind === 'country')) return true;
  if (name.length > 3 && people >= TOWN) return true;
  if (places.length === 0) return false;
  const setting = readSetting(tokens, known.first, bounds.floor, words);
  const cue = cueOf(setting, setting.head);
  return name.length > 4 ? cue >= 1 : setting.head !== null && setting.head.role !== 'person';
}
