import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { BRIEF_MEDIA_TYPES } from '../../app/index.ts';
import { VigieError } from '../../core/errors.ts';
import type { SavedBriefDesk } from '../../core/saved-briefs.ts';
import { langFor, messagesFor } from '../messages/index.ts';
import { problemAnswers } from '../problems.ts';
import { briefFormat, briefQuery } from '../shapes/brief.ts';
import * as shapes from '../shapes/saved-briefs.ts';
import { json, newRoutes, requestKey } from './api.ts';
import { fileOf } from './brief.ts';

const tags = ['Briefs'];

const listed = createRoute({
  method: 'get',
  path: '/briefs',
  tags,
  summary: 'Saved briefs with their versions, the last saved first',
  request: { query: shapes.clearanceQuery },
  responses: { 200: json(shapes.savedBriefs, 'All that may be shown'), ...problemAnswers(400) },
});

const saved = createRoute({
  method: 'post',
  path: '/briefs',
  tags,
  summary:
    'Saves a version: a new brief by its question, or a successor of the version that it was made from',
  description:
    'A version that is not the last has no successor (409): nothing is saved. A figure of the analyst that is in none of the words cited must be confirmed.',
  request: {
    headers: requestKey,
    body: { content: { 'application/json': { schema: shapes.saveRequest } }, required: true },
  },
  responses: {
    201: json(shapes.briefVersion, 'On disk'),
    ...problemAnswers(400, 403, 404, 409, 413, 415, 422),
  },
});

const checked = createRoute({
  method: 'post',
  path: '/briefs/check',
  tags,
  summary: 'Figures in the words of the analyst that are in none of the words cited',
  request: { body: { content: { 'application/json': { schema: shapes.checkRequest } }, required: true } },
  responses: {
    200: json(shapes.looseFigures, 'None where the list is empty'),
    ...problemAnswers(404, 415, 422),
  },
});

const drafted = createRoute({
  method: 'get',
  path: '/briefs/draft',
  tags,
  summary: 'A draft to be edited, and the digest that a first version names it by',
  request: { query: briefQuery },
  responses: { 200: json(shapes.namedDraft, 'The draft'), ...problemAnswers(400, 403, 404, 422) },
});

const one = createRoute({
  method: 'get',
  path: '/briefs/{id}',
  tags,
  summary: 'A saved brief with its versions',
  request: { params: shapes.idParam, query: shapes.clearanceQuery },
  responses: { 200: json(shapes.savedBrief, 'Latest version first'), ...problemAnswers(400, 404) },
});

const version = createRoute({
  method: 'get',
  path: '/briefs/{id}/versions/{version}',
  tags,
  summary: 'A version: the draft and the edits over it',
  request: { params: shapes.versionParam, query: shapes.clearanceQuery },
  responses: { 200: json(shapes.briefVersion, 'As it was saved'), ...problemAnswers(400, 403, 404) },
});

const drift = createRoute({
  method: 'get',
  path: '/briefs/{id}/versions/{version}/drift',
  tags,
  summary: 'What the record has to say by now beneath a version, and its edits carried over to that',
  request: { params: shapes.versionParam, query: shapes.clearanceQuery },
  responses: { 200: json(shapes.briefDrift, 'Drafted anew'), ...problemAnswers(400, 403, 404) },
});

const file = createRoute({
  method: 'get',
  path: '/briefs/{id}/versions/{version}/{format}',
  tags,
  summary: 'A version as a file to hand on',
  request: { params: shapes.versionParam.extend({ format: briefFormat }), query: shapes.versionFileQuery },
  responses: {
    200: {
      content: Object.fromEntries(
        Object.values(BRIEF_MEDIA_TYPES).map((type) => [type.split(';')[0] ?? type, { schema: z.string() }]),
      ),
      description: 'The file',
    },
    ...problemAnswers(400, 403, 404),
  },
});

const differences = createRoute({
  method: 'get',
  path: '/briefs/{id}/differences',
  tags,
  summary: 'What one version prints otherwise than another',
  request: { params: shapes.idParam, query: shapes.differenceQuery },
  responses: {
    200: json(shapes.versionDifference, 'Sentence by sentence'),
    ...problemAnswers(400, 403, 404),
  },
});

const language = (c: Context): string | undefined => c.req.header('accept-language');

/** What was asked for. @throws VigieError `not_found` where that is null */
function there<T>(found: T | null, c: Context, name: string): T {
  if (found === null) throw new VigieError('not_found', messagesFor(language(c)).noSavedBrief(name));
  return found;
}

// A citation is a tuple in core and a list of one or more in the schema: only types know the difference.
/** /briefs…: what analysts made of drafted briefs. */
export function savedBriefRoutes(desk: SavedBriefDesk): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(listed, async (c) => c.json((await desk.list(c.req.valid('query'))) as never, 200));
  routes.openapi(saved, async (c) => {
    const key = c.req.valid('header')['idempotency-key'];
    return c.json((await desk.save(c.req.valid('json') as never, langFor(language(c)), key)) as never, 201);
  });
  routes.openapi(checked, async (c) =>
    c.json({ loose: [...(await desk.check(c.req.valid('json') as never))] }, 200),
  );
  routes.openapi(drafted, async (c) => c.json((await desk.draft(c.req.valid('query'))) as never, 200));
  routes.openapi(one, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(there(await desk.saved(id, c.req.valid('query')), c, id) as never, 200);
  });
  routes.openapi(drift, async (c) => {
    const { id, version: k } = c.req.valid('param');
    return c.json(there(await desk.drift(id, k, c.req.valid('query')), c, `${id}/${k}`) as never, 200);
  });
  routes.openapi(version, async (c) => {
    const { id, version: k } = c.req.valid('param');
    return c.json(there(await desk.version(id, k, c.req.valid('query')), c, `${id}/${k}`) as never, 200);
  });
  routes.openapi(file, async (c) => {
    const { id, version: k, format } = c.req.valid('param');
    const { lang: asked, quotes, clearance } = c.req.valid('query');
    const printed = there(await desk.printed(id, k, { clearance }), c, `${id}/${k}`);
    const lang = asked ?? langFor(language(c));
    return fileOf(c, printed, format, { lang, quotes });
  });
  routes.openapi(differences, async (c) => {
    const { id } = c.req.valid('param');
    const { before, after, ...filter } = c.req.valid('query');
    const found = await desk.differences(id, before, after, filter);
    return c.json(there(found, c, `${id} ${before} ${after}`) as never, 200);
  });
  return routes;
}
