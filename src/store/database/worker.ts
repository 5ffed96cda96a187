/** The thread that PostgreSQL runs in. It answers one message at a time, so statements never interleave. */
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import type { Answer, Request, Statement } from './protocol.ts';

const { folder } = workerData as { readonly folder: string };
const port = parentPort;
if (!port) throw new Error('The database runs in a worker thread only.');

const db = await PGlite.create(folder);

async function run(statements: readonly Statement[]): Promise<unknown[][]> {
  const rows: unknown[][] = [];
  for (const { sql, params } of statements) {
    // Answers stand in the order of the statements; a script answers as its last statement does.
    if (params) rows.push((await db.query<unknown>(sql, [...params])).rows);
    else rows.push((await db.exec(sql)).at(-1)?.rows ?? []);
  }
  return rows;
}

async function answer(request: Request): Promise<unknown[][]> {
  if (request.kind === 'close') {
    await db.close();
    return [];
  }
  if (request.kind === 'read') return run(request.statements);
  await db.exec('begin');
  try {
    const rows = await run(request.statements);
    await db.exec('commit');
    return rows;
  } catch (error) {
    await db.exec('rollback');
    throw error;
  }
}

let turn: Promise<void> = Promise.resolve();
port.on('message', (request: Request) => {
  turn = turn.then(() => settle(request));
});

async function settle(request: Request): Promise<void> {
  let reply: Answer;
  try {
    reply = { id: request.id, rows: await answer(request) };
  } catch (error) {
    reply = { id: request.id, error: error instanceof Error ? error.message : String(error) };
  }
  port?.postMessage(reply);
  if (request.kind === 'close') port?.close();
}

port.postMessage({ id: 0, rows: [] } satisfies Answer);
