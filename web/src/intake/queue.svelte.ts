import type { IngestResult } from '../../../src/core/use-cases.ts';
import { beginIntake, endIntake, isServerThere, takeFile, type FileDefaults } from '../api/intakes.ts';
import { problemOf } from '../api/problem.ts';
import { refusalOf } from '../api/refusal.ts';
import { language } from '../messages/language.svelte.ts';
import type { Found, FoundFiles } from './dropped.ts';
import { freeName, MOST_BYTES } from './kinds.ts';

/** Answers of a server that is not there, or not yet: what was sent waits for it. */
const AWAY = new Set([0, 423, 502, 503, 504]);
const ASK_AGAIN_MS = 2000;
/** Results are shown in strokes: a file of ten thousand reports must not redraw the page as often. */
const SHOW_EVERY_MS = 150;

/** A file on the list. */
export class Staged {
  readonly name: string;
  readonly file: File;
  state = $state<'waiting' | 'sending' | 'done'>('waiting');
  results = $state.raw<readonly IngestResult[]>([]);

  constructor({ path, file }: Found, taken: ReadonlySet<string>) {
    this.name = freeName(path, taken);
    this.file = file;
  }

  get isRefused(): boolean {
    return this.state === 'done' && this.results.some(({ status }) => status === 'refused');
  }

  refuse(reason: string): void {
    this.results = [{ report: this.name, status: 'refused', reason }];
    this.state = 'done';
  }
}

/** Files that wait to be taken in, sent one after the other: the server opens one document at a time. */
class Queue {
  items = $state.raw<readonly Staged[]>([]);
  otherKinds = $state(0);
  /** `away`: the server does not answer, the rest waits for it. */
  phase = $state<'staged' | 'running' | 'away' | 'stopped' | 'ended'>('staged');
  defaults = $state<{ -readonly [K in keyof FileDefaults]: string }>({
    source: '',
    publishedAt: '',
    lang: '',
    sensitivity: '',
  });
  /** The intake that the files belong to; null before the first is sent. */
  intake = $state<string | null>(null);
  /** Why no intake could be begun. */
  refusal = $state<string | null>(null);
  readonly waiting = $derived(this.items.filter(({ state }) => state !== 'done'));
  readonly current = $derived(this.items.find(({ state }) => state === 'sending') ?? null);
  readonly refused = $derived(this.items.filter((item) => item.isRefused));
  readonly isBusy = $derived(this.phase === 'running' || this.phase === 'away');
  #abort = new AbortController();

  add({ files, otherKinds }: FoundFiles): void {
    // What was ended is another intake than what comes now.
    if (this.phase === 'ended') this.clear();
    const taken = new Set(this.items.map(({ name }) => name));
    const staged = files.map((found) => {
      const item = new Staged(found, taken);
      taken.add(item.name);
      if (found.file.size > MOST_BYTES) item.refuse(language.messages.intake.files.tooLarge);
      return item;
    });
    this.items = [...this.items, ...staged];
    this.otherKinds += otherKinds;
  }

  leaveOut(item: Staged): void {
    this.items = this.items.filter((one) => one !== item);
  }

  clear(): void {
    if (this.isBusy) return;
    this.items = [];
    this.otherKinds = 0;
    this.intake = null;
    this.refusal = null;
    this.phase = 'staged';
  }

  stop(): void {
    this.#abort.abort();
  }

  async retry(items: readonly Staged[]): Promise<void> {
    for (const item of items) item.state = 'waiting';
    if (!this.isBusy) await this.start();
  }

  async start(): Promise<void> {
    if (this.isBusy) return;
    this.phase = 'running';
    this.refusal = null;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    try {
      await this.#begin(signal);
      for (let next = this.waiting[0]; next !== undefined && !signal.aborted; next = this.waiting[0]) {
        await this.#send(next, signal);
      }
      if (signal.aborted) return;
      if (this.intake !== null) await endIntake(this.intake).catch(() => null);
      this.phase = 'ended';
    } catch (error) {
      this.refusal = refusalOf(error);
      this.phase = 'stopped';
    } finally {
      if (signal.aborted) this.phase = 'stopped';
    }
  }

  async #begin(signal: AbortSignal): Promise<void> {
    while (this.intake === null && !signal.aborted) {
      try {
        await this.#open();
      } catch (error) {
        if (!AWAY.has(problemOf(error).status)) throw error;
        await this.#untilBack(signal);
      }
    }
  }

  async #open(): Promise<void> {
    const folder = this.items[0]?.name.split('/');
    const name = folder !== undefined && folder.length > 1 ? folder[0] : this.items[0]?.name;
    this.intake = (
      await beginIntake({
        way: 'files',
        announced: this.items.length,
        ...(name === undefined ? {} : { name }),
      })
    ).id;
  }

  async #send(item: Staged, signal: AbortSignal): Promise<void> {
    item.state = 'sending';
    const bytes = await item.file.arrayBuffer().catch(() => null);
    if (bytes === null) return item.refuse(language.messages.intake.files.unreadable);
    try {
      await this.#take(item, bytes, signal);
      item.state = 'done';
    } catch (error) {
      const problem = problemOf(error);
      // What it added before the line was cut is recognised as its own when it is sent again.
      if (signal.aborted || AWAY.has(problem.status)) item.state = 'waiting';
      else item.refuse(refusalOf(error));
      if (!signal.aborted && AWAY.has(problem.status)) await this.#untilBack(signal);
    }
  }

  async #take(item: Staged, bytes: ArrayBuffer, signal: AbortSignal): Promise<void> {
    const results: IngestResult[] = [];
    let shownAt = performance.now();
    const file = { name: item.name, bytes };
    for await (const result of takeFile(file, this.intake ?? '', this.defaults, signal)) {
      results.push(result);
      if (performance.now() - shownAt < SHOW_EVERY_MS) continue;
      shownAt = performance.now();
      item.results = [...results];
    }
    item.results = results;
  }

  async #untilBack(signal: AbortSignal): Promise<void> {
    this.phase = 'away';
    do await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    while (!signal.aborted && !(await isServerThere()));
    if (!signal.aborted) this.phase = 'running';
  }
}

/** The one list of the page: going to another view does not stop it. */
export const queue = new Queue();
