import type { EventKind } from '../../language/vocabulary.ts';
import type { Sentence } from '../../language/sentences.ts';
import { turnsIn } from '../annotation/turns.ts';
import type { Annotations } from '../annotation/annotate.ts';
import { clauseAround } from '../annotation/distance.ts';
import { verbGroup } from '../annotation/verbs.ts';
import type { Sighting } from '../frames/frames.ts';

const STOPPING: ReadonlySet<EventKind> = new Set(['killing', 'gunfire', 'attack', 'arrest', 'suicide']);

/**
 * "Guards shot her dead before she could set off her vest", "ceinturée avant d’actionner sa charge": what was kept from
 * going off is a weapon disrupted, whatever was done to who bore it.
 */
export const withStoppedBombers = (
  notes: Annotations,
  sentence: Sentence,
  sightings: readonly Sighting[],
): readonly Sighting[] => {
  const [blast] = turnsIn(notes, 'beforeBlast', sentence.first, sentence.last);
  if (!blast) return sightings;
  const isStop = (s: Sighting): boolean => STOPPING.has(s.kind) && s.form !== 'noun' && s.last <= blast.first;
  if (sightings.some(isStop)) return sightings.map((s) => (isStop(s) ? { ...s, ...DISRUPTED } : s));
  const told = overpowered(notes, sentence, blast.first);
  // The blast that did not come.
  return told
    ? [...sightings.filter((s) => s.kind !== 'explosion' && s.kind !== 'suicide'), told]
    : sightings;
};

const DISRUPTED = { kind: 'weapons', family: 'weapons', strength: 'strong' } as const;

/** "a été maîtrisée par des vigiles": by a verb that tells of nothing elsewhere. */
function overpowered(notes: Annotations, sentence: Sentence, before: number): Sighting | null {
  const verb = turnsIn(notes, 'overpowers', sentence.first, before).at(-1);
  if (!verb) return null;
  const { first, last } = verb;
  return {
    ...DISRUPTED,
    first,
    last,
    sentence: sentence.index,
    form: 'participle',
    word: { text: '', kind: 'weapons', strength: 'strong', form: 'participle' },
    verb: verbGroup(notes, first, 'participle'),
    clause: clauseAround(notes, first),
    isDefinite: false,
    isPlural: false,
  };
}
