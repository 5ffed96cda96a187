import type { Firsts, IncidentNovelty } from '../../../src/core/analysis/novelty.ts';
import type { IncidentPrecursors, Precursors } from '../../../src/core/analysis/precursors.ts';
import { spanQuery, type Span } from './analysis.ts';
import { asOfQuery, get } from './client.ts';

type Day = string | null;

export function getNovelty(id: string, asOf: Day, signal: AbortSignal): Promise<IncidentNovelty> {
  return get(`incidents/${encodeURIComponent(id)}/novelty`, asOfQuery(asOf), signal);
}

export function getIncidentPrecursors(
  id: string,
  asOf: Day,
  signal: AbortSignal,
): Promise<IncidentPrecursors> {
  return get(`incidents/${encodeURIComponent(id)}/precursors`, asOfQuery(asOf), signal);
}

export function getFirsts(span: Span, signal: AbortSignal): Promise<Firsts> {
  return get('analysis/firsts', spanQuery(span), signal);
}

export function getPrecursors(span: Span, signal: AbortSignal): Promise<Precursors> {
  return get('analysis/precursors', spanQuery(span), signal);
}
