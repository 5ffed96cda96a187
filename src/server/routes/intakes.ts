import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { VigieError } from '../../core/errors.ts';
import type { IntakeDesk } from '../../core/intakes.ts';
import { messagesFor } from '../messages/index.ts';
import { problemAnswers } from '../problems.ts';
import { intake, intakeDetail, intakeList, intakeRequest } from '../shapes/intakes.ts';
import { json, newRoutes } from './api.ts';

const tags = ['Intakes'];
const params = z.object({ id: z.string() });

const listed = createRoute({
  method: 'get',
  path: '/intakes',
  tags,
  summary: 'What was taken in at one go, latest first',
  responses: { 200: json(intakeList, 'Those that are kept') },
});

const one = createRoute({
  method: 'get',
  path: '/intakes/{id}',
  tags,
  summary: 'An intake with what came of each report, and the incidents that it brought or changed',
  request: { params },
  responses: { 200: json(intakeDetail, 'The intake'), ...problemAnswers(404) },
});

const begun = createRoute({
  method: 'post',
  path: '/intakes',
  tags,
  summary: 'Begins an intake: its files follow at /documents?intake=…',
  request: { body: { content: { 'application/json': { schema: intakeRequest } }, required: true } },
  responses: { 201: json(intake, 'Begun'), ...problemAnswers(403, 415, 422) },
});

const ended = createRoute({
  method: 'post',
  path: '/intakes/{id}/end',
  tags,
  summary: 'Says that all of an intake was offered',
  request: { params },
  responses: { 200: json(intake, 'Ended'), ...problemAnswers(403, 404, 415) },
});

/** /intakes. */
export function intakeRoutes(desk: IntakeDesk): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(listed, async (c) => c.json({ items: [...(await desk.intakes())] }, 200));
  routes.openapi(one, async (c) => {
    const { id } = c.req.valid('param');
    const found = await desk.intake(id);
    if (found === null)
      throw new VigieError('not_found', messagesFor(c.req.header('accept-language')).noIntake(id));
    return c.json(found, 200);
  });
  routes.openapi(begun, async (c) => c.json(await desk.begin(c.req.valid('json')), 201));
  routes.openapi(ended, async (c) => c.json(await desk.end(c.req.valid('param').id), 200));
  return routes;
}
