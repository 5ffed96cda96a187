/** Answers that come line by line while the work goes on: JSON Lines, each an object of its own. */
import type { Context } from 'hono';
import { stream } from 'hono/streaming';
import { VigieError } from '../core/errors.ts';
import { messagesFor } from './messages/index.ts';
import { problemOf } from './problems.ts';

export const LINES = 'application/x-ndjson';

/** Whether whoever asks wants to hear of each result as it comes. */
export const wantsLines = (c: Context): boolean => (c.req.header('accept') ?? '').includes(LINES);

/**
 * Answers with a line for each item as it comes. What goes wrong before the first one is a problem as everywhere; later
 * it is the last line, `{"problem": …}`. Whoever goes away ends the work.
 */
export async function answerLines(
  c: Context,
  work: (signal: AbortSignal) => AsyncIterable<unknown>,
  onBug: (error: unknown) => void,
): Promise<Response> {
  const gone = new AbortController();
  const items = work(gone.signal)[Symbol.asyncIterator]();
  let next = await items.next();
  c.header('content-type', LINES);
  c.header('cache-control', 'no-store');
  return stream(c, async (out) => {
    out.onAbort(() => gone.abort(new Error('whoever asked went away')));
    try {
      while (next.done !== true && !gone.signal.aborted) {
        await out.write(`${JSON.stringify(next.value)}\n`);
        next = await items.next();
      }
    } catch (error) {
      if (gone.signal.aborted) return;
      if (!(error instanceof VigieError)) onBug(error);
      const say = messagesFor(c.req.header('accept-language'));
      const problem =
        error instanceof VigieError
          ? problemOf(c, error.code, error.message)
          : problemOf(c, 'failed', say.unexpected);
      await out.write(`${JSON.stringify({ problem })}\n`);
    } finally {
      await items.return?.(undefined);
    }
  });
}
