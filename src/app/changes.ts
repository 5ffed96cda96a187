/** What the record learnt since an entry of its journal. */
import type { ChangesDesk } from '../core/changes.ts';
import type { RecordStore } from '../core/ports.ts';
import { summaryOf } from './brief/saved/shelf.ts';
import { openBook } from './decisions/book.ts';
import { recordOf } from './decisions/desk.ts';
import type { OpenRoadDesk } from './roads/desk.ts';

/** Puts the question to whichever store is in use. */
export function changesDesk(
  current: () => Promise<RecordStore>,
  roads: Pick<OpenRoadDesk, 'learnt'>,
): ChangesDesk {
  return {
    since: async ({ after: asked, day, limit }) => {
      const store = await current();
      const { sequence } = await store.applied();
      const after = asked ?? (day === undefined ? sequence : await store.sequenceBy(day));
      const book = await openBook(store);
      const entries = book.all.filter((entry) => entry.sequence > after).toReversed();
      const versions = (await store.briefVersions()).filter((row) => row.sequence > after).toReversed();
      const decided = new Set(entries.flatMap(({ decision }) => book.incidentsOf(decision)));
      const learnt = await roads.learnt(after);
      const items = entries.slice(0, limit).map((entry) => recordOf(entry, book, store));
      return {
        after,
        sequence,
        isOther: after > sequence,
        ...(await store.changedSince(after, limit, [...decided])),
        decisions: { items: await Promise.all(items), total: entries.length },
        briefs: {
          items: versions.slice(0, limit).map(({ version }) => summaryOf(version)),
          total: versions.length,
        },
        roads: { items: learnt.roads.slice(0, limit), total: learnt.roads.length },
        towns: { items: learnt.towns.slice(0, limit), total: learnt.towns.length },
      };
    },
  };
}
