import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import type { PlaceDesk } from '../../core/places.ts';
import { problemAnswers } from '../problems.ts';
import {
  correctionRecord,
  correctionRequest,
  lookupQuery,
  placeAnswer,
  undoRequest,
} from '../shapes/places.ts';
import { json, newRoutes, requestKey } from './api.ts';

const lookup = createRoute({
  method: 'get',
  path: '/gazetteer/lookup',
  tags: ['Places'],
  summary: 'The places that a name could mean, best first, and why each ranks so',
  request: { query: lookupQuery },
  responses: { 200: json(placeAnswer, 'Candidates'), ...problemAnswers(400, 422) },
});

const listed = createRoute({
  method: 'get',
  path: '/gazetteer/corrections',
  tags: ['Places'],
  summary: 'What people decided about names',
  responses: { 200: json(z.array(correctionRecord), 'Corrections that stand') },
});

const made = createRoute({
  method: 'post',
  path: '/gazetteer/corrections',
  tags: ['Places'],
  summary: 'Decides what a name means in later readings',
  request: {
    headers: requestKey,
    body: { content: { 'application/json': { schema: correctionRequest } }, required: true },
  },
  responses: { 201: json(correctionRecord, 'On disk'), ...problemAnswers(400, 403, 413, 415, 422) },
});

const undone = createRoute({
  method: 'post',
  path: '/gazetteer/corrections/{id}/undo',
  tags: ['Places'],
  summary: 'Takes a correction back; who did so, and why, stays on record',
  request: {
    params: z.object({ id: z.string() }),
    headers: requestKey,
    body: { content: { 'application/json': { schema: undoRequest } }, required: true },
  },
  responses: {
    200: json(correctionRecord, 'What was taken back'),
    ...problemAnswers(400, 403, 404, 415, 422),
  },
});

/** /gazetteer/lookup, /gazetteer/corrections. */
export function placeRoutes(places: PlaceDesk): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(lookup, (c) => c.json(places.lookup(c.req.valid('query')), 200));
  routes.openapi(listed, (c) => c.json([...places.corrections()], 200));
  routes.openapi(made, async (c) =>
    c.json(await places.correct(c.req.valid('json'), c.req.valid('header')['idempotency-key']), 201),
  );
  routes.openapi(undone, async (c) => {
    const { by, why } = c.req.valid('json');
    const key = c.req.valid('header')['idempotency-key'];
    return c.json(await places.uncorrect(c.req.valid('param').id, by, why, key), 200);
  });
  return routes;
}
