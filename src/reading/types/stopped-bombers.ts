import type { EventKind } from '../../language/vocabulary.ts';
import type { Sentence } from '../../language/sentences.ts';
import { turnsIn } from '../annotation/turns.ts';
import type { Annotations } from '../annotation/annotate.ts';
import type { Sighting } from '../frames/frames.ts';

const STOPPING: ReadonlySet<EventKind> = new Set(['killing', 'gunfire', 'attack', 'arrest', 'suicide']);

/** "Guards shot her dead before she could set off her vest": what was kept from going off is a weapon disrupted. */
export const withStoppedBombers = (
  notes: Annotations,
  sentence: Sentence,
  sightings: readonly Sighting[],
): readonly Sighting[] => {
  const [blast] = turnsIn(notes, 'beforeBlast', sentence.first, sentence.last);
  if (!blast) return sightings;
  return sightings.map((s) =>
    STOPPING.has(s.kind) && s.form !== 'noun' && s.last <= blast.first
      ? { ...s, kind: 'weapons' as const, family: 'weapons' as const, strength: 'strong' as const }
      : s,
  );
};
