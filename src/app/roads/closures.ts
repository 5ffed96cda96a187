/** What keeps a place cut off: asked from the place, never from a road. */
import type { SegmentStatus } from '../../core/roads.ts';
import type { SegmentFacts } from './geojson.ts';

/** The closed roads about a place. */
export interface Closures {
  /** Closed segments by which one could come in from outside, in the order of the network. */
  readonly roads: readonly SegmentStatus[];
  /** ISO day since when all of them are closed; it may have been cut off before, by others. Null: none is closed. */
  readonly since: string | null;
}

/**
 * The closed roads that lead into the part of the network which roads that are not closed join to a place.
 * @param segments of the network, in its order
 * @param place node id
 */
export function closuresAround(
  segments: readonly SegmentFacts[],
  statuses: ReadonlyMap<string, SegmentStatus>,
  place: string,
): Closures {
  const isClosed = ({ segment }: SegmentFacts): boolean => statuses.get(segment)?.status === 'closed';
  const into = new Map<string, SegmentFacts[]>();
  for (const segment of segments)
    for (const end of endsEntered(segment)) {
      const known = into.get(end);
      if (known === undefined) into.set(end, [segment]);
      else known.push(segment);
    }
  // Against the direction of one-way roads: the question is from where one can come.
  const pocket = new Set([place]);
  for (const node of pocket)
    for (const segment of into.get(node) ?? [])
      if (!isClosed(segment)) for (const end of segment.nodes) pocket.add(end);
  const roads = segments
    .filter((segment) => isClosed(segment) && segment.nodes.some((end) => !pocket.has(end)))
    .filter((segment) => endsEntered(segment).some((end) => pocket.has(end)))
    .flatMap(({ segment }) => statuses.get(segment) ?? []);
  const since = roads.flatMap((road) => road.since ?? []).sort();
  return { roads, since: since.at(-1) ?? null };
}

/** The ends at which one may arrive. */
const endsEntered = ({ nodes, oneWay }: SegmentFacts): readonly string[] => (oneWay ? [nodes[1]] : nodes);
