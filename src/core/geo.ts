/** WGS 84 degrees, longitude first as in GeoJSON. */
export type LonLat = readonly [lon: number, lat: number];

const EARTH_RADIUS_KM = 6371.0088;
const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;
const toDegrees = (radians: number): number => (radians * 180) / Math.PI;

/**
 * Great-circle distance on the mean sphere, km (haversine; Sinnott 1984).
 * @param a position, degrees
 * @param b position, degrees
 */
export function distanceKm(a: LonLat, b: LonLat): number {
  const [lat1, lat2] = [toRadians(a[1]), toRadians(b[1])];
  const sinLat = Math.sin((lat2 - lat1) / 2);
  const sinLon = Math.sin(toRadians(b[0] - a[0]) / 2);
  const h = sinLat * sinLat + Math.cos(lat1) * Math.cos(lat2) * sinLon * sinLon;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** A point of the unit sphere. */
export type Point = readonly [x: number, y: number, z: number];

/** Where a position lies on the unit sphere: many distances of the same points cost less through it. */
export function onSphere([lon, lat]: LonLat): Point {
  const [x, y] = [toRadians(lon), toRadians(lat)];
  return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)];
}

/** How far apart two points of the unit sphere lie straight through it that lie so many km apart along it, at most half around. */
export function chordOf(km: number): number {
  return 2 * Math.sin(Math.min(Math.PI, km / EARTH_RADIUS_KM) / 2);
}

/** A little less than the kilometres of a degree of latitude on the mean sphere. */
const LEAST_KM_PER_DEGREE = 111.19;

/** What two points are at least apart, km, by their latitudes alone: a hundredth of the price of their distance. */
export function leastKm(a: LonLat, b: LonLat): number {
  return Math.abs(a[1] - b[1]) * LEAST_KM_PER_DEGREE;
}

/**
 * Initial bearing from `a` to `b`, degrees clockwise from north, 0 ≤ bearing < 360.
 * Undefined in meaning (0 is returned) where both are the same point.
 */
export function bearingDegrees(a: LonLat, b: LonLat): number {
  const [lat1, lat2] = [toRadians(a[1]), toRadians(b[1])];
  const dLon = toRadians(b[0] - a[0]);
  const y = Math.sin(dLon) * Math.cos(lat2);
  const x = Math.cos(lat1) * Math.sin(lat2) - Math.sin(lat1) * Math.cos(lat2) * Math.cos(dLon);
  return (toDegrees(Math.atan2(y, x)) + 360) % 360;
}

/**
 * The point `km` away from `from` along a great circle.
 * @param bearing degrees clockwise from north
 */
export function offset(from: LonLat, km: number, bearing: number): LonLat {
  const angular = km / EARTH_RADIUS_KM;
  const [lat1, lon1, theta] = [toRadians(from[1]), toRadians(from[0]), toRadians(bearing)];
  const lat2 = Math.asin(
    Math.sin(lat1) * Math.cos(angular) + Math.cos(lat1) * Math.sin(angular) * Math.cos(theta),
  );
  const lon2 =
    lon1 +
    Math.atan2(
      Math.sin(theta) * Math.sin(angular) * Math.cos(lat1),
      Math.cos(angular) - Math.sin(lat1) * Math.sin(lat2),
    );
  return [((toDegrees(lon2) + 540) % 360) - 180, toDegrees(lat2)];
}
