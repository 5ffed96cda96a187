import type { View } from '../address/address.ts';

/** What the rows of a list are, which the list keys step through. */
export type RowKind =
  | 'incident'
  | 'operation'
  | 'measure'
  | 'statement'
  | 'corridor'
  | 'place'
  | 'road'
  | 'finding'
  | 'brief'
  | 'file'
  | 'feed'
  | 'intake'
  | 'question'
  | 'source';

/** What the list of a view has for rows; null where it has no list. */
export function rowsOf(view: View): RowKind | null {
  switch (view.tab) {
    case 'overview':
      return 'incident';
    case 'operations':
      return 'operation';
    case 'statements':
      return view.words ? 'statement' : 'measure';
    case 'corridors':
      return ({ corridors: 'corridor', access: 'place', segments: 'road' } as const)[view.table];
    case 'analyses':
      return view.analysis === 'basis' || view.analysis === 'baselines' ? null : 'finding';
    case 'briefs':
      return view.saved === null ? 'brief' : null;
    case 'intake':
      return ({ files: 'file', text: null, feeds: 'feed', past: 'intake' } as const)[view.way];
    case 'review':
      return 'question';
    case 'sources':
      return 'source';
  }
}

/** Whether a view shows map and timeline beside its list. */
export const hasMap = ({ tab }: View): boolean => tab !== 'sources' && tab !== 'intake' && tab !== 'briefs';

/** Which filters a view goes by: a filter that would change nothing is not shown. */
export function filtersOf(view: View): 'all' | 'days' | 'none' {
  if (hasMap(view)) return 'all';
  return view.tab === 'briefs' && view.saved === null ? 'days' : 'none';
}
