import type { FeedEvent, FeedRecord, FeedRequest } from '../../../src/core/feeds.ts';
import type { Findings } from '../../../src/core/findings.ts';
import type { Intake, IntakeDetail, IntakeRequest } from '../../../src/core/intakes.ts';
import type { IngestResult } from '../../../src/core/use-cases.ts';
import { language } from '../messages/language.svelte.ts';
import { answer, get, post } from './client.ts';
import { reach } from './contact.svelte.ts';
import { lines } from './lines.ts';

/** What stands where a file says nothing itself; empty: nothing does. */
export interface FileDefaults {
  readonly source: string;
  /** ISO day. */
  readonly publishedAt: string;
  readonly lang: string;
  readonly sensitivity: string;
}

/** What a file holds, read and not kept. */
export interface Preview {
  readonly total: number;
  readonly reports: readonly {
    readonly origin: string;
    readonly source: string | null;
    readonly url: string | null;
    readonly findings: Findings | null;
    readonly reason: string | null;
  }[];
}

const NOTHING = new URLSearchParams();

export const beginIntake = (request: IntakeRequest): Promise<Intake> => post('intakes', request, undefined);
export const endIntake = (id: string): Promise<Intake> => post(`intakes/${id}/end`, {}, undefined);
export const getIntake = (id: string, signal: AbortSignal): Promise<IntakeDetail> =>
  get(`intakes/${encodeURIComponent(id)}`, NOTHING, signal);
export async function getIntakes(signal: AbortSignal): Promise<readonly Intake[]> {
  return (await get<{ readonly items: readonly Intake[] }>('intakes', NOTHING, signal)).items;
}

export async function getFeeds(signal: AbortSignal): Promise<readonly FeedRecord[]> {
  return (await get<{ readonly items: readonly FeedRecord[] }>('feeds', NOTHING, signal)).items;
}
export const addFeed = (request: FeedRequest): Promise<FeedRecord> => post('feeds', request, undefined);
export async function removeFeed(id: string): Promise<FeedRecord> {
  const headers = { 'accept-language': language.current };
  return answer(await reach(`api/feeds/${encodeURIComponent(id)}`, { method: 'DELETE', headers }));
}

/** Fetches a feed; each event as it comes. */
export function fetchFeed(id: string, signal: AbortSignal): AsyncIterable<FeedEvent> {
  return lines(`api/feeds/${encodeURIComponent(id)}/fetch`, { body: '{}', type: 'application/json' }, signal);
}

/** Takes the reports of a file in; each result as it comes. */
export function takeFile(
  file: { readonly name: string; readonly bytes: ArrayBuffer },
  intake: string,
  defaults: FileDefaults,
  signal: AbortSignal,
): AsyncIterable<IngestResult> {
  const query = fileQuery(file.name, defaults);
  query.set('intake', intake);
  return lines(
    `api/documents?${query.toString()}`,
    { body: file.bytes, type: 'application/octet-stream' },
    signal,
  );
}

/** Reads the first reports of a file without keeping them. */
export async function previewFile(file: File, defaults: FileDefaults, signal: AbortSignal): Promise<Preview> {
  const headers = { 'content-type': 'application/octet-stream', 'accept-language': language.current };
  const query = fileQuery(file.name, defaults).toString();
  return answer(await reach(`api/documents/read?${query}`, { method: 'POST', headers, body: file, signal }));
}

function fileQuery(name: string, defaults: FileDefaults): URLSearchParams {
  // The end of a path tells files apart and bears the extension.
  const query = new URLSearchParams({ name: name.slice(-500) });
  for (const [key, value] of Object.entries(defaults)) if (value.trim() !== '') query.set(key, value.trim());
  return query;
}

/** Whether the server answers. */
export const isServerThere = (): Promise<boolean> =>
  fetch('api/health').then(
    ({ ok }) => ok,
    () => false,
  );
