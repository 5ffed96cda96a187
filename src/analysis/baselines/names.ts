/** Whether two names are of one place. */

/** Words that say what a place is, not which. */
const KINDS: ReadonlySet<string> = new Set(
  (
    'village town city commune cercle district department departement region province governorate county area the of in near ' +
    'ville localite quartier prefecture sous de du des la le les et d l'
  ).split(' '),
);

const known = new Map<string, readonly string[]>();

function wordsOf(name: string): readonly string[] {
  const before = known.get(name);
  if (before) return before;
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !KINDS.has(word));
  if (known.size > 50_000) known.clear();
  known.set(name, words);
  return words;
}

/** Whether one name holds all words of the other, but for kinds of place, accents and hyphens: "Diboli", "Diboli town". */
export function isOneName(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  if (few.length === 0) return false;
  return few.every((word) => many.includes(word)) || few.join('') === many.join('');
}
