import { Heap } from './heap.ts';

/** Log-odds of two positions being one; −Infinity where they must not be. */
export type PairWeight = (i: number, j: number) => number;

interface Candidate {
  readonly mean: number;
  readonly a: number;
  readonly b: number;
}

// Highest mean first; equal means by position, so that the outcome hangs on the content alone.
function isBefore(x: Candidate, y: Candidate): boolean {
  if (x.mean !== y.mean) return x.mean > y.mean;
  return x.a !== y.a ? x.a < y.a : x.b < y.b;
}

/**
 * Average-link agglomeration that never joins two positions at −Infinity, directly or through others, and stops
 * where no two clusters have a mean of at least 0. `members` is one connected component, ascending.
 * O(k² log k) for k members.
 */
export function agglomerate(members: readonly number[], weight: PairWeight): readonly (readonly number[])[] {
  const size = members.length;
  const clusters = new Map<number, readonly number[]>(members.map((i, at) => [at, [i]]));
  // A cluster goes by its least member's place in `members`. Sums of pair weights, the lesser place first.
  const sums = new Float64Array(size * size);
  const at = (a: number, b: number): number => (a < b ? a * size + b : b * size + a);
  const heap = new Heap<Candidate>(isBefore);
  const offer = (a: number, b: number, sum: number): void => {
    sums[at(a, b)] = sum;
    const pairs = (clusters.get(a)?.length ?? 1) * (clusters.get(b)?.length ?? 1);
    if (sum / pairs >= 0) heap.push({ mean: sum / pairs, a: Math.min(a, b), b: Math.max(a, b) });
  };
  for (let a = 0; a < size; a++)
    for (let b = a + 1; b < size; b++) offer(a, b, weight(members[a] ?? 0, members[b] ?? 0));

  // An entry of the heap is stale once either side has grown or gone.
  for (let next = heap.pop(); next !== undefined; next = heap.pop()) {
    const { a, b, mean } = next;
    const [left, right] = [clusters.get(a), clusters.get(b)];
    if (left === undefined || right === undefined) continue;
    if ((sums[at(a, b)] ?? Number.NaN) / (left.length * right.length) !== mean) continue;
    clusters.set(
      a,
      [...left, ...right].sort((x, y) => x - y),
    );
    clusters.delete(b);
    for (const other of clusters.keys()) {
      if (other !== a) offer(a, other, (sums[at(a, other)] ?? 0) + (sums[at(b, other)] ?? 0));
    }
  }
  return [...clusters.values()];
}
