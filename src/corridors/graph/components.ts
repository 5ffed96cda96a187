/** Parts of the network that no road joins. */
import type { RoadGraph } from './graph.ts';

/**
 * Of each node, the number of its part: 0 is that of the first node, and so on. One-way roads join both ways, as a road joins two towns
 * whichever way it may be driven.
 */
export function componentsOf({ nodes, first, head }: RoadGraph): Int32Array {
  const part = new Int32Array(nodes.length).fill(-1);
  const stack: number[] = [];
  let parts = 0;
  for (let root = 0; root < nodes.length; root++) {
    if (part[root] !== -1) continue;
    part[root] = parts;
    stack.push(root);
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      for (let half = first[node]!; half < first[node + 1]!; half++) {
        const next = head[half]!;
        if (part[next] !== -1) continue;
        part[next] = parts;
        stack.push(next);
      }
    }
    parts++;
  }
  return part;
}
