/** What others recorded, and the record lined up with it. */
import { z } from '@hono/zod-openapi';
import { BASELINE_DATASETS, EVENT_FAMILIES, NOT_COVERED } from '../../core/analysis/baseline.ts';
import { ACTOR_TYPES } from '../../core/findings.ts';
import { spanMembers } from './analysis-query.ts';
import { eventType } from './findings.ts';
import { bilingual } from './places.ts';
import { bbox } from './query.ts';

const dataset = z.enum(BASELINE_DATASETS).openapi('BaselineDataset');
const day = z.string().openapi({ format: 'date' });
const chance = z.number().min(0).max(1);
const count = z.number().int();

const coverage = z.object({ from: day, to: day, countries: z.array(z.string()).readonly() });

const holding = z
  .object({
    dataset,
    name: z.string(),
    provenance: z.literal('imported'),
    events: count,
    releases: z.array(z.string()).readonly(),
    coverage: z.array(coverage).readonly(),
    imports: z
      .array(
        z.object({
          file: z.string(),
          importedAt: z.string(),
          release: z.string().nullable(),
          rows: count,
          bad: count.openapi({ description: 'Rows that were left out' }),
        }),
      )
      .readonly(),
    attribution: z.string(),
    licence: z.string(),
    mayBeHandedOn: z
      .boolean()
      .openapi({ description: 'False: rows stay on this machine and are in no export' }),
  })
  .openapi('BaselineHolding');

export const holdingList = z.object({ items: z.array(holding).readonly() }).openapi('BaselineHoldings');

const repeated = <T extends z.ZodType>(one: T, error: string) =>
  z
    .union([one, z.array(one)], { error })
    .transform((value): z.output<T>[] => (Array.isArray(value) ? value : [value]))
    .optional();

/** Of a comparison. */
export const lineUpQuery = z.strictObject({
  ...spanMembers,
  dataset: repeated(dataset, `is no dataset; expected one of: ${BASELINE_DATASETS.join(', ')}`).openapi({
    type: 'array',
    items: { type: 'string', enum: [...BASELINE_DATASETS] },
    description: 'Repeatable; all that are held where absent',
  }),
  country: repeated(
    z.string().regex(/^[A-Z]{2}$/),
    'is no country; expected two letters of ISO 3166-1, such as ML',
  ).openapi({
    type: 'array',
    items: { type: 'string' },
    description: 'ISO 3166-1 alpha-2, repeatable; the countries of the record where absent',
  }),
  bbox: bbox.optional(),
  limit: z.coerce
    .number({ error: 'is no number; expected 1 to 500' })
    .int('is no whole number')
    .min(1, 'is below 1')
    .max(500, 'is above 500')
    .optional()
    .openapi({ description: 'Most of each group that is listed; 20 where absent' }),
});

const reasons = z
  .array(
    z.object({
      code: z.enum(['place_and_day', 'name', 'family', 'actors', 'country']),
      weight: z.number().openapi({ description: 'Natural logarithm of odds; above 0 speaks for a match' }),
      said: bilingual,
    }),
  )
  .readonly();

const alone = z.object({
  id: z.string(),
  nearest: z
    .object({
      id: z.string(),
      chance,
      distanceKm: z.number(),
      gapDays: count,
      takenFor: z.string().nullable(),
      reasons,
    })
    .nullable()
    .openapi({ description: 'The nearest on the other side, that was not taken for it' }),
});

const lineUp = z
  .object({
    dataset,
    counts: z.object({
      here: count,
      there: count,
      matched: count,
      onlyHere: count,
      onlyThere: count,
      notCovered: z.object({ undated: count, unplaced: count, period: count, country: count, kind: count }),
    }),
    shareHeld: chance
      .nullable()
      .openapi({ description: 'What share of the incidents compared the dataset is reckoned to hold' }),
    matched: z
      .array(
        z.object({
          incident: z.string(),
          event: z.string(),
          chance,
          distanceKm: z.number(),
          gapDays: count,
          reasons,
          other: z.object({ event: z.string(), chance }).nullable(),
        }),
      )
      .readonly(),
    onlyHere: z.array(alone).readonly(),
    onlyThere: z.array(alone).readonly(),
    notCovered: z.array(z.object({ id: z.string(), why: z.enum(NOT_COVERED) })).readonly(),
    caveats: z.array(bilingual).readonly(),
  })
  .openapi('LineUp');

const event = z
  .object({
    dataset,
    id: z.string(),
    version: z.string().nullable(),
    days: z.object({ start: day, end: day }),
    timePrecision: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    datePrecision: count,
    family: z.enum(EVENT_FAMILIES),
    eventType: eventType.nullable(),
    subEventType: z.string().nullable(),
    typeOfViolence: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
    actors: z.array(z.object({ name: z.string(), type: z.enum(ACTOR_TYPES).nullable() })).readonly(),
    where: z.object({
      name: z.string(),
      admin1: z.string().nullable(),
      admin2: z.string().nullable(),
      country: z.string().nullable(),
      countryName: z.string(),
      at: z.tuple([z.number(), z.number()]).readonly(),
      geoPrecision: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      placePrecision: count,
      radiusKm: z.number(),
    }),
    deaths: z.object({ low: count.nullable(), best: count, high: count.nullable() }),
    sources: z.array(z.string()).readonly(),
  })
  .openapi('BaselineEvent');

export const lineUps = z
  .object({
    day,
    span: z.object({ from: day, to: day }).nullable(),
    countries: z.array(z.string()).readonly(),
    lineUps: z.array(lineUp).readonly(),
    incidents: z
      .array(
        z.object({
          id: z.string(),
          days: z.object({ start: day, end: day }).nullable(),
          place: z.string().nullable(),
          country: z.string().nullable(),
          eventType,
          subEventType: z.string(),
          actors: z.array(z.string()).readonly(),
        }),
      )
      .readonly(),
    events: z.array(event).readonly(),
  })
  .openapi('LineUps');
