/** The briefs of a record that a server holds. */
import type { Brief, BriefDesk, BriefQuestion } from '../../core/brief.ts';
import type { Tlp } from '../../core/report.ts';
import type {
  BriefDrift,
  BriefVersion,
  NamedDraft,
  SavedBrief,
  SavedBriefDesk,
  VersionDifference,
} from '../../core/saved-briefs.ts';
import { ask, askToDo, askMaybe, queryString, type Server } from './api.ts';

const questionQuery = ({ asOf, clearance, area, since, until, last, against }: BriefQuestion): string =>
  queryString([
    ['asOf', asOf],
    ['clearance', clearance],
    ['area', area ?? undefined],
    ['since', since],
    ['until', until],
    ['last', last],
    ['against', against],
  ]);

// The server answers with the shapes of core: its own tests hold it to them.
/** The same question as here, over the API. */
export function briefsThere(server: Server): BriefDesk {
  return {
    brief: async (question = {}) => (await ask(server, `brief${questionQuery(question)}`)) as Brief,
  };
}

interface Cleared {
  readonly clearance?: Tlp | undefined;
}

/** Saved briefs, as here. */
export function savedBriefsThere(server: Server): SavedBriefDesk {
  const cleared = ({ clearance }: Cleared = {}): string => queryString([['clearance', clearance]]);
  const lastOf = async (id: string, filter?: Cleared): Promise<number | null> =>
    (await saved(id, filter))?.versions[0]?.version ?? null;
  const saved = async (id: string, filter?: Cleared): Promise<SavedBrief | null> =>
    (await askMaybe(server, `briefs/${encodeURIComponent(id)}${cleared(filter)}`)) as SavedBrief | null;
  const ofVersion = async (
    id: string,
    version: number | undefined,
    tail: string,
    query: string,
    filter?: Cleared,
  ): Promise<unknown> => {
    const k = version ?? (await lastOf(id, filter));
    if (k === null) return null;
    return askMaybe(server, `briefs/${encodeURIComponent(id)}/versions/${k}${tail}${query}`);
  };
  const post = (path: string, body: unknown): Promise<unknown> =>
    ask(server, path, { method: 'POST', body: JSON.stringify(body) });
  return {
    list: async (filter) =>
      (await ask(server, `briefs${cleared(filter)}`)) as Awaited<ReturnType<SavedBriefDesk['list']>>,
    saved,
    version: async (id, k, filter) =>
      (await ofVersion(id, k, '', cleared(filter), filter)) as BriefVersion | null,
    printed: async (id, k, filter = {}) => {
      const query = queryString([
        ['clearance', filter.clearance],
        ['quotes', 'true'],
      ]);
      return (await ofVersion(id, k, '/json', query, filter)) as Brief | null;
    },
    differences: async (id, before, after, filter = {}) => {
      const query = queryString([
        ['before', String(before)],
        ['after', String(after)],
        ['clearance', filter.clearance],
      ]);
      const path = `briefs/${encodeURIComponent(id)}/differences${query}`;
      return (await askMaybe(server, path)) as VersionDifference | null;
    },
    draft: async (question) => (await ask(server, `briefs/draft${questionQuery(question)}`)) as NamedDraft,
    drift: async (id, k, filter) =>
      (await ofVersion(id, k, '/drift', cleared(filter), filter)) as BriefDrift | null,
    check: async (request) =>
      ((await post('briefs/check', request)) as { loose: Awaited<ReturnType<SavedBriefDesk['check']>> })
        .loose,
    save: async (request) => (await askToDo(server, 'briefs', request)) as BriefVersion,
  };
}
