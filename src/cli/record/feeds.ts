/** Feeds and intakes of a record that a server holds: the same questions, asked over its API. */
import { VigieError } from '../../core/errors.ts';
import type { FeedDesk, FeedEvent, FeedRecord } from '../../core/feeds.ts';
import type { Intake, IntakeDesk, IntakeDetail } from '../../core/intakes.ts';
import { splitLines } from '../../core/lines.ts';
import { ask, askMaybe, openAnswer, refusalIn, type Server } from './api.ts';

const LONGEST_LINE = 1024 * 1024;
const feedPath = (id: string): string => `feeds/${encodeURIComponent(id)}`;

/** What commands ask about intakes. */
export type AskIntakes = Pick<IntakeDesk, 'intakes' | 'intake'>;

// The server answers with the shapes of core: its own tests hold it to them.
export function feedsThere(server: Server): FeedDesk {
  return {
    feeds: async () => ((await ask(server, 'feeds')) as { readonly items: readonly FeedRecord[] }).items,
    add: async (request) =>
      (await ask(server, 'feeds', { method: 'POST', body: JSON.stringify(request) })) as FeedRecord,
    remove: async (id) => (await ask(server, feedPath(id), { method: 'DELETE' })) as FeedRecord,
    fetch: async function* fetch(id, { signal } = {}) {
      const init = { method: 'POST', body: '{}', signal: signal ?? null };
      const response = await openAnswer(server, `${feedPath(id)}/fetch`, init);
      if (response.body === null) return;
      try {
        for await (const { bytes } of splitLines(response.body, LONGEST_LINE)) {
          const line = JSON.parse(Buffer.from(bytes).toString('utf8')) as
            | FeedEvent
            | { readonly problem: unknown };
          if ('problem' in line) throw refusalIn(line.problem, 200, server);
          yield line;
        }
      } catch (error) {
        // Calling it off cuts the line: what was taken by then stays.
        if (signal?.aborted === true) return;
        if (error instanceof VigieError) throw error;
        const why = error instanceof Error ? error.message : String(error);
        throw new VigieError('failed', server.words.say.problems.server(server.address, why), {
          cause: error,
        });
      }
    },
  };
}

export function intakesThere(server: Server): AskIntakes {
  return {
    intakes: async () => ((await ask(server, 'intakes')) as { readonly items: readonly Intake[] }).items,
    intake: async (id) =>
      (await askMaybe(server, `intakes/${encodeURIComponent(id)}`)) as IntakeDetail | null,
  };
}
