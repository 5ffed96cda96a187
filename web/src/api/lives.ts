import type { StatementLivesAnswer } from '../../../src/core/analysis/desk.ts';
import { spanQuery, type Span } from './analysis.ts';
import { get } from './client.ts';

export function getLives(span: Span, signal: AbortSignal): Promise<StatementLivesAnswer> {
  return get('analysis/statements', spanQuery(span), signal);
}
