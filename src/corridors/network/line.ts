import type { LonLat } from '../../core/geo.ts';

const KM_PER_DEGREE = 111.195;

/** A position in km east and north of `origin`: flat, good to a few hundred km. */
const flat = (origin: LonLat, [lon, lat]: LonLat): readonly [number, number] => [
  (((lon - origin[0] + 540) % 360) - 180) * KM_PER_DEGREE * Math.cos((origin[1] * Math.PI) / 180),
  (lat - origin[1]) * KM_PER_DEGREE,
];

/**
 * Distance of a point from a line, km, on the plane about the point: exact enough for lines of some hundred km.
 * @param line two positions or more
 */
export function kmFromLine(point: LonLat, line: readonly LonLat[]): number {
  let best = Infinity;
  for (let i = 0; i + 1 < line.length; i++) {
    const [start, end] = [line[i], line[i + 1]];
    if (start && end) best = Math.min(best, kmFromStretch(flat(point, start), flat(point, end)));
  }
  return best;
}

/** Distance of the origin from the straight stretch between two points. */
function kmFromStretch([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): number {
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / squared));
  return Math.hypot(ax + along * dx, ay + along * dy);
}
