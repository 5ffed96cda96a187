import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { VigieError } from '../../core/errors.ts';
import type { FeedDesk } from '../../core/feeds.ts';
import { answerLines, LINES } from '../lines.ts';
import { langFor, messagesFor } from '../messages/index.ts';
import { problemAnswers } from '../problems.ts';
import { feedEvent, feedList, feedRecord, feedRequest } from '../shapes/feeds.ts';
import { json, newRoutes } from './api.ts';

const tags = ['Feeds'];
const params = z.object({ id: z.string() });

const listed = createRoute({
  method: 'get',
  path: '/feeds',
  tags,
  summary: 'Feeds that people named, without what may be secret in their addresses',
  responses: { 200: json(feedList, 'The list') },
});

const added = createRoute({
  method: 'post',
  path: '/feeds',
  tags,
  summary: 'Names a feed; nothing is fetched',
  request: { body: { content: { 'application/json': { schema: feedRequest } }, required: true } },
  responses: { 201: json(feedRecord, 'On the list'), ...problemAnswers(403, 409, 415, 422) },
});

const removed = createRoute({
  method: 'delete',
  path: '/feeds/{id}',
  tags,
  summary: 'Takes a feed off the list; its reports stay',
  request: { params },
  responses: { 200: json(feedRecord, 'What was taken off'), ...problemAnswers(403, 404) },
});

const fetched = createRoute({
  method: 'post',
  path: '/feeds/{id}/fetch',
  tags,
  summary: 'Fetches a feed now and takes in what is new',
  description:
    'The one route that makes this server ask others. Answers line by line as the work goes on; whoever closes the ' +
    'connection stops it, and what was taken by then stays.',
  request: { params },
  responses: {
    200: { content: { [LINES]: { schema: feedEvent } }, description: 'JSON Lines; the last is "done"' },
    ...problemAnswers(403, 404, 409, 415),
  },
});

export interface FeedRouteOptions {
  /** Whether this server may be told to reach into private networks: only those on this machine may say so. */
  readonly isLoopback: boolean;
  readonly onBug: (error: unknown) => void;
}

/** /feeds. */
export function feedRoutes(desk: FeedDesk, { isLoopback, onBug }: FeedRouteOptions): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(listed, async (c) => c.json({ items: [...(await desk.feeds())] }, 200));
  routes.openapi(added, async (c) => {
    const request = c.req.valid('json');
    const language = c.req.header('accept-language');
    if (request.allowPrivate === true && !isLoopback)
      throw new VigieError('forbidden', messagesFor(language).noPrivateFeeds);
    return c.json(await desk.add(request, langFor(language)), 201);
  });
  routes.openapi(removed, async (c) =>
    c.json(await desk.remove(c.req.valid('param').id, langFor(c.req.header('accept-language'))), 200),
  );
  routes.openapi(fetched, async (c) => {
    const { id } = c.req.valid('param');
    const lang = langFor(c.req.header('accept-language'));
    return (await answerLines(c, (signal) => desk.fetch(id, { signal, lang }), onBug)) as never;
  });
  return routes;
}
