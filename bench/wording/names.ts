/** Names that no list bears, made of syllables, the same at each run. */
import type { GoldReport } from '../../src/app/evaluate/gold.ts';

const STARTS = [
  'Tar',
  'Kou',
  'Bel',
  'Zan',
  'Mou',
  'Ni',
  'Do',
  'Wal',
  'Ga',
  'Sir',
  'Tin',
  'Bor',
  'Ke',
  'Lam',
  'Ye',
];
const MIDDLES = ['ka', 'bou', 'ri', 'ndé', 'so', 'ma', 'gou', 'le', 'fa', 'tta', 'mbo', 'wa'];
const ENDS = ['la', 'ré', 'ni', 'goma', 'ssa', 'di', 'koy', 'wé', 'ra', 'to'];
const LETTERS = ['FRKL', 'FDNT', 'FLKP', 'FPRZ', 'FGWM'];
/** Every so many names bears a hyphen; the others are one word. */
const HYPHENED = 5;

/** The n-th invented town, from 1. */
export function townName(n: number): string {
  const part = (list: readonly string[], step: number): string => list[(n * step + 7) % list.length]!;
  const name = part(STARTS, 7) + part(MIDDLES, 5) + part(ENDS, 3);
  return n % HYPHENED === 0 ? `${name}-${part(STARTS, 11)}${part(MIDDLES, 7)}` : name;
}

/** The n-th invented group, as letters or in full as `like` is. */
export function groupName(n: number, like: string, lang: string): string {
  if (/^\p{Lu}[\p{Lu}-]{2,5}$/u.test(like)) return LETTERS[n % LETTERS.length]!;
  const town = townName(n * HYPHENED + 1);
  return lang === 'fr' ? `Front de libération du ${town}` : `${town} Liberation Front`;
}

/** Every name exchanged, the longest first, where it stands as a word of its own. */
export function exchange(text: string, names: ReadonlyMap<string, string>): string {
  return [...names]
    .toSorted(([a], [b]) => b.length - a.length)
    .reduce((all, [name, other]) => all.replaceAll(asWord(name), other), text);
}

const asWord = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}])${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'gu');

/** Names of towns annotated as the place itself, each a proper name that the text has. */
export const townsOf = ({ incidents }: GoldReport, text: string): readonly string[] => [
  ...new Set(
    incidents.flatMap(({ place, geoPrecision }) =>
      place !== null && geoPrecision === 1 && PROPER.test(place) && text.includes(place) ? [place] : [],
    ),
  ),
];

const PROPER = /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*$/u;

/** Names of armed groups annotated as perpetrators that the text has; forces and nameless doers keep theirs. */
export const groupsOf = ({ incidents }: GoldReport, text: string): readonly string[] => [
  ...new Set(
    incidents
      .flatMap(({ perpetrators }) => perpetrators)
      .filter(({ id }) => !/^unknown|army|police|forces|protest|riot|militia|herder|crowd|foreign/.test(id))
      .flatMap(({ names }) => names)
      .filter((name) => /^\p{Lu}/u.test(name) && text.includes(name)),
  ),
];
