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

/** Edges and middle of where people live. */
interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly middle: LonLat;
}

const MIN_SETTLEMENTS = 5;
/** Fewer settlements than this say less of a country's extent than its outline does. */
const MIN_FOR_EXTENT = 20;

/**
 * Thirds between the median of the known settlements and their 4th and 96th percentiles, so that "le centre du Mali" is round Mopti and
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
    const all = places.filter((place) => place.kind === 'settlement' && place.country === country.code);
    // An imported list of every hamlet would pull the middle to where hamlets are many.
    const towns = all.filter((place) => place.population > 0);
    const at = (towns.length >= MIN_FOR_EXTENT ? towns : all).map((place) => place.at);
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
  return {
    west: at(0, 0.04),
    south: at(1, 0.04),
    east: at(0, 0.96),
    north: at(1, 0.96),
    middle: [at(0, 0.5), at(1, 0.5)],
  };
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

const positionIn = ({ west, south, east, north, middle }: Extent, at: LonLat): readonly [number, number] => [
  share(at[0], west, middle[0], east),
  share(at[1], south, middle[1], north),
];

/** −1 at the low edge, 0 in the middle, 1 at the high edge. */
const share = (value: number, low: number, middle: number, high: number): number =>
  value < middle
    ? (value - middle) / Math.max(middle - low, 0.01)
    : (value - middle) / Math.max(high - middle, 0.01);

const THIRD = 1 / 3;
/** How far out a plain direction begins: "le nord du Mali" is Tombouctou, Gao and Kidal, not Douentza. */
const OUTER = 0.5;
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
  return x * Math.round(dx) + y * Math.round(dy) > OUTER;
}

function geometricCentre({ west, south, east, north, middle }: Extent, bearing: Bearing): LonLat {
  if (bearing === 'centre') return middle;
  const [dx, dy] = direction(bearing);
  return [middle[0] + (dx * (east - west)) / 3.2, middle[1] + (dy * (north - south)) / 3.2];
}

function outlineOf(country: CountryFacts): Extent {
  const [lon, lat] = country.at;
  const degrees = country.radiusKm / 111;
  const [west, south, east, north] = country.bbox ?? [
    lon - degrees,
    lat - degrees,
    lon + degrees,
    lat + degrees,
  ];
  return { west, south, east, north, middle: [(west + east) / 2, (south + north) / 2] };
}
