/** The use cases over a journal and a store: taking in, making anew, telling who listens. */
import { VigieError } from '../core/errors.ts';
import type {
  IngestResult,
  Journal,
  JournalEntry,
  JournalHead,
  Notice,
  Offered,
  ReadReport,
  RecordEvent,
  RecordStore,
  Vigie,
} from '../core/ports.ts';
import type { PlaceDesk } from '../core/places.ts';
import { batches } from './batches.ts';
import { forwardsBetween } from './forwarding.ts';
import { fusePending } from './fusing.ts';
import { sift, type Candidate } from './intaking.ts';
import type { AppMessages } from './messages.ts';
import { projectReport, rawDigest } from './projection.ts';
import { followingRecords } from './records.ts';
import { isPrefix, replay } from './replay.ts';
import { Turns } from './turns.ts';

type Progress = (done: number, total: number) => void;

/** A batch is acknowledged together, so it stays small enough for the first to hear soon. */
const BATCH = { items: 32, weight: 4_000_000, weigh: weightOf };
/** Reports that may wait to be fused while more keep coming. */
const FUSE_EVERY = 256;

/** What a record is made of. */
export interface VigieParts {
  readonly journal: Journal;
  readonly stores: StoreSlot;
  readonly places: PlaceDesk;
  readonly read: ReadReport;
  readonly now: () => Date;
  readonly say: AppMessages;
  readonly onNotice?: ((notice: Notice) => void) | undefined;
}

/** Where the store is; a new one can be made beside it and put in its place. */
export interface StoreSlot {
  /** The store in use; waits while another is put in its place. */
  current(): Promise<RecordStore>;
  /** An empty store beside the current one. */
  fresh(): Promise<RecordStore>;
  /** Puts the fresh store in the place of the current one. */
  promote(fresh: RecordStore): Promise<void>;
  close(): Promise<void>;
}

/** Brings the store up to the journal, or makes it anew where the two do not match; then serves the use cases. */
export async function startVigie(parts: VigieParts, onProgress?: Progress): Promise<Vigie> {
  const engine = new Engine(parts);
  await engine.catchUp(onProgress);
  return {
    records: followingRecords(async () => (await parts.stores.current()).records),
    read: parts.read,
    places: parts.places,
    ingest: (reports) => engine.ingest(reports),
    rebuild: (progress) => engine.rebuild(progress),
    subscribe: (listener) => engine.subscribe(listener),
    close: () => engine.close(),
  };
}

/** A candidate with its place in the journal. */
type Journalled = Candidate & { readonly entry: JournalEntry };

class Engine {
  readonly #parts: VigieParts;
  readonly #turns = new Turns();
  readonly #listeners = new Set<(event: RecordEvent) => void>();
  /** Digests, raw and of the content, that the journal holds and the store does not yet. */
  readonly #onTheWay = new Map<string, string>();
  #applied: JournalHead = { sequence: 0, hash: '' };
  /** Reports in the store that are not fused yet. */
  #unfused: { readonly report: string; readonly sequence: number }[] = [];
  #closed = false;

  constructor(parts: VigieParts) {
    this.#parts = parts;
  }

  async catchUp(onProgress?: Progress): Promise<void> {
    const { stores, journal, say, onNotice } = this.#parts;
    if (!(await isPrefix(await stores.current(), journal))) {
      onNotice?.({ code: 'rebuilding', message: say.rebuilding });
      await stores.promote(await stores.fresh());
    }
    const store = await stores.current();
    const behind = journal.head().sequence - (await store.applied()).sequence;
    if (behind > 0) onNotice?.({ code: 'catching_up', message: say.catchingUp(behind) });
    await this.#replay(store, onProgress);
    await fusePending(store);
    this.#applied = journal.head();
  }

