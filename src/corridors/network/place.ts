import type { Place } from '../../core/findings.ts';
import { distanceKm, type LonLat } from '../../core/geo.ts';
import type { RoadNetwork, RoadNode, RoadSegment } from '../../core/roads.ts';
import { isRoadName } from '../names/words.ts';
import { kmFromLine } from './line.ts';

/** Where a place lies on a network: at a town of it, or on the way between two; and how far from it, km. */
export type OnNetwork =
  | { readonly kind: 'node'; readonly node: RoadNode; readonly km: number }
  | { readonly kind: 'segment'; readonly segment: RoadSegment; readonly km: number };

/**
 * How far off a place may be and still count as on the road, km, by ACLED's precision. Lines are drawn straight between
 * towns, so a village on the road is a few km beside them; a region (precision 3) lies on no road.
 */
export const REACH_KM: Readonly<Record<Place['geoPrecision'], number | null>> = { 1: 5, 2: 10, 3: null };

/** A place vaguer than this, km, is an area: it has roads, but lies on none. */
const AREA_KM = 15;
/** Within this of a town, it is the town that is meant and not the road out of it. */
const TOWN_KM = 3;
/** So far the network's position of a place may differ from the gazetteer's. */
const SAME_KM = 5;

const byPlace = new WeakMap<RoadNetwork, ReadonlyMap<string, RoadNode>>();

/** The node that a gazetteer id names, or null. */
export function nodeOfPlace(network: RoadNetwork, placeId: string): RoadNode | null {
  let index = byPlace.get(network);
  if (!index) {
    index = new Map(network.nodes.flatMap((node) => (node.placeId ? [[node.placeId, node] as const] : [])));
    byPlace.set(network, index);
  }
  return index.get(placeId) ?? null;
}

/**
 * Where a place of a report lies on the network: the node that is this place, else the nearest node or segment within
 * {@link REACH_KM}; null for regions, areas, roads and whatever lies off the road or
 * has no position.
 */
export function placeOnNetwork(
  network: RoadNetwork,
  place: Pick<Place, 'name' | 'placeId' | 'lat' | 'lon' | 'geoPrecision' | 'radiusKm'>,
): OnNetwork | null {
  // The gazetteer gives a road the position of its middle.
  if (isRoadName(place.name)) return null;
  const same = place.placeId === null ? null : nodeOfPlace(network, place.placeId);
  const at: LonLat | null = place.lat === null || place.lon === null ? null : [place.lon, place.lat];
  const km = same && at ? distanceKm(at, [same.lon, same.lat]) : 0;
  // "12 km north of Kayes" bears the id of Kayes and a position of its own.
  if (same && km <= SAME_KM) return { kind: 'node', node: same, km };
  const reach = REACH_KM[place.geoPrecision];
  if (reach === null || at === null || (place.radiusKm ?? 0) > AREA_KM) return null;
  const town = nearestNode(network, at);
  if (town && town.km <= TOWN_KM) return town;
  const road = nearestSegment(network, at, reach);
  if (!town || Math.min(town.km, road?.km ?? Infinity) > reach) return null;
  // Beyond the end of a road the nearest of its points is the town itself.
  return road === null || town.km <= road.km + 0.5 ? town : road;
}

/** The named node nearest to a position, with its distance; null on a network without any. */
export function nearestNode(network: RoadNetwork, at: LonLat): (OnNetwork & { kind: 'node' }) | null {
  let best: (OnNetwork & { kind: 'node' }) | null = null;
  for (const node of network.nodes) {
    if (node.name === null) continue;
    const km = distanceKm(at, [node.lon, node.lat]);
    if (!best || km < best.km) best = { kind: 'node', node, km };
  }
  return best;
}

/** @param reachKm roads that are further off need not be found */
function nearestSegment(
  network: RoadNetwork,
  at: LonLat,
  reachKm: number,
): (OnNetwork & { kind: 'segment' }) | null {
  const reach = reachKm / KM_PER_DEGREE_OF_LATITUDE;
  let best: (OnNetwork & { kind: 'segment' }) | null = null;
  for (const { segment, line, south, north } of linesOf(network)) {
    if (at[1] < south - reach || at[1] > north + reach) continue;
    const km = kmFromLine(at, line);
    if (!best || km < best.km) best = { kind: 'segment', segment, km };
  }
  return best;
}

/** No degree of latitude is shorter. */
const KM_PER_DEGREE_OF_LATITUDE = 110;

interface Drawn {
  readonly segment: RoadSegment;
  readonly line: readonly LonLat[];
  /** Latitudes between which it runs. */
  readonly south: number;
  readonly north: number;
}

const drawn = new WeakMap<RoadNetwork, readonly Drawn[]>();

/** Every segment with the line it is drawn as. */
function linesOf(network: RoadNetwork): readonly Drawn[] {
  const known = drawn.get(network);
  if (known) return known;
  const at = new Map(network.nodes.map((node) => [node.id, [node.lon, node.lat] as const]));
  const lines = network.segments.map((segment) => {
    const ends = [at.get(segment.from), at.get(segment.to)].filter((end) => end !== undefined);
    const line = segment.line ?? ends;
    const latitudes = line.map(([, lat]) => lat);
    return { segment, line, south: Math.min(...latitudes), north: Math.max(...latitudes) };
  });
  drawn.set(network, lines);
  return lines;
}
