import type { Actor } from '../../../src/core/findings.ts';
import type { IncidentDetail } from '../../../src/core/records.ts';

/** The name of an actor that is given by its id; what is given itself where nothing names it. */
export type NameOf = (actor: string) => string;

/** Names as the reports of an incident use them: who answers for it is given by an id. */
export function namesIn(incident: Pick<IncidentDetail, 'perpetrators' | 'claims'> | null): NameOf {
  const told = (incident?.claims ?? []).flatMap(({ value }) => (Array.isArray(value) ? value : [value]));
  const actors = [...(incident?.perpetrators ?? []), ...told.filter(isActor)];
  return (by) => actors.find(({ actorId }) => actorId === by)?.name ?? by;
}

const isActor = (value: unknown): value is Pick<Actor, 'name' | 'actorId'> =>
  typeof value === 'object' && value !== null && 'actorId' in value && 'name' in value;
