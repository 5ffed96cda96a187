import type { Reading } from '../reading.ts';
import type { Means, TargetCategory } from '../../core/findings.ts';
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

const VEHICLES: ReadonlySet<TargetCategory> = new Set(['military_convoy', 'civilian_vehicle', 'fuel_convoy']);

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
  // Whoever shoots boars, and whatever with.
  if (isOfPrey(notes, sentence, sightings)) return true;
  if (!isFall && !isMishap && !isDisaster && !isByAnimal(notes, sentence, sightings)) return false;
  // "Rebels killed eight under heavy rain": right before the verb stands who did it.
  const isDoer = (g: PeopleGroup): boolean =>
    sightings.some((s) => s.verb.voice === 'active' && g.last <= s.verb.first && s.verb.first - g.last <= 1);
  const isHurt = (at: number): boolean => hurt.some((g) => at >= g.first && at < g.last && !isDoer(g));
  const isTelling = (at: number): boolean => attributions.some((a) => at >= a.first && at < a.last);
  const isActed = inRange(actors, first, last).some(
    // "An army helicopter crashed": whose it was, not who did it.
    (a) =>
      (a.side === 'armed' || (a.side === 'state' && !isFall && !isOfVehicle(notes, a))) &&
      !isHurt(a.first) &&
      !isTelling(a.first),
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

/** "An army truck (overturned)", "un camion de l’armée (s’est renversé)": whose vehicle it was that ran off the road. */
const isOfVehicle = (notes: Annotations, { first, last }: Tokens): boolean =>
  inRange(notes.targets, Math.max(0, first - VEHICLE_REACH), last + 1).some(({ value }) =>
    VEHICLES.has(value),
  );
const VEHICLE_REACH = 3;

/** Between an animal and what it does: "(un éléphant) en colère a (tué)"; tokens. */
const ANIMAL_REACH = 4;

/** "Un crocodile a tué un pêcheur", "trampled to death by elephants". */
const isByAnimal = (
  notes: Annotations,
  { first, last: end }: Sentence,
  sightings: readonly Sighting[],
): boolean =>
  // "Un taureau a blessé six spectateurs" has a word of harm alone.
  inRange(notes.harm, first, end).some(
    (h) =>
      turnsIn(notes, 'animals', Math.max(first, h.first - ANIMAL_REACH), h.first).length > 0 &&
      inRange(notes.people, h.last, Math.min(end, h.last + ANIMAL_REACH)).length > 0,
  ) ||
  sightings.some(({ verb, last, form }) =>
    form === 'noun'
      ? false
      : verb.voice === 'active'
        ? turnsIn(notes, 'animals', Math.max(0, verb.first - ANIMAL_REACH), verb.first).length > 0
        : isCue(notes, last, 'by') && turnsIn(notes, 'animals', last, last + ANIMAL_REACH).length > 0,
  );

/** "Des chasseurs ont abattu douze phacochères", "three elephants were killed": what is hunted, whoever does it. */
const isOfPrey = (notes: Annotations, sentence: Sentence, sightings: readonly Sighting[]): boolean =>
  sightings.length > 0 &&
  sightings.every(({ verb, last, form }) => {
    if (form === 'noun') return false;
    const isActive = verb.voice === 'active';
    const from = isActive ? last : Math.max(sentence.first, verb.first - ANIMAL_REACH);
    // "Killed a dog and two villagers": people too.
    const people = isActive
      ? inRange(notes.people, last, sentence.last)
      : inRange(notes.people, sentence.first, verb.first);
    const prey = turnsIn(notes, 'animals', from, isActive ? last + ANIMAL_REACH : verb.first);
    return people.length === 0 && prey.length > 0;
  });
