/** Shortest ways from one or many nodes (Dijkstra 1959), and the ways themselves. */
import { tailOf, type RoadGraph, type Weights } from './graph.ts';
import { NodeHeap } from './heap.ts';

/**
 * The best way to every node. Among equals, each node is entered by the half of the lowest number, so that the tree depends on the weights
 * alone and not on how it was come by: `repair.ts` gives the very same.
 */
export interface SearchTree {
  /** Infinity: not reached. */
  readonly distance: Float64Array;
  /** The half by which the node is entered; -1 at sources and where not reached. */
  readonly enteredBy: Int32Array;
}

/** A way from a source to a node. */
export interface GraphPath {
  readonly source: number;
  /** From the source on. */
  readonly halves: readonly number[];
}

/**
 * @param sources node numbers; the distance of each is 0
 * @param target stop there: what lies beyond keeps distances that are too long or Infinity
 * @param tree overwritten, where one is there to be used again: fresh memory is a good part of a search's time
 */
export function searchFrom(
  graph: RoadGraph,
  weights: Weights,
  sources: Iterable<number>,
  target = -1,
  tree: SearchTree = emptyTree(graph),
): SearchTree {
  tree.distance.fill(Infinity);
  tree.enteredBy.fill(-1);
  const heap = new NodeHeap();
  for (const source of sources) {
    tree.distance[source] = 0;
    heap.push(0, source);
  }
  spread(graph, weights, tree, heap, target);
  return tree;
}

function emptyTree({ nodes }: RoadGraph): SearchTree {
  return { distance: new Float64Array(nodes.length), enteredBy: new Int32Array(nodes.length) };
}

/** Lets the distances of the heap's nodes spread until nothing gets shorter, or until `target` is settled. */
export function spread(
  { first, head }: RoadGraph,
  weights: Weights,
  { distance, enteredBy }: SearchTree,
  heap: NodeHeap,
  target = -1,
): void {
  while (heap.size > 0) {
    const reached = heap.least;
    const node = heap.pop();
    if (reached > distance[node]!) continue;
    if (node === target) return;
    for (let half = first[node]!, end = first[node + 1]!; half < end; half++) {
      const through = reached + weights[half]!;
      const next = head[half]!;
      const known = distance[next]!;
      if (through < known) {
        distance[next] = through;
        enteredBy[next] = half;
        heap.push(through, next);
      } else if (through === known && half < enteredBy[next]!) enteredBy[next] = half;
    }
  }
}

/** The way of the tree to a node; null where it is not reached. A source has a way of no halves. */
export function pathTo(graph: RoadGraph, tree: SearchTree, node: number): GraphPath | null {
  if (tree.distance[node] === Infinity) return null;
  const halves: number[] = [];
  let at = node;
  for (let half = tree.enteredBy[at]!; half >= 0; half = tree.enteredBy[at]!) {
    halves.push(half);
    at = tailOf(graph, half);
  }
  return { source: at, halves: halves.reverse() };
}

/** Of each node, the source that its way starts from; -1 where it is not reached. Each node is looked at about twice. */
export function sourcesOf(graph: RoadGraph, { distance, enteredBy }: SearchTree): Int32Array {
  const sources = new Int32Array(distance.length).fill(-1);
  const way: number[] = [];
  for (let node = 0; node < distance.length; node++) {
    if (distance[node] === Infinity) continue;
    let at = node;
    while (sources[at] === -1 && enteredBy[at]! >= 0) {
      way.push(at);
      at = tailOf(graph, enteredBy[at]!);
    }
    const source = sources[at] === -1 ? at : sources[at]!;
    sources[at] = source;
    for (let passed = way.pop(); passed !== undefined; passed = way.pop()) sources[passed] = source;
  }
  return sources;
}
