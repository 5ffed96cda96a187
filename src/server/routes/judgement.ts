import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { VigieError } from '../../core/errors.ts';
import type { JudgementDesk } from '../../core/use-cases.ts';
import { langFor, messagesFor } from '../messages/index.ts';
import { problemAnswers } from '../problems.ts';
import {
  claimCredibilities,
  decisionQuery,
  decisionRecord,
  decisionRequest,
  incidentHistory,
  ledgerReading,
  readingRule,
  reviewQueue,
  sourceList,
} from '../shapes/decisions.ts';
import { asOfQuery, limitQuery, pageIn } from '../shapes/query.ts';
import { pageOf } from '../shapes/records.ts';
import { json, newRoutes, requestKey } from './api.ts';

const listed = createRoute({
  method: 'get',
  path: '/decisions',
  tags: ['Judgement'],
  summary: 'What people decided, latest first',
  request: { query: decisionQuery },
  responses: { 200: json(pageOf(decisionRecord, 'DecisionPage'), 'One page'), ...problemAnswers(400) },
});

const made = createRoute({
  method: 'post',
  path: '/decisions',
  tags: ['Judgement'],
  summary: 'Decides: same, different, unsure, split, a field, a grade, a road; or takes a decision back',
  request: {
    headers: requestKey,
    body: { content: { 'application/json': { schema: decisionRequest } }, required: true },
  },
  responses: {
    201: json(decisionRecord, 'On disk, and followed'),
    ...problemAnswers(400, 403, 404, 409, 413, 415, 422),
  },
});

const queue = createRoute({
  method: 'get',
  path: '/review',
  tags: ['Judgement'],
  summary: 'What to look at first, by how much it would change',
  request: { query: limitQuery },
  responses: { 200: json(reviewQueue, 'The head of the queue'), ...problemAnswers(400) },
});

const sources = createRoute({
  method: 'get',
  path: '/sources',
  tags: ['Judgement'],
  summary: 'Sources, how reliable people hold them, and what their record suggests',
  responses: { 200: json(sourceList, 'All sources') },
});

const history = createRoute({
  method: 'get',
  path: '/incidents/{id}/history',
  tags: ['Incidents'],
  summary: 'What was believed of an incident, day by day',
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: json(incidentHistory, 'Days on which it changed'), ...problemAnswers(404) },
});

const reading = createRoute({
  method: 'get',
  path: '/incidents/{id}/readings/{rule}',
  tags: ['Incidents'],
  summary: 'The ledger of an incident as a named rule reads it',
  request: { params: z.object({ id: z.string(), rule: readingRule }), query: asOfQuery },
  responses: { 200: json(ledgerReading, 'Claims used and set aside'), ...problemAnswers(400, 404) },
});

const credibility = createRoute({
  method: 'get',
  path: '/incidents/{id}/credibility',
  tags: ['Incidents'],
  summary: 'What other accounts suggest for the credibility of each claim',
  request: { params: z.object({ id: z.string() }), query: asOfQuery },
  responses: { 200: json(claimCredibilities, 'A grade a claim'), ...problemAnswers(400, 404) },
});

/** /decisions, /review, /sources, /incidents/{id}/history, …/readings/{rule}, …/credibility. */
export function judgementRoutes(desk: JudgementDesk): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(listed, async (c) => {
    const { incident, kind, undone, asOf, ...page } = c.req.valid('query');
    return c.json(await desk.decisions({ incident, kind, undone, asOf }, pageIn(page)), 200);
  });
  routes.openapi(made, async (c) =>
    c.json(
      await desk.decide(
        c.req.valid('json'),
        langFor(c.req.header('accept-language')),
        c.req.valid('header')['idempotency-key'],
      ),
      201,
    ),
  );
  routes.openapi(queue, async (c) => {
    const { items, total } = await desk.review(c.req.valid('query'));
    return c.json({ items: [...items], total }, 200);
  });
  routes.openapi(sources, async (c) => c.json({ items: [...(await desk.sources())] }, 200));
  routes.openapi(history, async (c) => {
    const { id } = c.req.valid('param');
    const entries = await desk.history(id);
    if (entries === null) throw unknown(c.req.header('accept-language'), id);
    return c.json({ items: [...entries] }, 200);
  });
  routes.openapi(credibility, async (c) => {
    const { id } = c.req.valid('param');
    const items = await desk.credibility(id, c.req.valid('query'));
    if (items === null) throw unknown(c.req.header('accept-language'), id);
    return c.json({ items: [...items] }, 200);
  });
  routes.openapi(reading, async (c) => {
    const { id, rule } = c.req.valid('param');
    const read = await desk.reading(id, rule, c.req.valid('query'));
    if (read === null) throw unknown(c.req.header('accept-language'), id);
    return c.json(read, 200);
  });
  return routes;
}

const unknown = (language: string | undefined, id: string): VigieError =>
  new VigieError('not_found', messagesFor(language).noIncident(id));
