/** Firsts and precursors of the record in a store. */
import { firstsOf, noveltyOf, surveyOf } from '../../analysis/novelty/index.ts';
import { precursorsBefore, precursorsOf } from '../../analysis/precursors/index.ts';
import type { AnalysisFilter } from '../../core/analysis/desk.ts';
import type { NoveltyDesk } from '../../core/analysis/novelty-desk.ts';
import type { AnalysedRecord } from '../../core/analysis/record.ts';

/** @param ask the record as it stood, and no more than may be shown */
export function noveltyDesk(ask: (filter?: AnalysisFilter) => Promise<AnalysedRecord>): NoveltyDesk {
  return {
    novelty: async (incident, filter) => noveltyOf(surveyOf(await ask(filter)), incident),
    firsts: async (span = {}) => firstsOf(surveyOf(await ask(span)), span),
    incidentPrecursors: async (incident, filter) => precursorsBefore(await ask(filter), incident),
    precursors: async (span = {}) => precursorsOf(await ask(span), span),
  };
}
