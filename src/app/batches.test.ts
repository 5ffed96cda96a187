import fc from 'fast-check';
import { expect, test } from 'vitest';
import { batches, type Batch, type BatchLimit } from './batches.ts';
import { collect } from './fixtures/collect.ts';

const limit: BatchLimit<number> = { items: 4, weight: 10, weigh: (n) => n };

test('whatever comes in goes out once and in order, in batches within the limits', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 12 })), fc.boolean(), async (numbers, isAsync) => {
      async function* later(): AsyncGenerator<number> {
        yield* numbers;
      }
      const cut = await collect(batches(isAsync ? later() : numbers, limit));
      expect(cut.flatMap((batch) => batch.items)).toEqual(numbers);
      for (const { items } of cut) {
        expect(items.length).toBeGreaterThan(0);
        expect(items.length).toBeLessThanOrEqual(4);
        expect(items.slice(0, -1).reduce((a, b) => a + b, 0)).toBeLessThan(10);
      }
    }),
    { seed: 1 },
  );
});

test('a source that makes its reader wait is served with what is at hand', async () => {
  const seen: Batch<number>[] = [];
  let release = (): void => undefined;
  async function* slow(): AsyncGenerator<number> {
    yield 1;
    yield 2;
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    yield 3;
  }
  for await (const batch of batches(slow(), limit)) {
    seen.push(batch);
    release();
  }
  expect(seen).toEqual([
    { items: [1, 2], pause: true },
    { items: [3], pause: true },
  ]);
});

test('who stops early lets the source know', async () => {
  let closed = false;
  async function* source(): AsyncGenerator<number> {
    try {
      for (let i = 0; ; i++) yield i;
    } finally {
      closed = true;
    }
  }
  for await (const batch of batches(source(), limit)) {
    expect(batch.items).toHaveLength(4);
    break;
  }
  expect(closed).toBe(true);
});
