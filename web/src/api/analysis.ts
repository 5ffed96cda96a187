import type { AnalysisBasis } from '../../../src/core/analysis/desk.ts';
import type { View } from '../address/address.ts';
import { asOfQuery, get } from './client.ts';

/** The day at whose end the record is looked at, and the days that are asked about. */
export type Span = Pick<View, 'asOf' | 'from' | 'to'>;

/** The query string of a question about a span of days. */
export function spanQuery({ asOf, from, to }: Span): URLSearchParams {
  const query = asOfQuery(asOf);
  if (from !== null) query.set('since', from);
  if (to !== null) query.set('until', to);
  return query;
}

export function getBasis({ asOf }: Span, signal: AbortSignal): Promise<AnalysisBasis> {
  return get('analysis/basis', asOfQuery(asOf), signal);
}
