import type { ActorMention } from '../actors/actors.ts';
import { hasCue, inRange, type Annotations } from '../annotation/annotate.ts';
import type { StatementReading } from './authors.ts';

/** "la katiba Macina du JNIM", "composante du JNIM": what a unit says, its group says, where the text joins them. */
export function wholeOf(
  { notes, actors }: Pick<StatementReading, 'notes' | 'actors'>,
  mention: ActorMention,
): ActorMention {
  if (!mention.isNamed && mention.side === 'armed') return namedOf(notes, actors, mention) ?? mention;
  if (!mention.id.startsWith('katiba-')) return mention;
  for (const [i, unit] of actors.entries()) {
    const next = unit.id === mention.id ? actors[i + 1] : undefined;
    const isJoined =
      next &&
      next.side === 'armed' &&
      next.isNamed &&
      next.id !== unit.id &&
      next.first - unit.last <= 4 &&
      hasCue(notes, unit.last, next.first, 'of');
    if (next && isJoined) return next;
  }
  return mention;
}

/** "les rebelles du M23": whose fighters they are. */
const namedOf = (
  notes: Annotations,
  actors: readonly ActorMention[],
  mention: ActorMention,
): ActorMention | null =>
  inRange(actors, mention.last, mention.last + 3).find(
    (a) => a.isNamed && a.side === 'armed' && hasCue(notes, mention.last, a.first, 'of'),
  ) ?? null;
