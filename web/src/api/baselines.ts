import type { BaselineHolding, LineUps } from '../../../src/core/analysis/baseline.ts';
import { spanQuery, type Span } from './analysis.ts';
import { get } from './client.ts';

/** What is held, and the record against it. */
export interface Comparison {
  readonly held: readonly BaselineHolding[];
  readonly all: LineUps;
}

/** @param limit most of each group */
export async function getComparison(span: Span, limit: number, signal: AbortSignal): Promise<Comparison> {
  const query = spanQuery(span);
  query.set('limit', String(limit));
  const [held, all] = await Promise.all([
    get<{ readonly items: readonly BaselineHolding[] }>('baselines', new URLSearchParams(), signal),
    get<LineUps>('baselines/lineup', query, signal),
  ]);
  return { held: held.items, all };
}
