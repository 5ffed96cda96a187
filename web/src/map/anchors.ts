import type { Map as MapLibre, MapGeoJSONFeature } from 'maplibre-gl';
import type { IncidentSummary } from '../../../src/core/records.ts';
import { isPlaced } from '../format/names.ts';
import type { Label } from './labels.ts';
import { clusterRadius } from './icons.ts';

/** A place with how many incidents happened there. */
interface Place {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly incidents: number;
}

const LAYERS = ['incidents', 'clusters'];

/** The places of incidents, those with most incidents first. */
export function placesOf(incidents: readonly IncidentSummary[]): readonly Place[] {
  const byKey = Map.groupBy(
    incidents.map(({ where }) => where).filter(isPlaced),
    ({ name, lon, lat }) => `${name}/${lon}/${lat}`,
  );
  return [...byKey.values()]
    .flatMap((places) => (places[0] === undefined ? [] : [{ ...places[0], incidents: places.length }]))
    .sort((a, b) => b.incidents - a.incidents);
}

/**
 * One name for each symbol that the map has drawn: that of its place, and of a cluster the place with most
 * incidents and how many other places lie in it.
 */
export function anchoredNames(map: MapLibre, places: readonly Place[]): readonly Label[] {
  const symbols = new Map(
    map.queryRenderedFeatures({ layers: LAYERS }).map((symbol) => [keyOf(symbol), symbol]),
  );
  const anchors = [...symbols.values()].flatMap((symbol) => anchorOf(map, symbol) ?? []);
  const names = new Map<(typeof anchors)[number], Place[]>();
  for (const place of places) {
    const at = map.project([place.lon, place.lat]);
    const nearest = closest(anchors, at.x, at.y);
    if (nearest !== null) names.set(nearest, [...(names.get(nearest) ?? []), place]);
  }
  return [...names].map(([anchor, [first, ...others]]) => ({
    key: `place:${anchor.key}`,
    text: `${first?.name ?? ''}${others.length > 0 ? ` +${others.length}` : ''}`,
    kind: 'place',
    lon: anchor.lon,
    lat: anchor.lat,
    minZoom: 0,
    maxZoom: 24,
    radius: anchor.radius,
  }));
}

interface Anchor {
  readonly key: string;
  readonly lon: number;
  readonly lat: number;
  readonly x: number;
  readonly y: number;
  /** Pixels from the middle of the symbol to its edge. */
  readonly radius: number;
}

function keyOf(symbol: MapGeoJSONFeature): string {
  return String(symbol.properties['id'] ?? `cluster-${symbol.properties['cluster_id']}`);
}

function anchorOf(map: MapLibre, symbol: MapGeoJSONFeature): Anchor | null {
  if (symbol.geometry.type !== 'Point') return null;
  const [lon = 0, lat = 0] = symbol.geometry.coordinates;
  const { x, y } = map.project([lon, lat]);
  const count = Number(symbol.properties['point_count'] ?? 1);
  return { key: keyOf(symbol), lon, lat, x, y, radius: count > 1 ? clusterRadius(count) + 2 : 10 };
}

// Clusters gather points within 24 px of each other, so that a member lies within some 48 px of the middle.
const REACH = 48;

function closest(anchors: readonly Anchor[], x: number, y: number): Anchor | null {
  let [best, least]: [Anchor | null, number] = [null, REACH];
  for (const anchor of anchors) {
    const distance = Math.hypot(anchor.x - x, anchor.y - y);
    if (distance < least) [best, least] = [anchor, distance];
  }
  return best;
}
