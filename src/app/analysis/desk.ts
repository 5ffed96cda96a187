/** The analyses of a record: each is given the record as it stood, and says what it found. */
import { basisOf } from '../../analysis/basis/index.ts';
import { livesIn } from '../../analysis/statements/index.ts';
import type { AnalysisDesk, AnalysisFilter } from '../../core/analysis/desk.ts';
import type { RecordStore } from '../../core/ports.ts';
import type { UiLang } from '../messages.ts';
import { clustersOf } from './clusters.ts';
import { eventsBefore } from '../baselines/earlier.ts';
import { lineUps } from '../baselines/lining-up.ts';
import type { OpenedBaselines } from '../baselines/open.ts';
import type { RoadNetwork } from '../../core/roads.ts';
import { OperationsDesk } from './operations.ts';
import { noveltyDesk } from './novelty.ts';
import { analysedRecord, type Cleared } from './record.ts';
import { trendsOf } from './trends.ts';

/** What the desk is put together from. */
export interface AnalysisDeskParts {
  readonly store: () => Promise<RecordStore>;
  readonly now: () => Date;
  readonly lang: UiLang;
  readonly baselines: OpenedBaselines;
  /** The road network in use. */
  readonly network: () => RoadNetwork;
}

/** The analyses of the record in a store. */
export function analysisDesk({ store, now, lang, baselines, network }: AnalysisDeskParts): AnalysisDesk {
  const operations = new OperationsDesk(network);
  const ask = async (filter: AnalysisFilter = {}): Promise<Cleared> =>
    analysedRecord(await store(), filter, now().toISOString().slice(0, 10));
  return {
    ...noveltyDesk(
      async (filter) => (await ask(filter)).record,
      (record) => eventsBefore(record, baselines),
      async (id, { asOf } = {}) => (await (await store()).records.incident(id, { asOf }))?.id ?? id,
    ),
    basis: async (filter) => {
      const { record, leftOut } = await ask(filter);
      return { ...basisOf(record), leftOut };
    },
    clusters: async (question = {}, watch = {}) => {
      const { record, leftOut } = await ask(question);
      return { ...(await clustersOf(record, question, lang, watch)), leftOut };
    },
    baselines: () => baselines.holdings(),
    lineUp: async (filter = {}) => lineUps((await ask(filter)).record, filter, baselines),
    operations: async (question = {}) => {
      const { record, leftOut } = await ask(question);
      return { ...(await operations.ask(record, question)), leftOut };
    },
    statementLives: async (span = {}) => {
      const { record, leftOut } = await ask(span);
      return { ...livesIn(record, span), leftOut };
    },
    trends: async (question = {}) => trendsOf(await ask(question), question, lang),
  };
}
