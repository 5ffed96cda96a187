/** What the record has to say by now beneath a saved version. */
import { draftChanges } from '../../../brief/editing/index.ts';
import type { Brief } from '../../../core/brief.ts';
import { carry, isTouched, keyAfter, type Successor } from '../../../core/editing/index.ts';
import type { RecordStore } from '../../../core/ports.ts';
import type { BriefDrift, BriefVersion } from '../../../core/saved-briefs.ts';
import { namedDraft, questionOf, type Saving } from './saving.ts';

/** Drafts the question of a version anew, and puts its edits over that. */
export async function driftOf(version: BriefVersion, { store, briefs }: Saving): Promise<BriefDrift> {
  const named = await namedDraft(briefs, questionOf(version));
  const merged = await mergedIn(version.draft, new Set(incidentsOf(named.draft)), store);
  const successor = successorIn(merged);
  const { brief, version: number, draft, edits } = version;
  const keys = new Set(named.draft.sections.flatMap(({ sentences }) => sentences.map(({ key }) => key)));
  return {
    ...named,
    brief,
    version: number,
    edits: carry(edits, draft, named.draft, successor),
    changes: draftChanges(
      draft,
      named.draft,
      (key) => (keys.has(key) ? key : keyAfter(key, successor)),
      (key) => isTouched(edits, key),
    ),
    merged,
  };
}

const successorIn = (merged: BriefDrift['merged']): Successor => {
  const to = new Map(merged.map((one) => [one.from, one.to]));
  return (id) => to.get(id) ?? id;
};

/** Where the incidents of an earlier draft went. @param told ids that stand by themselves */
export async function successorAmong(
  before: Brief,
  told: ReadonlySet<string>,
  store: RecordStore,
): Promise<Successor> {
  return successorIn(await mergedIn(before, told, store));
}

/** Incidents of an earlier draft that the record knows by another id now. */
async function mergedIn(
  before: Brief,
  told: ReadonlySet<string>,
  store: RecordStore,
): Promise<BriefDrift['merged']> {
  const merged: { from: string; to: string }[] = [];
  for (const from of incidentsOf(before)) {
    if (told.has(from)) continue;
    const to = (await store.records.incident(from))?.id;
    if (to !== undefined && to !== from) merged.push({ from, to });
  }
  return merged;
}

/** What is told of changes names incidents that are gone: they do not stand by themselves. */
const incidentsOf = ({ sections }: Brief): readonly string[] => [
  ...new Set(
    sections
      .filter(({ id }) => id !== 'changes')
      .flatMap(({ sentences }) => sentences.flatMap(({ incidents }) => incidents)),
  ),
];
