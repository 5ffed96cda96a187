import { setImmediate } from 'node:timers/promises';

/** Others are heard at least this often, ms. */
const SLICE_MS = 25;

/** Runs a long computation in slices, so that a server goes on answering. */
export async function stepwise<T>(steps: Generator<void, T>): Promise<T> {
  let since = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - since < SLICE_MS) continue;
    await setImmediate();
    since = performance.now();
  }
}
