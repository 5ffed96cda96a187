/** What rises, what is targeted, how reporting stands: the question and the answer as schemas. */
import { z } from '@hono/zod-openapi';
import { TARGET_CLASSES } from '../../core/analysis/shifts.ts';
import { spanMembers } from './analysis-query.ts';
import { eventType } from './findings.ts';
import { bilingual } from './places.ts';

export const trendQuery = z.strictObject({
  ...spanMembers,
  lookBackDays: z.coerce.number().int().min(28).max(730).optional().openapi({
    description: 'Days before the window that surges are held against; 84 where absent',
  }),
  area: z.string().min(1).max(200).optional().openapi({
    description:
      'Country (name or ISO code) or first-level area; all are tested together, only its findings are given',
  }),
});

/** Core's lists are not to be changed. */
const list = <T extends z.ZodType>(item: T): z.ZodReadonly<z.ZodArray<T>> => z.array(item).readonly();
const day = z.string().openapi({ format: 'date' });
const days = z.object({ from: day, to: day });
const area = z.object({ country: z.string(), admin1: z.string().nullable() });
const chance = z.number().min(0).max(1);
const count = z.number().int();
const kindOf = z.discriminatedUnion('by', [
  z.object({ by: z.literal('all') }),
  z.object({ by: z.literal('event_type'), eventType }),
  z.object({ by: z.literal('actor'), actorId: z.string(), name: z.string() }),
]);
const rate = z.object({ perDay: z.number(), low: z.number(), high: z.number() });
const verdict = z.enum(['surge', 'not_beyond_chance']);

/** What every finding says. */
const said = {
  sentence: bilingual,
  details: list(bilingual),
  nullHypothesis: bilingual,
  caveats: list(bilingual),
};

const cell = z.object({
  id: z.string(),
  kind: verdict,
  area,
  of: kindOf,
  n: count,
  since: day,
  until: day.nullable().openapi({ description: 'Null: it goes on' }),
  counts: z.object({
    observed: count,
    expected: z.number(),
    ratio: z.number(),
    low: z.number(),
    high: z.number(),
  }),
  pValue: chance,
  qValue: chance,
  statistic: z.number(),
  chart: z.object({ on: day.nullable(), nominalRunLength: z.number(), inControlRunLength: z.number() }),
  change: z.object({ day, from: day, to: day, probability: chance, before: rate, after: rate }).nullable(),
  perSourceDay: z.object({ before: z.number(), now: z.number(), ratio: z.number() }).nullable(),
  lookBack: days.extend({ days: count }),
  incidents: list(z.string()),
  ...said,
});

const surges = z.object({
  question: z.object({
    until: day,
    windowDays: count,
    lookBackDays: count,
    minimum: count,
    falseDiscoveryRate: chance,
    falseAlarmRate: chance,
    replications: count,
    seed: count,
  }),
  lookBack: days.extend({ days: count }),
  tested: count,
  cells: list(cell),
  tooFew: list(
    z.object({ kind: z.literal('too_few'), id: z.string(), area, of: kindOf, n: count, minimum: count }),
  ),
  leftOut: z.object({ undated: count, unplaced: count }),
});

const share = z.object({ count, of: count, share: chance, low: chance, high: chance });
const targetClass = z.object({
  class: z.enum(TARGET_CLASSES),
  before: share,
  now: share,
  difference: z.object({ value: z.number(), low: z.number(), high: z.number() }),
  pValue: chance,
  qValue: chance,
  incidents: list(z.string()),
});

const shifts = z.object({
  question: z.object({
    until: day,
    windowDays: count,
    lookBackDays: count,
    minimum: count,
    falseDiscoveryRate: chance,
    replications: count,
    seed: count,
  }),
  areas: list(
    z.object({
      id: z.string(),
      kind: z.enum(['shift', 'not_beyond_chance']),
      area,
      n: count,
      before: count,
      now: count,
      actions: count,
      g: z.number(),
      pValue: chance,
      qValue: chance,
      log10BayesFactor: z.number(),
      change: z.object({ week: day, from: day, to: day, probability: chance }).nullable(),
      classes: list(targetClass),
      lookBack: days,
      window: days,
      ...said,
    }),
  ),
  tooFew: list(z.object({ kind: z.literal('too_few'), id: z.string(), area, n: count, minimum: count })),
  untargeted: z.object({ count, of: count }),
});

const reporting = z.object({
  day,
  delays: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('delays'),
      n: count,
      medianDays: count,
      ninetyPercentDays: count,
      mostDays: count,
      told: list(z.object({ share: chance, low: chance, high: chance })),
    }),
    z.object({ kind: z.literal('too_few'), n: count, minimum: count }),
  ]),
  incomplete: list(
    z.object({
      day,
      reported: count,
      expected: z.number().nullable(),
      low: z.number(),
      high: z.number().nullable(),
    }),
  ),
  silent: list(
    z.object({
      source: z.string(),
      perWeek: z.number(),
      weeks: count,
      lastDay: day,
      silentDays: count,
      chance,
      qValue: chance,
    }),
  ),
  watched: count,
  quietAreas: list(
    z.object({
      id: z.string(),
      area,
      silent: list(z.string()),
      sources: count,
      share: chance,
      says: bilingual,
    }),
  ),
  weeks: list(
    z.object({
      week: day,
      reports: count,
      sourceDays: count,
      incidents: count,
      perSourceDay: z.number().nullable(),
    }),
  ),
  says: bilingual,
  caveats: list(bilingual),
});

export const trends = z
  .object({ surges, shifts, reporting, lastDay: day.nullable(), leftOut: count })
  .openapi('Trends');
