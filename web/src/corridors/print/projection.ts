import type { Position } from 'geojson';
import type { Box } from '../../address/address.ts';

/** Where a position lies on the paper. */
export type Project = (position: Position) => readonly [x: number, y: number];

/**
 * An equirectangular projection, true to scale along the middle parallel, that fits a box into a frame and centres it.
 * @param box degrees; a box of no extent is given some
 * @param width of the frame, as `height` and `margin` in units of the drawing
 */
export function projection(box: Box, width: number, height: number, margin: number): Project {
  const [west, south, east, north] = box;
  const [lon0, lat0] = [(west + east) / 2, (south + north) / 2];
  const shrink = Math.cos((lat0 * Math.PI) / 180);
  const scale = Math.min(
    (width - 2 * margin) / Math.max((east - west) * shrink, 0.1),
    (height - 2 * margin) / Math.max(north - south, 0.1),
  );
  return ([lon = 0, lat = 0]) => [
    width / 2 + (lon - lon0) * shrink * scale,
    height / 2 - (lat - lat0) * scale,
  ];
}

/** Positions as a path of SVG, to a tenth of a unit. */
export function pathOf(line: readonly Position[], project: Project, isClosed = false): string {
  const points = line.map((position) =>
    project(position)
      .map((value) => value.toFixed(1))
      .join(' '),
  );
  return points.length === 0 ? '' : `M${points.join('L')}${isClosed ? 'Z' : ''}`;
}

/** A point of a line about halfway along its vertices; for a sign, not for measuring. */
export function middleOf(line: readonly Position[]): Position {
  const half = (line.length - 1) / 2;
  const [before = [], after = []] = [line[Math.floor(half)], line[Math.ceil(half)]];
  return before.map((value, i) => (value + (after[i] ?? value)) / 2);
}
