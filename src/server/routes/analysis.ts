import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { AnalysisDesk } from '../../core/analysis/desk.ts';
import { problemAnswers } from '../problems.ts';
import { analysisQuery } from '../shapes/analysis-query.ts';
import { analysisBasis } from '../shapes/analysis.ts';
import { json, newRoutes } from './api.ts';

const tags = ['Analyses'];

const basis = createRoute({
  method: 'get',
  path: '/analysis/basis',
  tags,
  summary: 'What the analyses rest on: how much is known of how many incidents, told by whom, since when',
  request: { query: analysisQuery },
  responses: { 200: json(analysisBasis, 'The basis'), ...problemAnswers(400) },
});

/** /analysis/…: one route an analysis. */
export function analysisRoutes(desk: AnalysisDesk): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(basis, async (c) => c.json(await desk.basis(c.req.valid('query')), 200));
  return routes;
}
