/** Cuts a stream into batches without waiting for more than is at hand. */

/** Items that were at hand together. */
export interface Batch<T> {
  readonly items: readonly T[];
  /** Nothing more is at hand: the stream has ended or makes its reader wait. */
  readonly pause: boolean;
}

/** How large a batch may grow. */
export interface BatchLimit<T> {
  readonly items: number;
  readonly weight: number;
  readonly weigh: (item: T) => number;
}

const tick = (): Promise<null> => new Promise((resolve) => setImmediate(() => resolve(null)));

/**
 * Yields batches in order. A batch is given out when it is full, when the stream ends, and as soon as the next
 * item is not there yet, so that a slow stream is served item by item and a fast one in bulk.
 */
export async function* batches<T>(
  source: AsyncIterable<T> | Iterable<T>,
  limit: BatchLimit<T>,
): AsyncGenerator<Batch<T>> {
  const iterator = openIterator(source);
  let ended = false;
  let pending: Promise<IteratorResult<T>> | null = null;
  try {
    while (!ended) {
      const items: T[] = [];
      let weight = 0;
      let pause = false;
      while (items.length < limit.items && weight < limit.weight) {
        pending ??= Promise.resolve(iterator.next());
        const next: IteratorResult<T> | null =
          items.length === 0 ? await pending : await Promise.race([pending, tick()]);
        if (next === null) {
          pause = true;
          break;
        }
        pending = null;
        if (next.done === true) {
          ended = true;
          break;
        }
        items.push(next.value);
        weight += limit.weigh(next.value);
      }
      if (items.length > 0) yield { items, pause: pause || ended };
    }
  } finally {
    if (!ended) await iterator.return?.();
  }
}

function openIterator<T>(source: AsyncIterable<T> | Iterable<T>): AsyncIterator<T> | Iterator<T> {
  return Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
}
