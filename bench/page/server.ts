/** Starting the server of serving.ts, and what it tells of itself. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A question of the API that was answered. */
export interface Asked {
  /** Path behind /api/ with its query. */
  readonly question: string;
  /** From the question's arrival to the end of the answer. */
  readonly ms: number;
  /** Of the body, as it is sent. */
  readonly bytes: number;
}

/** What a server says of itself. */
export interface Told {
  /** Time of the processor since it was started, the engine's thread included. */
  readonly cpuMs: number;
  /** Since it was last asked. */
  readonly asked: readonly Asked[];
}

/** A server in a process of its own. */
export interface Served {
  readonly url: string;
  /** From opening the folder to listening. */
  readonly openMs: number;
  tell(): Promise<Told>;
  close(): Promise<void>;
}

/** @param execArgv of the server's process, such as --cpu-prof */
export async function startServer(data: string, execArgv: readonly string[] = []): Promise<Served> {
  const child = fork(join(import.meta.dirname, 'serving.ts'), [data], { execArgv: [...execArgv] });
  const said = async <T>(word?: string): Promise<T> => {
    const isHeard = new AbortController();
    const { signal } = isHeard;
    const answer = Promise.race([
      once(child, 'message', { signal }).then(([message]) => message as T),
      once(child, 'exit', { signal }).then(([code]) => {
        throw new Error(`the server ended with ${String(code)}`);
      }),
    ]);
    if (word !== undefined) child.send(word);
    return answer.finally(() => isHeard.abort());
  };
  const ready = await said<Pick<Served, 'url' | 'openMs'>>();
  return {
    ...ready,
    tell: () => said<Told>('tell'),
    close: async () => {
      if (!child.connected) return;
      const ended = once(child, 'exit');
      child.send('close');
      await ended;
    },
  };
}
