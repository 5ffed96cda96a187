/** Feeds that people named: the list, and fetching one when somebody asks for it. Nothing here runs by itself. */
import { isIP } from 'node:net';
import { VigieError } from '../../core/errors.ts';
import type { FeedDesk, FeedEvent, FeedOutcome, FeedRecord, FeedRequest } from '../../core/feeds.ts';
import { RELIABILITIES } from '../../core/grades.ts';
import type { IntakeDesk } from '../../core/intakes.ts';
import { parseUrl, shownAddress } from '../../core/links.ts';
import type { RecordStore } from '../../core/ports.ts';
import type { JudgementDesk, Offered } from '../../core/use-cases.ts';
import type { UiLang } from '../messages.ts';
import { Turns } from '../turns.ts';
import { isPublicAddress } from './addresses.ts';
import { entriesOf } from './entries.ts';
import { newId, readFeeds, shownFeed, writeFeeds, type KeptFeed } from './list.ts';
import { FEED_MESSAGES, type FeedMessages } from './messages.ts';
import { sortEntries } from './novelty.ts';
import { withPages, type Followed } from './pages.ts';
import {
  AskedToWait,
  FETCH_LIMITS,
  fetchPage,
  type Fetching,
  type FetchLimits,
  type Resolved,
} from './request.ts';

const MOST_FEEDS = 500;
/** Between two pages of one host: no faster than a person who reads on. */
const PAUSE_MS = 1000;

/** What fetching takes from its surroundings; that of the machine where absent. */
export interface FeedSurroundings {
  readonly resolve?: ((host: string) => Promise<readonly Resolved[]>) | undefined;
  readonly limits?: FetchLimits | undefined;
  readonly pauseMs?: number | undefined;
}

export interface FeedParts extends FeedSurroundings {
  readonly data: string;
  readonly store: () => Promise<RecordStore>;
  readonly intakes: Pick<IntakeDesk, 'begin' | 'take' | 'end'>;
  readonly judgement: Pick<JudgementDesk, 'sources' | 'decide'>;
  readonly now: () => Date;
  readonly lang: UiLang;
}

/** The desk over the list in a data folder. */
export function feedDesk(parts: FeedParts): FeedDesk {
  const { data, lang: own } = parts;
  const turns = new Turns();
  const running = new Set<string>();
  const change = (to: (feeds: readonly KeptFeed[]) => readonly KeptFeed[], lang: UiLang): Promise<void> =>
    turns.take(async () => writeFeeds(data, lang, to(await readFeeds(data, lang))));

  return {
    feeds: async () => (await readFeeds(data, own)).map(shownFeed),
    add: async (request, lang = own) => {
      let added: KeptFeed | null = null;
      await change((feeds) => {
        added = keptFeed(request, feeds, parts.now(), FEED_MESSAGES[lang]);
        return [...feeds, added];
      }, lang);
      return shownFeed(added as unknown as KeptFeed);
    },
    remove: async (id, lang = own) => {
      let removed: FeedRecord | null = null;
      await change((feeds) => {
        removed = shownFeed(feedIn(feeds, id, FEED_MESSAGES[lang]));
        return feeds.filter((feed) => feed.id !== id);
      }, lang);
      return removed as unknown as FeedRecord;
    },
    fetch: async function* fetch(id, { signal = new AbortController().signal, lang = own } = {}) {
      const say = FEED_MESSAGES[lang];
      const feed = feedIn(await readFeeds(data, lang), id, say);
      if (running.has(id)) throw new VigieError('conflict', say.fetching(id));
      running.add(id);
      try {
        const errand = new Errand(feed, { ...parts, lang, say, signal });
        yield* errand.run();
        const { news } = errand;
        await change((feeds) => feeds.map((one) => (one.id === id ? { ...one, ...news } : one)), lang);
        if (news.last !== undefined) yield { kind: 'done', feed: id, outcome: news.last };
      } finally {
        running.delete(id);
      }
    },
  };
}

