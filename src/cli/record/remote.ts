/** The record behind a server that runs already: the same questions, asked over its API. */
import { ERROR_CODES, VigieError, type ErrorCode } from '../../core/errors.ts';
import type { IngestResult, Offered } from '../../core/ports.ts';
import type { IncidentFilter, Page } from '../../core/records.ts';
import type { Words } from '../messages/index.ts';
import type { Access, AskRecords } from './access.ts';

interface Server {
  readonly address: string;
  readonly words: Words;
}

const isCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(ERROR_CODES, code);

function refusal(body: unknown, status: number, { address, words }: Server): VigieError {
  if (typeof body === 'object' && body !== null && 'code' in body && 'detail' in body && isCode(body.code)) {
    return new VigieError(body.code, String(body.detail));
  }
  return new VigieError('failed', words.say.problems.server(address, `HTTP ${status}`));
}

async function ask(server: Server, path: string, init: RequestInit = {}): Promise<unknown> {
  const { address, words } = server;
  const headers = {
    'accept-language': words.lang,
    ...(init.body === undefined ? {} : { 'content-type': 'application/json' }),
  };
  let response: Response;
  try {
    response = await fetch(new URL(`/api/${path}`, address), { ...init, headers });
  } catch (error) {
    const why = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new VigieError('failed', words.say.problems.server(address, why), { cause: error });
  }
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw refusal(body, response.status, server);
  return body;
}

/** The query string of a filter and a page, as the API reads it. */
export function queryOf(filter: IncidentFilter & { readonly act?: string | undefined }, page: Page): string {
  const entries: [string, string | undefined][] = [
    ['bbox', filter.bbox?.join(',')],
    ['from', filter.from],
    ['to', filter.to],
    ...(filter.types ?? []).map((type): [string, string] => ['type', type]),
    ['actor', filter.actor],
    ['q', filter.text],
    ['act', filter.act],
    ['background', filter.background === true ? 'true' : undefined],
    ['limit', String(page.limit)],
    ['cursor', page.cursor],
  ];
  return new URLSearchParams(entries.filter((e): e is [string, string] => e[1] !== undefined)).toString();
}

function recordsOf(server: Server): AskRecords {
  // The server answers with the shapes of core: its own tests hold it to them.
  const get = async <T>(path: string, filter: Parameters<typeof queryOf>[0], page: Page): Promise<T> =>
    (await ask(server, `${path}?${queryOf(filter, page)}`)) as T;
  return {
    counts: async () => (await ask(server, 'counts')) as Awaited<ReturnType<AskRecords['counts']>>,
    incidents: (filter, page) => get('incidents', filter, page),
    reports: (filter, page) => get('reports', filter, page),
    statements: (filter, page) => get('statements', filter, page),
    operations: (filter, page) => get('operations', filter, page),
  };
}

async function offer(server: Server, offered: Offered): Promise<IngestResult> {
  if ('reason' in offered)
    return { report: offered.origin, status: 'refused', code: offered.code, reason: offered.reason };
  const { origin, ...report } = offered;
  try {
    return (await ask(server, 'reports', { method: 'POST', body: JSON.stringify(report) })) as IngestResult;
  } catch (error) {
    // What is wrong with this report is said of it; what is wrong with the server ends the work.
    const isRefusal = error instanceof VigieError && ERROR_CODES[error.code].exit === 2;
    if (!isRefusal) throw error;
    return { report: origin ?? report.id ?? '-', status: 'refused', code: error.code, reason: error.message };
  }
}

/** Access to a record through the server that holds it. */
export function remoteAccess(address: string, words: Words): Access {
  const server = { address, words };
  return {
    records: recordsOf(server),
    ingest: async function* ingest(reports) {
      for await (const report of reports) yield await offer(server, report);
    },
    close: async () => {},
  };
}
