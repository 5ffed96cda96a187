import type { BriefRef, LooseFigure } from '../../../src/core/brief.ts';
import type {
  BriefDrift,
  BriefVersion,
  NamedDraft,
  SavedBrief,
  SaveRequest,
  VersionDifference,
} from '../../../src/core/saved-briefs.ts';
import type { Lang } from '../messages/language.svelte.ts';
import type { BriefFile } from '../messages/briefs.ts';
import { briefQuery, type BriefView } from './briefs.ts';
import { get, post } from './client.ts';

type Signal = AbortSignal | undefined;

const NOTHING = (): URLSearchParams => new URLSearchParams();
const path = (id: string, version: number): string => `briefs/${encodeURIComponent(id)}/versions/${version}`;

export async function getSavedBriefs(signal?: Signal): Promise<readonly SavedBrief[]> {
  return (await get<{ readonly items: readonly SavedBrief[] }>('briefs', NOTHING(), signal)).items;
}

export function getSavedBrief(id: string, signal?: Signal): Promise<SavedBrief> {
  return get(`briefs/${encodeURIComponent(id)}`, NOTHING(), signal);
}

export function getVersion({ brief, version }: BriefRef, signal?: Signal): Promise<BriefVersion> {
  return get(path(brief, version), NOTHING(), signal);
}

/** What the record has to say by now beneath a version. */
export function getDrift({ brief, version }: BriefRef, signal?: Signal): Promise<BriefDrift> {
  return get(`${path(brief, version)}/drift`, NOTHING(), signal);
}

export function getDraft(view: BriefView, signal?: Signal): Promise<NamedDraft> {
  return get('briefs/draft', briefQuery(view), signal);
}

export function getDifferences(
  id: string,
  before: number,
  after: number,
  signal?: Signal,
): Promise<VersionDifference> {
  const query = new URLSearchParams({ before: String(before), after: String(after) });
  return get(`briefs/${encodeURIComponent(id)}/differences`, query, signal);
}

export async function checkFigures(
  request: Omit<SaveRequest, 'by' | 'title' | 'confirmed'>,
): Promise<readonly LooseFigure[]> {
  return (await post<{ readonly loose: readonly LooseFigure[] }>('briefs/check', request, undefined)).loose;
}

export function saveBrief(request: SaveRequest, key: string): Promise<BriefVersion> {
  return post('briefs', request, undefined, key);
}

/** Where a version is had as a file. */
export function versionAddress({ brief, version }: BriefRef, format: BriefFile, lang: Lang): string {
  return `/api/${path(brief, version)}/${format}?lang=${lang}`;
}
