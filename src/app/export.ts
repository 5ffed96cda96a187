/** The whole record as JSON Lines. */
import type { Records } from '../core/use-cases.ts';
import type { Page, PageOf } from '../core/records.ts';

const LIMIT = 200;

/** Walks a list to its end, page by page. */
export async function* walk<T>(ask: (page: Page) => Promise<PageOf<T>>): AsyncGenerator<T> {
  let cursor: string | undefined;
  do {
    const page = await ask({ limit: LIMIT, cursor });
    yield* page.items;
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
}

const line = (kind: string, value: object): string => JSON.stringify({ kind, ...value });

/**
 * Every report, incident, statement, operation and place, one JSON object a line without line feed, each with
 * its `kind`; the same record gives the same bytes.
 */
export async function* exportLines(records: Records): AsyncGenerator<string> {
  for await (const { digest } of walk((page) => records.reports({}, page))) {
    const report = await records.report(digest);
    if (report) yield line('report', report);
  }
  for await (const { id } of walk((page) => records.incidents({ background: true }, page))) {
    const incident = await records.incident(id);
    if (incident) yield line('incident', incident);
  }
  for await (const statement of walk((page) => records.statements({}, page)))
    yield line('statement', statement);
  for await (const operation of walk((page) => records.operations({}, page)))
    yield line('operation', operation);
  for await (const place of walk((page) => records.places({}, page))) yield line('place', place);
}
