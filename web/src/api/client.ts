import type {
  ClaimCredibility,
  DecisionRecord,
  DecisionRequest,
  HistoryEntry,
  ReviewItem,
  SourceRecord,
} from '../../../src/core/decisions.ts';
import type { Findings } from '../../../src/core/findings.ts';
import type { CorrectionRecord, CorrectionRequest, PlaceAnswer } from '../../../src/core/places.ts';
import type { IngestResult } from '../../../src/core/use-cases.ts';
import type { LedgerReading, ReadingRule } from '../../../src/core/readings.ts';
import type {
  DayCount,
  IncidentDetail,
  IncidentSummary,
  MapSpots,
  OperationRecord,
  PageOf,
  RecordCounts,
  ReportDetail,
  StatementRecord,
} from '../../../src/core/records.ts';
import type { Tlp } from '../../../src/core/report.ts';
import type { View } from '../address/address.ts';
import { language } from '../messages/language.svelte.ts';
import { reach } from './contact.svelte.ts';
import { Kept } from './kept.ts';
import { ApiError, problemFrom } from './problem.ts';

type Signal = AbortSignal | undefined;

/** A report as the reading box sends it. */
export interface Draft {
  readonly text: string;
  readonly title?: string;
  /** ISO day. */
  readonly publishedAt?: string;
  readonly source?: string;
  readonly url?: string;
  readonly lang?: string;
  readonly sensitivity?: Tlp;
}

/** The filters that the server knows; the text, dates and box come from the view. */
export type Filter = Pick<View, 'from' | 'to' | 'types' | 'actor' | 'text' | 'background' | 'box' | 'asOf'>;

/** ISO day at whose end the record is looked at; null: now. */
type Day = string | null;

export function getCounts(asOf: Day, signal?: Signal): Promise<RecordCounts> {
  return get('counts', asOfQuery(asOf), signal);
}

/** The strictest sensitivity in the record. */
export async function getStrictest(signal?: Signal): Promise<Tlp> {
  return (await get<{ readonly strictest: Tlp }>('sensitivity', new URLSearchParams(), signal)).strictest;
}

export function getIncidents(
  filter: Filter,
  page: { readonly limit: number; readonly cursor?: string | null },
  signal?: Signal,
): Promise<PageOf<IncidentSummary>> {
  const query = filterQuery(filter);
  query.set('limit', String(page.limit));
  if (page.cursor) query.set('cursor', page.cursor);
  return get('incidents', query, signal);
}

/** Where incidents happened, counted by spot and type. */
export function getMap(filter: Filter, signal?: Signal): Promise<MapSpots> {
  return get('map', filterQuery(filter), signal);
}

/** Ids that one address holds. */
const IDS_AT_ONCE = 100;

/** Those of these incidents that there are, in no order. */
export async function getSummaries(ids: readonly string[], asOf: Day): Promise<readonly IncidentSummary[]> {
  const found: IncidentSummary[] = [];
  for (let at = 0; at < ids.length; at += IDS_AT_ONCE) {
    const query = asOfQuery(asOf);
    query.set('background', 'true');
    query.set('limit', String(IDS_AT_ONCE));
    for (const id of ids.slice(at, at + IDS_AT_ONCE)) query.append('id', id);
    found.push(...(await get<PageOf<IncidentSummary>>('incidents', query, undefined)).items);
  }
  return found;
}

/** Incidents without a position. */
export function getUnplaced(filter: Filter, limit: number): Promise<PageOf<IncidentSummary>> {
  const query = filterQuery({ ...filter, box: null });
  query.set('placed', 'false');
  query.set('limit', String(limit));
  return get('incidents', query, undefined);
}

export function getIncident(id: string, asOf: Day, signal?: Signal): Promise<IncidentDetail> {
  return get(`incidents/${encodeURIComponent(id)}`, asOfQuery(asOf), signal);
}

/** Days with their counts; the dates of the filter are left out so that the whole span stays in sight. */
export async function getTimeline(filter: Filter, signal?: Signal): Promise<readonly DayCount[]> {
  const query = filterQuery({ ...filter, from: null, to: null });
  const body = await get<readonly DayCount[] | { readonly items: readonly DayCount[] }>(
    'timeline',
    query,
    signal,
  );
  return 'items' in body ? body.items : body;
}

export function getReport(key: string, signal?: Signal): Promise<ReportDetail> {
  return get(`reports/${encodeURIComponent(key)}`, new URLSearchParams(), signal);
}

export function getStatements(
  cursor: string | null,
  asOf: Day,
  signal?: Signal,
): Promise<PageOf<StatementRecord>> {
  return get('statements', pageQuery(cursor, asOf), signal);
}

export function getOperations(
  cursor: string | null,
  asOf: Day,
  signal?: Signal,
): Promise<PageOf<OperationRecord>> {
  return get('operations', pageQuery(cursor, asOf), signal);
}

/** The head of what people should look at, and how much there is. */
export function getReview(
  signal?: Signal,
): Promise<{ readonly items: readonly ReviewItem[]; readonly total: number }> {
  return get('review', new URLSearchParams({ limit: '200' }), signal);
}

export async function getSources(signal?: Signal): Promise<readonly SourceRecord[]> {
  return (await get<{ readonly items: readonly SourceRecord[] }>('sources', new URLSearchParams(), signal))
    .items;
}

