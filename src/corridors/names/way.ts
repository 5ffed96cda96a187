import { distanceKm, type LonLat } from '../../core/geo.ts';
import type { RoadNetwork, RoadNode, RoadSegment } from '../../core/roads.ts';
import { SPEEDS_KMH } from '../access/speeds.ts';
import { roadGraph, type RoadGraph, type Weights } from '../graph/graph.ts';
import { pathTo, searchFrom, type SearchTree } from '../graph/shortest.ts';
import { roadNumbers } from './words.ts';

/** A way along the network: what it goes through, from one end to the other, each once. */
export interface Way {
  readonly nodes: readonly RoadNode[];
  readonly segments: readonly RoadSegment[];
}

/** A network made ready: its graph, and of each segment the keys of its road numbers. */
interface Ready {
  readonly graph: RoadGraph;
  readonly numbers: readonly (readonly string[])[];
}

const made = new WeakMap<RoadNetwork, Ready>();

function readyFor(network: RoadNetwork): Ready {
  const known = made.get(network);
  if (known) return known;
  const ready = {
    graph: roadGraph(network),
    numbers: network.segments.map(({ roads }) => roads.flatMap(roadNumbers)),
  };
  made.set(network, ready);
  return ready;
}

/** A road that both towns lie on is the one that is meant, unless another is this much faster. */
const SHARED = 0.6;
/** A road that the report names by its number is left only where it ends. */
const NAMED = 0.1;
/** A way more roundabout than this, as against the straight line, is not what an axis between two towns means. */
const MOST_ROUNDABOUT = 2.5;
/** Short legs may wind more. */
const SLACK_KM = 20;

/**
 * The way through stops in order: the fastest by surface, with a preference for a road number that two stops share.
 * @param stops each one or several nodes, of which the one that makes the whole way shortest is taken
 * @param named keys of road numbers (`roadNumbers`) that the way should follow
 * @returns null where two stops are not connected, or only by a way far too roundabout
 */
export function wayThrough(
  network: RoadNetwork,
  stops: readonly (readonly RoadNode[])[],
  named: readonly string[] = [],
): Way | null {
  const ready = readyFor(network);
  let best: Reached[] = (stops[0] ?? []).map((node) => ({
    node,
    cost: 0,
    way: { nodes: [node], segments: [] },
  }));
  for (const stop of stops.slice(1)) {
    const next = stop.flatMap((node) => {
      const ways = best.flatMap((from) => leg(ready, from, node, named));
      return ways.length === 0 ? [] : [ways.reduce((a, b) => (b.cost < a.cost ? b : a))];
    });
    best = next;
  }
  const shortest = best.toSorted((a, b) => a.cost - b.cost)[0];
  if (!shortest) return null;
  return { nodes: [...new Set(shortest.way.nodes)], segments: [...new Set(shortest.way.segments)] };
}

interface Reached {
  readonly node: RoadNode;
  readonly cost: number;
  readonly way: Way;
}

/** From what was reached to a node; none where there is no way that would be meant. */
function leg(ready: Ready, from: Reached, to: RoadNode, named: readonly string[]): Reached[] {
  const { graph } = ready;
  const [start, end] = [graph.nodeIndex.get(from.node.id), graph.nodeIndex.get(to.id)];
  if (start === undefined || end === undefined) return [];
  const shared = numbersAt(ready, start).filter((number) => numbersAt(ready, end).includes(number));
  const tree: SearchTree = searchFrom(graph, weightsFor(ready, named, shared), [start], end);
  const path = pathTo(graph, tree, end);
  if (!path) return [];
  const segments = path.halves
    .map((half) => graph.segments[graph.segmentOf[half] ?? -1])
    .filter((s) => s !== undefined);
  const km = segments.reduce((sum, { lengthKm }) => sum + lengthKm, 0);
  if (km > MOST_ROUNDABOUT * distanceKm(at(from.node), at(to)) + SLACK_KM) return [];
  const nodes = path.halves.map((half) => graph.nodes[graph.head[half] ?? -1]).filter((n) => n !== undefined);
  return [
    {
      node: to,
      cost: from.cost + (tree.distance[end] ?? Infinity),
      way: { nodes: [...from.way.nodes, ...nodes], segments: [...from.way.segments, ...segments] },
    },
  ];
}

const at = ({ lon, lat }: RoadNode): LonLat => [lon, lat];

/** Seconds by surface, whole so that sums are exact; preferred roads count for less. One-way roads are named both ways. */
function weightsFor({ graph, numbers }: Ready, named: readonly string[], shared: readonly string[]): Weights {
  const weights = new Float64Array(graph.halves.length);
  for (const [s, { lengthKm, surface }] of graph.segments.entries()) {
    const borne = numbers[s] ?? [];
    const preferred = borne.some((number) => named.includes(number))
      ? NAMED
      : borne.some((number) => shared.includes(number))
        ? SHARED
        : 1;
    const seconds = Math.max(1, Math.round(((lengthKm * 3600) / SPEEDS_KMH.open[surface]) * preferred));
    for (const end of [0, 1]) weights[graph.halves[2 * s + end] ?? -1] = seconds;
  }
  return weights;
}

/** Keys of the road numbers that meet at a node. */
function numbersAt({ graph, numbers }: Ready, node: number): string[] {
  const found: string[] = [];
  for (let half = graph.first[node] ?? 0; half < (graph.first[node + 1] ?? 0); half++) {
    found.push(...(numbers[graph.segmentOf[half] ?? -1] ?? []));
  }
  return found;
}
