import type { BaselineEvent } from '../../core/analysis/baseline.ts';
import type { EarlierEvent } from '../../core/analysis/novelty.ts';
import type { ActorIds } from './actors.ts';

/** Words that a dataset puts beside the name of a first-level area. */
const KIND_OF_AREA = /\s+(region|province|governorate|state|department|district)$/i;

/**
 * Events as novelty looks back at them: a "first" of the record that a dataset knows of before is none.
 * Datasets tell neither targets nor means; UCDP tells no sub-type.
 */
export function earlierEvents(events: readonly BaselineEvent[], idsOf: ActorIds): readonly EarlierEvent[] {
  return events.map(({ dataset, id, days, actors, subEventType, where }) => ({
    dataset,
    id,
    days,
    actorIds: [...new Set(actors.flatMap(({ name }) => idsOf(name, where.country)))],
    subEventType,
    targets: [],
    means: [],
    where: {
      at: where.at,
      country: where.country,
      admin1: where.admin1?.replace(KIND_OF_AREA, '') ?? null,
      geoPrecision: where.geoPrecision,
    },
  }));
}