  async *ingest(reports: AsyncIterable<Offered> | Iterable<Offered>): AsyncGenerator<IngestResult> {
    let settled: Promise<unknown> = Promise.resolve();
    try {
      for await (const batch of batches(reports, BATCH)) {
        const { results, added } = await this.#turns.take(() => this.#accept(batch.items));
        settled = Promise.all([settled, this.#turns.take(() => this.#settle(added, batch.pause))]);
        // Whoever takes in hears of its failure below; until then it must not count as unhandled.
        settled.catch(() => undefined);
        yield* results;
      }
    } finally {
      await settled;
      await this.#turns.take(() => this.#fuse());
    }
  }

  /** Puts what is new in a batch on disk; when it returns, it may be acknowledged. */
  async #accept(reports: readonly Offered[]): Promise<{ results: IngestResult[]; added: Journalled[] }> {
    if (this.#closed) throw new VigieError('conflict', this.#parts.say.closed);
    const { read, say, now, journal } = this.#parts;
    const sifted = await sift(reports, { read, say, known: (digests) => this.#known(digests) });
    const candidates = sifted.flatMap((one) => (one.kind === 'new' ? one.candidate : []));
    const recordedAt = now().toISOString();
    const entries = await journal.append(
      candidates.map(({ report }) => ({ kind: 'report', recordedAt, body: report })),
    );
    const added = candidates.flatMap((candidate, i): Journalled[] => {
      const entry = entries[i];
      return entry ? [{ ...candidate, entry }] : [];
    });
    for (const { report, findings } of candidates) {
      this.#onTheWay.set(rawDigest(report), findings.report.digest);
      this.#onTheWay.set(findings.report.digest, findings.report.digest);
    }
    return { results: sifted.map((one) => one.result), added };
  }

  async #known(digests: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const known = new Map(await (await this.#parts.stores.current()).known(digests));
    for (const digest of digests) {
      const onTheWay = this.#onTheWay.get(digest);
      if (onTheWay !== undefined) known.set(digest, onTheWay);
    }
    return known;
  }

  async #settle(added: readonly Journalled[], pause: boolean): Promise<void> {
    // The acknowledgement goes out before the long work begins.
    await new Promise((resolve) => setImmediate(resolve));
    const last = added.at(-1)?.entry;
    if (last) await this.#apply(added, last);
    if (pause || this.#unfused.length >= FUSE_EVERY) await this.#fuse();
  }

  async #apply(added: readonly Journalled[], last: JournalEntry): Promise<void> {
    const store = await this.#parts.stores.current();
    if (added[0]?.entry.sequence === this.#applied.sequence + 1) {
      const rows = added.map(({ entry, report, findings }) => projectReport(entry, report, findings));
      await store.addReports(rows, last);
    } else if (last.sequence > this.#applied.sequence) {
      // An earlier batch did not reach the store: take it from the journal again.
      await this.#replay(store);
    }
    this.#applied = await store.applied();
    for (const { entry, findings } of added) {
      this.#unfused.push({ report: findings.report.digest, sequence: entry.sequence });
    }
    if (this.#applied.sequence === this.#parts.journal.head().sequence) this.#onTheWay.clear();
  }

  async #fuse(): Promise<void> {
    if (this.#unfused.length === 0) return;
    const incidents = await fusePending(await this.#parts.stores.current());
    const fused = this.#unfused;
    this.#unfused = [];
    for (const { report, sequence } of fused) {
      this.#tell({ kind: 'report', sequence, report, incidents: incidents.get(report) ?? [] });
    }
  }

  async #replay(store: RecordStore, onProgress?: Progress): Promise<void> {
    const { journal, read, say, onNotice } = this.#parts;
    const { unreadable } = await replay(store, journal, read, onProgress);
    if (unreadable > 0) onNotice?.({ code: 'unreadable', message: say.stillUnreadable(unreadable) });
  }

  rebuild(onProgress?: Progress): Promise<void> {
    return this.#turns.take(async () => {
      const { stores } = this.#parts;
      const fresh = await stores.fresh();
      try {
        await this.#replay(fresh, onProgress);
        await this.#forward(await stores.current(), fresh);
        await fusePending(fresh);
      } catch (error) {
        await fresh.close();
        throw error;
      }
      await stores.promote(fresh);
      this.#applied = this.#parts.journal.head();
      this.#onTheWay.clear();
      this.#unfused = [];
      this.#tell({ kind: 'rebuilt', sequence: this.#applied.sequence, report: null, incidents: [] });
    });
  }

  /** Ids that re-reading took away are forwarded, and the journal keeps where to. */
  async #forward(before: RecordStore, after: RecordStore): Promise<void> {
    const forwards = forwardsBetween(await before.idOrigins(), await after.idOrigins());
    if (forwards.length === 0) return;
    const recordedAt = this.#parts.now().toISOString();
    const [entry] = await this.#parts.journal.append([{ kind: 'forward', recordedAt, body: { forwards } }]);
    if (entry) await after.addForwards(forwards, entry);
  }

  subscribe(listener: (event: RecordEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #tell(event: RecordEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  close(): Promise<void> {
    return this.#turns.take(async () => {
      if (this.#closed) return;
      this.#closed = true;
      this.#listeners.clear();
      await this.#parts.journal.close();
      await this.#parts.stores.close();
    });
  }
}

function weightOf(offered: Offered): number {
  return 'text' in offered && typeof offered.text === 'string' ? offered.text.length : 0;
}
