/** The Findings contract as schemas, for the OpenAPI description; types are checked against core. */
import { z } from '@hono/zod-openapi';
import * as core from '../../core/findings.ts';

const eventTypes = Object.keys(core.EVENT_TYPES) as [core.EventType, ...core.EventType[]];
const subEventTypes = Object.values(core.EVENT_TYPES).flat() as core.SubEventType[];

export const day = z.string().openapi({ format: 'date', example: '2025-07-01' });
export const eventType = z.enum(eventTypes).openapi({ description: "ACLED's event type" });
export const certainty = z.enum(['stated', 'reported', 'hedged', 'denied']);
export const harmEffect = z.enum(core.HARM_EFFECTS);
export const harmedParty = z.enum(core.HARMED_PARTIES);
export const responsibilityStatus = z.enum(core.RESPONSIBILITY_STATUSES);
export const subEventType = z.enum(subEventTypes).openapi({ description: "ACLED's sub-event type" });
const targetCategory = z.enum(core.TARGET_CATEGORIES);
const country = z.string().nullable().openapi({ description: 'ISO 3166-1 alpha-2' });

const precision = z.union([z.literal(1), z.literal(2), z.literal(3)]);

/** A named shape or null. `.nullable()` would make the shape itself nullable wherever it is named. */
export function orNull<T>(shape: z.ZodType<T>): z.ZodType<T | null> {
  return z.union([shape, z.null()]);
}

export const span: z.ZodType<core.Span> = z
  .object({ start: z.int(), end: z.int(), quote: z.string() })
  .openapi('Span', { description: 'Half-open range of UTF-16 code units in report.text' });
const evidence = z.array(span);

export const when: z.ZodType<core.When> = z
  .object({
    start: day,
    end: day,
    time: z.string().nullable().openapi({ example: '04:00' }),
    partOfDay: z.enum(core.PARTS_OF_DAY).nullable(),
    timePrecision: precision,
    anchor: z.enum(['absolute', 'publication', 'event', 'tense']).optional(),
    evidence,
  })
  .openapi('When');

const alternative = z.object({
  placeId: z.string(),
  name: z.string(),
  lat: z.number(),
  lon: z.number(),
  country,
  probability: z.number(),
});

export const place: z.ZodType<core.Place> = z
  .object({
    name: z.string(),
    placeId: z.string().nullable(),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    country,
    admin1: z.string().nullable(),
    admin2: z.string().nullable(),
    geoPrecision: precision,
    radiusKm: z.number().nullable(),
    probability: z.number().nullable(),
    alternatives: z.array(alternative),
    evidence,
  })
  .openapi('Place', { description: 'Unresolved where placeId is null: the candidates are in alternatives' });

const actorType = z.enum(core.ACTOR_TYPES);

const actor = z.object({
  role: z.enum(['perpetrator', 'target', 'responder']),
  name: z.string(),
  actorId: z.string().nullable(),
  actorType,
  evidence,
});

const harm = z.object({
  effect: harmEffect,
  who: harmedParty,
  low: z.number(),
  high: z.number().nullable(),
  nationalities: z.array(z.string()),
  source: z.string().nullable(),
  certainty,
  replaces: z.object({ low: z.number(), high: z.number().nullable() }).optional(),
  evidence,
});

const damage = z.object({
  effect: z.enum(core.DAMAGE_EFFECTS),
  category: targetCategory,
  name: z.string().nullable(),
  count: z.number().nullable(),
  evidence,
});

const means = z.enum(core.MEANS);

const incident: z.ZodType<core.Incident> = z
  .object({
    id: z.string(),
    eventType,
    subEventType,
    summary: z.string(),
    when: orNull(when),
    where: orNull(place),
    actors: z.array(actor),
    targets: z.array(z.object({ category: targetCategory, name: z.string().nullable(), evidence })),
    harm: z.array(harm),
    damage: z.array(damage),
    means: z.array(means),
    outcome: z.array(z.enum(core.OUTCOMES)),
    responsibility: z.object({ status: responsibilityStatus, by: z.string().nullable(), evidence }),
    certainty,
    background: z.boolean(),
    evidence,
  })
  .openapi('FindingsIncident');

const operation = z.object({
  harm: z.array(harm).optional(),
  id: z.string(),
  incidents: z.array(z.string()),
  places: z.array(place),
  actor: z.string().nullable(),
  when: orNull(when),
  basis: z.array(z.enum(['stated', 'same_time', 'same_claim'])),
  evidence,
});

export const statementAct = z.enum([
  'claim',
  'denial',
  'threat',
  'ultimatum',
  'blockade',
  'ban',
  'curfew',
  'lifting',
  'toll',
  'appeal',
  'other',
]);

/** Members of a statement, shared by Findings and the record. */
export const statementMembers = {
  id: z.string(),
  act: statementAct,
  speaker: z.string().nullable(),
  organisation: z.string().nullable(),
  actorId: z.string().nullable(),
  when: orNull(when),
  channel: z.string().nullable(),
  language: z.string().nullable(),
  places: z.array(place),
  addressees: z.array(z.string()),
  condition: z.string().nullable(),
  evidence,
};

const signal = z.object({
  id: z.string(),
  kind: z.enum([
    'patrols',
    'searches',
    'checkpoints',
    'troop_movement',
    'warning',
    'population_movement',
    'closure',
    'outage',
    'other',
  ]),
  where: orNull(place),
  when: orNull(when),
  before: z.string().nullable(),
  evidence,
});

const assessment = z.object({
  id: z.string(),
  kind: z.enum(['capability', 'intent', 'pattern', 'trend', 'outlook']),
  text: z.string(),
  hedged: z.boolean(),
  evidence,
});

const contradiction = z.object({
  id: z.string(),
  kind: z.enum(['geography', 'responsibility', 'toll', 'date', 'outcome']),
  note: z.string(),
  evidence,
});

/** `vigie.findings/1`: what reading one report yields. */
export const findings: z.ZodType<core.Findings> = z
  .object({
    schema: z.literal(core.FINDINGS_SCHEMA),
    engine: z.object({ version: z.string(), rules: z.string() }),
    report: z.object({
      id: z.string(),
      digest: z.string(),
      lang: z.string(),
      title: z.string().nullable(),
      publishedAt: day.nullable(),
      text: z.string(),
    }),
    incidents: z.array(incident),
    operations: z.array(operation),
    statements: z.array(z.object(statementMembers)),
    signals: z.array(signal),
    corridors: z.array(z.object({ id: z.string(), name: z.string(), places: z.array(place), evidence })),
    assessments: z.array(assessment),
    contradictions: z.array(contradiction),
  })
  .openapi('Findings');
