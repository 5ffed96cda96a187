/** Roads as GeoJSON (RFC 7946): the network to draw, and how it stands to hand on. */
import type { LonLat } from '../../core/geo.ts';
import type { Tlp } from '../../core/report.ts';
import type { RoadDesk, RoadFilter, RoadSource } from '../../core/road-desk.ts';
import type { RoadNetwork, RoadSegment, RoadStatus, SegmentStatus } from '../../core/roads.ts';

/** A road with some facts on it. */
export interface RoadFeature<P> {
  readonly type: 'Feature';
  /** Id of the segment. */
  readonly id: string;
  readonly geometry: { readonly type: 'LineString'; readonly coordinates: readonly LonLat[] };
  readonly properties: P;
}

export interface SegmentFacts {
  readonly segment: string;
  /** Names of its ends; node ids where they have none. */
  readonly from: string;
  readonly to: string;
  /** Node ids of its ends. */
  readonly nodes: readonly [string, string];
  readonly roads: readonly string[];
  readonly lengthKm: number;
  readonly surface: RoadSegment['surface'];
  readonly oneWay: boolean;
}

/** A segment with how it stands, without the words that this rests on. */
export interface SegmentStatusFacts extends SegmentFacts {
  readonly status: RoadStatus;
  readonly since: string | null;
  readonly lastEvidence: string | null;
  readonly expires: string | null;
  readonly confidence: SegmentStatus['confidence'];
  readonly disputed: boolean;
}

export interface NetworkCollection {
  readonly type: 'FeatureCollection';
  readonly source: RoadSource;
  readonly features: readonly RoadFeature<SegmentFacts>[];
}

export interface StatusCollection {
  readonly type: 'FeatureCollection';
  /** ISO day. */
  readonly day: string;
  /** To whom it may be shown; nothing in it rests on anything above. */
  readonly clearance: Tlp;
  /** Incidents, statements and signals above the clearance. */
  readonly leftOut: number;
  readonly attribution: string;
  readonly licence: string;
  readonly features: readonly RoadFeature<SegmentStatusFacts>[];
}

/** Every segment, in the order of the network. */
export function networkGeoJson({ network, source }: ReturnType<RoadDesk['network']>): NetworkCollection {
  return { type: 'FeatureCollection', source, features: featuresOf(network, (facts) => facts) };
}

/**
 * How roads stand, to hand on: no words of reports, and no names, since nothing tells a speaker who is a private person from an office. Segments of which nothing was ever told are left out.
 * @param filter `clearance` is CLEAR where absent: what is handed on is for everybody unless somebody says otherwise
 */
export async function roadsGeoJson(
  desk: RoadDesk,
  { clearance = 'CLEAR', ...filter }: RoadFilter = {},
): Promise<StatusCollection> {
  const { day, leftOut, statuses } = await desk.statuses({ ...filter, clearance });
  const { network, source } = desk.network();
  const known = new Map(statuses.map((status) => [status.segment, status]));
  return {
    type: 'FeatureCollection',
    day,
    clearance,
    leftOut,
    attribution: source.attribution,
    licence: source.licence,
    features: featuresOf(network, (facts) => {
      const status = known.get(facts.segment);
      return status === undefined ? null : { ...facts, ...statusFacts(status) };
    }),
  };
}

function statusFacts(status: SegmentStatus): Omit<SegmentStatusFacts, keyof SegmentFacts> {
  return {
    status: status.status,
    since: status.since,
    lastEvidence: status.lastEvidence,
    expires: status.expires,
    confidence: status.confidence,
    disputed: status.disputed,
  };
}

function featuresOf<P>(
  { nodes, segments }: RoadNetwork,
  properties: (facts: SegmentFacts) => P | null,
): RoadFeature<P>[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return segments.flatMap((segment) => {
    const [from, to] = [byId.get(segment.from), byId.get(segment.to)];
    const told = properties({
      segment: segment.id,
      from: from?.name ?? segment.from,
      to: to?.name ?? segment.to,
      nodes: [segment.from, segment.to],
      roads: segment.roads,
      lengthKm: segment.lengthKm,
      surface: segment.surface,
      oneWay: segment.oneWay,
    });
    if (told === null || from === undefined || to === undefined) return [];
    const coordinates = segment.line ?? [from, to].map(({ lon, lat }): LonLat => [lon, lat]);
    return [
      {
        type: 'Feature',
        id: segment.id,
        geometry: { type: 'LineString', coordinates },
        properties: told,
      },
    ];
  });
}
