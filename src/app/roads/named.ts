/** Places and corridors of the network by the names that people give them. */
import type { Decision } from '../../core/decisions.ts';
import { VigieError } from '../../core/errors.ts';
import type { RoadNetwork } from '../../core/roads.ts';
import type { CorridorDefinition } from '../../corridors/index.ts';
import type { UiLang } from '../messages.ts';
import { ROAD_DESK_MESSAGES } from './desk-messages.ts';

/** A name without case, accents, and the difference between hyphens, dashes and spaces. */
export const plainName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[-‐–—\s]+/g, ' ')
    .toLowerCase()
    .trim();

/**
 * A node by its id or by the name of its place.
 * @throws VigieError `not_found` where there is none, `bad_input` where several bear the name
 */
export function nodeOf({ nodes }: RoadNetwork, asked: string, lang: UiLang): string {
  const byId = nodes.find(({ id }) => id === asked);
  if (byId !== undefined) return byId.id;
  const plain = plainName(asked);
  const [found, ...more] = nodes.filter(({ name }) => name !== null && plainName(name) === plain);
  const say = ROAD_DESK_MESSAGES[lang];
  if (found === undefined) throw new VigieError('not_found', say.noPlace(asked));
  if (more.length > 0) {
    const ids = [found, ...more].map(({ id }) => id).join(', ');
    throw new VigieError('bad_input', say.manyPlaces(asked, ids));
  }
  return found.id;
}

/** The corridors that people defined, as decisions that stand have them. */
export function corridorsDefined(standing: readonly Decision[]): readonly CorridorDefinition[] {
  return standing.flatMap(({ body }) =>
    body.kind === 'corridor' ? [{ id: body.corridor, name: body.name, via: body.via }] : [],
  );
}