function feedIn(feeds: readonly KeptFeed[], id: string, say: FeedMessages): KeptFeed {
  const feed = feeds.find((one) => one.id === id);
  if (feed === undefined) throw new VigieError('not_found', say.noFeed(id));
  return feed;
}

/** A feed as it goes on the list. No name is looked up: nothing leaves the machine before the first fetch. */
function keptFeed(request: FeedRequest, feeds: readonly KeptFeed[], now: Date, say: FeedMessages): KeptFeed {
  const url = parseUrl(request.url.trim());
  if (url === null) throw new VigieError('bad_input', say.notAnAddress(shownAddress(request.url)));
  url.hash = '';
  const listed = feeds.find((feed) => feed.url === url.href);
  if (listed !== undefined) throw new VigieError('conflict', say.listed(listed.id));
  if (feeds.length >= MOST_FEEDS) throw new VigieError('conflict', say.tooManyFeeds(MOST_FEEDS));
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isPrivate = host === 'localhost' || (isIP(host) !== 0 && !isPublicAddress(host));
  if (isPrivate && request.allowPrivate !== true)
    throw new VigieError('forbidden', say.privateHost(url.host));
  const { grade, by, source, sensitivity, lang, full, allowPrivate } = request;
  if (grade !== undefined && !RELIABILITIES.includes(grade))
    throw new VigieError('bad_input', say.notAGrade(grade));
  if (grade !== undefined && (by ?? '').trim() === '')
    throw new VigieError('bad_input', say.gradeWithoutName);
  return {
    id: newId(url, feeds),
    url: url.href,
    source: source?.trim() || undefined,
    grade,
    by: grade === undefined ? undefined : by?.trim(),
    sensitivity,
    lang,
    full: full === true || undefined,
    allowPrivate: allowPrivate === true || undefined,
    addedAt: now.toISOString(),
  };
}

type ErrandParts = FeedParts & { readonly say: FeedMessages; readonly signal: AbortSignal };

/** One fetch of one feed, from the question to its host to what the record took. */
class Errand {
  /** What the list is to keep of it. */
  news: Partial<KeptFeed> = {};
  readonly #feed: KeptFeed;
  readonly #parts: ErrandParts;
  readonly #hosts: string[] = [];
  readonly #tally = { accepted: 0, known: 0, refused: 0 };
  readonly #followed: Followed = { notes: new Map(), left: 0 };
  #intake: string | null = null;

  constructor(feed: KeptFeed, parts: ErrandParts) {
    this.#feed = feed;
    this.#parts = parts;
  }

  async *run(): AsyncGenerator<FeedEvent> {
    const { signal } = this.#parts;
    try {
      yield* this.#fetch();
    } catch (error) {
      if (signal.aborted) this.#settle('stopped');
      else if (error instanceof VigieError) {
        if (error instanceof AskedToWait) this.news = { ...this.news, notBefore: error.until };
        this.#settle('failed', error);
      } else throw error;
    }
  }

