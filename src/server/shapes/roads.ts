/** Roads and corridors, as schemas of the shapes in core/roads.ts and core/road-desk.ts. */
import { z } from '@hono/zod-openapi';
import type * as app from '../../app/index.ts';
import type { RoadNews, TownNews } from '../../core/changes.ts';
import type { LonLat } from '../../core/geo.ts';
import { TLP } from '../../core/report.ts';
import type * as desk from '../../core/road-desk.ts';
import * as core from '../../core/roads.ts';
import { certainty, day, orNull, span } from './findings.ts';
import { bilingual } from './places.ts';

const status = z.enum(core.ROAD_STATUSES).openapi({ description: 'unknown: nobody vouches for it' });
const surface = z.enum(core.SURFACES);
const tlp = z.enum(TLP);
const confidence = z.enum(['low', 'moderate', 'high']).nullable();
const names = z.array(z.string());
const lonLat = z
  .array(z.number())
  .length(2)
  .openapi({
    description: 'Longitude, latitude, degrees',
    example: [-11.44, 14.45],
  }) as unknown as z.ZodType<LonLat>;

const evidence: z.ZodType<core.RoadEvidence> = z
  .object({
    kind: z.enum(['incident', 'statement', 'signal', 'decision']),
    id: z.string(),
    rule: z.string().openapi({ description: 'Effect rule that applied; /api/roads/effects lists them' }),
    status,
    stance: z.enum(['asserts', 'denies']),
    from: day,
    expires: day.nullable(),
    knownAt: z.string(),
    withdrawnOn: day.nullable(),
    saidBy: z.string().nullable(),
    certainty,
    tie: z.enum(['road', 'place', 'area']),
    town: z.string().nullable(),
    lineages: z.int(),
    spans: z.array(z.object({ report: z.string(), span })),
  })
  .openapi('RoadEvidence');

const segment: z.ZodType<core.RoadSegment> = z
  .object({
    id: z.string().openapi({ example: 'ml:kayes--ambidedi' }),
    from: z.string(),
    to: z.string(),
    lengthKm: z.number(),
    roads: names,
    surface,
    oneWay: z.boolean(),
    line: z.array(lonLat).nullable(),
  })
  .openapi('RoadSegment');

const segmentStatus: z.ZodType<core.SegmentStatus> = z
  .object({
    segment: z.string(),
    status,
    since: day.nullable(),
    lastEvidence: day.nullable(),
    expires: day.nullable(),
    by: z.string().nullable(),
    confidence,
    disputed: z.boolean(),
    evidence: z.array(evidence).openapi({ description: 'The deciding one first' }),
  })
  .openapi('SegmentStatus');

export const roadStatuses: z.ZodType<desk.RoadStatuses> = z
  .object({
    day,
    leftOut: z.int().openapi({ description: 'Incidents, statements and signals above the clearance' }),
    statuses: z.array(segmentStatus),
  })
  .openapi('RoadStatuses', {
    description: 'A segment that is not listed is unknown: nothing was ever told of it',
  });

const run: z.ZodType<desk.RoadRun> = z
  .object({ from: day, to: day, status, parts: names, evidence: z.array(evidence) })
  .openapi('RoadRun', { description: 'Days, both included, on which it stood so' });

const detailMembers = { segment, from: z.string(), to: z.string(), status: segmentStatus };

export const segmentHistory: z.ZodType<desk.SegmentHistory> = z
  .object({
    ...detailMembers,
    day,
    history: z.array(run),
    corridors: z.array(z.object({ id: z.string(), name: bilingual })),
  })
  .openapi('SegmentHistory');

const summaryMembers = {
  id: z.string(),
  name: bilingual,
  origin: z.enum(['built_in', 'user']),
  lengthKm: z.number(),
  nodes: names,
  segments: names,
  status,
  parts: names.openapi({ description: 'Segments that stand so' }),
  since: day.nullable(),
  lastEvidence: day.nullable(),
};

const corridorSummary: z.ZodType<desk.CorridorSummary> = z.object(summaryMembers).openapi('Corridor');

export const corridorList: z.ZodType<{ items: readonly desk.CorridorSummary[] }> = z
  .object({ items: z.array(corridorSummary) })
  .openapi('CorridorList');

export const corridorDetail: z.ZodType<desk.CorridorDetail> = z
  .object({
    ...summaryMembers,
    day,
    stretches: z.array(z.object(detailMembers).openapi('SegmentDetail')),
    history: z.array(run),
  })
  .openapi('CorridorDetail');

