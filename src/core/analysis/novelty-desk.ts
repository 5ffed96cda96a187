/** What may be asked about firsts, and about what came before. */
import type { AnalysisFilter, AnalysisSpan } from './desk.ts';
import type { Firsts, IncidentNovelty } from './novelty.ts';
import type { IncidentPrecursors, Precursors } from './precursors.ts';

export interface NoveltyDesk {
  /** What is new about an incident; null where the record has none of that id, or none that may be shown, that happened. */
  novelty(incident: string, filter?: AnalysisFilter): Promise<IncidentNovelty | null>;
  /** The firsts of a span of days. */
  firsts(span?: AnalysisSpan): Promise<Firsts>;
  /** Signals before an incident; null as in `novelty`. */
  incidentPrecursors(incident: string, filter?: AnalysisFilter): Promise<IncidentPrecursors | null>;
  /** What the signals told in a span of days were worth. */
  precursors(span?: AnalysisSpan): Promise<Precursors>;
}
