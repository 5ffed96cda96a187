import type { RoadNetwork, RoadNode, RoadSegment } from '../../core/roads.ts';
import type { Way } from './way.ts';
import { roadNumbers } from './words.ts';

/** A road that a country knows by a number. */
export interface NumberedRoad {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** As {@link roadNumbers} has it: "N6". */
  readonly number: string;
  /** As the network writes it: "RN6". */
  readonly label: string;
  readonly segments: readonly RoadSegment[];
}

const indexes = new WeakMap<RoadNetwork, readonly NumberedRoad[]>();

/**
 * Every numbered road, by country and number. A segment across a border belongs to the country that it starts in; one that bears
 * two numbers is part of two roads.
 */
export function numberedRoads(network: RoadNetwork): readonly NumberedRoad[] {
  const known = indexes.get(network);
  if (known) return known;
  const countries = new Map(network.nodes.map(({ id, country }) => [id, country]));
  const borne = network.segments.flatMap((segment) =>
    segment.roads.flatMap((label) =>
      roadNumbers(label).map((number) => ({
        segment,
        label,
        number,
        country: countries.get(segment.from) ?? '',
      })),
    ),
  );
  const roads = [...Map.groupBy(borne, ({ country, number }) => `${country} ${number}`).values()]
    .map((parts) => ({ ...parts[0]!, segments: [...new Set(parts.map(({ segment }) => segment))] }))
    .map(({ country, number, label, segments }) => ({ country, number, label, segments }))
    .filter(({ country }) => country !== '')
    .toSorted((a, b) => (a.country < b.country ? -1 : a.country > b.country ? 1 : valueOf(a) - valueOf(b)));
  indexes.set(network, roads);
  return roads;
}

const valueOf = ({ number }: NumberedRoad): number => Number(/\d+/.exec(number)?.[0]);

/** A numbered road from one end to the other; branches follow where they leave it. Nothing where the country has none of that number. */
export function wayOfNumber(network: RoadNetwork, number: string, country: string): Way {
  const road = numberedRoads(network).find((r) => r.number === number && r.country === country);
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  const left = new Set(road?.segments);
  const walked: RoadSegment[] = [];
  const passed: string[] = [];
  while (left.size > 0) walk(endOf(left), left, walked, passed);
  return {
    nodes: [...new Set(passed)]
      .map((id) => nodes.get(id))
      .filter((node): node is RoadNode => node !== undefined),
    segments: walked,
  };
}

/** A node with one segment only, or any where the road is a ring. */
function endOf(segments: ReadonlySet<RoadSegment>): string {
  const ends = [...segments].flatMap(({ from, to }) => [from, to]);
  return ends.find((end) => ends.indexOf(end) === ends.lastIndexOf(end)) ?? ends[0] ?? '';
}

function walk(node: string, left: Set<RoadSegment>, walked: RoadSegment[], passed: string[]): void {
  passed.push(node);
  for (const segment of left) {
    if ((segment.from !== node && segment.to !== node) || !left.delete(segment)) continue;
    walked.push(segment);
    walk(segment.from === node ? segment.to : segment.from, left, walked, passed);
  }
}
