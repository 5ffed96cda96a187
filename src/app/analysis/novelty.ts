/** Firsts and precursors of the record in a store. */
import { firstsOf, noveltyOf, surveyOf } from '../../analysis/novelty/index.ts';
import { precursorsBefore, precursorsOf } from '../../analysis/precursors/index.ts';
import type { AnalysisFilter } from '../../core/analysis/desk.ts';
import type { NoveltyDesk } from '../../core/analysis/novelty-desk.ts';
import type { EarlierEvent } from '../../core/analysis/novelty.ts';
import type { AnalysedRecord } from '../../core/analysis/record.ts';

/**
 * @param ask the record as it stood, and no more than may be shown
 * @param elsewhere events of imported datasets that may be earlier ones
 * @param standing the id under which an incident stands now, where it was merged into another; its own else
 */
export function noveltyDesk(
  ask: (filter?: AnalysisFilter) => Promise<AnalysedRecord>,
  elsewhere: (record: AnalysedRecord) => Promise<readonly EarlierEvent[]>,
  standing: (incident: string, filter?: AnalysisFilter) => Promise<string>,
): NoveltyDesk {
  const survey = async (filter?: AnalysisFilter): Promise<ReturnType<typeof surveyOf>> => {
    const record = await ask(filter);
    return surveyOf(record, await elsewhere(record));
  };
  return {
    novelty: async (incident, filter) => noveltyOf(await survey(filter), await standing(incident, filter)),
    firsts: async (span = {}) => firstsOf(await survey(span), span),
    incidentPrecursors: async (incident, filter) =>
      precursorsBefore(await ask(filter), await standing(incident, filter)),
    precursors: async (span = {}) => precursorsOf(await ask(span), span),
  };
}
