import type { Sentence } from '../../language/sentences.ts';
import { inRange, type Annotations } from '../annotation/annotate.ts';
import type { Sighting } from '../frames/frames.ts';
import { turnsIn } from '../annotation/turns.ts';

/**
 * "Eight guests were rescued from the rubble": who is rescued was held by somebody only where the report tells of
 * people held, or where forces go and fetch them before anything else is told.
 */
export function isMereRescue(
  notes: Annotations,
  sentence: Sentence,
  told: { readonly first: number; readonly last: number },
): boolean {
  if (turnsIn(notes, 'rescues', told.first, told.last).length === 0) return false;
  if (isCaptivityTold(notes)) return false;
  const isFirst = !notes.triggers.some(
    (t) => t.last <= told.first && t.value.some((w) => w.kind !== 'release' && w.strength === 'strong'),
  );
  const isByForces = inRange(notes.actors, sentence.first, sentence.last).some(
    (a) => a.value.side === 'state',
  );
  return !(isFirst && isByForces);
}

/** Whatever the report says of people taken or held, in whichever sentence. */
const isCaptivityTold = (notes: Annotations): boolean =>
  notes.triggers.some((t) => t.value.some((w) => w.kind === 'abduction' && w.strength !== 'weak')) ||
  notes.harm.some((h) => h.value.some((w) => w.effect === 'abducted' && w.role === 'counted')) ||
  (['inCaptivity', 'sieges'] as const).some(
    (turn) => turnsIn(notes, turn, 0, notes.document.tokens.length).length > 0,
  );

/** The sightings of a sentence without those of people who were saved from no captor. */
export const withoutMereRescues = (
  notes: Annotations,
  sentence: Sentence,
  sightings: readonly Sighting[],
): Sighting[] => sightings.filter((s) => s.family !== 'release' || !isMereRescue(notes, sentence, s));
