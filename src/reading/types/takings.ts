import type { Sentence } from '../../language/sentences.ts';
import { hasCue, inRange, isCue, type Annotations } from '../annotation/annotate.ts';
import type { Sighting } from '../frames/frames.ts';
import { turnsIn } from '../annotation/turns.ts';
import { isArrest } from './arrests.ts';
import {
  AGENT_REACH,
  doersOf,
  findBy,
  isState,
  OBJECT_REACH,
  objectEnd,
  SUBJECT_REACH,
  takenIn,
} from './takers.ts';

/** "a nurse, Marie Joseph, was grabbed" */
const APPOSITION_REACH = 7;
/** "arrêtés, puis conduits vers …": two words for one taking stand no further apart; tokens. */
const JOINED = 4;

/**
 * "had been seized by four armed men", "le chef de poste emmené par des jihadistes": a word of taking that tells little
 * tells of an abduction where armed men take a person, though nobody counts whom.
 */
export function withTakings(
  notes: Annotations,
  sentence: Sentence,
  sightings: readonly Sighting[],
): Sighting[] {
  return sightings.flatMap((sighting) => {
    const s = byObject(notes, sentence, sighting);
    if (s.kind === 'abduction' && s.verb.voice === 'passive' && isByCrowd(notes, s.last, sentence.last))
      return [];
    // "arrêtés puis conduits vers une destination inconnue": one taking, in two words.
    const isTakenAway = sightings.some(
      (o) =>
        o.kind === 'abduction' && o.strength === 'strong' && o.first >= s.last && o.first - s.last <= JOINED,
    );
    if (s.kind === 'arrest' && s.form !== 'noun' && isTakenAway)
      return { ...s, kind: 'abduction' as const, family: 'abduction' as const };
    if (isLetGo(notes, s, sightings))
      return { ...s, kind: 'abduction' as const, family: 'abduction' as const, strength: 'strong' as const };
    if (
      (takesIntoHands(notes, sentence, s) && isIntoStateHands(notes, sentence, s)) ||
      seizesPeople(notes, sentence, s, isByState)
    )
      return { ...s, kind: 'arrest' as const, family: 'arrest' as const, strength: 'strong' as const };
    if (takesIntoHands(notes, sentence, s) || seizesPeople(notes, sentence, s, isByArmed))
      return { ...s, kind: 'abduction' as const, family: 'abduction' as const, strength: 'strong' as const };
    if (s.kind !== 'abduction') return s;
    if (isCapture(notes, sentence, s) || takesFighters(notes, sentence, s))
      return { ...s, kind: 'arrest' as const, family: 'arrest' as const };
    const isInFight = turnsIn(notes, 'captured', s.first, s.last).length > 0;
    const isTold = s.strength === 'weak' && s.form !== 'noun' && takesPerson(notes, sentence, s);
    return { ...s, isInFight, ...(isTold ? { strength: 'strong' as const } : {}) };
  });
}

/** "made off with three villagers": who goes off with people abducts them, where it would be booty. */
function byObject(notes: Annotations, sentence: Sentence, s: Sighting): Sighting {
  if (
    s.kind === 'looting' &&
    turnsIn(notes, 'leavesWith', s.first, s.last).length > 0 &&
    takenIn(notes, sentence, s).length > 0
  )
    return { ...s, kind: 'abduction', family: 'abduction' };
  return s.kind === 'abduction' && isArrest(notes, sentence, s)
    ? { ...s, kind: 'arrest', family: 'arrest', strength: 'strong' }
    : s;
}

/** "Deux suspects sont aux mains de la police": they were arrested. */
const isIntoStateHands = (notes: Annotations, sentence: Sentence, s: Sighting): boolean =>
  inRange(notes.actors, s.last, Math.min(sentence.last, s.last + OBJECT_REACH))
    .slice(0, 1)
    .some(isState);

/** "Police whisked away three suspected jihadists": fighters whom forces take are prisoners, whatever the verb. */
const takesFighters = (notes: Annotations, sentence: Sentence, s: Sighting): boolean =>
  s.form !== 'noun' &&
  takenIn(notes, sentence, s).some((p) => p.value === 'armed_group') &&
  doersOf(notes, sentence, s).some(isState);

