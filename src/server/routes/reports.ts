import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { findFault } from '../../app/checking.ts';
import { APP_MESSAGES } from '../../app/messages.ts';
import { VigieError } from '../../core/errors.ts';
import type { Findings } from '../../core/findings.ts';
import type { IngestResult, Vigie } from '../../core/use-cases.ts';
import type { ReportInput } from '../../core/report.ts';
import { langFor, messagesFor } from '../messages/index.ts';
import { problemAnswers } from '../problems.ts';
import { findings } from '../shapes/findings.ts';
import { pageIn, textQuery } from '../shapes/query.ts';
import { ingestResult, pageOf, reportDetail, reportSummary } from '../shapes/records.ts';
import { intakeId } from '../shapes/intakes.ts';
import { reportInput } from '../shapes/report.ts';
import { json, newRoutes } from './api.ts';

const body = { content: { 'application/json': { schema: reportInput } }, required: true };

const listed = createRoute({
  method: 'get',
  path: '/reports',
  tags: ['Reports'],
  summary: 'Reports, newest first',
  request: { query: textQuery },
  responses: { 200: json(pageOf(reportSummary, 'ReportPage'), 'One page'), ...problemAnswers(400, 422) },
});

const one = createRoute({
  method: 'get',
  path: '/reports/{key}',
  tags: ['Reports'],
  summary: 'One report with what was read in it, by digest or by the id that it came with',
  request: { params: z.object({ key: z.string() }) },
  responses: { 200: json(reportDetail, 'The report'), ...problemAnswers(404) },
});

const taken = createRoute({
  method: 'post',
  path: '/reports',
  tags: ['Reports'],
  summary: 'Takes a report into the record',
  description: 'Answers when the report is on disk. The same text again is known, whatever its id.',
  request: { query: z.strictObject({ intake: intakeId }), body },
  responses: {
    200: json(ingestResult, 'The same text was there already'),
    201: json(ingestResult, 'Accepted'),
    ...problemAnswers(403, 413, 415, 422),
  },
});

const read = createRoute({
  method: 'post',
  path: '/read',
  tags: ['Reports'],
  summary: 'Reads a report without keeping it',
  request: { body },
  responses: { 200: json(findings, 'What it says'), ...problemAnswers(403, 413, 415, 422) },
});

/** Whether it was accepted or is known. @throws VigieError what it is refused with */
async function takeIn(vigie: Vigie, report: ReportInput, intake: string | undefined): Promise<IngestResult> {
  const name = report.title ?? report.id ?? '-';
  const results = intake === undefined ? vigie.ingest([report]) : vigie.intakes.take(intake, name, [report]);
  for await (const result of results) {
    if (result.status === 'refused')
      throw new VigieError(result.code ?? 'bad_input', result.reason ?? result.report);
    return result;
  }
  throw new Error('ingest yielded nothing for a report');
}

/** Reads what could be taken in; what could not is refused for the same reason. */
function readOnly(vigie: Vigie, report: ReportInput, lang: 'en' | 'fr'): Findings {
  const fault = findFault(report, APP_MESSAGES[lang]);
  if (fault !== null) throw new VigieError(fault.code, fault.reason);
  return vigie.read(report);
}

/** /reports, /reports/{key}, /read. */
export function reportRoutes(vigie: Vigie): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(listed, async (c) => {
    const query = c.req.valid('query');
    return c.json(await vigie.records.reports({ text: query.q, asOf: query.asOf }, pageIn(query)), 200);
  });
  routes.openapi(one, async (c) => {
    const { key } = c.req.valid('param');
    const report = await vigie.records.report(key);
    if (report === null) {
      throw new VigieError('not_found', messagesFor(c.req.header('accept-language')).noReport(key));
    }
    return c.json(report, 200);
  });
  routes.openapi(taken, async (c) => {
    const result = await takeIn(vigie, c.req.valid('json'), c.req.valid('query').intake);
    if (result.status === 'known') return c.json(result, 200);
    c.header('location', `/api/reports/${encodeURIComponent(result.digest ?? result.report)}`);
    return c.json(result, 201);
  });
  routes.openapi(read, (c) =>
    c.json(readOnly(vigie, c.req.valid('json'), langFor(c.req.header('accept-language'))), 200),
  );
  return routes;
}
