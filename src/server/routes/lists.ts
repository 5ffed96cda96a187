import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { TLP } from '../../core/report.ts';
import type { Records } from '../../core/use-cases.ts';
import { problemAnswers } from '../problems.ts';
import { pageIn, pageQuery, statementQuery, textQuery } from '../shapes/query.ts';
import { operationRecord, pageOf, placeRecord, statementRecord } from '../shapes/records.ts';
import { json, newRoutes } from './api.ts';

const statements = createRoute({
  method: 'get',
  path: '/statements',
  tags: ['Record'],
  summary: 'Claims, denials, threats, blockades, bans and the like, newest first',
  request: { query: statementQuery },
  responses: { 200: json(pageOf(statementRecord, 'StatementPage'), 'One page'), ...problemAnswers(400, 422) },
});

const operations = createRoute({
  method: 'get',
  path: '/operations',
  tags: ['Record'],
  summary: 'Incidents that reports present as one coordinated action',
  request: { query: pageQuery },
  responses: { 200: json(pageOf(operationRecord, 'OperationPage'), 'One page'), ...problemAnswers(400, 422) },
});

const places = createRoute({
  method: 'get',
  path: '/places',
  tags: ['Record'],
  summary: 'Places that the record names',
  request: { query: textQuery },
  responses: { 200: json(pageOf(placeRecord, 'PlacePage'), 'One page'), ...problemAnswers(400, 422) },
});

const sensitivity = createRoute({
  method: 'get',
  path: '/sensitivity',
  tags: ['Record'],
  summary: 'The strictest sensitivity of all reports held: what paper bears that may tell of any of them',
  responses: {
    200: json(z.object({ strictest: z.enum(TLP) }).openapi('RecordSensitivity'), 'TLP 2.0'),
  },
});

/** /statements, /operations, /places, /sensitivity. */
export function listRoutes(records: Records): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(statements, async (c) => {
    const query = c.req.valid('query');
    return c.json(await records.statements({ act: query.act, asOf: query.asOf }, pageIn(query)), 200);
  });
  routes.openapi(operations, async (c) => {
    const query = c.req.valid('query');
    return c.json(await records.operations({ asOf: query.asOf }, pageIn(query)), 200);
  });
  routes.openapi(places, async (c) => {
    const query = c.req.valid('query');
    return c.json(await records.places({ text: query.q, asOf: query.asOf }, pageIn(query)), 200);
  });
  routes.openapi(sensitivity, async (c) => c.json({ strictest: await records.strictest() }, 200));
  return routes;
}