const reach: z.ZodType<core.RoadReach> = z
  .object({
    hub: z.string(),
    km: z.number(),
    hours: z.number(),
    dependsOn: names.openapi({
      description: 'Segments that every way to the place goes along, from the place towards the hubs',
    }),
  })
  .openapi('RoadReach');

const boundReach: z.ZodType<core.BoundReach> = z
  .object({
    reach: orNull(reach),
    detour: z.object({ km: z.number(), hours: z.number(), ratio: z.number().nullable() }).nullable(),
  })
  .openapi('BoundReach');

export const accessAnswer: z.ZodType<desk.AccessAnswer> = z
  .object({
    day,
    hubs: names,
    by: z.enum(core.ROAD_MEASURES),
    places: z.array(
      z
        .object({
          node: z.string(),
          name: z.string(),
          state: z.enum(core.ACCESS_STATES),
          usual: orNull(reach),
          optimistic: boundReach,
          pessimistic: boundReach,
        })
        .openapi('PlaceAccess'),
    ),
  })
  .openapi('Access');

export const alternatives: z.ZodType<core.RoadAlternatives & { readonly day: string }> = z
  .object({
    day,
    node: z.string(),
    assumption: z.enum(core.ROAD_ASSUMPTIONS),
    ways: z.array(
      z.object({
        hub: z.string(),
        km: z.number(),
        hours: z.number(),
        nodes: names,
        segments: names,
        worst: status.nullable(),
      }),
    ),
    shared: names.openapi({ description: 'Segments that there is no way around' }),
  })
  .openapi('RoadAlternatives');

export const roadChanges: z.ZodType<desk.RoadChanges> = z
  .object({
    day,
    since: day,
    segments: z.array(
      z.object({ segment, from: z.string(), to: z.string(), before: segmentStatus, after: segmentStatus }),
    ),
    places: z.array(
      z.object({
        node: z.string(),
        name: z.string(),
        bound: z.enum(['optimistic', 'pessimistic']),
        kind: z.enum(['cut_off', 'reached', 'farther', 'nearer']),
        before: orNull(reach),
        after: orNull(reach),
      }),
    ),
  })
  .openapi('RoadChanges');

const facts = {
  segment: z.string(),
  from: z.string(),
  to: z.string(),
  nodes: z.array(z.string()).length(2) as unknown as z.ZodType<app.SegmentFacts['nodes']>,
  roads: names,
  lengthKm: z.number(),
  surface,
  oneWay: z.boolean(),
};

const feature = <P extends z.ZodType>(properties: P) =>
  z.object({
    type: z.literal('Feature'),
    id: z.string(),
    geometry: z.object({ type: z.literal('LineString'), coordinates: z.array(lonLat) }),
    properties,
  });

export const networkCollection: z.ZodType<app.NetworkCollection> = z
  .object({
    type: z.literal('FeatureCollection'),
    source: z.object({ imported: z.string().nullable(), attribution: z.string(), licence: z.string() }),
    features: z.array(feature(z.object(facts))),
  })
  .openapi('RoadNetworkGeoJson');

export const statusCollection: z.ZodType<app.StatusCollection> = z
  .object({
    type: z.literal('FeatureCollection'),
    day,
    clearance: tlp,
    leftOut: z.int(),
    attribution: z.string(),
    licence: z.string(),
    features: z.array(
      feature(
        z.object({
          ...facts,
          status,
          since: day.nullable(),
          lastEvidence: day.nullable(),
          expires: day.nullable(),
          confidence,
          disputed: z.boolean(),
        }),
      ),
    ),
  })
  .openapi('RoadStatusGeoJson');

/** What the record learnt of a road. */
export const roadNews: z.ZodType<RoadNews> = z
  .object({
    segment: z.string(),
    from: z.string(),
    to: z.string(),
    before: status,
    after: status,
    evidence: orNull(evidence),
  })
  .openapi('RoadNews');

/** What that came to for a town. */
export const townNews: z.ZodType<TownNews> = z
  .object({
    node: z.string(),
    name: z.string(),
    changes: z.array(
      z.object({
        bound: z.enum(['optimistic', 'pessimistic']),
        kind: z.enum(['cut_off', 'reached', 'farther', 'nearer']),
      }),
    ),
  })
  .openapi('TownNews');
