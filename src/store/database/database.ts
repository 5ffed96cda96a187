/** PostgreSQL inside the process: PGlite in a worker thread, one session, statements in turn. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Answer, Request, Statement } from './protocol.ts';

export type { Statement } from './protocol.ts';

/** A row as PostgreSQL gives it; the queries name and type their columns. */
export type Row = Readonly<Record<string, unknown>>;

/** A PostgreSQL that runs parametrised SQL. */
export interface Database {
  query<T = Row>(sql: string, params?: readonly unknown[]): Promise<readonly T[]>;
  /** Several queries, answered without another statement between them. */
  queries(statements: readonly Statement[]): Promise<readonly (readonly Row[])[]>;
  /** Runs statements in one transaction: all or none. */
  write(statements: readonly Statement[]): Promise<void>;
  /** Ends the thread; false where the engine had failed before, so that its files are as after a crash. */
  close(): Promise<boolean>;
}

type Settle = { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void };

/** How long a thread whose database is closed may take to end by itself. */
const ENDING_MS = 5000;

/** A thread that has closed its database ends by itself: stopping it amid its own ending is asking the engine for trouble. */
async function end(worker: Worker, clean: boolean): Promise<void> {
  if (clean && worker.threadId !== -1)
    await once(worker, 'exit', { signal: AbortSignal.timeout(ENDING_MS) }).catch(() => null);
  await worker.terminate();
}

/**
 * Opens the database in a folder that holds one; see template.ts for making one.
 * Rejects, here or on a later call, with the engine's own words where it cannot go on.
 */
export async function openDatabase(folder: string): Promise<Database> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { folder } });
  const waiting = new Map<number, Settle>();
  let failure: Error | null = null;
  let lastId = 0;

  const fail = (error: Error): void => {
    failure ??= error;
    for (const settle of waiting.values()) settle.reject(failure);
    waiting.clear();
  };
  worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', () => fail(new Error('the database thread ended')));
  worker.on('message', (answer: Answer) => {
    waiting.get(answer.id)?.resolve(answer);
    waiting.delete(answer.id);
  });

  const wait = (id: number): Promise<Answer> =>
    new Promise((resolve, reject) => {
      if (failure) reject(failure);
      else waiting.set(id, { resolve, reject });
    });
  const ask = async (kind: Request['kind'], statements: readonly Statement[]): Promise<Row[][]> => {
    const id = ++lastId;
    const answered = wait(id);
    worker.postMessage({ id, kind, statements } satisfies Request);
    const answer = await answered;
    if (answer.error !== undefined) throw new Error(answer.error);
    return (answer.rows ?? []) as Row[][];
  };

  try {
    await wait(0);
  } catch (error) {
    await worker.terminate();
    throw error;
  }
  return {
    query: async <T>(sql: string, params: readonly unknown[] = []) =>
      ((await ask('read', [{ sql, params }]))[0] ?? []) as readonly T[],
    queries: (statements) => ask('read', statements),
    write: async (statements) => void (await ask('write', statements)),
    close: async () => {
      const clean = await ask('close', []).then(
        () => true,
        () => false,
      );
      await end(worker, clean);
      return clean;
    },
  };
}
