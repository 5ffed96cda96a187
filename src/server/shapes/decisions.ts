/** Decisions, sources and the queue, as schemas of the shapes in core/decisions.ts. */
import { z } from '@hono/zod-openapi';
import { isIsoDay } from '../../core/calendar.ts';
import * as core from '../../core/decisions.ts';
import { CREDIBILITIES, RELIABILITIES } from '../../core/grades.ts';
import { READING_RULES, type LedgerReading } from '../../core/readings.ts';
import { ROAD_STATUSES } from '../../core/roads.ts';
import { day, harmedParty, harmEffect } from './findings.ts';
import { asOf, flag, pageMembers } from './query.ts';
import { claimField } from './records.ts';

/** Names are not longer than this, nor are reasons ten times as long. */
const name = z.string().trim().min(1).max(200);
const why = z.string().trim().max(2000).optional();
const id = z.string().min(1).max(200);
const reliability = z.enum(RELIABILITIES).openapi({ description: 'Admiralty code; F: cannot be judged' });
const credibility = z.literal(CREDIBILITIES).openapi({ description: 'Admiralty code; 6: cannot be judged' });

const anchor = z
  .object({ report: z.string(), ownId: z.string(), wordsAt: z.int() })
  .openapi('MentionAnchor', {
    description: 'A mention, named so that it is found again after re-reading',
  });
const roadStatus = z.enum(ROAD_STATUSES);

const body = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('pair'),
      ruling: z.enum(core.PAIR_RULINGS),
      a: z.array(anchor),
      b: z.array(anchor),
    }),
    z.object({ kind: z.literal('correct'), mention: anchor, field: claimField, value: z.unknown() }),
    z.object({ kind: z.literal('reliability'), source: z.string(), grade: reliability }),
    z.object({
      kind: z.literal('credibility'),
      claim: anchor.extend({ claim: z.string() }),
      grade: credibility,
    }),
    z.object({
      kind: z.literal('road'),
      segment: z.string(),
      status: roadStatus,
      from: day,
      until: day.nullable(),
    }),
    z.object({
      kind: z.literal('corridor'),
      corridor: z.string(),
      name: z.string(),
      via: z.array(z.string()),
    }),
    z.object({ kind: z.literal('withdraw'), report: z.string() }),
    z.object({ kind: z.literal('undo'), decision: z.string() }),
  ])
  .openapi('DecisionBody');

const decisionMembers = {
  id: z.string().openapi({ example: 'dec-3f2a9c01b7de' }),
  by: z.string(),
  why: z.string(),
  at: z.string().openapi({ format: 'date-time' }),
  body,
};
const decision = z.object(decisionMembers).openapi('Decision');

export const decisionRecord = z
  .object({
    ...decisionMembers,
    undoneBy: z.string().nullable(),
    incidents: z.array(z.string()),
    strain: z.object({ weight: z.number(), between: z.string().nullable() }).nullable(),
  })
  .openapi('DecisionRecord') as unknown as z.ZodType<core.DecisionRecord>;

const mentions = z.array(z.strictObject({ report: id, incident: id })).max(1000);
const side = z.strictObject({ incident: id, mentions: mentions.optional() });
const stamp = { by: name, why };
const isoDay = z.string().refine(isIsoDay, 'is no day; expected a real day such as 2025-07-01');

export const decisionRequest = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('pair'),
      ruling: z.enum(core.PAIR_RULINGS),
      a: side,
      b: side,
      ...stamp,
    }),
    z.strictObject({ kind: z.literal('split'), incident: id, mentions, ...stamp }),
    z.strictObject({
      kind: z.literal('correct'),
      incident: id,
      field: claimField,
      value: z.unknown(),
      ...stamp,
    }),
    z.strictObject({ kind: z.literal('reliability'), source: name, grade: reliability, ...stamp }),
    z.strictObject({ kind: z.literal('credibility'), incident: id, claim: id, grade: credibility, ...stamp }),
    z.strictObject({
      kind: z.literal('road'),
      segment: id,
      status: roadStatus,
      from: isoDay.optional(),
      until: isoDay.nullish(),
      ...stamp,
    }),
    z.strictObject({
      kind: z.literal('corridor'),
      corridor: id,
      name,
      via: z.array(name).min(2).max(100),
      ...stamp,
    }),
    z
      .strictObject({ kind: z.literal('withdraw'), report: id, ...stamp })
      .openapi({ description: 'Nothing that the report says counts any more; its text stays' }),
    z.strictObject({ kind: z.literal('undo'), decision: id, ...stamp }),
  ])
  .openapi('DecisionRequest');

