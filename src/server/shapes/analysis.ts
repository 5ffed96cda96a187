/** What the analyses answer. */
import { z } from '@hono/zod-openapi';
import { bilingual } from './places.ts';

const extent = z.object({ first: z.string(), last: z.string() }).nullable();

export const analysisBasis = z
  .object({
    day: z.string().openapi({ format: 'date' }),
    incidents: z.number().int(),
    toTheDay: z.number().int().openapi({ description: 'Known to the day' }),
    placed: z.number().int().openapi({ description: 'With a position of geoprecision 1 or 2' }),
    both: z.number().int(),
    reports: z.number().int(),
    sources: z.number().int(),
    reported: extent,
    happened: extent,
    says: bilingual,
    leftOut: z
      .number()
      .int()
      .openapi({ description: 'Incidents, statements and signals above the clearance' }),
  })
  .openapi('AnalysisBasis');
