import { expect, test } from 'vitest';
import { tellingProgress } from './progress.ts';

test('steps are told as they come, several at once as the last, and the answer ends it', async () => {
  const next = Promise.withResolvers<void>();
  const lines = tellingProgress(async (onProgress) => {
    onProgress(1, 9);
    onProgress(2, 9);
    await next.promise;
    onProgress(9, 9);
    await new Promise<void>((resolve) => setImmediate(resolve));
    return 'all';
  });
  expect((await lines.next()).value).toEqual({ kind: 'progress', done: 2, total: 9 });
  next.resolve();
  expect((await lines.next()).value).toEqual({ kind: 'progress', done: 9, total: 9 });
  expect((await lines.next()).value).toEqual({ kind: 'answer', answer: 'all' });
  expect((await lines.next()).done).toBe(true);
});

test('what goes wrong is thrown', async () => {
  const lines = tellingProgress(() => Promise.reject(new Error('no places')));
  await expect(lines.next()).rejects.toThrow('no places');
});
