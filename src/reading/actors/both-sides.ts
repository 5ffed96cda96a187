import type { Sentence } from '../../language/sentences.ts';
import { inRange } from '../annotation/annotate.ts';
import { turnsIn } from '../annotation/turns.ts';
import type { Sighting } from '../frames/frames.ts';
import type { Reading } from '../reading.ts';
import type { ActorMention } from './actors.ts';

/** The two stand in the sentences before; so many. */
const REACH = 3;

/** "Les deux groupes se sont affrontés": the last two named before, where the sentence names nobody who fights. */
export function bothSides(
  { notes, actors }: Reading,
  sentence: Sentence,
  sightings: readonly Sighting[],
): readonly ActorMention[] {
  const areMeant =
    sightings.some((s) => s.kind === 'clash') &&
    turnsIn(notes, 'bothSides', sentence.first, sentence.last).length > 0;
  if (!areMeant) return [];
  const from = notes.document.sentences[Math.max(0, sentence.index - REACH)]!.first;
  const named = inRange(actors, from, sentence.first)
    .filter((a) => a.isNamed && (a.side === 'armed' || a.side === 'state') && !a.isAffiliation)
    .toReversed();
  const [last] = named;
  const other = named.find((a) => a.id !== last?.id);
  return last && other ? [other, last] : [];
}
