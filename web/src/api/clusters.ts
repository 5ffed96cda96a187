import type { ClusterAnswer } from '../../../src/core/analysis/scan.ts';
import type { ProgressLine } from '../../../src/core/analysis/desk.ts';
import { spanQuery, type Span } from './analysis.ts';
import { addressOf, remembering } from './client.ts';
import { lines } from './lines.ts';

export function clusterQuery(span: Span, isRetrospective: boolean): URLSearchParams {
  const query = spanQuery(span);
  query.set('retrospective', String(isRetrospective));
  return query;
}

/** Asks for clusters, and tells how far the search is; aborted, it ends on the server too. */
export function getClusters(
  span: Span,
  isRetrospective: boolean,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<ClusterAnswer> {
  const url = addressOf('analysis/clusters', clusterQuery(span, isRetrospective));
  return remembering(url, signal, async () => {
    for await (const line of lines<ProgressLine<ClusterAnswer>>(url, null, signal)) {
      if (line.kind === 'answer') return { value: line.answer, chars: JSON.stringify(line.answer).length };
      onProgress(line.done, line.total);
    }
    throw new Error('The answer broke off.');
  });
}
