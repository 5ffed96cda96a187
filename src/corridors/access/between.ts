/** How long the quickest way between two places takes a light vehicle at its best: for asking whether somebody can have been at both. */
import { distanceKm, type LonLat } from '../../core/geo.ts';
import { ROAD_STATUSES, type RoadNetwork, type RoadSegment } from '../../core/roads.ts';
import { type RoadGraph, roadGraph } from '../graph/graph.ts';
import { type SearchTree, searchFrom } from '../graph/shortest.ts';
import { placeOnNetwork } from '../network/index.ts';
import { costTable, lengthOf, weightsOf } from './costs.ts';
import { SPEEDS_KMH } from './speeds.ts';

/** A place by its gazetteer id, where it has one, and its position. */
export interface Spot {
  readonly placeId: string | null;
  readonly at: LonLat;
}

/**
 * A light vehicle that does not stop is so much faster than the lorry of `SPEEDS_KMH`: 80 km/h on paved roads, as the Logistics Cluster
 * has them for cars in good times. A way is called too long by its lower bound only.
 */
const LIGHT = 1.6;

/** Roads between towns bend: by so much more than the line from a place to the end of its segment. */
const BEND = 1.1;

/** How a place is come by: through nodes, with the hours from the place to each; and the segment that it lies on. */
interface Access {
  readonly doors: readonly { readonly node: number; readonly hours: number }[];
  readonly along: RoadSegment | null;
}

/**
 * Hours by road between two places with every road open, both ways alike but for one-way roads; null where one is on no road or no way
 * is known. One search a first place, kept; the answers are of this network as it is.
 */
export function roadHoursOn(network: RoadNetwork): (from: Spot, to: Spot) => number | null {
  const graph = roadGraph(network);
  const open = new Uint8Array(graph.segments.length).fill(ROAD_STATUSES.indexOf('open'));
  const weights = weightsOf(graph, open, costTable(graph, 'usual', 'hours'));
  const trees = new Map<number, SearchTree>();
  const treeOf = (node: number): SearchTree => kept(trees, node, () => searchFrom(graph, weights, [node]));
  const known = new Map<string, Access>();
  const accessOf = (spot: Spot): Access =>
    kept(known, `${spot.placeId} ${spot.at.join(' ')}`, () => accessTo(graph, network, spot));
  return (from, to) => {
    const [a, b] = [accessOf(from), accessOf(to)];
    let best = a.along !== null && a.along === b.along ? hoursAlong(a.along, from.at, to.at) : Infinity;
    for (const start of a.doors) {
      for (const end of b.doors) {
        const cost = treeOf(start.node).distance[end.node] ?? Infinity;
        if (cost === Infinity) continue;
        const between = lengthOf(cost, 'hours').seconds / 3600 / LIGHT;
        best = Math.min(best, start.hours + between + end.hours);
      }
    }
    return best === Infinity ? null : best;
  };
}

function kept<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

function accessTo({ nodes, nodeIndex }: RoadGraph, network: RoadNetwork, { placeId, at }: Spot): Access {
  const [lon, lat] = at;
  const on = placeOnNetwork(network, { placeId, name: '', lon, lat, geoPrecision: 2, radiusKm: null });
  if (on === null) return { doors: [], along: null };
  if (on.kind === 'node')
    return { doors: [{ node: nodeIndex.get(on.node.id) ?? -1, hours: 0 }], along: null };
  const { segment } = on;
  const doors = [segment.from, segment.to].flatMap((id) => {
    const node = nodeIndex.get(id) ?? -1;
    const end = nodes[node];
    return end === undefined ? [] : [{ node, hours: hoursAlong(segment, at, [end.lon, end.lat]) }];
  });
  return { doors, along: segment };
}

const hoursAlong = ({ surface }: RoadSegment, from: LonLat, to: LonLat): number =>
  (distanceKm(from, to) * BEND) / (SPEEDS_KMH.open[surface] * LIGHT);
