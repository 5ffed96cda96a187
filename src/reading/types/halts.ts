/** People and vehicles that armed men stop on their way: no violence yet, and the beginning of what is told next. */
import type { Sentence } from '../../language/sentences.ts';
import { hasCue, inRange, type Annotations } from '../annotation/annotate.ts';
import type { Sighting } from '../frames/frames.ts';
import { turnsIn } from '../annotation/turns.ts';

/** Between "stopped" and what was, or by whom. */
const OBJECT_REACH = 6;

const isHalting = (notes: Annotations, s: Sighting): boolean =>
  s.form !== 'noun' && turnsIn(notes, 'halting', s.first, s.last).length > 0;

const isHalt = (notes: Annotations, s: Sighting): boolean =>
  s.kind === 'attack' && s.word.strength === 'mention' && isHalting(notes, s);

/**
 * Leaves out the words for stopping that are of no hold-up: "the rebels stopped the talks". What armed men do to a
 * vehicle stays, as a passing word that lends its place, day and doers to what the next sentence tells, also where its
 * verb arrests people: "ont arrêté un bus".
 */
export const withoutOtherHalts = (
  notes: Annotations,
  sentence: Sentence,
  sightings: readonly Sighting[],
): Sighting[] =>
  sightings
    .filter((s) => !isHalt(notes, s) || isHoldUp(notes, sentence, s))
    .map((s) =>
      s.kind === 'arrest' && isHalting(notes, s) && stopsVehicle(notes, sentence, s)
        ? { ...s, kind: 'attack' as const, family: 'assault' as const, strength: 'mention' as const }
        : s,
    );

/** "arrêté un bus", "un bus a été arrêté"; not "detained two drivers of an aid group". */
function stopsVehicle(notes: Annotations, sentence: Sentence, s: Sighting): boolean {
  const [from, to] =
    s.verb.voice === 'active'
      ? [s.last, Math.min(sentence.last, s.last + OBJECT_REACH)]
      : [sentence.first, s.verb.first];
  const vehicle = inRange(notes.targets, from, to).find(
    (t) => t.value !== 'aid_worker' && VEHICLES.has(t.value),
  );
  return (
    vehicle !== undefined &&
    inRange(notes.people, from, vehicle.first).length === 0 &&
    isHoldUp(notes, sentence, s)
  );
}

function isHoldUp(notes: Annotations, sentence: Sentence, s: Sighting): boolean {
  const behind = Math.min(sentence.last, s.last + OBJECT_REACH);
  const isBy = s.verb.voice !== 'active' && hasCue(notes, s.last, behind, 'by');
  const [doers, things] = isBy
    ? [inRange(notes.actors, s.last, behind), inRange(notes.targets, sentence.first, s.verb.first)]
    : [inRange(notes.actors, sentence.first, s.verb.first), inRange(notes.targets, s.last, behind)];
  return (
    doers.some((a) => a.value.side === 'armed') &&
    !doers.some((a) => a.value.side === 'state') &&
    things.some((t) => VEHICLES.has(t.value))
  );
}

const VEHICLES: ReadonlySet<string> = new Set(['civilian_vehicle', 'fuel_convoy', 'aid_worker']);
