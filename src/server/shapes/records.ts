/** What the record holds, as schemas for the OpenAPI description; types are checked against core. */
import { z } from '@hono/zod-openapi';
import type { IngestResult } from '../../core/use-cases.ts';
import { CREDIBILITIES } from '../../core/grades.ts';
import * as core from '../../core/records.ts';
import { TLP } from '../../core/report.ts';
import {
  certainty,
  day,
  eventType,
  findings,
  harmedParty,
  harmEffect,
  orNull,
  place,
  responsibilityStatus,
  span,
  statementMembers,
  subEventType,
  when,
} from './findings.ts';

const instant = z.string().openapi({ format: 'date-time' });
export const tlp = z.enum(TLP).openapi({ description: 'Traffic Light Protocol 2.0' });
const digest = z.string().openapi({ description: 'SHA-256 of the content, 64 hex digits' });

const reportMembers = {
  digest,
  id: z.string(),
  title: z.string().nullable(),
  source: z.string().nullable(),
  url: z.string().nullable(),
  lang: z.string(),
  publishedAt: day.nullable(),
  recordedAt: instant,
  sensitivity: tlp,
  incidents: z.int(),
  statements: z.int(),
};

export const reportSummary: z.ZodType<core.ReportSummary> = z.object(reportMembers).openapi('ReportSummary');

export const reportDetail: z.ZodType<core.ReportDetail> = z
  .object({
    ...reportMembers,
    findings,
    incidentIds: z.record(z.string(), z.string()),
    withdrawal: z
      .object({ decision: z.string(), by: z.string(), why: z.string(), at: instant })
      .nullable()
      .openapi({ description: 'Set: nothing that the report says counts any more' }),
  })
  .openapi('ReportDetail');

export const claimField = z.enum([
  'eventType',
  'when',
  'where',
  'perpetrator',
  'target',
  'harm',
  'damage',
  'means',
  'outcome',
  'responsibility',
]);

const claimMembers = {
  id: z.string(),
  field: claimField,
  value: z.unknown(),
  reportedOn: day.nullable(),
  recordedAt: instant,
  stance: z.enum(core.STANCES),
  certainty,
  grade: z.literal(CREDIBILITIES).nullable().openapi({ description: 'Credibility as a person set it' }),
};

const readClaim: z.ZodType<core.ReadClaim> = z
  .object({
    ...claimMembers,
    decision: z.null(),
    saidBy: z.string().nullable(),
    relayedBy: z.string().nullable(),
    report: digest,
    mention: z.string(),
    spans: z.array(span),
  })
  .openapi('ReadClaim');

const decidedClaim: z.ZodType<core.DecidedClaim> = z
  .object({
    ...claimMembers,
    decision: z.string(),
    saidBy: z.string(),
    relayedBy: z.null(),
    report: z.null(),
    mention: z.null(),
    spans: z.array(z.unknown()).max(0) as unknown as z.ZodType<readonly []>,
  })
  .openapi('DecidedClaim', { description: 'What a person decided; it rests on the decision, not on words' });

export const claim: z.ZodType<core.Claim> = z.union([readClaim, decidedClaim]).openapi('Claim');

const toll = z.object({
  effect: harmEffect,
  who: harmedParty,
  low: z.number(),
  high: z.number().nullable(),
  speakers: z.int(),
});

const incidentMembers = {
  id: z.string(),
  eventType,
  subEventType,
  summary: z.string(),
  lang: z.string(),
  when: orNull(when),
  where: orNull(place),
  perpetrators: z.array(z.object({ actorId: z.string().nullable(), name: z.string() })),
  targets: z.array(z.string()),
  tolls: z.array(toll),
  responsibility: z.object({ status: responsibilityStatus, by: z.string().nullable() }),
  certainty,
  background: z.boolean(),
  reports: z.int(),
  lineages: z.int(),
  disputed: z.array(claimField),
  operations: z.array(z.string()),
  sensitivity: tlp,
};

export const incidentSummary: z.ZodType<core.IncidentSummary> = z
  .object(incidentMembers)
  .openapi('IncidentSummary', { description: 'Tolls are reported figures: the range over all claims' });

const mention = z.object({
  report: reportSummary,
  incident: z.string(),
  lineage: z.int(),
  evidence: z.array(span),
  reasons: z.array(z.object({ code: z.string(), weight: z.number(), detail: z.string() })),
});

