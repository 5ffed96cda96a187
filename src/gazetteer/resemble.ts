import { nameWords } from './names.ts';
import type { GazetteerPlace } from './place.ts';

const MOST_SUGGESTIONS = 5;
/** One slip in four letters, three at most. */
const slips = (length: number): number => Math.min(3, Math.max(1, Math.floor(length / 4)));

/**
 * Names that a name could be a slip of, closest first; of equally close ones curated and larger places first.
 * @param names every known name with a place that bears it
 */
export function resembling(
  name: string,
  names: Iterable<readonly [name: string, place: GazetteerPlace]>,
  isBulk: (id: string) => boolean,
): string[] {
  const wanted = nameWords(name).join('');
  const most = slips(wanted.length);
  if (wanted.length < 2) return [];
  // One spelling of each folded name: the first, which is a curated one where there is any.
  const found = new Map<string, { readonly known: string; readonly far: number; readonly weight: number }>();
  for (const [known, place] of names) {
    if (Math.abs(known.length - name.length) > most + 3) continue;
    const folded = nameWords(known).join('');
    const far = found.has(folded) ? most + 1 : editDistance(wanted, folded, most);
    if (far <= most)
      found.set(folded, { known, far, weight: place.population + (isBulk(place.id) ? 0 : 10) });
  }
  return [...found.values()]
    .sort((a, b) => a.far - b.far || b.weight - a.weight || (a.known < b.known ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ known }) => known);
}

/**
 * Letters to add, drop, exchange or swap with their neighbour to turn one word into the other (optimal string alignment; Damerau 1964).
 * @param most gives up beyond this
 * @returns the distance, or `most + 1` where it is larger
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
