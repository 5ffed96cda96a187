import type { Actor } from '../../../src/core/findings.ts';
import type { IncidentDetail } from '../../../src/core/records.ts';
import { actorById, actorIn } from '../format/names.ts';
import type { Lang } from '../messages/language.svelte.ts';

/** The name of an actor that is given by its id; what is given itself where nothing names it. */
export type NameOf = (actor: string) => string;

/** Names of the actors of an incident: who answers for it is given by an id. */
export function namesIn(
  incident: Pick<IncidentDetail, 'perpetrators' | 'claims'> | null,
  lang: Lang,
): NameOf {
  const told = (incident?.claims ?? []).flatMap(({ value }) => (Array.isArray(value) ? value : [value]));
  const actors = [...(incident?.perpetrators ?? []), ...told.filter(isActor)];
  return (by) => actorIn(actorById(by, actors), lang);
}

const isActor = (value: unknown): value is Pick<Actor, 'name' | 'actorId'> =>
  typeof value === 'object' && value !== null && 'actorId' in value && 'name' in value;
