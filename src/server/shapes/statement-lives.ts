/** Statements as objects with a life, as schemas; types are checked against core. */
import { z } from '@hono/zod-openapi';
import type { StatementLivesAnswer } from '../../core/analysis/desk.ts';
import * as core from '../../core/analysis/statements.ts';
import { day, span } from './findings.ts';
import { bilingual } from './places.ts';
import { tlp } from './records.ts';

const family = z.enum(core.MEASURE_FAMILIES);
const object = z.enum(core.MEASURE_OBJECTS).openapi({ description: 'What a measure bears on' });
const state = z
  .enum(core.LIFE_STATES)
  .openapi({ description: 'Lapsed: nothing heard for long, which is no lifting' });
const precision = z.union([z.literal(1), z.literal(2), z.literal(3)]);
const ids = z.array(z.string());

const place: z.ZodType<core.MeasurePlace> = z.object({
  placeId: z.string().nullable(),
  name: z.string(),
  at: z.tuple([z.number(), z.number()]).nullable().openapi({ description: 'Longitude, latitude' }),
  country: z.string().nullable(),
  geoPrecision: precision,
  radiusKm: z.number().nullable(),
});

const telling: z.ZodType<core.MeasureTelling> = z.object({
  statement: z.string(),
  report: z.string(),
  source: z.string().nullable(),
  role: z.enum(core.TELLING_ROLES),
  reason: bilingual,
  toldOn: day,
  saidOn: z.object({ start: day, end: day }).nullable(),
  places: z.array(z.string()),
  objects: z.array(object),
  addressees: z.array(z.string()),
  condition: z.string().nullable(),
  spans: z.array(span),
});

const link: z.ZodType<core.EnforcementLink> = z.object({
  incident: z.string(),
  day,
  daysAfter: z.int(),
  strength: z.enum(['strong', 'weak']),
  reasons: z
    .array(bilingual)
    .openapi({ description: 'What both have in common; never that one caused the other' }),
  lineages: z.int(),
});

const strand: z.ZodType<core.MeasureStrand> = z.object({
  place: z.string().nullable(),
  object: object.nullable(),
  state,
  since: day,
  because: ids,
});

const step: z.ZodType<core.LifeStep> = z.object({
  kind: z.enum(core.LIFE_STEPS),
  day,
  says: bilingual,
  statements: ids,
  incidents: ids,
});

const comparison: z.ZodType<core.BeforeAndAfter> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('too_few'), n: z.int(), minimum: z.int() }),
  z.object({
    kind: z.literal('compared'),
    before: z.int(),
    after: z.int(),
    days: z.int(),
    pValue: z.number(),
  }),
]);

const life: z.ZodType<core.MeasureLife> = z
  .object({
    id: z.string(),
    family,
    title: bilingual,
    says: bilingual,
    actor: z.object({ actorId: z.string().nullable(), name: z.string().nullable() }),
    places: z.array(place),
    objects: z.array(object),
    addressees: z.array(z.string()),
    conditions: z.array(z.string()),
    announced: z.object({ kind: z.enum(['on', 'by']), day }).nullable(),
    term: day.nullable(),
    state,
    since: day,
    disputed: z.boolean(),
    strands: z.array(strand),
    steps: z.array(step),
    tellings: z.array(telling),
    links: z.array(link),
    comparison,
    coverage: z.object({
      kind: z.enum(['covered', 'thin', 'none', 'no_place']),
      reports: z.int(),
      sources: z.int(),
      withinKm: z.number(),
    }),
    sameMessage: ids,
    caveats: z.array(bilingual),
    sensitivity: tlp,
  })
  .openapi('MeasureLife');

export const statementLives: z.ZodType<StatementLivesAnswer> = z
  .object({
    day,
    recordFrom: day.nullable(),
    lives: z.array(life),
    announcedNotDone: z.array(z.object({ life: z.string(), since: day, days: z.int(), says: bilingual })),
    doneNotAnnounced: z.array(
      z.object({
        id: z.string(),
        actor: z.object({ actorId: z.string(), name: z.string() }),
        object,
        country: z.string().nullable(),
        incidents: ids,
        from: day,
        to: day,
        announcedLater: z.object({ life: z.string(), days: z.int() }).nullable(),
        says: bilingual,
      }),
    ),
    lapsed: z.array(z.object({ life: z.string(), lastHeard: day, silentDays: z.int(), says: bilingual })),
    leftOut: z.int().openapi({ description: 'Incidents, statements and signals above the clearance' }),
  })
  .openapi('StatementLives');
