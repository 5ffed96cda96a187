import type { RoadNetwork, RoadNode } from '../../core/roads.ts';
import { Groups } from './groups.ts';

/** A part of a network from which no road leads to the largest part. */
export interface Island {
  readonly nodes: number;
  readonly segments: number;
  /** Of its roads together. */
  readonly km: number;
  /** A town of it where there is one, else any node: where to look. */
  readonly at: Pick<RoadNode, 'name' | 'lat' | 'lon'>;
}

/** Parts that hang together, by length of their roads: the largest first, then the islands. One-way roads join both ends. */
export function partsOf({ nodes, segments }: RoadNetwork): readonly Island[] {
  const indexOf = new Map(nodes.map(({ id }, i) => [id, i]));
  const groups = new Groups(nodes.length);
  for (const { from, to } of segments) groups.join(indexOf.get(from)!, indexOf.get(to)!);
  const parts = new Map<number, { nodes: number; segments: number; km: number; at: RoadNode }>();
  nodes.forEach((node, i) => {
    const part = parts.get(groups.of(i));
    if (part === undefined) parts.set(groups.of(i), { nodes: 1, segments: 0, km: 0, at: node });
    else {
      part.nodes++;
      if (part.at.name === null && node.name !== null) part.at = node;
    }
  });
  for (const { from, lengthKm } of segments) {
    const part = parts.get(groups.of(indexOf.get(from)!))!;
    part.segments++;
    part.km += lengthKm;
  }
  return [...parts.values()]
    .map(({ at: { name, lat, lon }, ...part }) => ({ ...part, at: { name, lat, lon } }))
    .sort((a, b) => b.km - a.km || b.nodes - a.nodes);
}
