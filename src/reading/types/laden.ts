import type { Sentence } from '../../language/sentences.ts';
import { type Annotations, inRange } from '../annotation/annotate.ts';
import type { Sighting } from '../frames/frames.ts';
import { turnsIn } from '../annotation/turns.ts';

/** Between what carries a charge and the words for it: "a truck parked by the wall and packed with explosives"; tokens. */
const CARRIER_REACH = 4;

/**
 * What is laden with explosives: a drone strikes from the air, a car left somewhere goes off as a bomb does, and only what
 * somebody drives or wears is a suicide attack.
 */
export function withLaden(
  notes: Annotations,
  sentence: Sentence,
  sightings: readonly Sighting[],
): Sighting[] {
  const isLaden = (s: Sighting): boolean =>
    s.kind === 'suicide' && turnsIn(notes, 'laden', s.first, s.last).length > 0;
  if (!sightings.some(isLaden)) return [...sightings];
  const isLeft =
    sightings.some((s) => !isLaden(s) && s.form !== 'noun' && BLASTS.has(s.kind)) &&
    turnsIn(notes, 'driven', sentence.first, sentence.last).length === 0 &&
    !notes.triggers.some((t) => isBomber(notes, t));
  return sightings.map((s) => {
    if (isLaden(s) && isFlown(notes, sentence, s))
      return { ...s, kind: 'airstrike' as const, family: 'air' as const };
    const isCharge = isLaden(s) || (s.kind === 'suicide' && GOING_OFF.has(s.word.kind));
    return isLeft && isCharge ? { ...s, kind: 'ied' as const, family: 'ied' as const } : s;
  });
}

/** A weapon beside the verb may have told its kind; “a sauté” is said of bridges, too. */
const BLASTS: ReadonlySet<Sighting['kind']> = new Set(['explosion', 'ied', 'suicide', 'demolition']);

const GOING_OFF: ReadonlySet<Sighting['kind']> = new Set(['explosion', 'demolition']);

const isFlown = ({ means }: Annotations, sentence: Sentence, s: Sighting): boolean =>
  inRange(means, Math.max(sentence.first, s.first - CARRIER_REACH), s.last).some((m) =>
    m.value.some((w) => w === 'drone' || w === 'aircraft'),
  );

/** A word of a suicide attack other than for its charge. */
const isBomber = (notes: Annotations, t: Annotations['triggers'][number]): boolean =>
  t.value.some((w) => w.kind === 'suicide') && turnsIn(notes, 'laden', t.first, t.last).length === 0;
