/** The analyses of a record: each is given the record as it stood, and says what it found. */
import { basisOf } from '../../analysis/basis/index.ts';
import type { AnalysisDesk, AnalysisFilter } from '../../core/analysis/desk.ts';
import type { RecordStore } from '../../core/ports.ts';
import { analysedRecord, type Cleared } from './record.ts';

/** What the desk is put together from. */
export interface AnalysisDeskParts {
  readonly store: () => Promise<RecordStore>;
  readonly now: () => Date;
}

/** The analyses of the record in a store. */
export function analysisDesk({ store, now }: AnalysisDeskParts): AnalysisDesk {
  const ask = async (filter: AnalysisFilter = {}): Promise<Cleared> =>
    analysedRecord(await store(), filter, now().toISOString().slice(0, 10));
  return {
    basis: async (filter) => {
      const { record, leftOut } = await ask(filter);
      return { ...basisOf(record), leftOut };
    },
  };
}
