import { distanceKm, type LonLat } from '../core/geo.ts';
import type { Bearing } from '../language/place-words.ts';
import type { CountryFacts } from './country.ts';
import type { GazetteerPlace } from './place.ts';

/** A part of a country: its middle and how far it reaches. */
export interface Zone {
  readonly at: LonLat;
  readonly radiusKm: number;
}

/** Parts of countries as people mean them: against where its people live, not against its outline in the desert. */
export interface ZoneFinder {
  /** Where a part of a country lies; null for an unknown country. */
  zone(country: string, bearing: Bearing): Zone | null;
  /** Position among the settlements: −1 westernmost or southernmost … 1 easternmost or northernmost; null for an unknown country. */
  position(country: string, at: LonLat): readonly [x: number, y: number] | null;
}

type Extent = readonly [west: number, south: number, east: number, north: number];

const MIN_SETTLEMENTS = 5;
/** Fewer settlements than this say less of a country's extent than its outline does. */
const MIN_FOR_EXTENT = 20;

/**
 * Thirds of the extent between the 4th and 96th percentile of the known settlements, so that "le centre du Mali" is round Mopti and
 * not in the Sahara; the outline where few are known. Worked out at the first question for a country.
 */
export function makeZoneFinder(
  places: readonly GazetteerPlace[],
  countries: ReadonlyMap<string, CountryFacts>,
): ZoneFinder {
  const zones = new Map<string, Zone>();
  const settled = new Map<string, { readonly at: readonly LonLat[]; readonly extent: Extent }>();
  const settledIn = (country: CountryFacts): { readonly at: readonly LonLat[]; readonly extent: Extent } => {
    const known = settled.get(country.code);
    if (known) return known;
    const at = places
      .filter((place) => place.kind === 'settlement' && place.country === country.code)
      .map((place) => place.at);
    const made = { at, extent: extentOf(country, at) };
    settled.set(country.code, made);
    return made;
  };
  return {
    zone: (code, bearing) => {
      const country = countries.get(code);
      if (!country) return null;
      const key = `${code} ${bearing}`;
      const { at, extent } = settledIn(country);
      const zone = zones.get(key) ?? findZone(country, bearing, at, extent);
      zones.set(key, zone);
      return zone;
    },
    position: (code, at) => {
      const country = countries.get(code);
      return country ? positionIn(settledIn(country).extent, at) : null;
    },
  };
}

function extentOf(country: CountryFacts, settled: readonly LonLat[]): Extent {
  if (settled.length < MIN_FOR_EXTENT) return outlineOf(country);
  const at = (axis: 0 | 1, share: number): number => {
    const sorted = settled.map((one) => one[axis]).sort((a, b) => a - b);
    return sorted[Math.round((sorted.length - 1) * share)] ?? country.at[axis];
  };
  return [at(0, 0.04), at(1, 0.04), at(0, 0.96), at(1, 0.96)];
}

function findZone(country: CountryFacts, bearing: Bearing, settled: readonly LonLat[], extent: Extent): Zone {
  const inside = settled.filter((at) => isInZone(positionIn(extent, at), bearing));
  if (inside.length < MIN_SETTLEMENTS) {
    return { at: geometricCentre(extent, bearing), radiusKm: country.radiusKm * 0.45 };
  }
  const mean = (axis: 0 | 1): number => inside.reduce((sum, at) => sum + at[axis], 0) / inside.length;
  const at: LonLat = [mean(0), mean(1)];
  const far = inside.map((one) => distanceKm(at, one)).sort((a, b) => a - b)[Math.floor(inside.length * 0.8)];
  return { at, radiusKm: Math.max(40, far ?? country.radiusKm * 0.45) };
}

const positionIn = ([west, south, east, north]: Extent, at: LonLat): readonly [number, number] => [
  (2 * (at[0] - west)) / (east - west) - 1,
  (2 * (at[1] - south)) / (north - south) - 1,
];

const THIRD = 1 / 3;
const DIAGONAL = 0.15;

/** East and north parts of a bearing, −1..1. */
export const direction = (bearing: number): readonly [x: number, y: number] => {
  const theta = (bearing * Math.PI) / 180;
  return [Math.sin(theta), Math.cos(theta)];
};

export const isDiagonal = (bearing: number): boolean => bearing % 90 !== 0;

function isInZone([x, y]: readonly [number, number], bearing: Bearing): boolean {
  if (bearing === 'centre') return Math.abs(x) < THIRD && Math.abs(y) < THIRD;
  const [dx, dy] = direction(bearing);
  if (isDiagonal(bearing)) return x * Math.sign(dx) > DIAGONAL && y * Math.sign(dy) > DIAGONAL;
  return x * Math.round(dx) + y * Math.round(dy) > THIRD;
}

function geometricCentre([west, south, east, north]: Extent, bearing: Bearing): LonLat {
  const middle: LonLat = [(west + east) / 2, (south + north) / 2];
  if (bearing === 'centre') return middle;
  const [dx, dy] = direction(bearing);
  return [middle[0] + (dx * (east - west)) / 3.2, middle[1] + (dy * (north - south)) / 3.2];
}

function outlineOf(country: CountryFacts): Extent {
  if (country.bbox) return country.bbox;
  const [lon, lat] = country.at;
  const degrees = country.radiusKm / 111;
  return [lon - degrees, lat - degrees, lon + degrees, lat + degrees];
}
