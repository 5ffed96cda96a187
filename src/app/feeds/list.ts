/** The list of feeds beside the record, and what the last fetch of each came to: one file, replaced whole. */
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { VigieError } from '../../core/errors.ts';
import type { FeedOutcome, FeedRecord, FeedRequest } from '../../core/feeds.ts';
import { RELIABILITIES } from '../../core/grades.ts';
import { parseUrl, shownAddress } from '../../core/links.ts';
import { TLP } from '../../core/report.ts';
import { replaceFile } from '../files/replacing.ts';
import type { UiLang } from '../messages.ts';
import { FEED_MESSAGES } from './messages.ts';

/** A feed as the file keeps it; its `url` whole, secrets and all, never leaves this folder but to the feed's own host. */
export interface KeptFeed extends FeedRequest {
  readonly id: string;
  readonly addedAt: string;
  readonly title?: string | undefined;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** Instant before which its host does not want to be asked. */
  readonly notBefore?: string | undefined;
  readonly last?: FeedOutcome | undefined;
}

export const feedsPath = (data: string): string => join(data, 'feeds', 'feeds.json');

/** Reads the list; none where there is no file. @throws VigieError `damaged` */
export async function readFeeds(data: string, lang: UiLang): Promise<readonly KeptFeed[]> {
  const path = feedsPath(data);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new VigieError('storage', FEED_MESSAGES[lang].notWritten(error.code ?? ''), { cause: error });
  });
  if (text === null) return [];
  const feeds = feedsIn(text);
  if (feeds === null) throw new VigieError('damaged', FEED_MESSAGES[lang].badList(path));
  return feeds;
}

function feedsIn(text: string): readonly KeptFeed[] | null {
  try {
    const { feeds } = JSON.parse(text) as { readonly feeds: readonly KeptFeed[] };
    return Array.isArray(feeds) && feeds.every(isFeed) ? feeds : null;
  } catch {
    return null;
  }
}

/** People may write the file by hand: what is used of it is looked at. */
function isFeed({ id, url, grade, sensitivity }: KeptFeed): boolean {
  return (
    typeof id === 'string' &&
    /^[\w.-]+$/.test(id) &&
    typeof url === 'string' &&
    parseUrl(url) !== null &&
    (grade === undefined || RELIABILITIES.includes(grade)) &&
    (sensitivity === undefined || TLP.includes(sensitivity))
  );
}

/**
 * Puts a list in the place of the former one. Whoever holds the record is the only one to do so.
 * @throws VigieError `storage`
 */
export async function writeFeeds(data: string, lang: UiLang, feeds: readonly KeptFeed[]): Promise<void> {
  const path = feedsPath(data);
  const say = FEED_MESSAGES[lang];
  // Addresses may hold passwords: nobody else on this machine needs to read them.
  await mkdir(dirname(path), { recursive: true, mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    throw new VigieError('storage', say.notWritten(error.code ?? ''), { cause: error });
  });
  const bytes = Buffer.from(`${JSON.stringify({ feeds }, null, 2)}\n`);
  await replaceFile(path, bytes, { notWritten: say.notWritten, busy: say.notWritten });
}

/** A feed as it may be shown. */
export function shownFeed(feed: KeptFeed): FeedRecord {
  return {
    id: feed.id,
    address: shownAddress(feed.url),
    host: new URL(feed.url).host,
    title: feed.title ?? null,
    source: feed.source ?? null,
    grade: feed.grade ?? null,
    sensitivity: feed.sensitivity ?? null,
    lang: feed.lang ?? null,
    full: feed.full === true,
    allowPrivate: feed.allowPrivate === true,
    addedAt: feed.addedAt,
    last: feed.last ?? null,
  };
}

/** An id that no feed bears yet, made of the host: "lecourrier-example", "lecourrier-example-2". */
export function newId(url: URL, feeds: readonly KeptFeed[]): string {
  const base =
    url.hostname
      .replace(/^www\./, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'feed';
  const taken = new Set(feeds.map(({ id }) => id));
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(id)) return id;
  }
}
