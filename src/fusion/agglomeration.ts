import { Heap } from './heap.ts';

/** Log-odds of two positions being one; −Infinity where they must not be. */
export type PairWeight = (i: number, j: number) => number;

interface Candidate {
  readonly mean: number;
  readonly a: number;
  readonly b: number;
}

const key = (a: number, b: number): string => (a < b ? `${a},${b}` : `${b},${a}`);

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
  const clusters = new Map<number, readonly number[]>(members.map((i) => [i, [i]]));
  const sums = new Map<string, number>();
  const heap = new Heap<Candidate>(isBefore);
  const offer = (a: number, b: number, sum: number): void => {
    sums.set(key(a, b), sum);
    const pairs = (clusters.get(a)?.length ?? 1) * (clusters.get(b)?.length ?? 1);
    if (sum / pairs >= 0) heap.push({ mean: sum / pairs, a: Math.min(a, b), b: Math.max(a, b) });
  };
  for (const [at, i] of members.entries()) for (const j of members.slice(at + 1)) offer(i, j, weight(i, j));

  // A cluster goes by its least member; an entry of the heap is stale once either side has grown or gone.
  for (let next = heap.pop(); next !== undefined; next = heap.pop()) {
    const { a, b, mean } = next;
    const [left, right] = [clusters.get(a), clusters.get(b)];
    if (left === undefined || right === undefined) continue;
    if ((sums.get(key(a, b)) ?? Number.NaN) / (left.length * right.length) !== mean) continue;
    clusters.set(
      a,
      [...left, ...right].sort((x, y) => x - y),
    );
    clusters.delete(b);
    for (const other of clusters.keys()) {
      if (other !== a) offer(a, other, (sums.get(key(a, other)) ?? 0) + (sums.get(key(b, other)) ?? 0));
    }
  }
  return [...clusters.values()];
}
