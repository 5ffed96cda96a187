/** The use cases over a journal and a store: taking in, making anew, telling who listens. */
import { VigieError } from '../core/errors.ts';
import type { Journal, JournalEntry } from '../core/journal.ts';
import type { Applied, Notice, ReadReport, RecordStore } from '../core/ports.ts';
import type { IngestResult, Offered, RecordEvent, Vigie } from '../core/use-cases.ts';
import type { PlaceDesk } from '../core/places.ts';
import { canonicalJson, digest } from '../core/digest.ts';
import { requestName } from '../core/requests.ts';
import type { BriefRef } from '../core/brief.ts';
import type { Decision, DecisionRecord, DecisionRequest } from '../core/decisions.ts';
import { analysisDesk } from './analysis/desk.ts';
import type { OpenedBaselines } from './baselines/open.ts';
import { batches } from './batches.ts';
import { changesDesk } from './changes.ts';
import { briefDesk } from './brief/desk.ts';
import { savedBriefDesk } from './brief/saved/desk.ts';
import { openBook } from './decisions/book.ts';
import { bodyOf, stampOf } from './decisions/deciding.ts';
import { askingDesk, recordOf } from './decisions/desk.ts';
import { DECISION_MESSAGES } from './decisions/messages.ts';
import { forwardsBetween } from './forwarding.ts';
import { feedDesk, type FeedSurroundings } from './feeds/desk.ts';
import { fusePending } from './fusing.ts';
import { intakeDesk } from './intakes/desk.ts';
import { sift, type Candidate } from './intaking.ts';
import type { AppMessages, UiLang } from './messages.ts';
import { projectReport, rawDigest } from './projection.ts';
import { followingRecords } from './records.ts';
import {
  appliedBy,
  applyDecision,
  applyVersion,
  isPrefix,
  laterDay,
  replay,
  type KeptVersion,
} from './replay.ts';
import { roadDesk } from './roads/desk.ts';
import { searchDesk } from './search/desk.ts';
import type { OpenedRoads } from './roads/open.ts';
import { Turns } from './turns.ts';

type Progress = (done: number, total: number) => void;

/** A batch is acknowledged together, so it stays small enough for the first to hear soon. */
const BATCH = { items: 32, weight: 4_000_000, weigh: weightOf };
/** Reports that may wait to be fused while more keep coming. */
const FUSE_EVERY = 256;

