import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { APP_MESSAGES } from '../../app/messages.ts';
import { readUpload, type Offered } from '../../app/intake/index.ts';
import { findFault } from '../../app/checking.ts';
import { VigieError } from '../../core/errors.ts';
import type { IngestResult, Vigie } from '../../core/use-cases.ts';
import { answerLines, LINES, wantsLines } from '../lines.ts';
import { langFor } from '../messages/index.ts';
import { problemAnswers } from '../problems.ts';
import { fileQuery, preview, previewQuery, type Preview } from '../shapes/intakes.ts';
import { documentResults, fileResult } from '../shapes/records.ts';
import { json, newRoutes } from './api.ts';

const file = {
  content: {
    'application/octet-stream': { schema: z.any().openapi({ type: 'string', format: 'binary' }) },
  },
  required: true,
};

const taken = createRoute({
  method: 'post',
  path: '/documents',
  tags: ['Reports'],
  summary: 'Takes the reports of a file into the record',
  description:
    'Text, Markdown, JSON Lines, HTML, PDF, DOCX, EML, RSS or Atom, told by content and then by name. Answers when ' +
    'its reports are on disk, with what came of each; one that is refused costs the others nothing. With ' +
    `"accept: ${LINES}" each result is a line of its own at the moment it is acknowledged. source, publishedAt, url, ` +
    'lang and sensitivity stand where the file says nothing itself.',
  request: { query: fileQuery, body: file },
  responses: {
    200: {
      content: { 'application/json': { schema: documentResults }, [LINES]: { schema: fileResult } },
      description: 'What came of each report, in the order of the file',
    },
    ...problemAnswers(400, 403, 404, 413, 415),
  },
});

const looked = createRoute({
  method: 'post',
  path: '/documents/read',
  tags: ['Reports'],
  summary: 'Reads the first reports of a file without keeping them',
  request: { query: previewQuery, body: file },
  responses: { 200: json(preview, 'What they say'), ...problemAnswers(400, 403, 413, 415) },
});

/** Reports of a file that a preview reads: more than a person looks at before deciding. */
const MOST_PREVIEWED = 10;

/** /documents, /documents/read. */
export function documentRoutes(vigie: Vigie, onBug: (error: unknown) => void): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(taken, async (c) => {
    const { name, intake, ...defaults } = c.req.valid('query');
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const offered = readUpload(name, bytes, { uiLang: langFor(c.req.header('accept-language')), defaults });
    const take = (): AsyncIterable<IngestResult> =>
      intake === undefined ? vigie.ingest(offered) : vigie.intakes.take(intake, name, offered);
    if (wantsLines(c)) return (await answerLines(c, take, onBug)) as never;
    const results: IngestResult[] = [];
    for await (const result of take()) results.push(result);
    return c.json({ results }, 200);
  });
  routes.openapi(looked, async (c) => {
    const { name, ...defaults } = c.req.valid('query');
    const uiLang = langFor(c.req.header('accept-language'));
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const reports: Preview['reports'] = [];
    let total = 0;
    for await (const offered of readUpload(name, bytes, { uiLang, defaults })) {
      if (total++ < MOST_PREVIEWED) reports.push(previewed(offered, vigie, uiLang));
    }
    return c.json({ total, reports } as never, 200);
  });
  return routes;
}

function previewed(offered: Offered, vigie: Vigie, lang: 'en' | 'fr'): Preview['reports'][number] {
  const refused = (reason: string): Preview['reports'][number] => ({
    origin: offered.origin ?? '-',
    source: null,
    url: null,
    findings: null,
    reason,
  });
  if ('reason' in offered) return refused(offered.reason);
  const fault = findFault(offered, APP_MESSAGES[lang]);
  if (fault !== null) return refused(fault.reason);
  try {
    const { origin = '-', source = null, url = null } = offered;
    return { origin, source, url, findings: vigie.read(offered) as never, reason: null };
  } catch (error) {
    if (error instanceof VigieError) return refused(error.message);
    throw error;
  }
}
