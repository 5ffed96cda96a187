import type { ClusterAnswer } from '../../../src/core/analysis/scan.ts';
import { spanQuery, type Span } from './analysis.ts';
import { get } from './client.ts';

export function getClusters(
  span: Span,
  isRetrospective: boolean,
  signal: AbortSignal,
): Promise<ClusterAnswer> {
  const query = spanQuery(span);
  query.set('retrospective', String(isRetrospective));
  return get('analysis/clusters', query, signal);
}
