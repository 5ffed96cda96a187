import type { LonLat } from '../../core/geo.ts';
import type { RoadNetwork, RoadNode, RoadSegment } from '../../core/roads.ts';
import type { LineStore } from './lines.ts';
import { simplifyLine } from './simplify.ts';
import type { Stretch } from './stretches.ts';
import type { Town } from './towns.ts';

/** What stretches become a network with. */
export interface NetworkParts {
  readonly store: LineStore;
  readonly stretches: readonly Stretch[];
  /** By what stands for their vertex. */
  readonly towns: ReadonlyMap<number, Town>;
  /** How far a drawn line may be off the road, km. */
  readonly toleranceKm: number;
}

/** The network of stretches, in the words of the core. Equal stretches in give equal ids out. */
export function networkOf(parts: NetworkParts): RoadNetwork {
  const nodes = nodesOf(parts);
  const idOf = (vertex: number): string => nodes.get(vertex)!.id;
  const taken = new Set<string>();
  // Shorter first, so that of several roads between two towns the direct one bears the plain id.
  const segments = parts.stretches
    .toSorted((a, b) => a.km - b.km)
    .map((stretch) => {
      const [from, to] = [idOf(stretch.from), idOf(stretch.to)];
      const id = stretch.oneWay ? `${from}>${to}` : from < to ? `${from}~${to}` : `${to}~${from}`;
      return segmentOf(stretch, { id: unique(id, taken), from, to }, parts);
    });
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  return { nodes: [...nodes.values()].sort(byId), segments: segments.sort(byId) };
}

function nodesOf({ store, stretches, towns }: NetworkParts): Map<number, RoadNode> {
  const names = store.names();
  const nodes = new Map<number, RoadNode>();
  const taken = new Set<string>();
  for (const { from, to } of stretches)
    for (const vertex of [from, to]) {
      if (nodes.has(vertex)) continue;
      const [lon, lat] = store.position(vertex);
      const town = towns.get(vertex);
      // Eleven metres: the same junction in a later extract has usually not moved by more.
      const id = names.get(vertex) ?? town?.id ?? `${lat.toFixed(4)},${lon.toFixed(4)}`;
      nodes.set(vertex, {
        id: unique(id, taken),
        name: town?.name ?? null,
        kind: town?.kind ?? 'junction',
        lat,
        lon,
        country: town?.country ?? null,
        placeId: town?.id ?? null,
      });
    }
  return nodes;
}

function unique(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}#${n}`;
  taken.add(free);
  return free;
}

function segmentOf(
  stretch: Stretch,
  ids: Pick<RoadSegment, 'id' | 'from' | 'to'>,
  { store, toleranceKm }: NetworkParts,
): RoadSegment {
  const line = simplifyLine(
    stretch.vertices.map((vertex) => store.position(vertex)),
    toleranceKm,
  );
  return {
    ...ids,
    lengthKm: Math.round(stretch.km * 1000) / 1000,
    roads: [...refsOf(stretch), ...namesOf(stretch)],
    surface: surfaceOf(stretch),
    oneWay: stretch.oneWay,
    line: line.length > 2 ? line.map(([lon, lat]): LonLat => [round(lon), round(lat)]) : null,
  };
}

/** A metre. */
const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

const refsOf = ({ refs }: Stretch): string[] => refs.split(';').filter((ref) => ref !== '');

/** Names that hold for half of the way at least: a street of a town on the way is none of a road between towns. */
function namesOf({ parts, km }: Stretch): string[] {
  const lengths = new Map<string, number>();
  for (const { traits, km: of } of parts)
    for (const name of traits.names) lengths.set(name, (lengths.get(name) ?? 0) + of);
  return [...lengths].flatMap(([name, of]) => (of >= km / 2 ? [name] : [])).sort();
}

/** The surface of most of what is known. */
function surfaceOf({ parts }: Stretch): RoadSegment['surface'] {
  const lengthOf = (surface: string): number =>
    parts.reduce((sum, { traits, km }) => sum + (traits.surface === surface ? km : 0), 0);
  const [paved, unpaved] = [lengthOf('paved'), lengthOf('unpaved')];
  if (paved === 0 && unpaved === 0) return 'unknown';
  return paved >= unpaved ? 'paved' : 'unpaved';
}
