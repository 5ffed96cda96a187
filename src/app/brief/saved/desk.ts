/** The saved briefs of a record. */
import { differences, editedBrief } from '../../../brief/editing/index.ts';
import type { BriefDesk, BriefRef } from '../../../core/brief.ts';
import { NO_EDITS } from '../../../core/editing/index.ts';
import type { PlaceDesk } from '../../../core/places.ts';
import type { RecordStore } from '../../../core/ports.ts';
import { requestName } from '../../../core/requests.ts';
import type { BriefVersion, SavedBriefDesk } from '../../../core/saved-briefs.ts';
import type { UiLang } from '../../messages.ts';
import type { KeptVersion } from '../../replay.ts';
import { driftOf } from './drift.ts';
import { looseFigures } from './figures.ts';
import { SAVED_BRIEF_MESSAGES } from './messages.ts';
import { groundOf, namedDraft, versionOf, type Saving } from './saving.ts';
import { savedIn, summaryOf, versionIn } from './shelf.ts';

/** What the desk is put together from. */
export interface SavedBriefDeskParts {
  readonly store: () => Promise<RecordStore>;
  readonly briefs: BriefDesk;
  readonly lang: UiLang;
  readonly places: PlaceDesk;
  /** Puts on disk what is made of the instant and the last entry's number, unless it is there already; nothing else is written meanwhile. */
  readonly keep: (
    make: (at: string, sequence: number) => Promise<KeptVersion | BriefRef>,
  ) => Promise<BriefRef>;
}

/** Lists, tells apart and saves briefs. */
export function savedBriefDesk({ store, briefs, lang, keep, places }: SavedBriefDeskParts): SavedBriefDesk {
  const saving = async (to: UiLang = lang): Promise<Saving> => ({
    store: await store(),
    briefs,
    say: SAVED_BRIEF_MESSAGES[to],
    isPlace: (name) => places.lookup({ name }).candidates.length > 0,
  });
  const find: SavedBriefDesk['version'] = async (brief, version, { clearance = 'RED' } = {}) =>
    versionIn(await store(), { brief, version }, clearance, SAVED_BRIEF_MESSAGES[lang]);
  return {
    list: async ({ clearance = 'RED' } = {}) => {
      const rows = await (await store()).briefVersions();
      const items = savedIn(rows, clearance);
      const all = new Set(rows.map(({ version }) => version.brief));
      return { items, leftOut: all.size - items.length };
    },
    saved: async (id, { clearance = 'RED' } = {}) =>
      savedIn(await (await store()).briefVersions(id), clearance)[0] ?? null,
    version: find,
    printed: async (id, version, filter) => {
      const found = await find(id, version, filter);
      return found === null ? null : editedBrief(found);
    },
    differences: async (id, before, after, filter) => {
      const [old, now] = [await find(id, before, filter), await find(id, after, filter)];
      if (old === null || now === null) return null;
      return {
        before: summaryOf(withScope(old)),
        after: summaryOf(withScope(now)),
        changes: differences(editedBrief(old), editedBrief(now)),
      };
    },
    draft: (question) => namedDraft(briefs, question),
    drift: async (id, version, filter) => {
      const found = await find(id, version, filter);
      return found === null ? null : driftOf(found, await saving());
    },
    check: async (request) => {
      const own = await saving();
      const { named } = await groundOf(request, own);
      return looseFigures(named.draft, request.edits ?? NO_EDITS, own.isPlace);
    },
    save: async (request, to, key) => {
      const name = requestName(key, request);
      const { brief, version } = await keep(async (at, sequence) => {
        const own = await saving(to);
        const made = await savedBefore(name, own.store);
        return made ?? versionOf(request, { at, sequence, name }, own);
      });
      const found = await find(brief, version);
      if (found === null) throw new Error(`${brief}/${version} did not reach the store`);
      return found;
    },
  };
}

/** The version that came of a request before. */
async function savedBefore(name: string | null, store: RecordStore): Promise<BriefRef | null> {
  if (name === null) return null;
  return (await store.briefVersions()).find(({ version }) => version.request === name)?.version ?? null;
}

const withScope = (version: BriefVersion): Parameters<typeof summaryOf>[0] => ({
  ...version,
  scope: version.draft.scope,
});
