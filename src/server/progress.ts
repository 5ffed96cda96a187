import type { ProgressLine } from '../core/analysis/desk.ts';

/** How far a piece of work is, each time that somebody asks for the next line, and at last what came of it. */
export async function* tellingProgress<T>(
  work: (onProgress: (done: number, total: number) => void) => Promise<T>,
): AsyncGenerator<ProgressLine<T>> {
  let told: ProgressLine<T> | null = null;
  let wake = Promise.withResolvers<void>();
  const answer = work((done, total) => {
    told = { kind: 'progress', done, total };
    wake.resolve();
  });
  const over = answer.then(
    () => true,
    () => true,
  );
  while ((await Promise.race([over, wake.promise])) !== true) {
    wake = Promise.withResolvers();
    // Of several steps that were not asked for, the last one says all.
    if (told !== null) yield told;
  }
  yield { kind: 'answer', answer: await answer };
}
