import type { Sentence } from '../../language/sentences.ts';
import type { Means } from '../../core/findings.ts';
import type { Toponym } from '../../gazetteer/index.ts';
import type { ActorMention } from '../actors/actors.ts';
import { type Annotations, inRange, isCue } from '../annotation/annotate.ts';
import type { Sighting } from '../frames/frames.ts';
import { turnsIn } from '../annotation/turns.ts';

/** Adverbs, a day and auxiliaries between a subject and its verb; tokens. */
const SUBJECT_GAP = 4;
/** "a strike on a crowded market in Tora": from the noun to what was struck. */
const OBJECT_REACH = 6;
/** "A strike on a house in the north of Gaza City killed": from the noun to its verb. */
const VERB_REACH = 14;

/** Weapons on the ground, and those that other triggers are named for. */
const FROM_THE_AIR: ReadonlySet<Means> = new Set(['aircraft', 'drone', 'other']);

/**
 * What a state strikes without a word of its weapon is struck from the air: "Israel struck a building", "the junta bombed
 * a monastery"; and so is what "a strike" hits or whom it kills.
 */
export function withAirStrikes(
  notes: Annotations,
  sentence: Sentence,
  sightings: readonly Sighting[],
  actors: readonly ActorMention[],
  toponyms: readonly Toponym[],
): Sighting[] {
  const isFromAir = (s: Sighting): boolean =>
    s.form === 'noun' ? isStrike(notes, sentence, s, toponyms) : isByState(notes, sentence, s, actors);
  if (isOfOtherWeapon(notes, sentence)) return [...sightings];
  return sightings.map((s) =>
    (s.family === 'assault' && isFromAir(s)) || isBombingRun(notes, sentence, s)
      ? { ...s, kind: 'airstrike' as const, family: 'air' as const, strength: 'strong' as const }
      : s,
  );
}

/** "Jets retaliated by bombing a monastery", "warplanes carried out bombings": no bomb that was planted. */
const isBombingRun = (notes: Annotations, sentence: Sentence, s: Sighting): boolean =>
  s.kind === 'ied' &&
  turnsIn(notes, 'strikesFromAir', s.first, s.last).length > 0 &&
  inRange(notes.means, sentence.first, s.first).some((m) => m.value.includes('aircraft'));

const isOfOtherWeapon = ({ means }: Annotations, { first, last }: Sentence): boolean =>
  inRange(means, first, last).some((m) => !m.value.some((w) => FROM_THE_AIR.has(w)));

/** "Israel struck", "the military on Monday bombed": the forces of a state stand right before the verb. */
function isByState(
  notes: Annotations,
  sentence: Sentence,
  s: Sighting,
  actors: readonly ActorMention[],
): boolean {
  if (turnsIn(notes, 'strikesFromAir', s.verb.first, s.last).length === 0) return false;
  if (s.verb.voice !== 'active') return false;
  // "targeted herders", "hit villagers with rifle butts": people are struck on the ground too, but not bombed.
  const object = clauseEnd(notes, sentence, s.last);
  if (s.word.kind !== 'shelling' && inRange(notes.people, s.last, object).length > 0) return false;
  return inRange(actors, sentence.first, s.verb.first).some(
    (a) =>
      // "hit its revenue target": what a government hits is a figure more often than a town.
      (a.side === 'state' || (a.side === 'government' && s.word.kind === 'shelling')) &&
      !a.id.includes('police') &&
      isSubject(notes, a.last, s.verb.first),
  );
}

/** How far the object of a verb reaches: up to a comma, {@link OBJECT_REACH} tokens at most. */
function clauseEnd(notes: Annotations, { last }: Sentence, from: number): number {
  const end = Math.min(last, from + OBJECT_REACH);
  const comma = notes.document.tokens.slice(from, end).findIndex((t) => t.text === ',');
  return comma < 0 ? end : from + comma;
}

const isSubject = (notes: Annotations, from: number, verb: number): boolean =>
  verb - from <= SUBJECT_GAP &&
  notes.document.tokens
    .slice(from, verb)
    .every((t, i) => t.text !== ',' && !isCue(notes, from + i, 'and') && !isCue(notes, from + i, 'relative'));

/** "a strike on a market", "strikes near Rafah killed six"; not "a strike on Monday" of workers. */
function isStrike(
  notes: Annotations,
  sentence: Sentence,
  s: Sighting,
  toponyms: readonly Toponym[],
): boolean {
  if (turnsIn(notes, 'strikes', s.first, s.last).length === 0) return false;
  const at = aimOf(notes, sentence, s, toponyms);
  const end = at === null ? 0 : Math.min(sentence.last, at + OBJECT_REACH);
  const isAimed =
    at !== null &&
    !notes.dateAt.has(at + 1) &&
    (inRange(notes.targets, at, end).length > 0 || inRange(toponyms, at, end).some((t) => !t.isAdjective));
  return isAimed || kills(notes, sentence, s) || damages(notes, s);
}

/** Whose a strike was and on which day, between the noun and what it was aimed at; tokens. */
const AIM_REACH = 7;

/** Where what was struck begins: "une frappe israélienne, lundi soir, contre une école". */
function aimOf(
  notes: Annotations,
  sentence: Sentence,
  { last }: Sighting,
  toponyms: readonly Toponym[],
): number | null {
  const aim = turnsIn(notes, 'aimedAt', last, Math.min(sentence.last, last + AIM_REACH)).find((t) => {
    for (let at = last; at < t.first; at++)
      if (
        !notes.dateAt.has(at) &&
        notes.document.tokens[at]!.text !== ',' &&
        !(isCue(notes, at, 'of') && notes.dateAt.has(at + 1)) &&
        !inRange(toponyms, at, at + 1).some((place) => place.isAdjective)
      )
        return false;
    return true;
  });
  return aim?.first ?? null;
}

/** "another strike damaged an apartment block": what buildings suffer right behind the noun. */
const damages = (notes: Annotations, { last }: Sighting): boolean =>
  inRange(notes.damage, last, last + 2).some((m) => m.first <= last + 1);

const kills = (notes: Annotations, sentence: Sentence, { last }: Sighting): boolean => {
  const [next] = inRange(notes.triggers, last, Math.min(sentence.last, last + VERB_REACH));
  return (
    next !== undefined &&
    next.value.some((w) => w.kind === 'killing' && w.form !== 'noun') &&
    !isCue(notes, next.last, 'by') &&
    notes.document.tokens.slice(last, next.first).every((t) => t.text !== ',' && t.text !== ';')
  );
};
