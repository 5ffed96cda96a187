/** Saved briefs by what their analysts wrote: what Vigie drafted in them is found where it was read. */
import type { RecordStore, StoredVersion } from '../../core/ports.ts';
import type { Tlp } from '../../core/report.ts';
import { holdsAll, type SearchTerm } from '../../core/search-words.ts';
import type { SearchHit } from '../../core/search.ts';
import { fold } from '../../language/tokens.ts';
import { isShownTo } from '../clearance.ts';
import { bareHit, excerpt } from './hits.ts';

/** What was found, and how many above the clearance hold the words. */
export interface FoundBriefs {
  readonly hits: readonly SearchHit[];
  readonly leftOut: number;
}

export const NO_BRIEFS: FoundBriefs = { hits: [], leftOut: 0 };

/** Briefs of which the last version holds all words: in title, area, judgements and reworded sentences. Newest first. */
export async function briefsHolding(
  terms: readonly SearchTerm[],
  store: RecordStore,
  { asOf, clearance = 'RED' }: { readonly asOf?: string | undefined; readonly clearance?: Tlp | undefined },
): Promise<FoundBriefs> {
  const rows = await store.briefVersions();
  const known = rows.filter(({ recordedOn }) => asOf === undefined || recordedOn <= asOf);
  const last = [...new Map(known.map(({ version }) => [version.brief, version])).values()];
  const holding = last.filter((version) => holdsAll(textsOf(version).join('\n'), terms, fold));
  const shown = holding.filter(isShownTo(clearance));
  return {
    hits: shown.sort((a, b) => b.at.localeCompare(a.at)).map((version) => briefHit(version, terms)),
    leftOut: holding.length - shown.length,
  };
}

function textsOf({ title, scope, edits }: StoredVersion): readonly string[] {
  const written = [...Object.values(edits.reworded), ...edits.judgements.map(({ text }) => text)];
  return [title, scope.area ?? '', ...written.flatMap(({ fr, en }) => [fr ?? '', en ?? ''])].filter(
    (text) => text !== '',
  );
}

const MOST_LINES = 3;

function briefHit(version: StoredVersion, terms: readonly SearchTerm[]): SearchHit {
  const { brief, title, at, sensitivity } = version;
  const lines = textsOf(version)
    .slice(1)
    .map((text) => excerpt(text, terms))
    .filter(({ marks }) => marks.length > 0);
  return {
    ...bareHit('brief', brief, title, terms),
    lines: lines.slice(0, MOST_LINES),
    day: at.slice(0, 10),
    sensitivity,
  };
}
