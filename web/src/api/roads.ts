import type { FeatureCollection, LineString } from 'geojson';
import type {
  AccessAnswer,
  CorridorDetail,
  CorridorSummary,
  RoadChanges,
  RoadSource,
  RoadStatuses,
  SegmentHistory,
} from '../../../src/core/road-desk.ts';
import type { RoadAlternatives, RoadAssumption, RoadSegment } from '../../../src/core/roads.ts';
import { asOfQuery, get } from './client.ts';

type Day = string | null;

/** A segment as the network's GeoJSON tells of it. */
export interface SegmentFacts extends Pick<RoadSegment, 'roads' | 'lengthKm' | 'surface' | 'oneWay'> {
  /** Its id. */
  readonly segment: string;
  /** Names of its ends; node ids where they have none. */
  readonly from: string;
  readonly to: string;
}

/** Every segment with the line to draw, and whom a map names. */
export interface Network extends FeatureCollection<LineString, SegmentFacts> {
  readonly source: RoadSource;
}

export function getNetwork(signal: AbortSignal): Promise<Network> {
  return get('roads/network', new URLSearchParams(), signal);
}

export function getStatuses(asOf: Day, signal: AbortSignal): Promise<RoadStatuses> {
  return get('roads', asOfQuery(asOf), signal);
}

export function getSegment(id: string, asOf: Day, signal: AbortSignal): Promise<SegmentHistory> {
  return get(`roads/segments/${encodeURIComponent(id)}`, asOfQuery(asOf), signal);
}

export async function getCorridors(asOf: Day, signal: AbortSignal): Promise<readonly CorridorSummary[]> {
  return (await get<{ readonly items: readonly CorridorSummary[] }>('corridors', asOfQuery(asOf), signal))
    .items;
}

export function getCorridor(id: string, asOf: Day, signal: AbortSignal): Promise<CorridorDetail> {
  return get(`corridors/${encodeURIComponent(id)}`, asOfQuery(asOf), signal);
}

/** @param hubs names or node ids; none: the server's own */
export function getAccess(hubs: readonly string[], asOf: Day, signal: AbortSignal): Promise<AccessAnswer> {
  return get('roads/access', hubQuery(hubs, asOf), signal);
}

/** What is otherwise than the day before. */
export function getChanges(hubs: readonly string[], asOf: Day, signal: AbortSignal): Promise<RoadChanges> {
  return get('roads/changes', hubQuery(hubs, asOf), signal);
}

export function hubQuery(hubs: readonly string[], asOf: Day): URLSearchParams {
  const query = asOfQuery(asOf);
  for (const hub of hubs) query.append('hub', hub);
  return query;
}

/** Two ways to a place, on a day. */
export type Alternatives = RoadAlternatives & { readonly day: string };

/** What is asked about ways to a place, by name or node id. */
export interface WaysQuestion {
  readonly place: string;
  readonly assumption: RoadAssumption;
  readonly hubs: readonly string[];
  readonly asOf: Day;
}

export function alternativesQuery({ assumption, hubs, asOf }: WaysQuestion): URLSearchParams {
  const query = hubQuery(hubs, asOf);
  query.set('assumption', assumption);
  return query;
}

export function getAlternatives(question: WaysQuestion, signal: AbortSignal): Promise<Alternatives> {
  const path = `roads/alternatives/${encodeURIComponent(question.place)}`;
  return get(path, alternativesQuery(question), signal);
}
