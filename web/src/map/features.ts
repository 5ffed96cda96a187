import type { Feature, FeatureCollection, Point, Polygon } from 'geojson';
import type { EventType, Place } from '../../../src/core/findings.ts';
import type { IncidentSummary, MapSpots } from '../../../src/core/records.ts';
import { highest } from '../corridors/print/sensitivity.ts';
import type { Box } from '../address/address.ts';
import { isPlaced } from '../format/names.ts';
import { countAt } from '../record/counted.ts';
import { EVENT_TYPE_NAMES } from '../record/types.ts';

const KM_PER_DEGREE = 111.195;

export const NO_SPOTS: MapSpots = spotsOf([]);

/** The spots of some incidents, as the server would count them. */
export function spotsOf(incidents: readonly IncidentSummary[]): MapSpots {
  const byKey = Map.groupBy(
    incidents.filter(({ where }) => isPlaced(where)),
    ({ where }) => `${where?.name}/${where?.lon}/${where?.lat}`,
  );
  const groups = [...byKey.values()].sort((a, b) => b.length - a.length);
  const per = <T>(value: (group: readonly IncidentSummary[]) => T): readonly T[] => groups.map(value);
  const byType = <T>(value: (type: EventType) => T): Readonly<Record<EventType, T>> =>
    Object.fromEntries(EVENT_TYPE_NAMES.map((type) => [type, value(type)])) as Record<EventType, T>;
  const ofType = (all: readonly IncidentSummary[], type: EventType): readonly IncidentSummary[] =>
    all.filter(({ eventType }) => eventType === type);
  return {
    name: per(([first]) => first?.where?.name ?? ''),
    lon: per(([first]) => first?.where?.lon ?? 0),
    lat: per(([first]) => first?.where?.lat ?? 0),
    counts: byType((type) => per((group) => ofType(group, type).length)),
    precise: byType((type) =>
      per((group) => ofType(group, type).filter(({ where }) => where?.geoPrecision === 1).length),
    ),
    unplaced: byType((type) => ofType(incidents, type).filter(({ where }) => !isPlaced(where)).length),
    sensitivity: Object.fromEntries(
      EVENT_TYPE_NAMES.map((type) => [type, ofType(incidents, type)] as const)
        .filter(([, own]) => own.length > 0)
        .map(([type, own]) => [type, highest(own)]),
    ),
  };
}

/** The smallest box around some spots, and whether a place is one of them. */
export function placesAt(
  spots: MapSpots,
  chosen: readonly number[],
): { readonly box: Box; readonly has: (place: Place | null) => boolean } {
  const lons = chosen.map((i) => spots.lon[i] ?? 0);
  const lats = chosen.map((i) => spots.lat[i] ?? 0);
  const keys = new Set(chosen.map((i) => `${spots.name[i]}/${spots.lon[i]}/${spots.lat[i]}`));
  return {
    box: [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)],
    has: (place) => place !== null && keys.has(`${place.name}/${place.lon}/${place.lat}`),
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

/** The smallest box around spots; null where there are none. */
export function extentOf(spots: MapSpots): Box | null {
  return boxWithin(spots, 0);
}

/** The box around most incidents: a twentieth at each side may lie outside. Null where there are none. */
export function coreExtentOf(spots: MapSpots): Box | null {
  return boxWithin(spots, 0.05);
}

function boxWithin(spots: MapSpots, spare: number): Box | null {
  const weights = spots.name.map((_, i) => countAt(spots, i));
  const [west, east] = between(spots.lon, weights, spare);
  const [south, north] = between(spots.lat, weights, spare);
  if (west === undefined || east === undefined || south === undefined || north === undefined) return null;
  return [west, south, east, north];
}

/** The values below and above which a share of the weight lies. */
function between(
  values: readonly number[],
  weights: readonly number[],
  spare: number,
): readonly [number | undefined, number | undefined] {
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const skip = Math.floor(weights.reduce((sum, weight) => sum + weight, 0) * spare);
  const reach = (from: readonly number[]): number | undefined => {
    let passed = 0;
    const at = from.find((i) => (passed += weights[i] ?? 0) > skip);
    return at === undefined ? undefined : values[at];
  };
  return [reach(order), reach([...order].reverse())];
}
