/** A road network of Africa to measure the built-in one against. Only read here, never copied: it is under ODbL and GPL-3. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { distanceKm } from '../../src/core/geo.ts';
import type { RoadNetwork, RoadNode, RoadSegment } from '../../src/core/roads.ts';

/**
 * The trans-African network of Krantz 2024 (World Bank PRWP 10893), as edges between cities and crossings; from OpenStreetMap.
 * Left out are links that are only proposed, and those that are shorter than the great circle.
 * @returns null where the file is not there
 */
export function readReference(path: string): RoadNetwork | null {
  if (!existsSync(path)) return null;
  const [head = '', ...rows] = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  const columns = head.replaceAll('"', '').split(',');
  const nodes = new Map<string, RoadNode>();
  const segments: RoadSegment[] = [];
  for (const row of rows) {
    const cells = row.replaceAll('"', '').split(',');
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
    if (cell('add') === 'TRUE') continue;
    const from = nodeOf(cell('from'), cell('FX'), cell('FY'));
    const to = nodeOf(cell('to'), cell('TX'), cell('TY'));
    const lengthKm = Number(cell('distance')) / 1000;
    if (lengthKm < distanceKm([from.lon, from.lat], [to.lon, to.lat])) continue;
    nodes.set(from.id, from).set(to.id, to);
    segments.push({
      id: `${from.id}-${to.id}`,
      from: from.id,
      to: to.id,
      lengthKm,
      roads: [],
      surface: 'paved',
      oneWay: false,
      line: null,
    });
  }
  return { nodes: [...nodes.values()], segments };
}

const nodeOf = (id: string, lon: string, lat: string): RoadNode => ({
  id,
  name: null,
  kind: 'junction',
  lat: Number(lat),
  lon: Number(lon),
  country: null,
  placeId: null,
});
