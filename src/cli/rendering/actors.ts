import { namedActors } from '../../language/names.ts';
import type { Words } from '../messages/index.ts';

const NAMES: ReadonlyMap<string, string> = new Map(namedActors.map(({ id, name }) => [id, name]));

interface Named {
  readonly actorId: string | null;
  readonly name: string;
}

/**
 * How an actor is called. Findings give who answers for an incident by its id where it has one.
 * @param told actors of the same incident, with the names that its report uses
 */
export function actorName(by: string, told: readonly Named[], words: Words): string {
  const own = told.find((actor) => actor.actorId === by)?.name;
  return own ?? NAMES.get(by) ?? (by === 'unknown-armed' ? words.say.chronology.unknownArmed : by);
}
