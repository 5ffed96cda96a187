/**
 * Dominators: the nodes that every way from the sources passes (semi-NCA; Georgiadis, Tarjan and Werneck 2006, after Lengauer and
 * Tarjan 1979). Everything is numbered in the order of a depth-first search, from 1; 0 stands before all sources, as their common start.
 */
import type { RoadGraph, Weights } from './graph.ts';

export interface DominatorTree {
  /** Nodes reached, without the common start. */
  readonly count: number;
  /** Of each node its number, 0 where it is not reached; and the node of each number. */
  readonly numberOf: Int32Array;
  readonly nodeOf: Int32Array;
  /** Of each number: the half by which the search entered it, -1 for a source that it began with. */
  readonly enteredBy: Int32Array;
  /** Of each number, the last that every way to it passes before it: lower than itself, 0 where only the common start. */
  readonly above: Int32Array;
}

/** @param weights only whether a half may be used matters here */
export function dominatorsOf(graph: RoadGraph, weights: Weights, sources: Iterable<number>): DominatorTree {
  const isSource = new Uint8Array(graph.nodes.length);
  for (const source of sources) isSource[source] = 1;
  const search = depthFirst(graph, weights, isSource);
  const { count, numberOf, nodeOf, parent, enteredBy } = search;
  const { first, head, twin } = graph;

  const semi = new Int32Array(count + 1);
  const best = semi.map((_, number) => number);
  const link = parent.slice();
  const path: number[] = [];
  for (let number = 1; number <= count; number++) semi[number] = number;
  for (let number = count; number > 0; number--) {
    const node = nodeOf[number]!;
    let least = isSource[node] === 1 ? 0 : parent[number]!;
    for (let out = first[node]!, end = first[node + 1]!; out < end; out++) {
      const before = numberOf[head[out]!]!;
      if (before === 0 || weights[twin[out]!] === Infinity) continue;
      const candidate = before <= number ? before : semi[lowest(before, number)]!;
      if (candidate < least) least = candidate;
    }
    semi[number] = least;
  }

  const above = parent.slice();
  for (let number = 1; number <= count; number++) {
    let dominator = above[number]!;
    while (dominator > semi[number]!) dominator = above[dominator]!;
    above[number] = dominator;
  }
  return { count, numberOf, nodeOf, enteredBy, above };

  /** Of the search's path from `from` up to below `limit`, the number with the least `semi`; shortens the path on the way. */
  function lowest(from: number, limit: number): number {
    let at = from;
    while (link[at]! > limit) {
      path.push(at);
      at = link[at]!;
    }
    for (let below = path.pop(); below !== undefined; below = path.pop()) {
      if (semi[best[at]!]! < semi[best[below]!]!) best[below] = best[at]!;
      link[below] = link[at]!;
      at = below;
    }
    return best[from]!;
  }
}

interface DepthFirst {
  readonly count: number;
  readonly numberOf: Int32Array;
  readonly nodeOf: Int32Array;
  readonly enteredBy: Int32Array;
  readonly parent: Int32Array;
}

function depthFirst(graph: RoadGraph, weights: Weights, isSource: Uint8Array): DepthFirst {
  const { first, head } = graph;
  const size = graph.nodes.length;
  const numberOf = new Int32Array(size);
  const [nodeOf, enteredBy, parent] = [
    new Int32Array(size + 1),
    new Int32Array(size + 1),
    new Int32Array(size + 1),
  ];
  const cursor = first.slice(0, size);
  let count = 0;
  const enter = (node: number, half: number, from: number): void => {
    numberOf[node] = ++count;
    nodeOf[count] = node;
    enteredBy[count] = half;
    parent[count] = from;
  };
  for (let root = 0; root < size; root++) {
    if (isSource[root] === 0 || numberOf[root] !== 0) continue;
    enter(root, -1, 0);
    for (let at = count; at > 0;) {
      const node = nodeOf[at]!;
      const half = cursor[node]!++;
      if (half >= first[node + 1]!) {
        at = parent[at]!;
        continue;
      }
      const next = head[half]!;
      if (numberOf[next] !== 0 || weights[half] === Infinity) continue;
      enter(next, half, at);
      at = count;
    }
  }
  return { count, numberOf, nodeOf, enteredBy, parent };
}
