/** Searching a record that a server holds. */
import type { SearchAnswer, SearchDesk } from '../../core/search.ts';
import { ask, queryString, type Server } from './api.ts';

/** The same question as here, over the API. */
export function searchThere(server: Server): SearchDesk {
  // The server answers with the shapes of core: its own tests hold it to them.
  return {
    search: async ({ text, kinds = [], limit, asOf, clearance }) =>
      (await ask(
        server,
        `search${queryString([
          ['q', text],
          ...kinds.map((kind): [string, string] => ['kind', kind]),
          ['limit', String(limit)],
          ['asOf', asOf],
          ['clearance', clearance],
        ])}`,
      )) as SearchAnswer,
  };
}