export const decisionQuery = z.strictObject({
  incident: id.optional(),
  kind: z.enum(core.DECISION_KINDS).optional(),
  undone: flag.optional().openapi({ description: 'Those that were taken back, too' }),
  asOf,
  ...pageMembers,
});

const reason = z.object({ code: z.string(), weight: z.number(), detail: z.string() });

const reviewItem = z
  .object({
    id: z.string(),
    kind: z.enum(core.REVIEW_KINDS),
    impact: z.number().openapi({ description: 'Doubt times what would change; higher first' }),
    doubt: z.number().openapi({ description: 'Chance that the present answer is wrong, 0 to 1' }),
    change: z.object({ incidents: z.int(), people: z.number() }),
    incidents: z.array(z.string()),
    pair: z.tuple([anchor, anchor]).nullable(),
    reasons: z.array(reason),
    decision: z.string().nullable(),
  })
  .openapi('ReviewItem');

export const reviewQueue = z
  .object({ items: z.array(reviewItem), total: z.int() })
  .openapi('ReviewQueue') as unknown as z.ZodType<{ items: core.ReviewItem[]; total: number }>;

export const sourceList = z
  .object({
    items: z.array(
      z
        .object({
          name: z.string(),
          reports: z.int(),
          firstDay: day.nullable(),
          lastDay: day.nullable(),
          reliability: z.object({ grade: reliability, decision }).nullable(),
          suggested: z.object({
            grade: reliability,
            judged: z.int(),
            confirmed: z.int(),
            contradicted: z.int(),
            mean: z.number().nullable(),
          }),
          changes: z.array(decisionRecord),
        })
        .openapi('Source'),
    ),
  })
  .openapi('SourceList') as unknown as z.ZodType<{ items: core.SourceRecord[] }>;

export const incidentHistory = z
  .object({
    items: z.array(
      z.object({
        day,
        changes: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
        reports: z.array(z.string()),
        decisions: z.array(z.string()),
      }),
    ),
  })
  .openapi('IncidentHistory') as unknown as z.ZodType<{ items: core.HistoryEntry[] }>;

export const claimCredibilities = z
  .object({
    items: z.array(
      z.object({
        claim: z.string(),
        suggested: z.object({
          grade: credibility,
          confirming: z.int().openapi({ description: 'Other lineages that say the same' }),
          contradicting: z.int().openapi({ description: 'Other lineages that say otherwise' }),
        }),
      }),
    ),
  })
  .openapi('ClaimCredibilities') as unknown as z.ZodType<{ items: core.ClaimCredibility[] }>;

export const readingRule = z.enum(READING_RULES);

const basis = {
  used: z.array(z.string()).openapi({ description: 'Ids of claims' }),
  setAside: z.array(z.object({ claim: z.string(), because: z.string(), detail: z.string() })),
};

export const ledgerReading = z
  .object({
    rule: readingRule,
    tolls: z.array(
      z.object({
        effect: harmEffect,
        who: harmedParty,
        low: z.number().nullable(),
        best: z.number().nullable(),
        high: z.number().nullable(),
        ...basis,
      }),
    ),
    fields: z.array(z.object({ field: claimField, value: z.unknown(), ...basis })),
  })
  .openapi('LedgerReading', {
    description: 'Every claim is used, or set aside for a reason',
  }) as unknown as z.ZodType<LedgerReading>;
