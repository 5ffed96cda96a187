import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { AnalysisDesk } from '../../core/analysis/desk.ts';
import { problemAnswers } from '../problems.ts';
import { holdingList, lineUpQuery, lineUps } from '../shapes/baselines.ts';
import { json, newRoutes } from './api.ts';

const tags = ['Analyses'];

const held = createRoute({
  method: 'get',
  path: '/baselines',
  tags,
  summary: 'Datasets of others that were imported, what they cover, and whom to name',
  responses: { 200: json(holdingList, 'What is held') },
});

const lineup = createRoute({
  method: 'get',
  path: '/baselines/lineup',
  tags,
  summary: 'The record against these datasets: matched, only here, only there, not covered',
  request: { query: lineUpQuery },
  responses: { 200: json(lineUps, 'One comparison a dataset'), ...problemAnswers(400) },
});

/** /baselines…. Imported rows are shown beside the record; nothing here writes them into an export. */
export function baselineRoutes(desk: AnalysisDesk): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(held, async (c) => c.json({ items: await desk.baselines() }, 200));
  routes.openapi(lineup, async (c) => {
    const { dataset, country, ...query } = c.req.valid('query');
    return c.json(await desk.lineUp({ ...query, datasets: dataset, countries: country }), 200);
  });
  return routes;
}
