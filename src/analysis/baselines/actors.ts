/** Whether who is said to have done it may be who a dataset names. */
import type { BaselineEvent } from '../../core/analysis/baseline.ts';
import type { AnalysedIncident } from '../../core/analysis/record.ts';
import { isKin, stateOf, UNKNOWN_ACTORS } from '../../core/kinship.ts';

/** Ids of the actors that a dataset's name stands for; none where it stands for nobody that is known. */
export type ActorIds = (name: string, country: string | null) => readonly string[];

/** `open`: either names nobody, or somebody who cannot be told. */
export type ActorFit = 'same' | 'kin' | 'open' | 'other';

/** Names of no group in particular: nobody can be told apart by them. */
const NOBODY = /^(civilians|unidentified|unknown|xxx)/i;

/** Compares perpetrators with the sides of an event; a dataset does not say which side began. */
export function actorFit(incident: AnalysedIncident, event: BaselineEvent, idsOf: ActorIds): ActorFit {
  const here = incident.perpetrators.flatMap(({ actorId }) =>
    actorId === null || UNKNOWN_ACTORS.has(actorId) ? [] : [actorId],
  );
  const named = event.actors.filter(({ name, type }) => type !== 'civilians' && !NOBODY.test(name));
  const sides = named.map(({ name }) => idsOf(name, event.where.country));
  const there = sides.flat();
  if (here.length === 0 || there.length === 0) return 'open';
  if (here.some((id) => there.includes(id))) return 'same';
  if (here.some((id) => there.some((other) => isKin(id, other) || isOneState(id, other)))) return 'kin';
  return sides.every((ids) => ids.length > 0) && named.length === event.actors.filter(isParty).length
    ? 'other'
    : 'open';
}

const isParty = ({ type }: BaselineEvent['actors'][number]): boolean => type !== 'civilians';

function isOneState(a: string, b: string): boolean {
  const [one, other] = [stateOf(a), stateOf(b)];
  return one !== null && other !== null && (one === other || one === '' || other === '');
}
