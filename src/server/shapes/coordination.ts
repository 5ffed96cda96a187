/** Operations put to the test, as schemas of the shapes in core/analysis/coordination.ts. */
import { z } from '@hono/zod-openapi';
import * as core from '../../core/analysis/coordination.ts';
import type { CoordinationAnswer } from '../../core/analysis/desk.ts';
import { CONFIDENCES, LIKELIHOODS } from '../../core/analysis/likelihood.ts';
import { PARTS_OF_DAY } from '../../core/findings.ts';
import type { LonLat } from '../../core/geo.ts';
import { analysisMembers } from './analysis-query.ts';
import { day } from './findings.ts';
import { bilingual } from './places.ts';

const numberIn = (low: number, high: number) => z.coerce.number().min(low).max(high).optional();

/** Of the record, and how hard operations are looked for. */
export const coordinationQuery = z.strictObject({
  ...analysisMembers,
  apartKm: numberIn(1, 500).openapi({
    description: 'Places nearer to each other, km, count once',
    example: 20,
  }),
  replications: numberIn(19, 9999).openapi({
    description: 'Records drawn at most under each null',
    example: 999,
  }),
  seed: numberIn(0, 2 ** 32 - 1).openapi({ example: 1 }),
  found: numberIn(0, 100).openapi({ description: 'Windows found by search that are told of', example: 12 }),
});

const nullKind = z.enum(core.COORDINATION_NULLS);
const check = z.enum(core.COORDINATION_CHECKS);
const days = z.object({ start: day, end: day });

const tooFew = z
  .object({
    check,
    kind: z.literal('too_few'),
    of: z.enum(['earlier_attacks', 'days_of_record', 'sites', 'named_groups']),
    n: z.number().int(),
    minimum: z.number().int(),
  })
  .openapi('TooFewToTest');

const tail = z
  .object({
    null: nullKind,
    p: z.number(),
    replications: z.number().int(),
    exceeded: z.number().int(),
    perYear: z.number().openapi({ description: 'Days a year on which such a window begins' }),
    isUpperBound: z.boolean(),
  })
  .openapi('NullTail');

const checkResult = z.discriminatedUnion('kind', [
  z.object({
    check,
    kind: z.literal('tested'),
    sites: z.number().int(),
    tails: z.array(tail),
    p: z.number(),
  }),
  z.object({ check, kind: z.literal('dissolved'), sites: z.number().int(), p: z.literal(1) }),
  tooFew,
]);

const law = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('negative_binomial'), mean: z.number(), size: z.number().nullable() }),
  z.object({ kind: z.literal('hurdle_zeta'), some: z.number(), exponent: z.number().nullable() }),
]);

const window = z.object({
  from: day,
  to: day,
  days: z.number().int(),
  hours: z.number().nullable(),
  radiusKm: z.number().nullable().openapi({ description: 'Null: everywhere that the group attacks' }),
  sites: z.number().int(),
  incidents: z.array(z.string()),
  expected: z.number(),
});

const searched = z.object({
  from: day,
  to: day,
  days: z.number().int(),
  windows: z.array(z.object({ hours: z.number().nullable(), days: z.number().nullable() })),
  areas: z.number().int(),
  groups: z.number().int(),
  attacks: z.number().int(),
  earlier: z.number().int(),
});

const tested = z
  .object({
    kind: z.literal('tested'),
    p: z.number().openapi({ description: 'The worst over nulls and checks: the figure to quote' }),
    worst: z.object({ check, null: nullKind.nullable() }),
    band: z.enum(core.COORDINATION_BANDS),
    checks: z.array(checkResult),
    window,
    searched,
    law,
    daysPerYearByRate: z.number(),
    chance: z.object({ chance: z.number(), likelihood: z.enum(LIKELIHOODS), said: bilingual }),
    confidence: z.object({ confidence: z.enum(CONFIDENCES), said: bilingual }),
  })
  .openapi('CoordinationTest');

const oneParty = z.enum(['possible', 'impossible', 'depends_on_times', 'unknown']);

const site = z
  .object({
    incident: z.string(),
    placeId: z.string().nullable(),
    name: z.string(),
    at: (z.array(z.number()).length(2) as unknown as z.ZodType<LonLat>).nullable(),
    days: days.nullable(),
    time: z.string().nullable(),
    partOfDay: z.enum(PARTS_OF_DAY).nullable(),
    claimed: z.boolean(),
    counted: z.enum(['yes', 'undated', 'days_apart', 'no_position', 'only_a_region', 'before_the_record']),
    reports: z.array(z.string()),
    lineages: z.number().int(),
  })
  .openapi('OperationSite');

const pair = z
  .object({
    from: z.string(),
    to: z.string(),
    km: z.number(),
    roadHours: z.number().nullable(),
    gapHours: z.object({ least: z.number(), most: z.number() }).nullable(),
    oneParty,
  })
  .openapi('SitePair');

const finding: z.ZodType<core.OperationFinding> = z
  .object({
    id: z.string(),
    origin: z.enum(['reported', 'found']),
    group: z.string().nullable(),
    basis: z.array(z.string()),
    incidents: z.array(z.string()),
    sites: z.array(site),
    days: days.nullable(),
    extentKm: z.number().nullable(),
    pairs: z.array(pair),
    oneParty,
    test: z.discriminatedUnion('kind', [tested, tooFew]),
    counters: z
      .array(z.object({ kind: z.enum(core.COUNTER_EXPLANATIONS), said: bilingual }))
      .openapi({ description: 'What fits the record as well, best first' }),
    nullHypothesis: bilingual,
    said: z.array(bilingual),
    caveats: z.array(bilingual),
  })
  .openapi('OperationFinding');

export const coordinationAnswer: z.ZodType<CoordinationAnswer> = z
  .object({
    day,
    operations: z.array(finding),
    windowsSeen: z.number().int().openapi({ description: 'Windows of three places and more that were seen' }),
    groups: z.array(
      z.object({
        group: z.string(),
        attacks: z.number().int(),
        leftOut: z.number().int(),
        enough: z.boolean(),
      }),
    ),
    apartKm: z.number(),
    leftOut: z
      .number()
      .int()
      .openapi({ description: 'Incidents, statements and signals above the clearance' }),
  })
  .openapi('CoordinationAnswer');
