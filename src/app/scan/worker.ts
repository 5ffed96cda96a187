/** A thread of the scan: makes the dealings that it is told to. */
import { parentPort, workerData } from 'node:worker_threads';
import { dealerFor, type Share, type Study } from '../../analysis/scan/index.ts';

/** What a thread is made with. */
export interface Errand {
  readonly study: Study;
  readonly seed: number;
}

/** What comes back for a share. */
export interface Dealt {
  readonly from: number;
  readonly maxima: Float64Array;
}

const port = parentPort;
if (!port) throw new Error('Dealings are made in a worker thread only.');

const { study, seed } = workerData as Errand;
const dealer = dealerFor(study, seed);

port.on('message', ({ from, to }: Share) => {
  const maxima = Float64Array.from({ length: to - from }, (_, k) => dealer.next(from + k));
  port.postMessage({ from, maxima } satisfies Dealt);
});
