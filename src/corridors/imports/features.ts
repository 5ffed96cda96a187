/** From a GeoJSON feature (RFC 7946) to the line of a road, or to why it is none. */
import { distanceKm, type LonLat } from '../../core/geo.ts';
import {
  isSomethingElse,
  ROAD_CLASSES,
  tagsOf,
  traitsOf,
  valueOf,
  type FieldMap,
  type RoadTraits,
  type Tags,
} from './tags.ts';

/** Which features are taken, and how their properties are called. */
export interface FeatureOptions {
  /** Classes to take; null: all. Absent: those that join towns, where the classes are OpenStreetMap's. */
  readonly classes?: readonly string[] | null | undefined;
  readonly map?: FieldMap | undefined;
}

/** One road of a file, as it stands there. */
export interface RoadFeature {
  /** How the file calls it, such as "way/123"; "#7" where the seventh feature has no id. */
  readonly feature: string;
  /** Lines of at least two positions each. */
  readonly parts: readonly (readonly LonLat[])[];
  readonly traits: RoadTraits;
  /** Nodes that the file itself names: then its lines meet there and nowhere else. */
  readonly ends: { readonly from: string; readonly to: string } | null;
  /** Length that the file states, km; null: as long as its line. */
  readonly lengthKm: number | null;
  /** The file looks like an extract of OpenStreetMap. */
  readonly isOsm: boolean;
}

/** Why a feature is not taken. */
export type LeftOut =
  | { readonly feature: string; readonly leftOut: 'geometry' | 'proposed' | 'no_road' }
  | { readonly feature: string; readonly leftOut: 'class'; readonly value: string };

/** What is wrong with a feature. */
export interface BadFeature {
  readonly feature: string;
  readonly fault: 'no_feature' | 'coordinates' | 'range' | 'exchanged' | 'short';
  /** What came instead. */
  readonly value: string;
}

type Fault = Pick<BadFeature, 'fault' | 'value'>;

/** @param number place of the feature in its file, from 1 */
export function readFeature(
  value: unknown,
  number: number,
  options: FeatureOptions = {},
): RoadFeature | LeftOut | BadFeature {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >;
  const isBare = given['type'] === 'LineString' || given['type'] === 'MultiLineString';
  if (given['type'] !== 'Feature' && !isBare)
    return { feature: `#${number}`, fault: 'no_feature', value: shownType(given['type']) };
  const tags = tagsOf(given['properties']);
  const feature = idOf(given['id'], tags, number);
  const lines = linesOf(isBare ? given : given['geometry']);
  if (lines === null) return { feature, leftOut: 'geometry' };
  const reason = notTaken(tags, options);
  if (reason !== null) return { feature, ...reason };
  const parts: LonLat[][] = [];
  for (const line of lines) {
    const part = positionsOf(line);
    if ('fault' in part) return { feature, ...part };
    parts.push(part);
  }
  const { map = {} } = options;
  const ends = parts.length === 1 ? endsOf(tags) : null;
  return {
    feature,
    parts,
    traits: traitsOf(tags, valueOf(tags, 'class', map), map),
    ends,
    lengthKm: ends && parts[0] ? statedLength(tags, parts[0]) : null,
    isOsm: tags.has('highway') || tags.has('fclass'),
  };
}

const shownType = (type: unknown): string => (typeof type === 'string' ? type.slice(0, 40) : typeof type);

function idOf(id: unknown, tags: Tags, number: number): string {
  if ((typeof id === 'string' && id !== '') || typeof id === 'number') return String(id).slice(0, 60);
  return tags.get('@id') ?? tags.get('full_id') ?? tags.get('osm_id') ?? `#${number}`;
}

function linesOf(geometry: unknown): readonly unknown[] | null {
  const { type, coordinates } = (geometry ?? {}) as Readonly<Record<string, unknown>>;
  if (type === 'LineString') return [coordinates];
  return type === 'MultiLineString' && Array.isArray(coordinates) ? coordinates : null;
}

type Reason =
  | { readonly leftOut: 'proposed' | 'no_road' }
  | { readonly leftOut: 'class'; readonly value: string };

function notTaken(tags: Tags, { classes, map = {} }: FeatureOptions): Reason | null {
  // A planned link of a network that also says what could be built.
  if (tags.get('add')?.toLowerCase() === 'true') return { leftOut: 'proposed' };
  const given = valueOf(tags, 'class', map);
  if (given === undefined) return isSomethingElse(tags) ? { leftOut: 'no_road' } : null;
  // Classes of another scheme mean nothing to us: all are taken unless some are asked for.
  const wanted = classes === undefined ? (map.class === undefined ? ROAD_CLASSES : null) : classes;
  if (wanted === null || wanted.includes(given) || wanted.includes(given.replace(/_link$/, ''))) return null;
  return { leftOut: 'class', value: given };
}

function positionsOf(line: unknown): LonLat[] | Fault {
  if (!Array.isArray(line)) return { fault: 'coordinates', value: typeof line };
  const positions: LonLat[] = [];
  for (const position of line as readonly unknown[]) {
    const [lon, lat] = Array.isArray(position) ? (position as readonly unknown[]) : [];
    if (typeof lon !== 'number' || typeof lat !== 'number' || !Number.isFinite(lon) || !Number.isFinite(lat))
      return { fault: 'coordinates', value: (JSON.stringify(position) ?? 'nothing').slice(0, 60) };
    if (Math.abs(lat) > 90)
      return { fault: Math.abs(lon) <= 90 ? 'exchanged' : 'range', value: `${lon}, ${lat}` };
    if (Math.abs(lon) > 180) return { fault: 'range', value: `${lon}, ${lat}` };
    positions.push([lon, lat]);
  }
  return positions.length < 2 ? { fault: 'short', value: String(positions.length) } : positions;
}

function endsOf(tags: Tags): RoadFeature['ends'] {
  const [from, to] = [tags.get('from'), tags.get('to')];
  // "from" and "to" alone may be anything; beside a distance they are the ends of a link.
  return from !== undefined && to !== undefined && tags.has('distance') ? { from, to } : null;
}

/** "distance" in metres, unless the crow flies farther: then it is in another unit, or wrong. */
function statedLength(tags: Tags, line: readonly LonLat[]): number | null {
  const km = Number(tags.get('distance')) / 1000;
  const [first, last] = [line[0], line.at(-1)];
  if (!Number.isFinite(km) || !first || !last) return null;
  const crowKm = distanceKm(first, last);
  return km >= 0.95 * crowKm && km <= 20 * Math.max(1, crowKm) ? km : null;
}
