/** Segments whose loss would split a part of the network in two (Tarjan 1974). */
import type { RoadGraph } from './graph.ts';

/**
 * Numbers of the bridges, in the order of the network. One-way roads count as joining both ways: the question is which roads exist beside
 * one another. Of two segments between the same two nodes neither is a bridge, and a road from a node to itself never is. Which roads
 * a *place* depends on, one-way roads taken as they are, is asked of `single-roads.ts`.
 */
export function bridgesOf({ nodes, segments, first, head, twin, segmentOf }: RoadGraph): number[] {
  const isBridge = new Uint8Array(segments.length);
  // Order of discovery from 1 on, and the earliest node that the subtree reaches by a half outside the tree.
  const found = new Int32Array(nodes.length);
  const low = new Int32Array(nodes.length);
  const cursor = first.slice();
  // By half and not by node: a second road to the node that the search came from is a way back.
  const backHalf = new Int32Array(nodes.length).fill(-1);
  let count = 0;

  for (let root = 0; root < nodes.length; root++) {
    if (found[root] !== 0) continue;
    found[root] = low[root] = ++count;
    for (let node = root; node >= 0;) {
      const half = cursor[node]!++;
      if (half < first[node + 1]!) {
        const next = head[half]!;
        if (found[next] === 0) {
          backHalf[next] = twin[half]!;
          found[next] = low[next] = ++count;
          node = next;
        } else if (half !== backHalf[node] && found[next]! < low[node]!) low[node] = found[next]!;
      } else {
        const back = backHalf[node]!;
        const parent = back < 0 ? -1 : head[back]!;
        if (parent >= 0) {
          if (low[node]! > found[parent]!) isBridge[segmentOf[back]!] = 1;
          if (low[node]! < low[parent]!) low[parent] = low[node]!;
        }
        node = parent;
      }
    }
  }
  const bridges: number[] = [];
  for (let s = 0; s < isBridge.length; s++) if (isBridge[s] === 1) bridges.push(s);
  return bridges;
}
