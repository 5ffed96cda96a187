const COMBINING = /\p{M}/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/** Words of a text without case, accents or punctuation: "Tin-Zaouatène" is ["tin", "zaouatene"]. */
export function plainWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFKD')
    .replace(COMBINING, '');
  return plain
    .replace(NOT_WORD, ' ')
    .split(' ')
    .filter((word) => word !== '');
}

/** Texts recur by the thousand (towns, groups); the bound keeps the memory of a long run flat. */
const MOST_REMEMBERED = 50_000;

/**
 * `work` with its results kept by text, for as long as there is room; the outcome is the same.
 * @param work a pure function; what it is given beside the text must follow from the text
 */
export function remembered<T, Rest extends readonly unknown[]>(
  work: (text: string, ...rest: Rest) => T,
): (text: string, ...rest: Rest) => T {
  const known = new Map<string, T>();
  return (text, ...rest) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const result = work(text, ...rest);
    known.set(text, result);
    return result;
  };
}

/**
 * Likeness of two strings, 0..1, by shared letter pairs (Dice on bigrams); 1 only for equal strings.
 * Source: Dice 1945; spellings of one Sahelian name differ in vowels, which letter pairs forgive.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < a.length; i++)
    pairs.set(a.slice(i, i + 2), (pairs.get(a.slice(i, i + 2)) ?? 0) + 1);
  let shared = 0;
  for (let i = 0; i + 1 < b.length; i++) {
    const left = pairs.get(b.slice(i, i + 2)) ?? 0;
    if (left === 0) continue;
    shared++;
    pairs.set(b.slice(i, i + 2), left - 1);
  }
  return Math.min(0.999, (2 * shared) / (a.length + b.length - 2));
}
