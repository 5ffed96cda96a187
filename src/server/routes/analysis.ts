import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { AnalysisDesk } from '../../core/analysis/desk.ts';
import { answerLines, wantsLines } from '../lines.ts';
import { problemAnswers } from '../problems.ts';
import { tellingProgress } from '../progress.ts';
import { analysisQuery, analysisSpanQuery } from '../shapes/analysis-query.ts';
import { analysisBasis } from '../shapes/analysis.ts';
import { clusterAnswer, clusterQuery } from '../shapes/clusters.ts';
import { coordinationAnswer, coordinationQuery } from '../shapes/coordination.ts';
import { statementLives } from '../shapes/statement-lives.ts';
import { trendQuery, trends as trendAnswer } from '../shapes/trends.ts';
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

const clusters = createRoute({
  method: 'get',
  path: '/analysis/clusters',
  tags,
  summary: 'Clusters in space and time among the incidents: is there one now, or was there one',
  description:
    'Who accepts application/x-ndjson hears how far it is, {"kind": "progress", "done", "total"}, and at last ' +
    '{"kind": "answer", "answer"}; whoever closes the connection then ends the work.',
  request: { query: clusterQuery },
  responses: { 200: json(clusterAnswer, 'Most likely first'), ...problemAnswers(400, 413) },
});

const operations = createRoute({
  method: 'get',
  path: '/analysis/operations',
  tags,
  summary: 'Operations, told and found, put to the test of independent timing',
  request: { query: coordinationQuery },
  responses: { 200: json(coordinationAnswer, 'Strongest first'), ...problemAnswers(400) },
});

const statements = createRoute({
  method: 'get',
  path: '/analysis/statements',
  tags,
  summary: 'Statements as objects with a life: announced, enforced, eased, lifted, expired or lapsed',
  request: { query: analysisSpanQuery },
  responses: { 200: json(statementLives, 'The lives, latest announcement first'), ...problemAnswers(400) },
});

const trends = createRoute({
  method: 'get',
  path: '/analysis/trends',
  tags,
  summary: 'What rises where and since when, how what is targeted shifts, and how far reporting can show it',
  request: { query: trendQuery },
  responses: { 200: json(trendAnswer, 'Surges, shifts and reporting'), ...problemAnswers(400) },
});

/** /analysis/…: one route an analysis. */
export function analysisRoutes(desk: AnalysisDesk, onBug: (error: unknown) => void): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(basis, async (c) => c.json(await desk.basis(c.req.valid('query')), 200));
  routes.openapi(clusters, async (c) => {
    const question = c.req.valid('query');
    if (!wantsLines(c)) return c.json(await desk.clusters(question), 200);
    const work = (stop: AbortSignal) =>
      tellingProgress((onProgress) => desk.clusters(question, { stop, onProgress }));
    return (await answerLines(c, work, onBug)) as never;
  });
  routes.openapi(operations, async (c) => c.json(await desk.operations(c.req.valid('query')), 200));
  routes.openapi(statements, async (c) => c.json(await desk.statementLives(c.req.valid('query')), 200));
  routes.openapi(trends, async (c) => c.json(await desk.trends(c.req.valid('query')), 200));
  return routes;
}
