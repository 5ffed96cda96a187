/** The single roads that a place depends on: those that every way from the sources to it goes along. */
import { dominatorsOf, type DominatorTree } from './dominators.ts';
import { tailOf, type RoadGraph, type Weights } from './graph.ts';

/**
 * For each node the nearest single road before it. One-way roads are taken as they are, so this is exact where `bridges.ts` is not: of a pair of
 * one-way roads the place depends on the one that leads to it. In a network of two-way roads both agree.
 */
export interface SingleRoads {
  /** Of each node: the node that its nearest single road leads to, itself included; -1 where there is none. */
  readonly gate: Int32Array;
  /** Of each node that is a gate: the half of its single road. */
  readonly gateHalf: Int32Array;
}

export function singleRoadsOf(graph: RoadGraph, weights: Weights, sources: Iterable<number>): SingleRoads {
  const tree = dominatorsOf(graph, weights, sources);
  const { count, numberOf, nodeOf, enteredBy, above } = tree;
  const { first, head, twin } = graph;
  const isBeyond = beyond(tree);
  const gate = new Int32Array(graph.nodes.length).fill(-1);
  const gateHalf = new Int32Array(graph.nodes.length).fill(-1);
  for (let number = 1; number <= count; number++) {
    const node = nodeOf[number]!;
    const half = enteredBy[number]!;
    // Only a half of the search's own tree can be on every way, and only from a node that is on every way.
    const mayBe = half >= 0 && above[number] === numberOf[tailOf(graph, half)];
    if (mayBe && isOnlyEntry(node, half)) {
      gate[node] = node;
      gateHalf[node] = half;
    } else if (above[number]! > 0) gate[node] = gate[nodeOf[above[number]!]!]!;
  }
  return { gate, gateHalf };

  /** Whatever else leads into the node comes from beyond it. */
  function isOnlyEntry(node: number, entry: number): boolean {
    const number = numberOf[node]!;
    for (let out = first[node]!, end = first[node + 1]!; out < end; out++) {
      const half = twin[out]!;
      const before = numberOf[head[out]!]!;
      if (half === entry || before === 0 || weights[half] === Infinity) continue;
      if (!isBeyond(before, number)) return false;
    }
    return true;
  }
}

/** Segment numbers of the single roads of a node, from it towards the sources. */
export function singleRoadsTo(graph: RoadGraph, { gate, gateHalf }: SingleRoads, node: number): number[] {
  const roads: number[] = [];
  for (let at = gate[node]!; at >= 0;) {
    const half = gateHalf[at]!;
    roads.push(graph.segmentOf[half]!);
    at = gate[tailOf(graph, half)]!;
  }
  return roads;
}

/** Whether every way to the first number passes the second, by intervals of the dominator tree. */
function beyond({ count, above }: DominatorTree): (number: number, passed: number) => boolean {
  const size = new Int32Array(count + 1).fill(1);
  for (let number = count; number > 0; number--) size[above[number]!]! += size[number]!;
  const start = new Int32Array(count + 1);
  const free = new Int32Array(count + 1).fill(1);
  for (let number = 1; number <= count; number++) {
    const dominator = above[number]!;
    start[number] = free[dominator]!;
    free[dominator]! += size[number]!;
    free[number] = start[number]! + 1;
  }
  return (number, passed) =>
    start[number]! >= start[passed]! && start[number]! < start[passed]! + size[passed]!;
}
