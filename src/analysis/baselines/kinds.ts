/** Kinds of incidents and events, and how well one may be told as the other. */
import type { BaselineEvent, EventFamily } from '../../core/analysis/baseline.ts';
import type { AnalysedIncident } from '../../core/analysis/record.ts';
import type { EventType } from '../../core/findings.ts';

const FAMILY_OF: Readonly<Record<EventType, EventFamily>> = {
  Battles: 'fighting',
  'Explosions/Remote violence': 'fighting',
  'Violence against civilians': 'civilians',
  Protests: 'unrest',
  Riots: 'unrest',
  'Strategic developments': 'development',
};

export const familyOf = ({ eventType }: Pick<AnalysedIncident, 'eventType'>): EventFamily =>
  FAMILY_OF[eventType];

export type KindFit = 'same' | 'near' | 'far';

/** One incident is often told as two kinds: an attack on a village that some defended, a bomb among civilians, looting with a death. */
const NEAR: ReadonlySet<string> = new Set([
  'civilians fighting',
  'civilians unrest',
  'development fighting',
  'civilians development',
]);

/** How an incident's kind and an event's fit: of one type (or one family, where the dataset has no types), near, or far. */
export function kindFit(
  incident: Pick<AnalysedIncident, 'eventType'>,
  event: Pick<BaselineEvent, 'family' | 'eventType'>,
): KindFit {
  const family = familyOf(incident);
  if (family === event.family)
    return event.eventType === null || event.eventType === incident.eventType ? 'same' : 'near';
  return NEAR.has([family, event.family].sort().join(' ')) ? 'near' : 'far';
}

/** UCDP counts what kills on purpose between organised groups, or civilians: neither crowds nor what is no violence. */
export function isCounted(incident: AnalysedIncident, dataset: BaselineEvent['dataset']): boolean {
  if (dataset === 'acled') return true;
  const { eventType, subEventType } = incident;
  if (eventType === 'Strategic developments') return false;
  return eventType !== 'Protests' || subEventType === 'Excessive force against protesters';
}
