/** Mending a search tree after some weights have changed, without searching anew (after Ramalingam and Reps 1996). */
import { tailOf, type RoadGraph, type Weights } from './graph.ts';
import { NodeHeap } from './heap.ts';
import type { SearchTree } from './shortest.ts';
import { spread } from './shortest.ts';

/**
 * Changes weights, and `tree` in place into the tree that `searchFrom` would give with them. Work is in proportion to the nodes whose
 * distance changes, not to the network.
 * @param weights changed in place
 * @param changes the new weight of each half that changes
 */
export function repair(
  graph: RoadGraph,
  weights: Weights,
  tree: SearchTree,
  changes: ReadonlyMap<number, number>,
): void {
  const risen: number[] = [];
  const fallen: number[] = [];
  for (const [half, weight] of changes) {
    const before = weights[half]!;
    if (weight > before) risen.push(half);
    if (weight < before) fallen.push(half);
    weights[half] = weight;
  }
  const heap = new NodeHeap();
  const lost = forget(graph, tree, risen);
  for (const node of lost) enterFromOutside(graph, weights, tree, heap, node);
  for (const half of fallen) offer(graph, weights, tree, heap, half);
  spread(graph, weights, tree, heap);
}

/** Nodes whose way led over a half that costs more now: they and all beyond them are unreached until found again. */
function forget(graph: RoadGraph, { distance, enteredBy }: SearchTree, risen: readonly number[]): number[] {
  const lost: number[] = [];
  const lose = (half: number): void => {
    const node = graph.head[half]!;
    if (enteredBy[node] !== half) return;
    enteredBy[node] = -1;
    distance[node] = Infinity;
    lost.push(node);
  };
  for (const half of risen) lose(half);
  for (let at = 0; at < lost.length; at++) {
    const node = lost[at]!;
    for (let half = graph.first[node]!; half < graph.first[node + 1]!; half++) lose(half);
  }
  return lost;
}

/** The best way into a lost node from those that kept theirs; between two lost ones nothing is known yet, as Infinity says. */
function enterFromOutside(
  graph: RoadGraph,
  weights: Weights,
  tree: SearchTree,
  heap: NodeHeap,
  node: number,
): void {
  for (let out = graph.first[node]!; out < graph.first[node + 1]!; out++) {
    offer(graph, weights, tree, heap, graph.twin[out]!);
  }
}

function offer(
  graph: RoadGraph,
  weights: Weights,
  { distance, enteredBy }: SearchTree,
  heap: NodeHeap,
  half: number,
): void {
  const node = graph.head[half]!;
  const through = distance[tailOf(graph, half)]! + weights[half]!;
  if (through < distance[node]!) {
    distance[node] = through;
    enteredBy[node] = half;
    heap.push(through, node);
  } else if (through === distance[node] && half < enteredBy[node]!) enteredBy[node] = half;
}
