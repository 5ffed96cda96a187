/** The places where a group has attacked, how far apart they are, and how many of some lie apart. */
import { chordOf, onSphere, type LonLat, type Point } from '../../core/geo.ts';

/** How near two sites are: 0 nearer than `apartKm` (a site to itself too), then one class a radius, the last beyond all. */
export interface Ground {
  readonly sites: number;
  /** Row a, column b. */
  readonly near: Uint8Array;
  /** Ascending, km; the last may be Infinity: everywhere. */
  readonly radiiKm: readonly number[];
}

/**
 * @param at position of each site
 * @param apartKm two sites nearer than this count once
 */
export function groundOf(at: readonly LonLat[], apartKm: number, radiiKm: readonly number[]): Ground {
  const n = at.length;
  const near = new Uint8Array(n * n);
  const steps = Float64Array.from([apartKm, ...radiiKm.filter(Number.isFinite)], chordOf).map((c) => c * c);
  const points = at.map(onSphere);
  for (const [a, [x, y, z]] of points.entries()) {
    for (let b = a + 1; b < n; b += 1) {
      const other = points[b] as Point;
      const square = (x - other[0]) ** 2 + (y - other[1]) ** 2 + (z - other[2]) ** 2;
      const level = levelOf(square, steps);
      near[a * n + b] = level;
      near[b * n + a] = level;
    }
  }
  return { sites: n, near, radiiKm };
}

/** A site at the first step's distance is apart, one on a radius is within it. @param steps squares of chords */
function levelOf(square: number, steps: Float64Array): number {
  if (square < (steps[0] as number)) return 0;
  let level = 1;
  while (level < steps.length && square > (steps[level] as number)) level += 1;
  return level;
}

/** Above this, the count is by the greedy rule; below, it is exact. A mask of bits holds no more. */
const MOST_EXACT = 30;

/**
 * The largest number of the sites that are pairwise apart.
 * @param sites distinct
 * Exact for up to 30 sites (branching on the most conflicting), else greedy by fewest conflicts, which is never too many.
 */
export function mostApart(sites: readonly number[], { near, sites: n }: Ground): number {
  const conflicts = sites.map((a) => sites.filter((b) => a !== b && near[a * n + b] === 0).length);
  if (conflicts.every((count) => count === 0)) return sites.length;
  return sites.length <= MOST_EXACT ? exact(sites, near, n) : greedy(sites, conflicts, near, n);
}

function exact(sites: readonly number[], near: Uint8Array, n: number): number {
  const masks = sites.map((a, i) =>
    sites.reduce((mask, b, j) => (i !== j && near[a * n + b] === 0 ? mask | (1 << j) : mask), 0),
  );
  const largest = (left: number): number => {
    if (left === 0) return 0;
    let [worst, worstDegree] = [-1, -1];
    for (let i = 0; i < masks.length; i += 1) {
      if ((left & (1 << i)) === 0) continue;
      const degree = bits((masks[i] ?? 0) & left);
      // With at most one in conflict, taking it is never worse.
      if (degree <= 1) return 1 + largest(left & ~((1 << i) | (masks[i] ?? 0)));
      if (degree > worstDegree) [worst, worstDegree] = [i, degree];
    }
    const without = left & ~(1 << worst);
    return Math.max(1 + largest(without & ~(masks[worst] ?? 0)), largest(without));
  };
  return largest(2 ** sites.length - 1);
}

function bits(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count += 1;
  return count;
}

function greedy(sites: readonly number[], conflicts: readonly number[], near: Uint8Array, n: number): number {
  const order = sites.map((_, i) => i).sort((i, j) => (conflicts[i] ?? 0) - (conflicts[j] ?? 0));
  const taken: number[] = [];
  for (const i of order) {
    const site = sites[i] ?? 0;
    if (taken.every((other) => near[site * n + other] !== 0)) taken.push(site);
  }
  return taken.length;
}

/** Sites gathered around leaders that lie apart, the busiest first: what is shifted as one, since nearness makes alike. */
export function cellsOf({ near, sites: n }: Ground, attacks: ArrayLike<number>): Int32Array {
  const order = Array.from({ length: n }, (_, i) => i).sort(
    (a, b) => (attacks[b] ?? 0) - (attacks[a] ?? 0) || a - b,
  );
  const cells = new Int32Array(n).fill(-1);
  const leaders: number[] = [];
  for (const site of order) {
    const leader = leaders.find((other) => near[site * n + other] === 0);
    if (leader === undefined) leaders.push(site);
    cells[site] = leader ?? site;
  }
  return cells;
}
