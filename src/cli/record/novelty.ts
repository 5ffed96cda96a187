/** Firsts and precursors of a record that a server holds. */
import type { AnalysisFilter, AnalysisSpan } from '../../core/analysis/desk.ts';
import type { NoveltyDesk } from '../../core/analysis/novelty-desk.ts';
import { ask, askMaybe, queryString, type Server } from './api.ts';

type Members = readonly (readonly [string, string | undefined])[];

/**
 * The same questions as here, over the API; the server answers with the shapes of core.
 * @param ofFilter members of a question about the record as it stood
 * @param ofSpan members of a question about a span of days
 */
export function noveltyThere(
  server: Server,
  ofFilter: (filter?: AnalysisFilter) => Members,
  ofSpan: (span?: AnalysisSpan) => Members,
): NoveltyDesk {
  const ofOne = async <T>(incident: string, what: string, filter?: AnalysisFilter): Promise<T | null> => {
    const query = queryString(ofFilter(filter));
    return (await askMaybe(server, `incidents/${encodeURIComponent(incident)}/${what}${query}`)) as T | null;
  };
  const ofAll = async <T>(what: string, span?: AnalysisSpan): Promise<T> =>
    (await ask(server, `analysis/${what}${queryString(ofSpan(span))}`)) as T;
  return {
    novelty: (incident, filter) => ofOne(incident, 'novelty', filter),
    firsts: (span) => ofAll('firsts', span),
    incidentPrecursors: (incident, filter) => ofOne(incident, 'precursors', filter),
    precursors: (span) => ofAll('precursors', span),
  };
}
