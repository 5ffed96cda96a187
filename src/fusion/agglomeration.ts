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
  // Sums of the weights between clusters; a cluster goes by its least member's place in `members`, the lesser first.
  const sums = new Float64Array(size * size);
  let isOpposed = false;
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) {
      const sum = weight(members[a] ?? 0, members[b] ?? 0);
      sums[a * size + b] = sum;
      isOpposed ||= sum < 0;
    }
  }
  // Where no pair speaks against, no mean ever does: one cluster, as with most components.
  return isOpposed ? joinByMean(members, sums) : [members];
}

function joinByMean(members: readonly number[], sums: Float64Array): readonly (readonly number[])[] {
  const size = members.length;
  const clusters = new Map<number, readonly number[]>(members.map((i, at) => [at, [i]]));
  const at = (a: number, b: number): number => (a < b ? a * size + b : b * size + a);
  const heap = new Heap<Candidate>(isBefore);
  const offer = (a: number, b: number): void => {
    const pairs = (clusters.get(a)?.length ?? 1) * (clusters.get(b)?.length ?? 1);
    const mean = (sums[at(a, b)] ?? 0) / pairs;
    if (mean >= 0) heap.push({ mean, a: Math.min(a, b), b: Math.max(a, b) });
  };
  for (let a = 0; a < size; a++) for (let b = a + 1; b < size; b++) offer(a, b);

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
      if (other === a) continue;
      sums[at(a, other)] = (sums[at(a, other)] ?? 0) + (sums[at(b, other)] ?? 0);
      offer(a, other);
    }
  }
  return [...clusters.values()];
}
