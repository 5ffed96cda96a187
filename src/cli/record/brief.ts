/** The briefs of a record that a server holds. */
import type { Brief, BriefDesk } from '../../core/brief.ts';
import { ask, queryString, type Server } from './api.ts';

/** The same question as here, over the API. */
export function briefsThere(server: Server): BriefDesk {
  // The server answers with the shapes of core: its own tests hold it to them.
  return {
    brief: async ({ asOf, clearance, area, since, until, last } = {}) =>
      (await ask(
        server,
        `brief${queryString([
          ['asOf', asOf],
          ['clearance', clearance],
          ['area', area],
          ['since', since],
          ['until', until],
          ['last', last],
        ])}`,
      )) as Brief,
  };
}
