import type { View } from '../address/address.ts';
import { spanQuery } from './analysis.ts';
import { briefQuery } from './briefs.ts';
import { asOfQuery, filterQuery } from './client.ts';
import { clusterQuery } from './clusters.ts';
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
      if (view.analysis === 'operations') return { path: 'analysis/operations', query: asOfQuery(asOf) };
      if (view.analysis === 'clusters')
        return { path: 'analysis/clusters', query: clusterQuery(view, view.back) };
      if (view.analysis === 'baselines')
        return { path: 'baselines/lineup', query: withLimit(spanQuery(view)) };
      return { path: `analysis/${view.analysis}`, query: spanQuery(view) };
    case 'briefs':
      return briefOf(view);
    case 'intake':
      return { path: intakePathOf(view), query: new URLSearchParams() };
    case 'review':
      return { path: 'review', query: withLimit(new URLSearchParams()) };
    case 'sources':
      return { path: 'sources', query: new URLSearchParams() };
  }
}

function briefOf(view: View): Question {
  const { saved, version } = view;
  if (saved === null) return { path: 'brief', query: briefQuery(view) };
  if (saved === 'new') return { path: 'briefs/draft', query: briefQuery(view) };
  const path = `briefs/${encodeURIComponent(saved)}`;
  return { path: version === null ? path : `${path}/versions/${version}`, query: new URLSearchParams() };
}

function intakePathOf({ way, intake }: View): string {
  if (way === 'feeds') return 'feeds';
  return way === 'past' && intake !== null ? `intakes/${encodeURIComponent(intake)}` : 'intakes';
}

/** What an open incident shows of itself. */
function incidentOf(id: string, { part, rule, asOf }: View): Question {
  const path = `incidents/${encodeURIComponent(id)}`;
  const query = asOfQuery(asOf);
  switch (part) {
    case 'readings':
      return { path: `${path}/readings/${rule}`, query };
    case 'novelty':
      return { path: `${path}/novelty`, query };
    case 'history':
      return { path: `${path}/history`, query: new URLSearchParams() };
    case 'decisions':
      query.set('incident', id);
      query.set('undone', 'true');
      return { path: 'decisions', query: withLimit(query) };
    case 'ledger':
      return { path, query };
  }
}

/** The question whose answer the open panel shows; null where it shows no part of the record. */
export function dataOfPanel(view: View): Question | null {
  const { panel, asOf } = view;
  switch (panel?.kind) {
    case 'incident':
      return incidentOf(panel.id, view);
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