/** What a record is made of. */
export interface VigieParts {
  /** Folder of the record, and of the lists beside it. */
  readonly data: string;
  readonly journal: Journal;
  readonly stores: StoreSlot;
  readonly places: PlaceDesk;
  readonly read: ReadReport;
  readonly now: () => Date;
  readonly say: AppMessages;
  readonly lang: UiLang;
  readonly roads: OpenedRoads;
  readonly baselines: OpenedBaselines;
  readonly feeds?: FeedSurroundings | undefined;
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
  const store = (): Promise<RecordStore> => parts.stores.current();
  const roads = roadDesk({ roads: parts.roads, store, now: parts.now, lang: parts.lang });
  const { data, now, lang } = parts;
  const judgement: Vigie['judgement'] = {
    ...askingDesk(store),
    decide: (request, asked, key) => engine.decide(request, asked, key),
  };
  const intakes = intakeDesk({ data, store, now, lang, ingest: (reports) => engine.ingest(reports) });
  const briefs = briefDesk({
    store,
    roads,
    places: parts.places,
    baselines: parts.baselines,
    now: parts.now,
    lang: parts.lang,
  });
  return {
    records: followingRecords(async () => (await parts.stores.current()).records),
    read: parts.read,
    places: parts.places,
    judgement,
    intakes,
    feeds: feedDesk({ data, store, intakes, judgement, now, lang, ...parts.feeds }),
    roads,
    analysis: analysisDesk({
      store,
      now: parts.now,
      lang: parts.lang,
      baselines: parts.baselines,
      network: () => parts.roads.network(),
    }),
    briefs,
    savedBriefs: savedBriefDesk({
      store,
      briefs,
      lang: parts.lang,
      places: parts.places,
      keep: (make) => engine.keepVersion(make),
    }),
    changes: changesDesk(store, roads),
    search: searchDesk({ store, roads: parts.roads, lang: parts.lang }),
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
  #applied: Applied = { sequence: 0, hash: '', recordedOn: '' };
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
    this.#applied = await store.applied();
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
    for (const asked of digests) {
      const onTheWay = this.#onTheWay.get(asked);
      if (onTheWay !== undefined) known.set(asked, onTheWay);
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
      const recordedOn = laterDay(this.#applied, last);
      // What was believed on the day before is settled before the next day adds to it.
      if (recordedOn !== this.#applied.recordedOn) await this.#fuse();
      const rows = added.map(({ entry, report, findings }) =>
        projectReport(entry, report, findings, recordedOn),
      );
      await store.addReports(rows, { ...last, recordedOn });
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
        await fusePending(fresh);
        await this.#forward(await stores.current(), fresh);
      } catch (error) {
        await fresh.close();
        throw error;
      }
      await stores.promote(fresh);
      this.#applied = await (await stores.current()).applied();
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
    if (entry) await after.addForwards(forwards, appliedBy(entry, await after.applied()));
  }

  /** Puts a decision on disk, then lets the record follow it; one that came before under the same key stands as it is. */
  decide(request: DecisionRequest, lang: UiLang = this.#parts.lang, key?: string): Promise<DecisionRecord> {
    return this.#turns.take(async () => {
      const { say, now, journal, stores, roads } = this.#parts;
      if (this.#closed) throw new VigieError('conflict', say.closed);
      await this.#fuse();
      const store = await stores.current();
      const name = requestName(key, request);
      // A name is the id of what came of the request, so that the journal keeps it without a word.
      const before = name === null ? null : await this.#madeBefore(store, decisionId(name));
      if (before !== null) return before;
      const at = now().toISOString();
      const stamp = stampOf(request, DECISION_MESSAGES[lang]);
      const body = await bodyOf(request, {
        store,
        say: DECISION_MESSAGES[lang],
        lang,
        roads,
        today: at.slice(0, 10),
      });
      const made = { ...stamp, at, body };
      const id = decisionId(name ?? digest(canonicalJson([journal.head().sequence, made])));
      const decision: Decision = { id, ...made };
      const [entry] = await journal.append([{ kind: 'decision', recordedAt: at, body: decision }]);
      if (entry) await applyDecision(store, entry);
      this.#applied = await store.applied();
      await fusePending(store);
      return this.#decided(store, decision.id);
    });
  }

  /** Puts a version of a saved brief on disk, and into the store; nothing where it names one that is there. */
  keepVersion(make: (at: string, sequence: number) => Promise<KeptVersion | BriefRef>): Promise<BriefRef> {
    return this.#turns.take(async () => {
      const { say, now, journal, stores } = this.#parts;
      if (this.#closed) throw new VigieError('conflict', say.closed);
      await this.#fuse();
      const store = await stores.current();
      const at = now().toISOString();
      const kept = await make(at, journal.head().sequence);
      if (!('facts' in kept)) return kept;
      const [entry] = await journal.append([{ kind: 'brief', recordedAt: at, body: kept }]);
      if (entry) {
        await applyVersion(store, entry);
        this.#applied = await store.applied();
        this.#tell({ kind: 'brief', sequence: entry.sequence, report: null, incidents: [] });
      }
      return kept.version;
    });
  }

  async #madeBefore(store: RecordStore, id: string): Promise<DecisionRecord | null> {
    const book = await openBook(store);
    const entry = book.all.find(({ decision }) => decision.id === id);
    return entry === undefined ? null : recordOf(entry, book, store);
  }

  async #decided(store: RecordStore, id: string): Promise<DecisionRecord> {
    const book = await openBook(store);
    const entry = book.all.find(({ decision }) => decision.id === id);
    if (entry === undefined) throw new Error(`decision ${id} did not reach the store`);
    const record = await recordOf(entry, book, store);
    this.#tell({ kind: 'decision', sequence: entry.sequence, report: null, incidents: record.incidents });
    return record;
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

const decisionId = (name: string): string => `dec-${name.slice(0, 12)}`;

function weightOf(offered: Offered): number {
  return 'text' in offered && typeof offered.text === 'string' ? offered.text.length : 0;
}
