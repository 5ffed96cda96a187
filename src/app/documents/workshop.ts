/** Opens documents one after the other in a thread of their own, which is made when the first comes. */
import { Worker } from 'node:worker_threads';
import type { DocumentFault, Extracted } from './extracted.ts';
import type { DocumentKind } from './kinds.ts';
import type { Order } from './worker.ts';

/** How much one document may take; a report of hundreds of pages takes seconds and some hundred megabytes. */
export interface Allowance {
  readonly seconds: number;
  /** Growth of the process while it is open. */
  readonly megabytes: number;
}

const ALLOWANCE: Allowance = { seconds: 60, megabytes: 1500 };
const WATCH_MS = 200;
const MEGABYTE = 1024 * 1024;

let worker: Worker | null = null;
let turn: Promise<unknown> = Promise.resolve();

/**
 * The reports of a document and what could not be taken out of it; never rejects. A document that takes more than
 * it is allowed is given up with its thread; the next one gets a new thread.
 */
export function openInWorkshop(
  kind: DocumentKind,
  bytes: Uint8Array,
  allowance = ALLOWANCE,
): Promise<readonly Extracted[]> {
  const opened = turn.then(() => openNow({ kind, bytes }, allowance));
  turn = opened;
  return opened;
}

function openNow(order: Order, allowance: Allowance): Promise<readonly Extracted[]> {
  const thread = worker ?? newWorker();
  worker = thread;
  return new Promise((resolve) => {
    const started = performance.now();
    const before = process.memoryUsage.rss();
    const watch = setInterval(() => {
      if (performance.now() - started > allowance.seconds * 1000) giveUp('tooLong');
      else if (process.memoryUsage.rss() - before > allowance.megabytes * MEGABYTE) giveUp('tooMuchInside');
    }, WATCH_MS);
    const onFailure = (): void => giveUp('tooMuchInside');
    const onExit = (): void => giveUp('damaged');
    const settle = (found: readonly Extracted[]): void => {
      clearInterval(watch);
      thread.off('message', settle).off('error', onFailure).off('exit', onExit);
      thread.unref();
      resolve(found);
    };
    const giveUp = (fault: DocumentFault): void => {
      worker = null;
      settle([{ fault }]);
      void thread.terminate();
    };
    thread.ref();
    thread.on('message', settle).on('error', onFailure).on('exit', onExit);
    thread.postMessage(order);
  });
}

function newWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: ALLOWANCE.megabytes },
  });
}
