import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { ERROR_CODES, VigieError, type ErrorCode } from '../../core/errors.ts';
import type { Records } from '../../core/use-cases.ts';
import { messagesFor } from '../messages/index.ts';
import { problemAnswers } from '../problems.ts';
import { asOfQuery } from '../shapes/query.ts';
import { recordCounts } from '../shapes/records.ts';
import { json, newRoutes } from './api.ts';

const counts = createRoute({
  method: 'get',
  path: '/counts',
  tags: ['Record'],
  summary: 'How much the record holds, and from when to when',
  request: { query: asOfQuery },
  responses: { 200: json(recordCounts, 'Counts'), ...problemAnswers(400) },
});

const health = createRoute({
  method: 'get',
  path: '/health',
  tags: ['Service'],
  summary: 'Whether the record answers',
  responses: {
    200: json(z.object({ status: z.literal('ok'), version: z.string() }).openapi('Health'), 'It does'),
  },
});

const explained = createRoute({
  method: 'get',
  path: '/problems/{code}',
  tags: ['Service'],
  summary: 'What the type of a problem means',
  request: { params: z.object({ code: z.string() }) },
  responses: {
    200: json(
      z.object({ code: z.string(), title: z.string(), status: z.int() }).openapi('ProblemType'),
      'The type',
    ),
    ...problemAnswers(404),
  },
});

const isCode = (code: string): code is ErrorCode => Object.hasOwn(ERROR_CODES, code);

/** /counts, /health, /problems/{code}. */
export function serviceRoutes(records: Records, version: string): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(counts, async (c) => c.json(await records.counts(c.req.valid('query')), 200));
  routes.openapi(health, async (c) => {
    await records.counts();
    return c.json({ status: 'ok' as const, version }, 200);
  });
  routes.openapi(explained, (c) => {
    const say = messagesFor(c.req.header('accept-language'));
    const { code } = c.req.valid('param');
    if (!isCode(code)) throw new VigieError('not_found', say.noRoute(c.req.path));
    return c.json({ code, title: say.titles[code], status: ERROR_CODES[code].status }, 200);
  });
  return routes;
}
