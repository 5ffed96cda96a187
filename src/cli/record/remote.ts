/** The record behind a server that runs already: the same questions, asked over its API. */
import type {
  ClaimCredibility,
  DecisionRecord,
  HistoryEntry,
  ReviewItem,
  SourceRecord,
} from '../../core/decisions.ts';
import { ERROR_CODES, VigieError } from '../../core/errors.ts';
import type { AsOf, IngestResult, JudgementDesk, Offered } from '../../core/use-cases.ts';
import type { LedgerReading } from '../../core/readings.ts';
import type { IncidentDetail, IncidentFilter, Page, PageOf, RecordCounts } from '../../core/records.ts';
import type { Words } from '../messages/index.ts';
import type { Access, AskRecords } from './access.ts';
import { ask, askMaybe, askToDo, queryString, type Server } from './api.ts';
import { analysisThere } from './analysis.ts';
import { briefsThere, savedBriefsThere } from './brief.ts';
import { changesThere } from './changes.ts';
import { feedsThere, intakesThere } from './feeds.ts';
import { searchThere } from './search.ts';
import { roadsThere } from './roads.ts';

type Filter = IncidentFilter & { readonly act?: string | undefined };

const pageMembers = ({ limit, cursor }: Page): readonly [string, string | undefined][] => [
  ['limit', String(limit)],
  ['cursor', cursor],
];

/** The query string of a filter and a page, as the API reads it. */
function queryOf(filter: Filter, page: Page): string {
  return queryString([
    ['bbox', filter.bbox?.join(',')],
    ['from', filter.from],
    ['to', filter.to],
    ...(filter.types ?? []).map((type): [string, string] => ['type', type]),
    ['actor', filter.actor],
    ['q', filter.text],
    ['act', filter.act],
    ['placed', filter.placed === undefined ? undefined : String(filter.placed)],
    ...(filter.ids ?? []).map((id): [string, string] => ['id', id]),
    ['background', filter.background === true ? 'true' : undefined],
    ['asOf', filter.asOf],
    ...pageMembers(page),
  ]);
}

const asOfQuery = ({ asOf }: AsOf = {}): string => queryString([['asOf', asOf]]);
const incidentPath = (id: string): string => `incidents/${encodeURIComponent(id)}`;

// The server answers with the shapes of core: its own tests hold it to them.
function recordsOf(server: Server): AskRecords {
  const get = async <T>(path: string, filter: Filter, page: Page): Promise<T> =>
    (await ask(server, `${path}${queryOf(filter, page)}`)) as T;
  return {
    counts: async (filter) => (await ask(server, `counts${asOfQuery(filter)}`)) as RecordCounts,
    incidents: (filter, page) => get('incidents', filter, page),
    incident: async (id, filter) =>
      (await askMaybe(server, `${incidentPath(id)}${asOfQuery(filter)}`)) as IncidentDetail | null,
    reports: (filter, page) => get('reports', filter, page),
    statements: (filter, page) => get('statements', filter, page),
    operations: (filter, page) => get('operations', filter, page),
  };
}

function judgementOf(server: Server): JudgementDesk {
  return {
    decide: async (request) => (await askToDo(server, 'decisions', request)) as DecisionRecord,
    decisions: async ({ incident, kind, undone, asOf }, page) =>
      (await ask(
        server,
        `decisions${queryString([
          ['incident', incident],
          ['kind', kind],
          ['undone', undone === true ? 'true' : undefined],
          ['asOf', asOf],
          ...pageMembers(page),
        ])}`,
      )) as PageOf<DecisionRecord>,
    review: async ({ limit }) =>
      (await ask(server, `review${queryString([['limit', String(limit)]])}`)) as {
        readonly items: readonly ReviewItem[];
        readonly total: number;
      },
    sources: async () => itemsOf<SourceRecord>(await ask(server, 'sources')) ?? [],
    history: async (id) => itemsOf<HistoryEntry>(await askMaybe(server, `${incidentPath(id)}/history`)),
    credibility: async (id, filter) =>
      itemsOf<ClaimCredibility>(
        await askMaybe(server, `${incidentPath(id)}/credibility${asOfQuery(filter)}`),
      ),
    reading: async (id, rule, filter) =>
      (await askMaybe(
        server,
        `${incidentPath(id)}/readings/${rule}${asOfQuery(filter)}`,
      )) as LedgerReading | null,
  };
}

function itemsOf<T>(answer: unknown): readonly T[] | null {
  return (answer as { readonly items: readonly T[] } | null)?.items ?? null;
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
    judgement: judgementOf(server),
    roads: roadsThere(server),
    analysis: analysisThere(server),
    briefs: briefsThere(server),
    savedBriefs: savedBriefsThere(server),
    feeds: feedsThere(server),
    intakes: intakesThere(server),
    search: searchThere(server),
    changes: changesThere(server),
    ingest: async function* ingest(reports) {
      for await (const report of reports) yield await offer(server, report);
    },
    close: async () => {},
  };
}
