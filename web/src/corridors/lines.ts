import type { FeatureCollection, LineString } from 'geojson';
import type { RoadStatuses } from '../../../src/core/road-desk.ts';
import type { RoadStatus } from '../../../src/core/roads.ts';
import type { Box } from '../address/address.ts';
import type { Network } from '../api/roads.ts';
import { opacityOf } from './signs.ts';

/** What a drawing knows of one road. */
export interface RoadLine {
  readonly segment: string;
  readonly status: RoadStatus;
  /** By the age of the last word, 0 to 1. */
  readonly opacity: number;
  readonly isChosen: boolean;
}

export type RoadLines = FeatureCollection<LineString, RoadLine>;

export const NO_ROADS: RoadLines = { type: 'FeatureCollection', features: [] };

/** Every road as it stands; those of which nothing is told are unknown. Nothing where there is no network to draw. */
export function roadLines(
  network: Network | null,
  standing: RoadStatuses | null,
  chosen: readonly string[] = [],
): RoadLines {
  if (network === null) return NO_ROADS;
  const known = new Map((standing?.statuses ?? []).map((one) => [one.segment, one]));
  const isChosen = new Set(chosen);
  const features = network.features.map(({ type, geometry, properties: { segment } }) => {
    const found = known.get(segment);
    const status = found?.status ?? 'unknown';
    const opacity = standing === null ? 1 : opacityOf(status, found?.lastEvidence ?? null, standing.day);
    return { type, geometry, properties: { segment, status, opacity, isChosen: isChosen.has(segment) } };
  });
  return { type: 'FeatureCollection', features };
}

/** The smallest box around some roads, all where none is named; null where there are none. */
export function boxOf(lines: RoadLines, segments: readonly string[] | null = null): Box | null {
  const wanted = segments === null ? null : new Set(segments);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { geometry, properties } of lines.features) {
    if (wanted !== null && !wanted.has(properties.segment)) continue;
    for (const [lon = 0, lat = 0] of geometry.coordinates) {
      [west, east] = [Math.min(west, lon), Math.max(east, lon)];
      [south, north] = [Math.min(south, lat), Math.max(north, lat)];
    }
  }
  return west > east ? null : [west, south, east, north];
}