/** "Neuf assaillants ont été tués et quatre capturés": fighters who are captured, by whomever, are prisoners of a fight. */
function isCapture(notes: Annotations, sentence: Sentence, s: Sighting): boolean {
  const isCaptured = s.form !== 'noun' && turnsIn(notes, 'captured', s.first, s.last).length > 0;
  if (!isCaptured || s.verb.voice === 'active') return false;
  const named = inRange(notes.people, sentence.first, s.verb.first).at(-1);
  if (named?.value !== 'armed_group' || !isCounted(notes, named.first)) return false;
  const by = findBy(notes, s.last, sentence.last);
  return by === null || !isByArmed(notes, by, sentence.last);
}

/** "nine assailants", "huit présumés terroristes": a figure stands right before the noun or its adjective. */
const isCounted = (notes: Annotations, noun: number): boolean =>
  notes.numberEnds.has(noun) || notes.numberEnds.has(noun - 1);

/** "interceptés par un groupe armé, puis libérés": whom armed men stop and let go later, they took. */
const isLetGo = (notes: Annotations, s: Sighting, sightings: readonly Sighting[]): boolean =>
  (s.kind === 'attack' || s.kind === 'arrest') &&
  turnsIn(notes, 'halting', s.first, s.last).length > 0 &&
  sightings.some((o) => o.family === 'release' && o.first >= s.last && o.verb.voice !== 'active') &&
  isByArmed(notes, s.clause.first, s.clause.last);

/** "Quatre passagers sont tombés aux mains d’hommes armés": people are taken, where a town would be lost. */
const takesIntoHands = (notes: Annotations, sentence: Sentence, s: Sighting): boolean =>
  s.kind === 'capture' &&
  turnsIn(notes, 'intoHands', s.first, s.last).length > 0 &&
  isOfPeople(notes, sentence, s.verb.first) &&
  inRange(notes.targets, sentence.first, s.verb.first).every((t) => t.value === 'civilian_vehicle');

/** "s’emparèrent de deux instituteurs", "ont mis la main sur trois hommes": who takes hold of people, where another object would be lost to them. */
function seizesPeople(
  notes: Annotations,
  sentence: Sentence,
  s: Sighting,
  isBy: (notes: Annotations, first: number, last: number) => boolean,
): boolean {
  const isSeizure = s.kind === 'capture' || (s.kind === 'arrest' && s.strength === 'weak');
  if (!isSeizure || s.form === 'noun') return false;
  const from = pastPlace(notes, notes.insertions.endOf(s.last));
  const end = objectEnd(notes, from, sentence.last);
  const counted = inRange(notes.people, from, end).find((p) => isCounted(notes, p.first));
  return (
    (counted !== undefined || isPerson(notes, from, end)) &&
    // "ont pris Bria aux hommes de l’UPC": from whom it was taken.
    turnsIn(notes, 'datives', from, counted?.first ?? end).length === 0 &&
    inRange(notes.targets, from, end).every((t) => t.value === 'aid_worker') &&
    isBy(notes, Math.max(sentence.first, s.verb.first - SUBJECT_REACH), s.verb.first)
  );
}

/** Whether what is taken is people, by whom bears arms: "ont mis la main sur trois hommes". */
export const takesSomebody = (notes: Annotations, sentence: Sentence, s: Sighting): boolean =>
  seizesPeople(notes, sentence, s, isByArmed) || seizesPeople(notes, sentence, s, isByState);

/** "ont mis la main (à Bria) sur trois hommes": behind a preposition and the name of a place. */
function pastPlace({ document: { tokens } }: Annotations, at: number): number {
  if (tokens[at]?.kind !== 'word' || tokens[at].capital || !tokens[at + 1]?.capital) return at;
  let end = at + 1;
  while (tokens[end] && (tokens[end]!.capital || tokens[end]!.text === '-')) end++;
  return end;
}

