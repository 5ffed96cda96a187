/** Events of imported datasets that lie before what a record tells, as novelty looks back to them. */
import { earlierEvents } from '../../analysis/baselines/index.ts';
import type { EarlierEvent } from '../../core/analysis/novelty.ts';
import type { AnalysedRecord } from '../../core/analysis/record.ts';
import { actorIdsOf } from './actors.ts';
import type { OpenedBaselines } from './open.ts';

/** Of the countries of the record's incidents, up to the day of the record; none where nothing was imported. */
export async function eventsBefore(
  { day, incidents }: Pick<AnalysedRecord, 'day' | 'incidents'>,
  baselines: OpenedBaselines,
): Promise<readonly EarlierEvent[]> {
  const countries = [...new Set(incidents.flatMap(({ where }) => where?.country ?? []))].sort();
  const found: EarlierEvent[] = [];
  for (const { dataset, name } of await baselines.holdings()) {
    const events = await baselines.events(dataset, { from: '0001-01-01', to: day, countries, around: null });
    for (const event of earlierEvents(events, actorIdsOf)) found.push({ ...event, dataset: name });
  }
  return found;
}