  async *#fetch(): AsyncGenerator<FeedEvent> {
    const { id, url, etag = null, lastModified = null, notBefore = '' } = this.#feed;
    const { say, now, lang } = this.#parts;
    const { host } = new URL(url);
    if (notBefore > now().toISOString()) throw new AskedToWait(notBefore, say.askedToWait(host, notBefore));
    yield { kind: 'asking', feed: id, host };
    const page = await fetchPage(url, { etag, lastModified }, this.#fetching());
    if (page === null) return this.#settle('unchanged');
    const entries = (await entriesOf(page, id, say, lang)).map((entry) => this.#asSaid(entry));
    yield* this.#take(entries);
    await this.#grade();
    // What was left, or refused, is asked for again the next time.
    const isDone = this.#followed.left === 0 && this.#tally.refused === 0;
    this.news = {
      ...this.news,
      notBefore: undefined,
      etag: (isDone && page.etag) || undefined,
      lastModified: (isDone && page.lastModified) || undefined,
    };
    return this.#settle('fetched');
  }

  async *#take(entries: readonly Offered[]): AsyncGenerator<FeedEvent> {
    const { id, full } = this.#feed;
    const { say, store, intakes, signal } = this.#parts;
    const title = titleOf(entries, this.#feed);
    this.news = { title: title ?? undefined };
    const { fresh, known } = await sortEntries(entries, await store(), full === true ? null : say.otherText);
    yield { kind: 'opened', feed: id, title, entries: entries.length, fresh: fresh.length };
    for (const { entry, result } of known) {
      this.#tally.known += 1;
      yield { kind: 'result', feed: id, title: entry.title ?? null, result };
    }
    if (fresh.length === 0) return;
    const titles = new Map(fresh.map((entry) => ['title' in entry ? entry.origin : undefined, entry]));
    const intake = await intakes.begin({ way: 'feed', name: title ?? id, announced: fresh.length });
    this.#intake = intake.id;
    for await (const result of intakes.take(intake.id, id, this.#offer(fresh))) {
      this.#tally[result.status] += 1;
      const entry = titles.get(result.origin);
      const note = this.#followed.notes.get(result.origin ?? '');
      const told = note === undefined || result.status === 'refused' ? result : { ...result, reason: note };
      const name = entry !== undefined && 'title' in entry ? (entry.title ?? null) : null;
      yield { kind: 'result', feed: id, title: name, result: told };
      signal.throwIfAborted();
    }
    await intakes.end(intake.id);
  }

  #offer(fresh: readonly Offered[]): Iterable<Offered> | AsyncIterable<Offered> {
    if (this.#feed.full !== true) return fresh;
    const { lang, pauseMs = PAUSE_MS } = this.#parts;
    const fetching = this.#fetching();
    return withPages(fresh, { fetching, uiLang: lang, pauseMs, followed: this.#followed });
  }

  #fetching(): Fetching {
    const { say, resolve, now, limits = FETCH_LIMITS, signal } = this.#parts;
    const { url, allowPrivate } = this.#feed;
    return {
      say,
      resolve,
      now,
      limits,
      signal,
      onHost: (host) => void (this.#hosts.includes(host) || this.#hosts.push(host)),
      privateHost: allowPrivate === true ? new URL(url).host : null,
    };
  }

  /** An entry with what the person said of the feed. */
  #asSaid(entry: Offered): Offered {
    if ('reason' in entry) return entry;
    const { source, sensitivity, lang } = this.#feed;
    return { ...entry, source: source ?? entry.source, sensitivity, lang: lang ?? entry.lang };
  }

  /** The grade that was given with the feed becomes a decision as soon as its source is on record, once. */
  async #grade(): Promise<void> {
    const { grade, by, source = this.news.title } = this.#feed;
    if (grade === undefined || by === undefined || source === undefined) return;
    const { judgement, say, lang } = this.#parts;
    const found = (await judgement.sources()).find(({ name }) => name === source);
    if (found === undefined || found.changes.length > 0) return;
    await judgement.decide({ kind: 'reliability', source, grade, by, why: say.gradeReason }, lang);
  }

  #settle(status: FeedOutcome['status'], error?: VigieError): void {
    const last: FeedOutcome = {
      status,
      at: this.#parts.now().toISOString(),
      hosts: this.#hosts,
      ...this.#tally,
      left: this.#followed.left,
      reason: error?.message ?? null,
      code: error?.code ?? null,
      intake: this.#intake,
    };
    this.news = { ...this.news, last };
  }
}

/** What the feed calls itself: the documents reader gives it to each entry as its source. */
function titleOf(entries: readonly Offered[], feed: KeptFeed): string | null {
  if (feed.source !== undefined) return feed.source;
  const named = entries.find((entry) => !('reason' in entry) && entry.source !== undefined);
  return named !== undefined && 'source' in named ? (named.source ?? null) : null;
}
