/** Others that answer the same questions: ngraph.path for distances, cytoscape for bridges, and a plain Dijkstra as a yardstick of speed. */
import cytoscape from 'cytoscape';
import createGraph from 'ngraph.graph';
import { aStar } from 'ngraph.path';
import type { RoadNetwork } from '../../src/core/roads.ts';
import type { RoadGraph, Weights } from '../../src/corridors/graph/graph.ts';

/** Metres of each half, none where a one-way road may not be driven. */
export function metresOf(graph: RoadGraph): Weights {
  const metres = new Float64Array(graph.head.length).fill(Infinity);
  for (const [s, { oneWay }] of graph.segments.entries()) {
    metres[graph.halves[2 * s]!] = graph.metres[s]!;
    if (!oneWay) metres[graph.halves[2 * s + 1]!] = graph.metres[s]!;
  }
  return metres;
}

/** Metres from one node id to another by ngraph.path; Infinity where there is no way. No two roads may join the same nodes. */
export function ngraphDistances({ nodes, segments }: RoadNetwork): (from: string, to: string) => number {
  const graph = createGraph<null, number>();
  const metres = new Map<string, number>();
  const link = (from: string, to: string, length: number): void => {
    graph.addLink(from, to, length);
    metres.set(`${from} ${to}`, length);
  };
  for (const { id } of nodes) graph.addNode(id);
  for (const { from, to, lengthKm, oneWay } of segments) {
    link(from, to, Math.round(1000 * lengthKm));
    if (!oneWay) link(to, from, Math.round(1000 * lengthKm));
  }
  const finder = aStar(graph, { oriented: true, distance: (_from, _to, { data }) => data });
  return (from, to) => {
    if (from === to) return 0;
    const way = finder.find(from, to).map(({ id }) => id);
    if (way.length === 0) return Infinity;
    return way.slice(1).reduce<number>((sum, id, at) => sum + metres.get(`${id} ${way[at]}`)!, 0);
  };
}

/** Ids of the bridges: the edges that are a biconnected component by themselves (Hopcroft and Tarjan). Not for long chains: it recurs. */
export function cytoscapeBridges({ nodes, segments }: RoadNetwork): string[] {
  const graph = cytoscape({
    headless: true,
    elements: [
      ...nodes.map(({ id }) => ({ data: { id } })),
      ...segments.map(({ id, from, to }) => ({ data: { id, source: from, target: to } })),
    ],
  });
  const { components } = graph.elements().hopcroftTarjanBiconnected();
  return components
    .map((component) => component.edges())
    .filter((edges) => edges.length === 1)
    .map((edges) => edges.first().id());
}

/**
 * Dijkstra with as little as it takes: typed arrays, a binary heap, distances and predecessors, no ties, no hubs, one cost.
 * What a page of code does; the yardstick of `searchFrom`.
 */
export function plainDijkstra(
  first: Int32Array,
  head: Int32Array,
  weight: Float64Array,
  source: number,
): Float64Array {
  const size = first.length - 1;
  const distance = new Float64Array(size).fill(Infinity);
  const previous = new Int32Array(size).fill(-1);
  // As long as the frontier of a road network ever gets; room for all arcs would cost the yardstick time.
  const keys = new Float64Array(size);
  const heap = new Int32Array(size);
  distance[source] = 0;
  heap[0] = source;
  let count = 1;
  while (count > 0) {
    const key = keys[0]!;
    const node: number = heap[0]!;
    const lastKey = keys[--count]!;
    const last = heap[count]!;
    let at = 0;
    for (let child = 1; child < count; child = 2 * at + 1) {
      if (child + 1 < count && keys[child + 1]! < keys[child]!) child++;
      if (keys[child]! >= lastKey) break;
      keys[at] = keys[child]!;
      heap[at] = heap[child]!;
      at = child;
    }
    keys[at] = lastKey;
    heap[at] = last;
    if (key > distance[node]!) continue;
    for (let arc: number = first[node]!; arc < first[node + 1]!; arc++) {
      const next = head[arc]!;
      const through = key + weight[arc]!;
      if (through >= distance[next]!) continue;
      distance[next] = through;
      previous[next] = node;
      let place = count++;
      while (place > 0) {
        const up = (place - 1) >> 1;
        if (keys[up]! <= through) break;
        keys[place] = keys[up]!;
        heap[place] = heap[up]!;
        place = up;
      }
      keys[place] = through;
      heap[place] = next;
    }
  }
  return distance;
}
