/**
 * The thread that watches the memory of its process while the main thread is busy with a document, which a timer of
 * that thread could not, and ends the whole process once it is too much.
 */
import { parentPort } from 'node:worker_threads';

/** The most bytes that the process may hold from now on; null while no document is open. */
export interface Watched {
  readonly most: number | null;
}

const WATCH_MS = 100;

let most: number | null = null;
parentPort?.on('message', (watched: Watched) => {
  most = watched.most;
});
setInterval(() => {
  if (most !== null && process.memoryUsage.rss() > most) process.kill(process.pid, 'SIGKILL');
}, WATCH_MS);
