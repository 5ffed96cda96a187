/** Saved versions as the store holds them. */
import { VigieError } from '../../../core/errors.ts';
import type { RecordStore, StoredVersion, VersionRow } from '../../../core/ports.ts';
import type { Tlp } from '../../../core/report.ts';
import type { BriefVersion, SavedBrief, VersionSummary } from '../../../core/saved-briefs.ts';
import { isShownTo } from '../../clearance.ts';
import type { SavedBriefMessages } from './messages.ts';

/** "brf-1234abcd5678", with a version behind a stroke or without. */
const REF = /^(brf-[0-9a-f]{12})(?:\/([1-9]\d{0,6}))?$/;

/** @returns null where it has another form */
export function parseRef(given: string): { readonly brief: string; readonly version?: number } | null {
  const [, brief, version] = REF.exec(given) ?? [];
  if (brief === undefined) return null;
  return version === undefined ? { brief } : { brief, version: Number(version) };
}

/**
 * A version of a brief, the last where none is named; null where there is none.
 * @throws VigieError `forbidden` where it is above the clearance
 */
export async function versionIn(
  store: RecordStore,
  { brief, version }: { readonly brief: string; readonly version?: number | undefined },
  clearance: Tlp,
  say: SavedBriefMessages,
): Promise<BriefVersion | null> {
  const rows = await store.briefVersions(brief);
  const row = version === undefined ? rows.at(-1) : rows.find((one) => one.version.version === version);
  if (row === undefined) return null;
  const { version: found } = row;
  if (!isShownTo(clearance)(found))
    throw new VigieError('forbidden', say.above(brief, found.version, found.sensitivity, clearance));
  return withDraft(store, found);
}

async function withDraft(store: RecordStore, stored: StoredVersion): Promise<BriefVersion> {
  const draft = await store.briefDraft(stored.draft);
  if (draft === null) throw new Error(`the draft of ${stored.brief}/${stored.version} is not in the store`);
  const { scope: _scope, request: _request, ...version } = stored;
  return { ...version, draft };
}

/** Saved briefs as far as they may be shown: the last saved first. */
export function savedIn(rows: readonly VersionRow[], clearance: Tlp): readonly SavedBrief[] {
  const shown = rows.map(({ version }) => version).filter(isShownTo(clearance));
  const byBrief = Map.groupBy(shown.toReversed(), ({ brief }) => brief);
  return [...byBrief].map(([id, versions]) => ({
    id,
    title: versions[0]?.title ?? id,
    versions: versions.map(summaryOf),
  }));
}

/** A version without draft and edits. */
export function summaryOf(stored: Omit<StoredVersion, 'draft'>): VersionSummary {
  const { brief, version, from, title, lang, by, why, at, clearance, sensitivity, scope, edits, loose } =
    stored;
  return {
    brief,
    version,
    from,
    title,
    lang,
    by,
    why,
    at,
    clearance,
    sensitivity,
    scope,
    reworded: Object.keys(edits.reworded).length,
    dropped: edits.dropped.length,
    judgements: edits.judgements.length,
    loose: loose.length,
  };
}
