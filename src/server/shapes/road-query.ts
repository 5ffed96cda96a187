/** What may be asked of the roads: query strings as schemas that yield the questions of core. */
import { z } from '@hono/zod-openapi';
import { ACCESS_STATES, ROAD_ASSUMPTIONS, ROAD_MEASURES } from '../../core/roads.ts';
import { asOf, clearance, isoDay } from './query.ts';

const from = isoDay
  .optional()
  .openapi({ description: 'First day of the history; 180 days back where absent', format: 'date' });

/** A parameter that may be repeated. */
const many = <T extends z.ZodType<string>>(one: T) =>
  z
    .union([one, z.array(one)])
    .transform((value): z.output<T>[] => (Array.isArray(value) ? value : [value]) as z.output<T>[]);

const hub = many(z.string().trim().min(1).max(200))
  .optional()
  .openapi({
    type: 'array',
    items: { type: 'string' },
    description: 'Name or node id of a place to start from, repeatable; the capitals where absent',
  });

const state = many(z.enum(ACCESS_STATES))
  .optional()
  .openapi({
    type: 'array',
    items: { type: 'string', enum: [...ACCESS_STATES] },
    description: 'Only places that stand so, repeatable',
  });

export const roadQuery = z.strictObject({ asOf, clearance });
export const roadSpanQuery = z.strictObject({ asOf, from });
export const accessQuery = z.strictObject({ asOf, hub, by: z.enum(ROAD_MEASURES).optional(), state });
export const alternativesQuery = z.strictObject({
  asOf,
  hub,
  assumption: z.enum(ROAD_ASSUMPTIONS).optional().openapi({
    description:
      'usual: every road open; optimistic, the default: whatever is not known to be shut; pessimistic: only what is known to be open',
  }),
});
export const changesQuery = z.strictObject({
  asOf,
  since: isoDay.optional().openapi({ description: 'The day before where absent', format: 'date' }),
  hub,
});
export const langQuery = z.strictObject({ lang: z.enum(['en', 'fr']).optional() });
