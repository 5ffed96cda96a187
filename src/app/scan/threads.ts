/** The dealings of a scan: in this thread while they are few, in threads of their own once it is worth it. */
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { dealerFor, type Share, type Study } from '../../analysis/scan/index.ts';
import type { Dealt, Errand } from './worker.ts';

export interface DealingOptions {
  readonly seed: number;
  readonly replications: number;
  readonly stop?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** How many threads at most; those of the machine, up to eight, where absent. */
  readonly threads?: number | undefined;
}

/** How long this thread holds on before it looks up. */
const BREATH_MS = 40;
/** How much must be left for threads to be worth their start. */
const WORTH_THREADS_MS = 400;
const MOST_THREADS = 8;
/** Shares a thread: enough that the bar moves and that none waits long for another. */
const SHARES = 24;

/**
 * The best ratio of each dealing; the same whatever the number of threads, since each is seeded on its own.
 * @throws the reason of `stop` once it is aborted; Error where a thread fails
 */
export async function dealAll(study: Study, options: DealingOptions): Promise<Float64Array> {
  const { replications, stop, onProgress } = options;
  const maxima = new Float64Array(replications);
  const dealer = dealerFor(study, options.seed);
  const started = performance.now();
  for (let done = 0; done < replications;) {
    const breath = performance.now();
    while (done < replications && performance.now() - breath < BREATH_MS) {
      maxima[done] = dealer.next(done);
      done += 1;
    }
    onProgress?.(done, replications);
    await setImmediate();
    stop?.throwIfAborted();
    const leftMs = ((performance.now() - started) / done) * (replications - done);
    if (leftMs > WORTH_THREADS_MS) {
      await dealInThreads(study, options, maxima, done);
      break;
    }
  }
  return maxima;
}

/** Fills the rest of the maxima. */
async function dealInThreads(
  study: Study,
  { seed, replications, stop, onProgress, threads = availableParallelism() }: DealingOptions,
  maxima: Float64Array,
  begun: number,
): Promise<void> {
  const count = Math.max(1, Math.min(threads, MOST_THREADS));
  const size = Math.max(1, Math.ceil((replications - begun) / (count * SHARES)));
  let [next, done] = [begun, begun];
  const take = (): Share | null => {
    if (next >= replications) return null;
    const share = { from: next, to: Math.min(replications, next + size) };
    next = share.to;
    return share;
  };
  const onDealt = ({ from, maxima: part }: Dealt): void => {
    maxima.set(part, from);
    done += part.length;
    onProgress?.(done, replications);
  };
  const errand: Errand = { study: shared(study), seed };
  const workers = Array.from({ length: count }, () => newWorker(errand));
  try {
    await Promise.all(workers.map((worker) => runErrand(worker, take, onDealt, stop)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

const newWorker = (workerData: Errand): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), { workerData });

/** Hands shares to a thread until there is none. */
function runErrand(
  worker: Worker,
  take: () => Share | null,
  onDealt: (dealt: Dealt) => void,
  stop: AbortSignal | undefined,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const onStop = (): void => reject(stop?.reason as Error);
  const hand = (): void => {
    const share = take();
    if (share === null) resolve();
    else worker.postMessage(share);
  };
  stop?.addEventListener('abort', onStop);
  worker.on('message', (dealt: Dealt) => {
    onDealt(dealt);
    hand();
  });
  worker.on('error', reject).on('exit', () => reject(new Error('exit')));
  if (stop?.aborted) onStop();
  else hand();
  return promise.finally(() => stop?.removeEventListener('abort', onStop));
}

/** The study with its arrays in memory that threads share instead of copying. */
function shared(study: Study): Study {
  const { circles, firstCase, dayOf, before } = study;
  const { first, member, within } = circles;
  return {
    ...study,
    circles: { first: inShared(first), member: inShared(member), within: inShared(within) },
    firstCase: inShared(firstCase),
    dayOf: inShared(dayOf),
    before: inShared(before),
  };
}

function inShared(array: Int32Array): Int32Array {
  const copy = new Int32Array(new SharedArrayBuffer(array.byteLength));
  copy.set(array);
  return copy;
}
