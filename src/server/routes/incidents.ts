import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { VigieError } from '../../core/errors.ts';
import type { Records } from '../../core/use-cases.ts';
import { messagesFor } from '../messages/index.ts';
import { problemAnswers } from '../problems.ts';
import { asOfQuery, filterOf, incidentQuery, pageIn, timelineQuery } from '../shapes/query.ts';
import { dayCount, incidentDetail, incidentSummary, mapSpots, pageOf } from '../shapes/records.ts';
import { json, newRoutes } from './api.ts';

const listed = createRoute({
  method: 'get',
  path: '/incidents',
  tags: ['Incidents'],
  summary: 'Incidents, newest day first',
  request: { query: incidentQuery },
  responses: { 200: json(pageOf(incidentSummary, 'IncidentPage'), 'One page'), ...problemAnswers(400, 422) },
});

const one = createRoute({
  method: 'get',
  path: '/incidents/{id}',
  tags: ['Incidents'],
  summary: 'One incident with its claims and their words',
  description: 'An id that was merged into another answers with its successor, whose id is in the body.',
  request: { params: z.object({ id: z.string() }), query: asOfQuery },
  responses: { 200: json(incidentDetail, 'The incident'), ...problemAnswers(400, 404) },
});

const timeline = createRoute({
  method: 'get',
  path: '/timeline',
  tags: ['Incidents'],
  summary: 'Incidents per day and type',
  request: { query: timelineQuery },
  responses: {
    200: json(z.object({ items: z.array(dayCount) }).openapi('Timeline'), 'Days that have any'),
    ...problemAnswers(400),
  },
});

const map = createRoute({
  method: 'get',
  path: '/map',
  tags: ['Incidents'],
  summary: 'Incidents by the spot where they happened, as lists of equal length',
  request: { query: timelineQuery },
  responses: { 200: json(mapSpots, 'Spots, those with most incidents first'), ...problemAnswers(400) },
});

/** /incidents, /incidents/{id}, /timeline, /map. */
export function incidentRoutes(records: Records): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(listed, async (c) => {
    const query = c.req.valid('query');
    return c.json(await records.incidents(filterOf(query), pageIn(query)), 200);
  });
  routes.openapi(timeline, async (c) =>
    c.json({ items: [...(await records.timeline(filterOf(c.req.valid('query'))))] }, 200),
  );
  routes.openapi(map, async (c) =>
    c.json((await records.map(filterOf(c.req.valid('query')))) as z.output<typeof mapSpots>, 200),
  );
  routes.openapi(one, async (c) => {
    const { id } = c.req.valid('param');
    const incident = await records.incident(id, c.req.valid('query'));
    if (incident === null) {
      throw new VigieError('not_found', messagesFor(c.req.header('accept-language')).noIncident(id));
    }
    c.header('content-location', `/api/incidents/${encodeURIComponent(incident.id)}`);
    return c.json(incident, 200);
  });
  return routes;
}
