import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { BRIEF_MEDIA_TYPES, renderBrief, type BriefFormat } from '../../app/index.ts';
import type { RenderOptions } from '../../brief/index.ts';
import type { Brief, BriefDesk } from '../../core/brief.ts';
import { langFor } from '../messages/index.ts';
import { problemAnswers } from '../problems.ts';
import { brief, briefFileQuery, briefFormat, briefQuery } from '../shapes/brief.ts';
import { json, newRoutes } from './api.ts';

const tags = ['Briefs'];

const composed = createRoute({
  method: 'get',
  path: '/brief',
  tags,
  summary: 'A brief of the record: every sentence with the words that it rests on, in both languages',
  request: { query: briefQuery },
  responses: { 200: json(brief, 'The brief'), ...problemAnswers(400, 422) },
});

const written = createRoute({
  method: 'get',
  path: '/brief/{format}',
  tags,
  summary: 'A brief as a file to hand on',
  description: 'Without the words cited, which may name persons, unless they are asked for.',
  request: { params: z.object({ format: briefFormat }), query: briefFileQuery },
  responses: {
    200: {
      content: Object.fromEntries(
        Object.values(BRIEF_MEDIA_TYPES).map((type) => [type.split(';')[0] ?? type, { schema: z.string() }]),
      ),
      description: 'The file',
    },
    ...problemAnswers(400, 404, 422),
  },
});

/** A brief as a file to be saved. */
export async function fileOf(
  c: Context,
  printed: Brief,
  format: BriefFormat,
  options: RenderOptions,
): Promise<Response> {
  const { name, mediaType, bytes } = await renderBrief(printed, format, options);
  return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    'content-type': mediaType,
    'content-language': options.lang,
    'content-disposition': `attachment; filename="${name}"`,
  });
}

/** /brief…: what an analyst hands over. */
export function briefRoutes(desk: BriefDesk): OpenAPIHono {
  const routes = newRoutes();
  // A citation is a tuple in core and a list of one or more in the schema: only types know the difference.
  routes.openapi(composed, async (c) => c.json((await desk.brief(c.req.valid('query'))) as never, 200));
  routes.openapi(written, async (c) => {
    const { lang: asked, quotes, ...question } = c.req.valid('query');
    const lang = asked ?? langFor(c.req.header('accept-language'));
    const { format } = c.req.valid('param');
    return fileOf(c, await desk.brief(question), format, { lang, quotes });
  });
  return routes;
}
