import type { Reading } from '../reading.ts';
import type { Means } from '../../core/findings.ts';
import type { Sentence } from '../../language/sentences.ts';
import { endingAt, inRange } from '../annotation/annotate.ts';
import type { Sighting } from './frames.ts';
import type { PeopleGroup } from '../tolls/people.ts';
import type { Tokens } from '../trace.ts';
import { turnsIn } from '../annotation/turns.ts';
import { overlaps } from '../span.ts';

const NATURAL_KINDS: ReadonlySet<Sighting['kind']> = new Set([
  'killing',
  'attack',
  'demolition',
  'explosion',
  'arson',
]);

const OF_ITSELF: ReadonlySet<Means> = new Set(['aircraft', 'arson', 'other']);

/** "Un cyclone a frappé la ville et tué dix personnes", "un car est tombé dans un ravin": nobody did it. */
export function isNatural(
  { notes, actors }: Reading,
  sentence: Sentence,
  sightings: readonly Sighting[],
  hurt: readonly PeopleGroup[],
): boolean {
  const { first, last } = sentence;
  // "Gunmen storm hotel": read as a verb, the word is no storm.
  const isVerb = (at: Tokens): boolean =>
    sightings.some(
      (s) => s.form !== 'noun' && endingAt(notes.actors, s.first) !== undefined && overlaps(s, at),
    );
  if (turnsIn(notes, 'natural', first, last).every(isVerb)) return false;
  const isHurt = (at: number): boolean => hurt.some((g) => at >= g.first && at < g.last);
  const isActed = inRange(actors, first, last).some(
    (a) => (a.side === 'armed' || a.side === 'state') && !isHurt(a.first),
  );
  // Aircraft fall and fires break out by themselves; other weapons do not go off so.
  const isArmed = inRange(notes.means, first, last).some(
    (m) =>
      m.value.some((means) => !OF_ITSELF.has(means)) &&
      // "une mine d’or" is no weapon.
      !inRange(notes.targets, m.first, m.last).some((t) => t.last > m.last),
  );
  return (
    !isActed &&
    !isArmed &&
    sightings.every((s) => NATURAL_KINDS.has(s.kind) && (s.form !== 'noun' || s.kind !== 'attack'))
  );
}
