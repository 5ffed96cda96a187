import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import type { ChangesDesk } from '../../core/changes.ts';
import { problemAnswers } from '../problems.ts';
import { decisionRecord } from '../shapes/decisions.ts';
import { isoDay, pageMembers } from '../shapes/query.ts';
import { roadNews, townNews } from '../shapes/roads.ts';
import { versionSummary } from '../shapes/saved-briefs.ts';
import { incidentSummary, reportSummary, statementRecord } from '../shapes/records.ts';
import { json, newRoutes } from './api.ts';

const sinceThen = <T>(item: z.ZodType<T>) => z.object({ items: z.array(item), total: z.int() });

/** Exported for the tests of the route. */
export const recordChanges = z
  .object({
    after: z.int(),
    sequence: z.int().openapi({ description: 'What to ask about the next time' }),
    isOther: z
      .boolean()
      .openapi({ description: 'Whether the record is younger than what was asked about: another one' }),
    reports: sinceThen(reportSummary),
    newIncidents: sinceThen(incidentSummary),
    changedIncidents: sinceThen(incidentSummary),
    statements: sinceThen(statementRecord),
    decisions: sinceThen(decisionRecord),
    briefs: sinceThen(versionSummary),
    roads: sinceThen(roadNews),
    towns: sinceThen(townNews),
  })
  .openapi('RecordChanges');

const changes = createRoute({
  method: 'get',
  path: '/changes',
  tags: ['Record'],
  summary:
    'What the record learnt after an entry of its journal: reports, incidents new and changed, statements, decisions, versions of saved briefs, roads and towns that stand otherwise',
  request: {
    query: z.strictObject({
      after: z.coerce
        .number({ error: 'is no number; expected a sequence number of the journal' })
        .int('is no whole number')
        .min(0, 'is below 0')
        .max(2 ** 31 - 1, 'is too large')
        .optional()
        .openapi({ description: 'Sequence number; the present one where absent' }),
      day: isoDay.optional().openapi({ description: 'Instead of it: what came after the end of this day' }),
      limit: pageMembers.limit,
    }),
  },
  responses: { 200: json(recordChanges, 'What came since'), ...problemAnswers(400) },
});

/** /changes. */
export function changeRoutes(desk: ChangesDesk): OpenAPIHono {
  const routes = newRoutes();
  // Lists are readonly in core and not in the schema: only types know the difference.
  routes.openapi(changes, async (c) => c.json((await desk.since(c.req.valid('query'))) as never, 200));
  return routes;
}
