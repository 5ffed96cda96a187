import type { Bearing } from '../language/place-words.ts';

const NAMES: readonly (readonly [bearing: Bearing, fr: string, en: string])[] = [
  ['centre', 'le centre', 'centre'],
  [0, 'le nord', 'north'],
  [45, 'le nord-est', 'north-east'],
  [90, 'l’est', 'east'],
  [135, 'le sud-est', 'south-east'],
  [180, 'le sud', 'south'],
  [225, 'le sud-ouest', 'south-west'],
  [270, 'l’ouest', 'west'],
  [315, 'le nord-ouest', 'north-west'],
];

/** What a note calls a bearing: "le sud-ouest", "south-west". */
export function bearingName(bearing: Bearing, lang: 'fr' | 'en'): string {
  const row = NAMES.find(([known]) => known === bearing);
  return (lang === 'fr' ? row?.[1] : row?.[2]) ?? String(bearing);
}

/** "A", "A et B", "A, B et C" in the language. */
export function joinNames(names: readonly string[], lang: 'fr' | 'en'): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${lang === 'fr' ? 'et' : 'and'} ${last}`;
}
