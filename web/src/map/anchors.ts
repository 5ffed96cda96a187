import type { Map as MapLibre, MapGeoJSONFeature } from 'maplibre-gl';
import type { MapSpots } from '../../../src/core/records.ts';
import { clusterRadius } from './icons.ts';
import type { Label } from './labels.ts';

const LAYERS = ['incidents', 'clusters'];

/**
 * One name for each symbol that the map has drawn: that of its place, and of a cluster the place with most
 * incidents and how many other places lie in it.
 * @param spots those with most incidents first
 */
export function anchoredNames(map: MapLibre, spots: MapSpots): readonly Label[] {
  const symbols = new Map(
    map.queryRenderedFeatures({ layers: LAYERS }).map((symbol) => [keyOf(symbol), symbol]),
  );
  const anchors = [...symbols.values()].flatMap((symbol) => anchorOf(map, symbol) ?? []);
  const near = finder(anchors);
  const names = new Map<Anchor, { readonly name: string; others: number }>();
  const shown = map.getBounds();
  for (const [i, name] of spots.name.entries()) {
    const at: [number, number] = [spots.lon[i] ?? 0, spots.lat[i] ?? 0];
    if (!shown.contains(at)) continue;
    const { x, y } = map.project(at);
    const nearest = near(x, y);
    if (nearest === null) continue;
    const known = names.get(nearest);
    if (known === undefined) names.set(nearest, { name, others: 0 });
    else known.others += 1;
  }
  return [...names].map(([anchor, { name, others }]) => ({
    key: `place:${anchor.key}`,
    text: `${name}${others > 0 ? ` +${others}` : ''}`,
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
  return String(symbol.properties['spot'] ?? `cluster-${symbol.properties['cluster_id']}`);
}

function anchorOf(map: MapLibre, symbol: MapGeoJSONFeature): Anchor | null {
  if (symbol.geometry.type !== 'Point') return null;
  const [lon = 0, lat = 0] = symbol.geometry.coordinates;
  const { x, y } = map.project([lon, lat]);
  const count = Number(symbol.properties['n']);
  return { key: keyOf(symbol), lon, lat, x, y, radius: count > 1 ? clusterRadius(count) + 2 : 10 };
}

// Clusters gather points within 24 px of each other, so that a member lies within some 48 px of the middle.
const REACH = 48;

/** Finds the nearest anchor within reach; looked for among those in the same and the next squares, since places are many. */
function finder(anchors: readonly Anchor[]): (x: number, y: number) => Anchor | null {
  const square = (x: number, y: number): string => `${Math.floor(x / REACH)}/${Math.floor(y / REACH)}`;
  const squares = Map.groupBy(anchors, ({ x, y }) => square(x, y));
  const steps = [-REACH, 0, REACH];
  return (x, y) => {
    let [best, least]: [Anchor | null, number] = [null, REACH];
    for (const dx of steps)
      for (const dy of steps)
        for (const anchor of squares.get(square(x + dx, y + dy)) ?? []) {
          const distance = Math.hypot(anchor.x - x, anchor.y - y);
          if (distance < least) [best, least] = [anchor, distance];
        }
    return best;
  };
}
