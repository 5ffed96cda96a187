/** Days that a sentence has for the dead and that are not the day on which they were struck. */
import type { Sentence } from '../../language/sentences.ts';
import type { Annotations } from '../annotation/annotate.ts';
import type { SourcedToll } from '../frames/draft.ts';
import type { Sighting } from '../frames/frames.ts';
import { turnsIn } from '../annotation/turns.ts';

/** "Deux gendarmes ont succombé mercredi à leurs blessures": the day on which a wounded man died. */
export const diedOfWounds = (
  notes: Annotations,
  { first, last }: Sentence,
  sightings: readonly Sighting[],
  tolls: readonly SourcedToll[],
): boolean =>
  tolls.some((t) => t.effect === 'killed') &&
  turnsIn(notes, 'ofWounds', first, last).length > 0 &&
  sightings.every((s) => s.isDefinite || s.kind === 'killing');

/** The day on which bodies were found, counted or buried, or of a funeral. */
export function isOfCount(
  notes: Annotations,
  { first, last }: Sentence,
  sightings: readonly Sighting[],
  tolls: readonly SourcedToll[],
): boolean {
  // "Les obsèques des soldats tombés à A ont eu lieu jeudi"
  if (sightings.length === 0 && turnsIn(notes, 'remembered', first, last).length > 0) return true;
  return (
    sightings.length + tolls.length > 0 &&
    sightings.every((s) => s.strength === 'mention' && s.kind === 'killing') &&
    tolls.every(
      ({ predicate, first: at }) =>
        predicate.first === at || turnsIn(notes, 'buried', predicate.first, predicate.last).length > 0,
    )
  );
}
