/** Feeds that people named, and what fetching them comes to. Nothing is fetched unless somebody asks for it. */
import type { ErrorCode } from './errors.ts';
import type { Reliability } from './grades.ts';
import type { Tlp } from './report.ts';
import type { IngestResult } from './use-cases.ts';

/** What somebody says of a feed when naming it. */
export interface FeedRequest {
  /** http or https; may hold a name and password or a key, which nothing ever shows whole. */
  readonly url: string;
  /** What its reports give as their source; the title of the feed where absent. */
  readonly source?: string | undefined;
  /** How reliable that source is; becomes a decision of `by` once a report of it is on record. */
  readonly grade?: Reliability | undefined;
  /** Who grades; needed with a grade. */
  readonly by?: string | undefined;
  /** Of its reports; CLEAR where absent. */
  readonly sensitivity?: Tlp | undefined;
  /** BCP 47; by the feed or its text where absent. */
  readonly lang?: string | undefined;
  /** Whether the page that an entry links to is fetched too, one request a page. */
  readonly full?: boolean | undefined;
  /** Whether the host itself may lie on this machine or in a private network. */
  readonly allowPrivate?: boolean | undefined;
}

/** A feed as it is listed. */
export interface FeedRecord {
  /** Made of the host: "lecourrier-example". */
  readonly id: string;
  /** Without what may be secret. */
  readonly address: string;
  /** The host that is asked when it is fetched. */
  readonly host: string;
  /** Title that the feed gave itself; null before it was first fetched. */
  readonly title: string | null;
  readonly source: string | null;
  readonly grade: Reliability | null;
  readonly sensitivity: Tlp | null;
  readonly lang: string | null;
  readonly full: boolean;
  readonly allowPrivate: boolean;
  /** Instant, ISO 8601 UTC. */
  readonly addedAt: string;
  /** What the last fetch came to; null: it was never fetched, and its host never asked. */
  readonly last: FeedOutcome | null;
}

/** What a fetch came to. */
export interface FeedOutcome {
  /** `unchanged`: the host says that there is nothing new since the last time. `stopped`: somebody did. */
  readonly status: 'fetched' | 'unchanged' | 'failed' | 'stopped';
  /** Instant, ISO 8601 UTC. */
  readonly at: string;
  /** Hosts that were asked, in order. */
  readonly hosts: readonly string[];
  readonly accepted: number;
  readonly known: number;
  readonly refused: number;
  /** Entries left for the next fetch, as so many pages are fetched at most. */
  readonly left: number;
  /** Why it failed, one line. */
  readonly reason: string | null;
  readonly code: ErrorCode | null;
  /** Id of the intake that keeps what it brought; null where nothing was new. */
  readonly intake: string | null;
}

/** What is told while a feed is fetched. */
export type FeedEvent =
  | { readonly kind: 'asking'; readonly feed: string; readonly host: string }
  | {
      readonly kind: 'opened';
      readonly feed: string;
      readonly title: string | null;
      readonly entries: number;
      /** Entries that are looked at: neither their link nor their text is known. */
      readonly fresh: number;
    }
  | {
      readonly kind: 'result';
      readonly feed: string;
      readonly title: string | null;
      readonly result: IngestResult;
    }
  | { readonly kind: 'done'; readonly feed: string; readonly outcome: FeedOutcome };

/** The list of feeds, and fetching. Messages are in `lang`; that of the record where absent. */
export interface FeedDesk {
  feeds(): Promise<readonly FeedRecord[]>;
  /** @throws VigieError `bad_input` (no address of a feed, a grade without a name), `conflict` (it is listed) */
  add(request: FeedRequest, lang?: 'en' | 'fr'): Promise<FeedRecord>;
  /** Takes a feed off the list; its reports stay. @throws VigieError `not_found` */
  remove(id: string, lang?: 'en' | 'fr'): Promise<FeedRecord>;
  /**
   * Fetches a feed now and takes in what is new. What goes wrong on the way is told by the last event, `done`.
   * @throws VigieError `not_found`, `conflict` where it is being fetched already
   */
  fetch(
    id: string,
    options?: { readonly signal?: AbortSignal | undefined; readonly lang?: 'en' | 'fr' | undefined },
  ): AsyncIterable<FeedEvent>;
}
