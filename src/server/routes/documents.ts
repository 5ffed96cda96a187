import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { readUpload } from '../../app/intake/index.ts';
import type { IngestResult, Vigie } from '../../core/use-cases.ts';
import { langFor } from '../messages/index.ts';
import { problemAnswers } from '../problems.ts';
import { documentResults } from '../shapes/records.ts';
import { json, newRoutes } from './api.ts';

const taken = createRoute({
  method: 'post',
  path: '/documents',
  tags: ['Reports'],
  summary: 'Takes the reports of a file into the record',
  description:
    'Text, Markdown, JSON Lines, HTML, PDF, DOCX, EML, RSS or Atom, told by content and then by name. Answers when ' +
    'its reports are on disk, with what came of each; one that is refused costs the others nothing.',
  request: {
    query: z.object({ name: z.string().min(1).max(500).openapi({ example: 'rapport.pdf' }) }),
    body: {
      content: {
        'application/octet-stream': { schema: z.any().openapi({ type: 'string', format: 'binary' }) },
      },
      required: true,
    },
  },
  responses: {
    200: json(documentResults, 'What came of each report, in the order of the file'),
    ...problemAnswers(400, 403, 413, 415),
  },
});

/** /documents. */
export function documentRoutes(vigie: Vigie): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(taken, async (c) => {
    const { name } = c.req.valid('query');
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const offered = readUpload(name, bytes, { uiLang: langFor(c.req.header('accept-language')) });
    const results: IngestResult[] = [];
    for await (const result of vigie.ingest(offered)) results.push(result);
    return c.json({ results }, 200);
  });
  return routes;
}
