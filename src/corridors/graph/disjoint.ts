/**
 * Two ways to one node that share no more than they must, together the shortest such (Suurballe 1974; Bhandari 1999). Taking the shortest
 * way out and searching again is simpler, but finds no second way wherever the shortest blocks all others.
 */
import { tailOf, type RoadGraph, type Weights } from './graph.ts';
import { NodeHeap } from './heap.ts';
import { pathTo, type GraphPath, type SearchTree } from './shortest.ts';

/**
 * @param tree of the sources; what lies farther than `target` need not be settled
 * @param single segment numbers that every way to `target` goes along (`single-roads.ts`): only these are shared
 * @returns none where `target` is not reached, one where it is a source, else two, the shorter first
 */
export function pairOfPaths(
  graph: RoadGraph,
  weights: Weights,
  tree: SearchTree,
  sources: readonly number[],
  target: number,
  single: ReadonlySet<number>,
): GraphPath[] {
  const shortest = pathTo(graph, tree, target);
  if (!shortest || shortest.halves.length === 0) return shortest ? [shortest] : [];
  const detour = searchBeside(graph, weights, tree, sources, target, single, shortest);
  return untangle(graph, target, shortest, detour)
    .map((path) => ({ path, length: sum(path.halves.map((half) => weights[half]!)) }))
    .sort((a, b) => a.length - b.length)
    .map(({ path }) => path);
}

/**
 * The way that adds least to the first: it may not use the first's roads again, save the single ones, but may undo them by going back along
 * them. With lengths reduced by the distances of their ends, both of these cost nothing and nothing costs less than that.
 */
function searchBeside(
  graph: RoadGraph,
  weights: Weights,
  { distance }: SearchTree,
  sources: readonly number[],
  target: number,
  single: ReadonlySet<number>,
  shortest: GraphPath,
): GraphPath {
  const farthest = distance[target]!;
  const height = (node: number): number => Math.min(distance[node]!, farthest);
  const used = new Set(shortest.halves);
  const cost = (half: number): number => {
    if (used.has(graph.twin[half]!)) return 0;
    if (used.has(half)) return single.has(graph.segmentOf[half]!) ? 0 : Infinity;
    return weights[half]! + height(tailOf(graph, half)) - height(graph.head[half]!);
  };
  const beside = {
    distance: new Float64Array(distance.length).fill(Infinity),
    enteredBy: new Int32Array(distance.length).fill(-1),
  };
  const heap = new NodeHeap();
  for (const source of sources) {
    beside.distance[source] = 0;
    heap.push(0, source);
  }
  while (heap.size > 0) {
    const reached = heap.least;
    const node = heap.pop();
    if (node === target) break;
    if (reached > beside.distance[node]!) continue;
    for (let half = graph.first[node]!; half < graph.first[node + 1]!; half++) {
      const through = reached + cost(half);
      const next = graph.head[half]!;
      if (through >= beside.distance[next]!) continue;
      beside.distance[next] = through;
      beside.enteredBy[next] = half;
      heap.push(through, next);
    }
  }
  const detour = pathTo(graph, beside, target);
  if (!detour) throw new Error('two ways exist wherever single roads may be shared');
  return detour;
}

/** What one way goes and the other goes back is dropped; what is left falls into two ways. */
function untangle(graph: RoadGraph, target: number, one: GraphPath, other: GraphPath): GraphPath[] {
  const undone = new Set(other.halves.map((half) => graph.twin[half]!));
  const redone = new Set(one.halves.filter((half) => undone.has(half)).map((half) => graph.twin[half]!));
  const leaving = new Map<number, number[]>();
  const kept = [
    ...one.halves.filter((half) => !undone.has(half)),
    ...other.halves.filter((half) => !redone.has(half)),
  ];
  for (const half of kept) {
    const tail = tailOf(graph, half);
    leaving.set(tail, [...(leaving.get(tail) ?? []), half]);
  }
  return [one.source, other.source].map((source) => {
    const halves: number[] = [];
    for (let at = source; at !== target;) {
      const half = leaving.get(at)?.pop();
      if (half === undefined) throw new Error('as many ways leave a node as enter it');
      halves.push(half);
      at = graph.head[half]!;
    }
    return { source, halves };
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
