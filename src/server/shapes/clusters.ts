/** Clusters among the incidents of a record, as schemas of the shapes in core/analysis/scan.ts. */
import { z } from '@hono/zod-openapi';
import { SCAN_DEFAULTS, type ClusterAnswer } from '../../core/analysis/scan.ts';
import { spanMembers } from './analysis-query.ts';
import { bilingual } from './places.ts';

const numberIn = (low: number, high: number) => z.coerce.number().min(low).max(high).optional();
const wholeIn = (low: number, high: number) => z.coerce.number().int().min(low).max(high).optional();
const usual = (what: string, value: number): { description: string; example: number } => ({
  description: `${what}; ${value} where absent`,
  example: value,
});

/** Of the year up to a day, unless `since` says otherwise. */
export const clusterQuery = z.strictObject({
  ...spanMembers,
  maxRadiusKm: numberIn(0.001, 20_100).openapi(
    usual('Largest radius of a circle, km', SCAN_DEFAULTS.maxRadiusKm),
  ),
  maxDays: wholeIn(1, 3660).openapi(usual('Longest span, days', SCAN_DEFAULTS.maxDays)),
  minCases: wholeIn(1, 1_000_000).openapi(
    usual('Fewest incidents that make a cluster', SCAN_DEFAULTS.minCases),
  ),
  replications: wholeIn(1, 9999).openapi(
    usual('How often the dates are dealt anew', SCAN_DEFAULTS.replications),
  ),
  retrospective: z
    .enum(['true', 'false'])
    .transform((given) => given === 'true')
    .optional()
    .openapi({ description: 'Spans that end on any day; only on the last day where absent' }),
  seed: wholeIn(0, 2 ** 32 - 1).openapi(usual('The same seed gives the same p-values', SCAN_DEFAULTS.seed)),
});

const day = z.string().openapi({ format: 'date' });

const parameters = {
  maxRadiusKm: z.number(),
  maxDays: z.number().int(),
  minCases: z.number().int(),
  replications: z.number().int(),
  retrospective: z.boolean(),
  seed: z.number().int(),
};

const cluster = z
  .object({
    logLikelihoodRatio: z.number(),
    pValue: z.number(),
    gumbelPValue: z
      .number()
      .nullable()
      .openapi({ description: 'By a Gumbel law; null where it cannot be fitted' }),
    recurrenceInterval: z
      .number()
      .nullable()
      .openapi({ description: 'Days in which chance alone gives one as good; null looking back' }),
    observed: z.number().int(),
    expected: z.number(),
    center: z.object({ location: z.string(), lat: z.number(), lon: z.number() }),
    radiusKm: z.number(),
    from: day,
    to: day,
    locations: z.array(z.string()),
    incidents: z.array(z.string()).openapi({ description: 'Ids of the incidents in it, by day' }),
  })
  .openapi('Cluster');

const ground = {
  cases: z.number().int(),
  places: z.number().int(),
  noCases: z.object({
    undated: z.number().int().openapi({ description: 'Not known to the day' }),
    unplaced: z.number().int().openapi({ description: 'Without a position, or placed in a region' }),
  }),
  leftOut: z.number().int().openapi({ description: 'Incidents, statements and signals above the clearance' }),
};

const scanned = z.object({
  kind: z.literal('scanned'),
  clusters: z.array(cluster),
  parameters: z.object({ from: day, to: day, ...parameters }),
  verdict: bilingual.nullable(),
  hypothesis: bilingual,
  caveats: z.array(bilingual),
  ...ground,
});

const tooFew = z.object({
  kind: z.literal('too_few'),
  n: z.number().int(),
  minimum: z.number().int(),
  clusters: z.tuple([]),
  parameters: z.object({ from: day.nullable(), to: day.nullable(), ...parameters }),
  ...ground,
});

export const clusterAnswer: z.ZodType<ClusterAnswer> = z
  .discriminatedUnion('kind', [scanned, tooFew])
  .openapi('ClusterAnswer');