/** Decisions latest first; those that bear on one incident, or on how reliable sources are. */
export function getDecisions(
  filter: {
    readonly incident?: string;
    readonly kind?: 'reliability' | 'corridor';
    readonly undone?: boolean;
  },
  asOf: Day,
  signal?: Signal,
): Promise<PageOf<DecisionRecord>> {
  const query = pageQuery(null, asOf);
  if (filter.incident !== undefined) query.set('incident', filter.incident);
  if (filter.kind !== undefined) query.set('kind', filter.kind);
  if (filter.undone === true) query.set('undone', 'true');
  return get('decisions', query, signal);
}

/** Puts a decision on disk; what it says of itself when it is there. */
export function decide(request: DecisionRequest, key: string): Promise<DecisionRecord> {
  return post('decisions', request, undefined, key);
}

export async function getHistory(id: string, signal?: Signal): Promise<readonly HistoryEntry[]> {
  const path = `incidents/${encodeURIComponent(id)}/history`;
  return (await get<{ readonly items: readonly HistoryEntry[] }>(path, new URLSearchParams(), signal)).items;
}

/** What other accounts suggest for the credibility of each claim. */
export async function getCredibility(
  id: string,
  asOf: Day,
  signal?: Signal,
): Promise<readonly ClaimCredibility[]> {
  const path = `incidents/${encodeURIComponent(id)}/credibility`;
  return (await get<{ readonly items: readonly ClaimCredibility[] }>(path, asOfQuery(asOf), signal)).items;
}

export function getReading(
  id: string,
  rule: ReadingRule,
  asOf: Day,
  signal?: Signal,
): Promise<LedgerReading> {
  return get(`incidents/${encodeURIComponent(id)}/readings/${rule}`, asOfQuery(asOf), signal);
}

/** Reads a report without keeping it. */
export function readReport(draft: Draft, signal?: Signal): Promise<Findings> {
  return post('read', draft, signal);
}

/** Takes a report into the record, as part of an intake. */
export function keepReport(draft: Draft, intake: string): Promise<IngestResult> {
  return post(`reports?${new URLSearchParams({ intake }).toString()}`, draft, undefined);
}

/** The places that a name could mean, those of a country first. */
export function lookUpPlace(name: string, country: string | null, signal?: Signal): Promise<PlaceAnswer> {
  return get(
    'gazetteer/lookup',
    new URLSearchParams({ name, ...(country === null ? {} : { country }) }),
    signal,
  );
}

/** Decides what a name means in later readings. */
export function correctPlace(request: CorrectionRequest, key: string): Promise<CorrectionRecord> {
  return post('gazetteer/corrections', request, undefined, key);
}

export function undoCorrection(id: string, by: string, key: string): Promise<CorrectionRecord> {
  return post(`gazetteer/corrections/${encodeURIComponent(id)}/undo`, { by }, undefined, key);
}

export function asOfQuery(asOf: Day): URLSearchParams {
  return new URLSearchParams(asOf === null ? {} : { asOf });
}

function pageQuery(cursor: string | null, asOf: Day): URLSearchParams {
  const query = asOfQuery(asOf);
  query.set('limit', '200');
  if (cursor !== null) query.set('cursor', cursor);
  return query;
}

export function filterQuery(filter: Filter): URLSearchParams {
  const query = asOfQuery(filter.asOf);
  if (filter.from !== null) query.set('from', filter.from);
  if (filter.to !== null) query.set('to', filter.to);
  for (const type of filter.types) query.append('type', type);
  if (filter.actor !== '') query.set('actor', filter.actor);
  if (filter.text !== '') query.set('q', filter.text);
  if (filter.background) query.set('background', 'true');
  if (filter.box !== null) query.set('bbox', filter.box.join(','));
  return query;
}

const kept = new Kept();

/** An answer, and how long it was in characters of JSON. */
export interface Weighed<T> {
  readonly value: T;
  readonly chars: number;
}

/** Asks; where nobody answers, what was last answered at the same address. @throws ApiError */
export async function remembering<T>(
  url: string,
  signal: Signal,
  ask: () => Promise<Weighed<T>>,
): Promise<T> {
  try {
    const { value, chars } = await ask();
    kept.put(url, value, chars);
    return value;
  } catch (error) {
    const before = error instanceof ApiError || signal?.aborted === true ? undefined : kept.get(url);
    if (before === undefined) throw error;
    return before as T;
  }
}

/** Fetches JSON; where nobody answers, what was last answered to the same question. @throws ApiError */
export function get<T>(path: string, query: URLSearchParams, signal: Signal): Promise<T> {
  const url = addressOf(path, query);
  return remembering(url, signal, async () => {
    const headers = { 'accept-language': language.current };
    const response = await reach(url, { headers, signal: signal ?? null });
    if (!response.ok) throw new ApiError(await problemFrom(response));
    const text = await response.text();
    return { value: JSON.parse(text) as T, chars: text.length };
  });
}

export function addressOf(path: string, query: URLSearchParams): string {
  const search = query.toString();
  return `api/${path}${search === '' ? '' : `?${search}`}`;
}

/**
 * Sends JSON.
 * @param key of what is to be done: sent again under the same key, it is answered and not done twice
 * @throws ApiError
 */
export async function post<T>(path: string, body: unknown, signal: Signal, key?: string): Promise<T> {
  const response = await reach(`api/${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': language.current,
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
    body: JSON.stringify(body),
    signal: signal ?? null,
  });
  return answer<T>(response);
}

/** The JSON of an answer. @throws ApiError */
export async function answer<T>(response: Response): Promise<T> {
  if (!response.ok) throw new ApiError(await problemFrom(response));
  return (await response.json()) as T;
}
