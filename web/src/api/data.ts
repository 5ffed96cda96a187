import type { View } from '../address/address.ts';
import { spanQuery } from './analysis.ts';
import { briefQuery } from './briefs.ts';
import { asOfQuery, filterQuery } from './client.ts';
import { hubQuery } from './roads.ts';

/** A question to the API: its path below "api/" and what it asks. */
export interface Question {
  readonly path: string;
  readonly query: URLSearchParams;
}

/** Most of a list that a link asks for at once; `next` of the answer leads on. */
const MOST = '500';

/** The question whose answer the lists of a view show. */
export function dataOfTab(view: View): Question {
  const { asOf } = view;
  switch (view.tab) {
    case 'overview':
      return { path: 'incidents', query: withLimit(filterQuery(view)) };
    case 'operations':
      return { path: 'operations', query: withLimit(asOfQuery(asOf)) };
    case 'statements':
      return view.words
        ? { path: 'statements', query: withLimit(asOfQuery(asOf)) }
        : { path: 'analysis/statements', query: spanQuery(view) };
    case 'corridors':
      if (view.table === 'access') return { path: 'roads/access', query: hubQuery(view.hubs, asOf) };
      return { path: view.table === 'segments' ? 'roads' : 'corridors', query: asOfQuery(asOf) };
    case 'analyses':
      if (view.analysis === 'basis') return { path: 'analysis/basis', query: asOfQuery(asOf) };
      if (view.analysis === 'baselines') return { path: 'baselines/lineup', query: spanQuery(view) };
      return { path: `analysis/${view.analysis}`, query: spanQuery(view) };
    case 'briefs':
      return { path: 'brief', query: briefQuery(view) };
    case 'intake':
      return { path: 'intakes', query: new URLSearchParams() };
    case 'review':
      return { path: 'review', query: withLimit(new URLSearchParams()) };
    case 'sources':
      return { path: 'sources', query: new URLSearchParams() };
  }
}

/** The question whose answer the open panel shows; null where it shows no part of the record. */
export function dataOfPanel({ panel, asOf }: View): Question | null {
  switch (panel?.kind) {
    case 'incident':
      return { path: `incidents/${encodeURIComponent(panel.id)}`, query: asOfQuery(asOf) };
    case 'report':
      return { path: `reports/${encodeURIComponent(panel.key)}`, query: new URLSearchParams() };
    case 'road':
      return { path: `roads/segments/${encodeURIComponent(panel.id)}`, query: asOfQuery(asOf) };
    case 'corridor':
      return { path: `corridors/${encodeURIComponent(panel.id)}`, query: asOfQuery(asOf) };
    case 'review':
      return { path: 'review', query: withLimit(new URLSearchParams()) };
    default:
      return null;
  }
}

function withLimit(query: URLSearchParams): URLSearchParams {
  query.set('limit', MOST);
  return query;
}
