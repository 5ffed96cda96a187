import { lockHolder, openPlaces, openVigie, type OpenedPlaces } from '../../app/index.ts';
import type { OpenedVigie } from '../../app/open.ts';
import type { Records, Vigie } from '../../core/use-cases.ts';
import type { PageOf, Page } from '../../core/records.ts';
import type { Dictionary } from '../../language/overlay/index.ts';
import { dictionaryIn } from '../overlays.ts';
import { warn, type Terminal } from '../terminal.ts';
import type { AskIntakes } from './feeds.ts';
import { remoteAccess } from './remote.ts';
import { roadsHere, type AskRoads } from './roads.ts';

/** The questions that commands ask of a record. */
export type AskRecords = Pick<
  Records,
  'counts' | 'incidents' | 'incident' | 'reports' | 'statements' | 'operations'
>;

/** A record, held by this process or by a server that runs already. */
export interface Access {
  readonly records: AskRecords;
  /** What people decide, in the language of the terminal. */
  readonly judgement: Vigie['judgement'];
  readonly roads: AskRoads;
  readonly analysis: Vigie['analysis'];
  readonly briefs: Vigie['briefs'];
  readonly savedBriefs: Vigie['savedBriefs'];
  readonly feeds: Vigie['feeds'];
  readonly intakes: AskIntakes;
  readonly search: Vigie['search'];
  readonly changes: Vigie['changes'];
  readonly ingest: Vigie['ingest'];
  close(): Promise<void>;
}

type OnProgress = (done: number, total: number) => void;

/** The gazetteer of a data folder: the built-in places with its lists, imports and corrections; its reader goes by `dictionary`. */
export function placesOf(data: string, terminal: Terminal, dictionary?: Dictionary): OpenedPlaces {
  return openPlaces({
    dictionary,
    data,
    project: terminal.projectPlaces,
    uiLang: terminal.words.lang,
    now: () => new Date(),
    onNotice: (message) => warn(terminal, message),
  });
}

/** Opens the record of a folder in this process. */
export function openHere(data: string, terminal: Terminal, onProgress?: OnProgress): Promise<OpenedVigie> {
  const places = placesOf(data, terminal, dictionaryIn(data, terminal));
  return openVigie({
    data,
    places,
    read: terminal.newReader(places),
    now: () => new Date(),
    uiLang: terminal.words.lang,
    onNotice: (notice) => warn(terminal, notice.message),
    onProgress,
  });
}

/**
 * The record of a folder, through its server where one serves it.
 * @throws VigieError `locked` where another process holds it without serving
 */
export async function openAccess(data: string, terminal: Terminal): Promise<Access> {
  const holder = await lockHolder(data);
  if (holder?.address) return remoteAccess(holder.address, terminal.words);
  const vigie = await openHere(data, terminal);
  return { ...vigie, roads: roadsHere(vigie.roads) };
}

/** Opens, works, closes, whatever happens. */
export async function withAccess<T>(
  data: string,
  terminal: Terminal,
  work: (access: Access) => Promise<T>,
): Promise<T> {
  const access = await openAccess(data, terminal);
  try {
    return await work(access);
  } finally {
    await access.close();
  }
}

const PAGE_SIZE = 500;

/** Items of a list, page by page, up to `limit`. */
export async function* walk<T>(
  list: (page: Page) => Promise<PageOf<T>>,
  limit = Number.POSITIVE_INFINITY,
): AsyncGenerator<T> {
  let left = limit;
  let cursor: string | null | undefined;
  while (cursor !== null && left > 0) {
    const page = await list({ limit: Math.min(PAGE_SIZE, left), cursor });
    yield* page.items;
    left -= page.items.length;
    cursor = page.next;
  }
}
