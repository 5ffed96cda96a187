/**
 * Opens documents one after the other in a process of their own, which is made when the first comes. A process and
 * not a thread: where the engine itself gives up over a document, it takes every thread of its process along.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { DocumentFault, Extracted } from './extracted.ts';
import type { DocumentKind } from './kinds.ts';
import type { Order } from './worker.ts';

/** How much one document may take; a report of hundreds of pages takes seconds and some hundred megabytes. */
export interface Allowance {
  readonly seconds: number;
  /** Growth of the process while it is open, in MiB. */
  readonly megabytes: number;
}

const ALLOWANCE: Allowance = { seconds: 60, megabytes: 1500 };
const MIB = 1024 * 1024;
/** It reads its own code; it writes no file and starts no program. */
const CONFINED = ['--permission', '--allow-fs-read=*', '--allow-worker'];

let opener: ChildProcess | null = null;
let turn: Promise<unknown> = Promise.resolve();

/**
 * The reports of a document and what could not be taken out of it; never rejects. A document that takes more than
 * it is allowed is given up with its process; the next one gets a new process.
 */
export function openInWorkshop(
  kind: DocumentKind,
  bytes: Uint8Array,
  allowance = ALLOWANCE,
): Promise<readonly Extracted[]> {
  const opened = turn.then(() => openNow(kind, bytes, allowance));
  turn = opened;
  return opened;
}

function openNow(
  kind: DocumentKind,
  bytes: Uint8Array,
  { seconds, megabytes }: Allowance,
): Promise<readonly Extracted[]> {
  const child = opener ?? newOpener();
  opener = child;
  return new Promise((resolve) => {
    const settle = (found: readonly Extracted[]): void => {
      clearTimeout(late);
      child.off('message', settle).off('error', onError).off('exit', onExit);
      letGo(child);
      resolve(found);
    };
    const giveUp = (fault: DocumentFault): void => {
      opener = null;
      settle([{ fault }]);
      child.kill('SIGKILL');
    };
    // By a signal it ends where the watch, the engine or the system found that it held too much.
    const onExit = (_code: number | null, signal: string | null): void =>
      giveUp(signal === null ? 'damaged' : 'tooMuchInside');
    const onError = (): void => giveUp('damaged');
    const late = setTimeout(() => giveUp('tooLong'), seconds * 1000);
    holdOn(child);
    child.on('message', settle).on('error', onError).on('exit', onExit);
    child.send({ kind, bytes, growth: megabytes * MIB } satisfies Order);
  });
}

function newOpener(): ChildProcess {
  return fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [...CONFINED, `--max-old-space-size=${ALLOWANCE.megabytes}`],
  });
}

/** While a document is open this process waits for it; between documents it may end, and the other with it. */
function holdOn(child: ChildProcess): void {
  child.ref();
  child.channel?.ref();
}

function letGo(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}
