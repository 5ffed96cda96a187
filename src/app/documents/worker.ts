/** The process in which documents are opened: what a hostile one does to it ends with it. */
import { Worker } from 'node:worker_threads';
import type { Extracted } from './extracted.ts';
import type { DocumentKind } from './kinds.ts';
import { openDocument } from './open.ts';
import type { Watched } from './watch.ts';

/** A document to open. */
export interface Order {
  readonly kind: DocumentKind;
  readonly bytes: Uint8Array;
  /** By how many bytes this process may grow over it. */
  readonly growth: number;
}

const watch = new Worker(new URL('./watch.ts', import.meta.url));

process.on('message', ({ kind, bytes, growth }: Order) => {
  watch.postMessage({ most: process.memoryUsage.rss() + growth } satisfies Watched);
  void openDocument(kind, bytes).then((found: readonly Extracted[]) => {
    watch.postMessage({ most: null } satisfies Watched);
    process.send?.(found);
  });
});
// Whoever wanted the documents is gone.
process.on('disconnect', () => process.exit());
