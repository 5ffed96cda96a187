/** Circles about each place: which places they take in as they grow, and how many cases those hold. */
import type { LonLat } from '../../core/geo.ts';

/** SaTScan's sphere, km; its printed radii and the places at the rim depend on it. */
const EARTH_RADIUS_KM = 6367;

/** A circle holds at most this share of all cases: a larger one says that the rest is poor in cases. */
const LARGEST_SHARE = 0.5;

/**
 * Nested circles about every place, laid end to end. Circle `k` of a centre holds the places `member[first[centre]]` to
 * `member[first[centre] + k]`, nearest first.
 */
export interface Circles {
  /** By centre, and one more: where its circles begin. */
  readonly first: Int32Array;
  /** The place that each circle adds. */
  readonly member: Int32Array;
  /** Cases in the whole study period in each circle. */
  readonly within: Int32Array;
}

/** What of the places bears on circles. */
export interface Ground {
  readonly at: readonly LonLat[];
  /** Cases at each place in the whole study period. */
  readonly casesAt: Int32Array;
  readonly maxRadiusKm: number;
}

/** x, y, z of each place on the sphere, km, one after the other: chords grow as great circles do, on either side of 180°. */
function positionsOf(at: readonly LonLat[]): Float64Array {
  const positions = new Float64Array(at.length * 3);
  at.forEach(([lon, lat], p) => {
    const [lambda, phi] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
    positions[p * 3] = EARTH_RADIUS_KM * Math.cos(lambda) * Math.cos(phi);
    positions[p * 3 + 1] = EARTH_RADIUS_KM * Math.sin(lambda) * Math.cos(phi);
    positions[p * 3 + 2] = EARTH_RADIUS_KM * Math.sin(phi);
  });
  return positions;
}

function chordKm(positions: Float64Array, a: number, b: number): number {
  const dx = positions[a * 3]! - positions[b * 3]!;
  const dy = positions[a * 3 + 1]! - positions[b * 3 + 1]!;
  const dz = positions[a * 3 + 2]! - positions[b * 3 + 2]!;
  return Math.sqrt(dx * dx + dy * dy + dz * dz);
}

/**
 * The circles about each place up to the largest radius and half the cases.
 * @param mostPairs how many pairs of centre and place may be kept
 * @returns null where there are more
 */
export function circlesAbout({ at, casesAt, maxRadiusKm }: Ground, mostPairs: number): Circles | null {
  const positions = positionsOf(at);
  const most = LARGEST_SHARE * casesAt.reduce((sum, n) => sum + n, 0);
  const first = new Int32Array(at.length + 1);
  const members: Int32Array[] = [];
  const withins: Int32Array[] = [];
  for (let centre = 0; centre < at.length; centre += 1) {
    const near = neighbours(positions, centre, maxRadiusKm);
    let [kept, cases] = [0, 0];
    const within = new Int32Array(near.length);
    // The first place that is too much ends the growth, even if a poorer one lay further out.
    while (kept < near.length && cases + casesAt[near[kept]!]! <= most) {
      cases += casesAt[near[kept]!]!;
      within[kept] = cases;
      kept += 1;
    }
    members.push(near.slice(0, kept));
    withins.push(within.slice(0, kept));
    first[centre + 1] = first[centre]! + kept;
    if (first[centre + 1]! > mostPairs) return null;
  }
  return { first, member: joined(members, first.at(-1)!), within: joined(withins, first.at(-1)!) };
}

/** Places up to a distance from a centre, itself included, nearest first. */
function neighbours(positions: Float64Array, centre: number, maxKm: number): Int32Array {
  const near: { place: number; km: number }[] = [];
  for (let place = 0; place * 3 < positions.length; place += 1) {
    const km = chordKm(positions, centre, place);
    if (km <= maxKm) near.push({ place, km });
  }
  // Places as far as one another are added one by one, the lesser x, y, z first: so does SaTScan.
  near.sort((a, b) => a.km - b.km || comparePositions(positions, a.place, b.place));
  return Int32Array.from(near, ({ place }) => place);
}

function comparePositions(positions: Float64Array, a: number, b: number): number {
  for (let axis = 0; axis < 3; axis += 1) {
    const difference = positions[a * 3 + axis]! - positions[b * 3 + axis]!;
    if (difference !== 0) return difference;
  }
  return a - b;
}

function joined(parts: readonly Int32Array[], length: number): Int32Array {
  const whole = new Int32Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Great-circle distance on SaTScan's sphere, km. */
export function radiusKm(centre: LonLat, farthest: LonLat): number {
  const chord = chordKm(positionsOf([centre, farthest]), 0, 1);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, chord / (2 * EARTH_RADIUS_KM)));
}
