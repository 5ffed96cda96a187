import type { SearchAnswer, SearchKind } from '../../../src/core/search.ts';
import type { View } from '../address/address.ts';
import { asOfQuery, get } from './client.ts';

/** What a search asks. */
export interface Searching extends Pick<View, 'asOf'> {
  readonly text: string;
  /** One kind, and more of it; null: a few of each. */
  readonly only: SearchKind | null;
}

const MOST_OF_ONE = 100;

export function searchQuery({ text, only, asOf }: Searching): URLSearchParams {
  const query = asOfQuery(asOf);
  query.set('q', text);
  if (only === null) return query;
  query.set('kind', only);
  query.set('limit', String(MOST_OF_ONE));
  return query;
}

export function getSearch(searching: Searching, signal: AbortSignal): Promise<SearchAnswer> {
  return get('search', searchQuery(searching), signal);
}
