import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { borders, towns } from 'virtual:vigie-geography';
import { countryName } from '../format/names.ts';
import type { Lang } from '../messages/language.svelte.ts';
import type { Label } from './labels.ts';

type Countries = FeatureCollection<Polygon | MultiPolygon, { code: string | null; name: string | null }>;

/** Country borders as GeoJSON. */
export const COUNTRIES = unwrapped(feature(borders, borders.objects.countries) as Countries);

/** Outlines that cross the antimeridian go on beyond 180° instead of coming back across the whole map. */
function unwrapped(countries: Countries): Countries {
  const fix = (ring: Position[]): Position[] => {
    let turns = 0;
    return ring.map(([lon = 0, lat = 0], i) => {
      const before = ring[i - 1]?.[0] ?? lon;
      if (Math.abs(lon - before) > 180) turns += lon < before ? 360 : -360;
      return [lon + turns, lat];
    });
  };
  const features = countries.features.map((country) => {
    const { geometry } = country;
    if (geometry.type === 'Polygon')
      return { ...country, geometry: { ...geometry, coordinates: geometry.coordinates.map(fix) } };
    const coordinates = geometry.coordinates.map((polygon) => polygon.map(fix));
    return { ...country, geometry: { ...geometry, coordinates } };
  });
  return { ...countries, features };
}

/** Names of countries and towns in a language, without those towns that the map names already. */
export function backgroundNames(lang: Lang, named: ReadonlySet<string>): readonly Label[] {
  return [...countryLabels(lang), ...TOWN_LABELS.filter((town) => !named.has(town.text))];
}

const TOWN_LABELS: readonly Label[] = towns
  .toSorted((a, b) => b[3] - a[3])
  .map(([text, lon, lat, rank]) => ({
    key: `town:${text}:${lon}`,
    text,
    kind: 'town',
    lon,
    lat,
    minZoom: townZoom(rank),
    maxZoom: 24,
  }));

/** From which zoom a town helps rather than clutters; `rank` is thousands of people, capitals fourfold. */
function townZoom(rank: number): number {
  return Math.max(3.2, 8 - Math.log10(Math.max(rank, 1)) * 1.05);
}

const MIDDLES = COUNTRIES.features
  .map((country) => ({ ...country.properties, ...middleOf(country.geometry) }))
  .toSorted((a, b) => b.area - a.area);

function countryLabels(lang: Lang): readonly Label[] {
  const seen = new Set<string>();
  return MIDDLES.flatMap(({ code, name, lon, lat, area }) => {
    if (code === null || name === null || seen.has(code)) return [];
    seen.add(code);
    const minZoom = area > 60 ? 2 : area > 12 ? 3.4 : 5;
    const text = countryName(code, lang);
    return [{ key: `country:${code}`, text, kind: 'country', lon, lat, minZoom, maxZoom: 7.5 } as const];
  });
}

/** Centroid and area, square degrees, of the largest polygon. */
function middleOf(shape: Polygon | MultiPolygon): {
  readonly lon: number;
  readonly lat: number;
  readonly area: number;
} {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const middles = polygons.map((polygon) => ringMiddle(polygon[0] ?? []));
  return middles.reduce((best, next) => (next.area > best.area ? next : best), { lon: 0, lat: 0, area: 0 });
}

/** Centroid of a ring by the shoelace formula. */
function ringMiddle(ring: readonly Position[]): {
  readonly lon: number;
  readonly lat: number;
  readonly area: number;
} {
  let [area, x, y] = [0, 0, 0];
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi = 0, yi = 0] = ring[i] ?? [];
    const [xj = 0, yj = 0] = ring[j] ?? [];
    const cross = xj * yi - xi * yj;
    area += cross;
    x += (xi + xj) * cross;
    y += (yi + yj) * cross;
  }
  return area === 0
    ? { lon: 0, lat: 0, area: 0 }
    : { lon: x / (3 * area), lat: y / (3 * area), area: Math.abs(area / 2) };
}
