/** What was seen before an incident, and how often it came before nothing. */
import { z } from '@hono/zod-openapi';
import type * as core from '../../core/analysis/precursors.ts';
import { span } from './findings.ts';
import { bilingual } from './places.ts';

const day = z.string().openapi({ format: 'date' });
const count = z.int().min(0);
const kind = z.enum([
  'patrols',
  'searches',
  'checkpoints',
  'troop_movement',
  'warning',
  'population_movement',
  'closure',
  'outage',
]);

const test = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('tested'),
    expected: z
      .number()
      .openapi({ description: 'How many would be followed on other days of their quarter' }),
    pValue: z.number().min(0).max(1),
    qValue: z.number().min(0).max(1),
    replications: count,
  }),
  z.object({
    kind: z.literal('too_few'),
    n: count,
    minimum: count,
    of: z.enum(['signals', 'incidents']),
  }),
]);

const worth = z
  .object({
    id: z.string().openapi({ example: 'warning ML Kayes' }),
    kind,
    area: z.object({ country: z.string(), admin1: z.string() }).nullable(),
    signals: count,
    followed: count,
    leadDays: z.object({ median: z.number(), least: count, most: count }).nullable(),
    incidents: count,
    preceded: count,
    hindsight: count,
    test,
    cases: z.array(
      z.object({
        report: z.string(),
        signal: z.string(),
        toldOn: day,
        incident: z.string(),
        leadDays: count,
      }),
    ),
    says: bilingual,
  })
  .openapi('SignalWorth', {
    description: 'How often a kind of signal came before an incident, and before nothing',
  });

export const incidentPrecursors: z.ZodType<core.IncidentPrecursors> = z
  .object({
    incident: z.string(),
    day: day.nullable(),
    windowDays: count,
    radiusKm: z.number(),
    signals: z.array(
      z.object({
        report: z.string(),
        signal: z.string(),
        kind,
        day,
        toldOn: day.nullable(),
        leadDays: count,
        place: z.string(),
        km: z.number().min(0).nullable(),
        hindsight: z
          .enum(['same_report', 'told_later'])
          .nullable()
          .openapi({ description: 'Why it cannot have warned; null: it was told before' }),
        evidence: z.array(span),
        says: bilingual,
      }),
    ),
    searched: z.object({ signals: count, here: count, reports: count }),
    worth: z.array(worth),
    says: bilingual,
    caveats: z.array(bilingual),
  })
  .openapi('IncidentPrecursors');

export const precursors: z.ZodType<core.Precursors> = z
  .object({
    since: day.nullable(),
    until: day.nullable(),
    windowDays: count,
    rows: z.array(worth),
    leftOut: z.object({ unplaced: count, undated: count, imprecise: count, cutOff: count }),
    nullHypothesis: bilingual,
    says: bilingual,
    caveats: z.array(bilingual),
  })
  .openapi('Precursors');
