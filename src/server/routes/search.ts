import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { SearchDesk } from '../../core/search.ts';
import { langFor } from '../messages/index.ts';
import { problemAnswers } from '../problems.ts';
import { searchAnswer, searchQuery } from '../shapes/search.ts';
import { json, newRoutes } from './api.ts';

const searched = createRoute({
  method: 'get',
  path: '/search',
  tags: ['Record'],
  summary:
    'Everything that holds some words: incidents, places, actors, statements, reports in full, corridors, roads',
  request: { query: searchQuery },
  responses: { 200: json(searchAnswer, 'What was found, by kind'), ...problemAnswers(400) },
});

/** /search. */
export function searchRoutes(desk: SearchDesk): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(searched, async (c) => {
    const { q, kind, ...rest } = c.req.valid('query');
    const lang = langFor(c.req.header('accept-language'));
    return c.json(await desk.search({ text: q, kinds: kind, ...rest }, lang), 200);
  });
  return routes;
}
