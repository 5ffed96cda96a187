/** The journal: what cannot be derived again, in the order in which it came. `store` keeps it. */

/** What the journal keeps: reports as they came, what people decided, the briefs that they saved, and where the ids of re-read incidents went. */
export type JournalKind = 'report' | 'decision' | 'brief' | 'forward';

/** One entry of the journal; `hash` is SHA-256 of the canonical JSON of the other members. */
export interface JournalEntry {
  /** 1-based, without gaps. */
  readonly sequence: number;
  readonly kind: JournalKind;
  /** Instant, ISO 8601 UTC. */
  readonly recordedAt: string;
  readonly body: unknown;
  /** Hash of the entry before; 64 zeros for the first. */
  readonly previous: string;
  readonly hash: string;
}

/** The last entry's place in the chain; sequence 0 for an empty journal. */
export interface JournalHead {
  readonly sequence: number;
  readonly hash: string;
}

/** The truth: append-only, hash-chained, on disk before it is acknowledged. */
export interface Journal {
  head(): JournalHead;
  /**
   * Appends entries; when it returns they are on disk (one fsync for all). All or none.
   * @throws VigieError `storage` where the disk refuses
   */
  append(
    entries: readonly { readonly kind: JournalKind; readonly recordedAt: string; readonly body: unknown }[],
  ): Promise<readonly JournalEntry[]>;
  /**
   * Entries after a sequence number in order, checked against the chain as they are read.
   * @throws VigieError `damaged` with file and line where the chain is broken
   */
  entries(after?: number): AsyncIterable<JournalEntry>;
  close(): Promise<void>;
}