/** "Des inconnus prétendent que la ville est tombée …": people behind whom another clause opens are not its subject. */
function isOfPeople(notes: Annotations, sentence: Sentence, verb: number): boolean {
  const people = inRange(notes.people, sentence.first, verb).at(-1);
  return (
    people !== undefined &&
    !(['relative', 'subordinator'] as const).some((cue) => hasCue(notes, people.last, verb, cue)) &&
    turnsIn(notes, 'townOf', people.last, verb).length === 0
  );
}

function takesPerson(notes: Annotations, sentence: Sentence, s: Sighting): boolean {
  const end = Math.min(sentence.last, s.last + AGENT_REACH);
  const start = Math.max(sentence.first, s.verb.first - SUBJECT_REACH);
  // "ont pillé des boutiques et emmené quatre jeunes": the auxiliary stands with the first verb.
  const isActive =
    s.verb.voice === 'active' || (s.verb.voice === 'bare' && isCue(notes, s.verb.first - 1, 'and'));
  if (isActive)
    return (
      isByArmed(notes, start, s.verb.first) &&
      (isPerson(notes, s.last, objectEnd(notes, s.last, end)) || isOfPronoun(notes, start, s.verb.first))
    );
  const by = findBy(notes, s.last, end);
  if (by !== null) return isPerson(notes, start, s.verb.first) && isByArmed(notes, by, end);
  const near = Math.max(start, s.verb.first - APPOSITION_REACH);
  return (
    turnsIn(notes, 'seizing', s.first, s.last).length > 0 &&
    isPerson(notes, near, s.verb.first) &&
    !isThingBefore(notes, s.verb.first) &&
    inRange(notes.means, near, s.verb.first).length + inRange(notes.targets, near, s.verb.first).length === 0
  );
}

/** "Six killed and weapons seized": a plural right before the verb that is no word for people. */
const isThingBefore = ({ document: { tokens }, peopleAt, words }: Annotations, verb: number): boolean => {
  const noun = tokens[verb - 1];
  return (
    words.pack.code === 'en' &&
    noun?.kind === 'word' &&
    !noun.capital &&
    noun.fold.endsWith('s') &&
    !peopleAt.has(verb - 1) &&
    !peopleAt.has(verb - 2)
  );
};

/** "… chez le chef de canton et l’ont emmené": a pronoun before the verb stands for who was named before. */
const isOfPronoun = (notes: Annotations, start: number, verb: number): boolean =>
  turnsIn(notes, 'objectPronouns', verb - 2, verb).some((t) => t.last >= verb - 1) &&
  isPerson(notes, start, verb - 2);

/** "Two thieves were seized by onlookers": whom a crowd holds for the police nobody abducted. */
export function isByCrowd(notes: Annotations, first: number, last: number): boolean {
  const by = findBy(notes, first, Math.min(last, first + OBJECT_REACH));
  if (by === null) return false;
  const end = Math.min(last, by + OBJECT_REACH);
  return (
    inRange(notes.actors, by, end).some((a) => a.value.side === 'crowd' || a.value.side === 'people') ||
    turnsIn(notes, 'crowds', by, end).length > 0
  );
}

/** Armed men, and no forces beside them. */
function isByArmed(notes: Annotations, first: number, last: number): boolean {
  const actors = inRange(notes.actors, first, last);
  return actors.some((a) => a.value.side === 'armed') && !actors.some((a) => a.value.side === 'state');
}

/** Forces of a state, and no armed men beside them. */
const isByState = (notes: Annotations, first: number, last: number): boolean => {
  const actors = inRange(notes.actors, first, last);
  return actors.length > 0 && actors.every(isState);
};

/** A noun for people, somebody with a title, or a pronoun of persons. */
const isPerson = (notes: Annotations, first: number, last: number): boolean =>
  inRange(notes.people, first, last).some((p) => p.value !== 'armed_group') ||
  inRange(notes.actors, first, last).some((a) => a.value.side === 'people') ||
  hasCue(notes, first, last, 'title') ||
  turnsIn(notes, 'persons', first, last).length > 0;
