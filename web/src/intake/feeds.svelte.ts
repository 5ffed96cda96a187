import type { FeedEvent, FeedOutcome, FeedRecord, FeedRequest } from '../../../src/core/feeds.ts';
import { addFeed, fetchFeed, getFeeds, removeFeed } from '../api/intakes.ts';
import { refusalOf } from '../api/refusal.ts';
import { Resource } from '../api/resource.svelte.ts';

/** What is under way, or came, of fetching one feed. */
export interface Fetching {
  readonly host: string | null;
  readonly entries: number;
  readonly results: readonly Extract<FeedEvent, { readonly kind: 'result' }>[];
  /** null while it goes on. */
  readonly outcome: FeedOutcome | null;
  /** Why the server would not fetch, or went away. */
  readonly refusal: string | null;
  readonly isOver: boolean;
}

const BEGUN: Fetching = { host: null, entries: 0, results: [], outcome: null, refusal: null, isOver: false };

/** Feeds of the record; what is being fetched goes on while another view is looked at. */
class Feeds {
  readonly list = new Resource<readonly FeedRecord[]>();
  fetching = $state.raw<ReadonlyMap<string, Fetching>>(new Map());
  #stops = new Map<string, AbortController>();

  load(): void {
    void this.list.load(getFeeds);
  }

  async add(request: FeedRequest): Promise<void> {
    await addFeed(request);
    this.load();
  }

  async remove(id: string): Promise<void> {
    const goBack = this.list.foreshow((list) => list.filter((feed) => feed.id !== id));
    try {
      await removeFeed(id);
      this.load();
    } catch (error) {
      goBack();
      this.#change(id, { refusal: refusalOf(error), isOver: true });
    }
  }

  isRunning(id: string): boolean {
    return this.#stateOf(id)?.isOver === false;
  }

  stop(id: string): void {
    this.#stops.get(id)?.abort();
  }

  async fetchAll(ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.fetch(id);
  }

  async fetch(id: string): Promise<void> {
    if (this.isRunning(id)) return;
    const stop = new AbortController();
    this.#stops.set(id, stop);
    this.#set(id, BEGUN);
    try {
      for await (const event of fetchFeed(id, stop.signal)) this.#hear(event);
    } catch (error) {
      if (!stop.signal.aborted) this.#change(id, { refusal: refusalOf(error) });
    } finally {
      this.#change(id, { isOver: true });
      this.load();
    }
  }

  #hear(event: FeedEvent): void {
    const { feed } = event;
    if (event.kind === 'asking') this.#change(feed, { host: event.host });
    if (event.kind === 'opened') this.#change(feed, { entries: event.entries });
    if (event.kind === 'result')
      this.#change(feed, { results: [...(this.#stateOf(feed)?.results ?? []), event] });
    if (event.kind === 'done') this.#change(feed, { outcome: event.outcome });
  }

  #stateOf(id: string): Fetching | undefined {
    return this.fetching.get(id);
  }

  #change(id: string, change: Partial<Fetching>): void {
    this.#set(id, { ...(this.#stateOf(id) ?? BEGUN), ...change });
  }

  #set(id: string, state: Fetching): void {
    this.fetching = new Map([...this.fetching, [id, state]]);
  }
}

export const feeds = new Feeds();
