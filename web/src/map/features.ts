import type { Feature, FeatureCollection, Point, Polygon } from 'geojson';
import type { IncidentSummary } from '../../../src/core/records.ts';
import type { Box } from '../address/address.ts';
import { isPlaced } from '../format/names.ts';
import { EVENT_TYPE_NAMES } from '../record/types.ts';

const KM_PER_DEGREE = 111.195;

/** What the map knows of one incident. */
export interface IncidentProperties {
  readonly id: string;
  readonly type: number;
  readonly icon: string;
}

/** Placed incidents as points; those without a place are left to the list. */
export function incidentPoints(
  incidents: readonly IncidentSummary[],
): FeatureCollection<Point, IncidentProperties> {
  return { type: 'FeatureCollection', features: incidents.flatMap((incident) => pointOf(incident) ?? []) };
}

function pointOf(incident: IncidentSummary): Feature<Point, IncidentProperties> | null {
  const { where } = incident;
  if (!isPlaced(where)) return null;
  const type = EVENT_TYPE_NAMES.indexOf(incident.eventType);
  const icon = `type:${type}:${where.geoPrecision === 1 ? 'full' : 'hollow'}`;
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [where.lon, where.lat] },
    properties: { id: incident.id, type, icon },
  };
}

/** The chosen incident as a point, with a disc of how far off its place may be. */
export function selection(incident: IncidentSummary | null): FeatureCollection<Point | Polygon> {
  if (incident === null || !isPlaced(incident.where)) return { type: 'FeatureCollection', features: [] };
  const { lon, lat, radiusKm } = incident.where;
  const point: Feature<Point> = {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: {},
  };
  return { type: 'FeatureCollection', features: radiusKm ? [disc(lon, lat, radiusKm), point] : [point] };
}

function disc(lon: number, lat: number, radiusKm: number): Feature<Polygon> {
  const height = radiusKm / KM_PER_DEGREE;
  const width = height / Math.max(0.05, Math.cos((lat * Math.PI) / 180));
  const ring = Array.from({ length: 65 }, (_, i) => {
    const angle = (i / 64) * 2 * Math.PI;
    return [lon + width * Math.cos(angle), lat + height * Math.sin(angle)];
  });
  return { type: 'Feature', geometry: { type: 'Polygon', coordinates: [ring] }, properties: {} };
}

/** The smallest box around placed incidents; null where there are none. */
export function extentOf(incidents: readonly IncidentSummary[]): Box | null {
  return boxWithin(incidents, 0);
}

/** The box around most placed incidents: a twentieth at each side may lie outside. Null where there are none. */
export function coreExtentOf(incidents: readonly IncidentSummary[]): Box | null {
  return boxWithin(incidents, 0.05);
}

function boxWithin(incidents: readonly IncidentSummary[], spare: number): Box | null {
  const placed = incidents.map((incident) => incident.where).filter(isPlaced);
  const lons = placed.map((place) => place.lon).sort((a, b) => a - b);
  const lats = placed.map((place) => place.lat).sort((a, b) => a - b);
  const skip = Math.floor(placed.length * spare);
  const [west, east] = [lons[skip], lons[lons.length - 1 - skip]];
  const [south, north] = [lats[skip], lats[lats.length - 1 - skip]];
  if (west === undefined || east === undefined || south === undefined || north === undefined) return null;
  return [west, south, east, north];
}
