import type { LonLat } from '../../core/geo.ts';
import { eastward } from './nearest.ts';

const KM_PER_DEGREE = 111.195;

/**
 * A line with fewer positions, none of the others farther from it than a tolerance (Douglas and Peucker 1973; distances are
 * flat about the line's beginning, so that a tolerance is rough for lines of some hundred kilometres).
 * @param toleranceKm km
 */
export function simplifyLine(line: readonly LonLat[], toleranceKm: number): readonly LonLat[] {
  const [origin] = line;
  if (origin === undefined || line.length < 3) return line;
  const narrow = Math.cos((origin[1] * Math.PI) / 180);
  const x = line.map(([lon]) => eastward(origin[0], lon) * narrow * KM_PER_DEGREE);
  const y = line.map(([, lat]) => (lat - origin[1]) * KM_PER_DEGREE);
  const isKept = new Uint8Array(line.length);
  isKept[0] = isKept[line.length - 1] = 1;
  const open: [number, number][] = [[0, line.length - 1]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [from, to] = span;
    let [far, farthest] = [-1, toleranceKm];
    for (let i = from + 1; i < to; i++) {
      const off = offLine(x[i]! - x[from]!, y[i]! - y[from]!, x[to]! - x[from]!, y[to]! - y[from]!);
      if (off > farthest) [far, farthest] = [i, off];
    }
    if (far < 0) continue;
    isKept[far] = 1;
    open.push([from, far], [far, to]);
  }
  return line.filter((_, i) => isKept[i] === 1);
}

/** Way from a point to a piece that begins at the origin. */
function offLine(px: number, py: number, dx: number, dy: number): number {
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
  return Math.hypot(px - share * dx, py - share * dy);
}
