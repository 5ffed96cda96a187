import type { RoadNetwork, RoadSegment } from '../../core/roads.ts';
import { roadGraph, type RoadGraph, type Weights } from '../graph/graph.ts';
import { pathTo, searchFrom, type SearchTree } from '../graph/shortest.ts';

/** The shortest way between two nodes by length, whatever its status; null where there is none. Both are node ids. */
export type Way = (from: string, to: string) => readonly RoadSegment[] | null;

/** Finds ways on a network; what was searched from a node is kept. */
export function shortestWay(network: RoadNetwork): Way {
  const graph = roadGraph(network);
  const weights = lengths(graph);
  const trees = new Map<number, SearchTree>();
  return (from, to) => {
    const [source, target] = [graph.nodeIndex.get(from), graph.nodeIndex.get(to)];
    if (source === undefined || target === undefined) return null;
    const tree = trees.get(source) ?? searchFrom(graph, weights, [source]);
    trees.set(source, tree);
    const path = pathTo(graph, tree, target);
    return path?.halves.map((half) => graph.segments[graph.segmentOf[half]!]!) ?? null;
  };
}

/** Km of each half; a one-way road is the same road in the other direction. */
function lengths({ segments, segmentOf }: RoadGraph): Weights {
  return Float64Array.from(segmentOf, (s) => Math.max(segments[s]!.lengthKm, 1e-6));
}
