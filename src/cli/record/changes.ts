/** What a record that a server holds learnt since. */
import type { ChangesDesk, RecordChanges } from '../../core/changes.ts';
import { ask, queryString, type Server } from './api.ts';

/** The same question as here, over the API. */
export function changesThere(server: Server): ChangesDesk {
  // The server answers with the shapes of core: its own tests hold it to them.
  return {
    since: async ({ after, day, limit }) =>
      (await ask(
        server,
        `changes${queryString([
          ['after', after === undefined ? undefined : String(after)],
          ['day', day],
          ['limit', String(limit)],
        ])}`,
      )) as RecordChanges,
  };
}
