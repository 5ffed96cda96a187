import type { TrendAnswer } from '../../../src/core/analysis/trends.ts';
import { spanQuery, type Span } from './analysis.ts';
import { get } from './client.ts';

export function getTrends(span: Span, signal: AbortSignal): Promise<TrendAnswer> {
  return get('analysis/trends', spanQuery(span), signal);
}
