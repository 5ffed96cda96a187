import type { RoadNetwork, RoadSegment } from '../../core/roads.ts';
import { wayThrough } from '../names/way.ts';

/**
 * The way that is meant by the road between two nodes, whatever its status: the same as of an axis (`names/way.ts`), so that
 * "entre Bamako et Kayes" is the paved road and not a shorter track. Both are node ids; null where there is none.
 */
export type Way = (from: string, to: string) => readonly RoadSegment[] | null;

/** Finds ways on a network; those found are kept. */
export function usualWay(network: RoadNetwork): Way {
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  const ways = new Map<string, readonly RoadSegment[] | null>();
  return (from, to) => {
    const key = `${from} ${to}`;
    const known = ways.get(key);
    if (known !== undefined) return known;
    const [a, b] = [nodes.get(from), nodes.get(to)];
    const way = a && b ? (wayThrough(network, [[a], [b]])?.segments ?? null) : null;
    ways.set(key, way);
    return way;
  };
}
