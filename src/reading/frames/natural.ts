import type { Reading } from '../reading.ts';
import type { Means } from '../../core/findings.ts';
import type { Sentence } from '../../language/sentences.ts';
import { type Annotations, endingAt, inRange, isCue } from '../annotation/annotate.ts';
import type { Attribution } from '../statements/speakers.ts';
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
  attributions: readonly Attribution[],
): boolean {
  const { first, last } = sentence;
  // "Gunmen storm hotel": read as a verb, the word is no storm.
  const isVerb = (at: Tokens): boolean =>
    sightings.some(
      (s) => s.form !== 'noun' && endingAt(notes.actors, s.first) !== undefined && overlaps(s, at),
    );
  const isFall = isFallOfAircraft(notes, sentence);
  const isMishap = turnsIn(notes, 'mishaps', first, last).length > 0;
  const isDisaster = turnsIn(notes, 'natural', first, last).some((m) => !isVerb(m));
  if (!isFall && !isMishap && !isDisaster && !isByAnimal(notes, sightings)) return false;
  // "Rebels killed eight under heavy rain": right before the verb stands who did it.
  const isDoer = (g: PeopleGroup): boolean =>
    sightings.some((s) => s.verb.voice === 'active' && g.last <= s.verb.first && s.verb.first - g.last <= 1);
  const isHurt = (at: number): boolean => hurt.some((g) => at >= g.first && at < g.last && !isDoer(g));
  const isTelling = (at: number): boolean => attributions.some((a) => at >= a.first && at < a.last);
  const isActed = inRange(actors, first, last).some(
    // "An army helicopter crashed": whose it was, not who did it.
    (a) => (a.side === 'armed' || (a.side === 'state' && !isFall)) && !isHurt(a.first) && !isTelling(a.first),
  );
  // Aircraft fall and fires break out by themselves; other weapons do not go off so.
  const isArmed = inRange(notes.means, first, last).some(
    (m) =>
      !isMishap &&
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

/** "An army helicopter crashed near Isiro", "un avion s’est écrasé": of itself, where nothing is said to have hit it. */
const isFallOfAircraft = (notes: Annotations, { first, last }: Sentence): boolean =>
  turnsIn(notes, 'crashes', first, last).length > 0 &&
  inRange(notes.means, first, last).some((m) => m.value.includes('aircraft'));

/** Between an animal and what it does: "(un éléphant) en colère a (tué)"; tokens. */
const ANIMAL_REACH = 4;

/** "Un crocodile a tué un pêcheur", "trampled to death by elephants". */
const isByAnimal = (notes: Annotations, sightings: readonly Sighting[]): boolean =>
  sightings.some(({ verb, last, form }) =>
    form === 'noun'
      ? false
      : verb.voice === 'active'
        ? turnsIn(notes, 'animals', Math.max(0, verb.first - ANIMAL_REACH), verb.first).length > 0
        : isCue(notes, last, 'by') && turnsIn(notes, 'animals', last, last + ANIMAL_REACH).length > 0,
  );
