import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import type { NoveltyDesk } from '../../core/analysis/novelty-desk.ts';
import { VigieError } from '../../core/errors.ts';
import { messagesFor } from '../messages/index.ts';
import { problemAnswers } from '../problems.ts';
import { analysisQuery, analysisSpanQuery } from '../shapes/analysis-query.ts';
import { firsts, incidentNovelty } from '../shapes/novelty.ts';
import { incidentPrecursors, precursors } from '../shapes/precursors.ts';
import { json, newRoutes } from './api.ts';

const tags = ['Analyses'];
const ofOne = { params: z.object({ id: z.string() }), query: analysisQuery };

const novelty = createRoute({
  method: 'get',
  path: '/incidents/{id}/novelty',
  tags,
  summary: 'What is new about an incident: first in the record, and how far from known ground',
  request: ofOne,
  responses: { 200: json(incidentNovelty, 'The answers'), ...problemAnswers(400, 404) },
});

const before = createRoute({
  method: 'get',
  path: '/incidents/{id}/precursors',
  tags,
  summary: 'Signals before an incident, and what such signals were worth',
  request: ofOne,
  responses: { 200: json(incidentPrecursors, 'The signals'), ...problemAnswers(400, 404) },
});

const listed = createRoute({
  method: 'get',
  path: '/analysis/firsts',
  tags,
  summary: 'The firsts of a span of days',
  request: { query: analysisSpanQuery },
  responses: { 200: json(firsts, 'The firsts'), ...problemAnswers(400) },
});

const worth = createRoute({
  method: 'get',
  path: '/analysis/precursors',
  tags,
  summary: 'How often each kind of signal came before an incident, and how often before nothing',
  request: { query: analysisSpanQuery },
  responses: { 200: json(precursors, 'By kind and region'), ...problemAnswers(400) },
});

/** /incidents/{id}/novelty and …/precursors, /analysis/firsts and …/precursors. */
export function noveltyRoutes(desk: NoveltyDesk): OpenAPIHono {
  const routes = newRoutes();
  const noIncident = (id: string, language: string | undefined): VigieError =>
    new VigieError('not_found', messagesFor(language).noIncident(id));
  routes.openapi(novelty, async (c) => {
    const { id } = c.req.valid('param');
    const found = await desk.novelty(id, c.req.valid('query'));
    if (found === null) throw noIncident(id, c.req.header('accept-language'));
    return c.json(found, 200);
  });
  routes.openapi(before, async (c) => {
    const { id } = c.req.valid('param');
    const found = await desk.incidentPrecursors(id, c.req.valid('query'));
    if (found === null) throw noIncident(id, c.req.header('accept-language'));
    return c.json(found, 200);
  });
  routes.openapi(listed, async (c) => c.json(await desk.firsts(c.req.valid('query')), 200));
  routes.openapi(worth, async (c) => c.json(await desk.precursors(c.req.valid('query')), 200));
  return routes;
}
