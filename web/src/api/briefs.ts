import type { Brief } from '../../../src/core/brief.ts';
import type { View } from '../address/address.ts';
import type { BriefFile } from '../messages/briefs.ts';
import type { Lang } from '../messages/language.svelte.ts';
import { asOfQuery, get } from './client.ts';

/** What of the view a brief goes by. */
export type BriefView = Pick<View, 'area' | 'last' | 'from' | 'to' | 'asOf'>;

export function getBrief(view: BriefView, signal: AbortSignal): Promise<Brief> {
  return get('brief', briefQuery(view), signal);
}

/** Where a brief is had as a file. */
export function briefAddress(view: BriefView, format: BriefFile, lang: Lang): string {
  const query = briefQuery(view);
  query.set('lang', lang);
  return `/api/brief/${format}?${query}`;
}

export function briefQuery({ area, last, from, to, asOf }: BriefView): URLSearchParams {
  const query = asOfQuery(asOf);
  if (area !== '') query.set('area', area);
  if (from !== null) query.set('since', from);
  if (to !== null) query.set('until', to);
  if (last !== null) query.set('last', last);
  return query;
}