export const incidentDetail: z.ZodType<core.IncidentDetail> = z
  .object({ ...incidentMembers, claims: z.array(claim), mentions: z.array(mention) })
  .openapi('IncidentDetail', { description: 'Claims are kept, never averaged' });

export const statementRecord: z.ZodType<core.StatementRecord> = z
  .object({
    ...statementMembers,
    report: digest,
    source: z.string().nullable(),
    reportedOn: day.nullable(),
    sensitivity: tlp,
  })
  .openapi('StatementRecord');

export const operationRecord: z.ZodType<core.OperationRecord> = z
  .object({
    id: z.string(),
    actor: z.string().nullable(),
    when: orNull(when),
    incidents: z.array(z.string()),
    places: z.array(place),
    basis: z.array(z.string()),
    claims: z.array(readClaim),
    tolls: z.array(toll),
    evidence: z.array(z.object({ report: digest, span })),
  })
  .openapi('OperationRecord');

export const placeRecord: z.ZodType<core.PlaceRecord> = z
  .object({
    placeId: z.string(),
    name: z.string(),
    lat: z.number(),
    lon: z.number(),
    country: z.string().nullable(),
    admin1: z.string().nullable(),
    incidents: z.int(),
  })
  .openapi('PlaceRecord');

export const dayCount: z.ZodType<core.DayCount> = z
  .object({ day, counts: z.partialRecord(eventType, z.int()) as z.ZodType<core.DayCount['counts']> })
  .openapi('DayCount');

const perSpot = z.array(z.int());

export const mapSpots: z.ZodType<core.MapSpots> = z
  .object({
    name: z
      .array(z.string())
      .openapi({ description: 'Entry i of each list is one spot, those with most incidents first' }),
    lon: z.array(z.number()),
    lat: z.array(z.number()),
    counts: z.record(eventType, perSpot).openapi({ description: 'How many incidents of each type' }),
    precise: z.record(eventType, perSpot).openapi({
      description: 'How many incidents of each type are placed at the spot itself: geoprecision 1',
    }),
    unplaced: z
      .record(eventType, z.int())
      .openapi({ description: 'How many incidents of each type have no position' }),
    sensitivity: z.partialRecord(eventType, z.enum(TLP)).openapi({
      description: 'The strictest of the incidents of each type; types that have none are left out',
    }) as z.ZodType<core.MapSpots['sensitivity']>,
  })
  .openapi('MapSpots');

export const recordCounts: z.ZodType<core.RecordCounts> = z
  .object({
    reports: z.int(),
    incidents: z.int(),
    statements: z.int(),
    operations: z.int(),
    firstDay: day.nullable(),
    lastDay: day.nullable(),
  })
  .openapi('RecordCounts');

/** What came of an offered report. Optional members are left out, never undefined. */
export const ingestResult = z
  .object({ report: z.string(), status: z.enum(['accepted', 'known']), digest: digest.optional() })
  .openapi('IngestResult') as unknown as z.ZodType<IngestResult>;

/** What came of one report of a file or feed. */
export const fileResult = z
  .object({
    report: z.string().openapi({ description: 'Id, digest, or part of the file' }),
    status: z.enum(['accepted', 'known', 'refused']),
    digest: digest.optional(),
    origin: z
      .string()
      .optional()
      .openapi({ description: 'File and part of it', example: 'mail.eml/rapport.pdf' }),
    code: z.string().optional(),
    reason: z
      .string()
      .optional()
      .openapi({ description: 'Why it was refused, or what else there is to know: one line for a person' }),
  })
  .openapi('FileResult') as unknown as z.ZodType<IngestResult>;

/** What came of each report of a file. */
export const documentResults = z
  .object({ results: z.array(fileResult) })
  .openapi('DocumentResults') as unknown as z.ZodType<{ readonly results: readonly IngestResult[] }>;

/** A page of a list in a stable order. */
export function pageOf<T>(item: z.ZodType<T>, name: string): z.ZodType<core.PageOf<T>> {
  return z
    .object({
      items: z.array(item),
      total: z.int(),
      next: z.string().nullable().openapi({ description: 'Cursor of the next page; null on the last' }),
    })
    .openapi(name);
}
