/** Outlines of countries, to check that a place lies in its own. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { distanceKm, type LonLat } from '../../src/core/geo.ts';

type Ring = readonly LonLat[];
type Outline = readonly Ring[];

interface Collection {
  readonly features: readonly {
    readonly properties: { readonly ISO_A2_EH: string };
    readonly geometry:
      | { readonly type: 'Polygon'; readonly coordinates: Outline }
      | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Outline[] };
  }[];
}

/**
 * Rings of every country by ISO 3166-1 alpha-2; null where the file is absent.
 * @param path Natural Earth 1:50m countries, gzipped GeoJSON
 */
export function readOutlines(path: string): ReadonlyMap<string, Outline> | null {
  if (!existsSync(path)) return null;
  const { features } = JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as Collection;
  return new Map(
    features.map(({ properties, geometry }) => [
      properties.ISO_A2_EH,
      geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
    ]),
  );
}

/** How far outside an outline a point lies, km, measured to its corners; 0 inside (even-odd rule over all rings). */
export function kmOutside(at: LonLat, outline: Outline): number {
  let inside = false;
  for (const ring of outline) if (crossings(at, ring) % 2 === 1) inside = !inside;
  if (inside) return 0;
  let least = Infinity;
  for (const ring of outline) for (const corner of ring) least = Math.min(least, distanceKm(at, corner));
  return least;
}

/** How often a ray to the east crosses the ring. */
function crossings([lon, lat]: LonLat, ring: Ring): number {
  let count = 0;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1], ring[i]];
    if (!a || !b || a[1] > lat === b[1] > lat) continue;
    if (lon < a[0] + ((lat - a[1]) / (b[1] - a[1])) * (b[0] - a[0])) count++;
  }
  return count;
}
