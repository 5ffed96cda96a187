/** The thread in which documents are opened: what a hostile one does to it ends with it. */
import { parentPort } from 'node:worker_threads';
import type { Extracted } from './extracted.ts';
import type { DocumentKind } from './kinds.ts';
import { openDocument } from './open.ts';

/** A document to open. */
export interface Order {
  readonly kind: DocumentKind;
  readonly bytes: Uint8Array;
}

const port = parentPort;
if (!port) throw new Error('Documents are opened in a worker thread only.');

port.on('message', ({ kind, bytes }: Order) => {
  void openDocument(kind, bytes).then((found: readonly Extracted[]) => port.postMessage(found));
});
