import type { Sentence } from '../../language/sentences.ts';
import { endingAt, inRange, isCue, type Annotations } from '../annotation/annotate.ts';
import type { Sighting } from './frames.ts';
import { hasFigure } from '../tolls/earlier.ts';
import { violentFamilies } from '../types/kinds.ts';
import type { ReadingRule } from '../rules/index.ts';
import { opensTurn, turnsIn } from '../annotation/turns.ts';
import { isWanted } from './wanted.ts';

/** Tokens between a verb of fearing or planning and the noun that it governs. */
const OBJECT_REACH = 5;

/**
 * The sightings of a sentence; nouns that it only talks about ("the trial over the attack", "an end to attacks",
 * "the victims of the attack") become passing words, which may go with what was told but open nothing.
 */
export function withoutTalk(
  notes: Annotations,
  sentence: Sentence,
  sightings: readonly Sighting[],
): Sighting[] {
  const told = sightings.filter((s) => {
    const isWish = s.form === 'noun' && isWanted(notes, sentence, s, sightings);
    if (isWish) notes.trace?.leave('event.unrealised', s);
    return !isWish;
  });
  const isOnlyNouns = told.every((s) => s.form === 'noun');
  return told.map((s) => {
    const rule = talkedAbout(notes, sentence, s, isOnlyNouns);
    if (rule === null) return s;
    if (s.strength !== 'mention') notes.trace?.leave(rule, s);
    return { ...s, strength: 'mention' };
  });
}

function talkedAbout(
  notes: Annotations,
  sentence: Sentence,
  s: Sighting,
  isOnlyNouns: boolean,
): ReadingRule | null {
  if (s.form !== 'noun') return isKnownSince(notes, sentence, s) ? 'event.unrealised' : null;
  const has = (turn: 'judged' | 'remembered'): boolean =>
    turnsIn(notes, turn, sentence.first, sentence.last).length > 0;
  if (isOnlyNouns && has('judged')) return 'event.judged';
  if (isOnlyNouns && has('remembered')) return 'event.remembered';
  if (turnsIn(notes, 'unrealised', Math.max(sentence.first, s.first - OBJECT_REACH), s.first).length > 0)
    return 'event.unrealised';
  // "La reprise des combats est à craindre"
  if (opensTurn(notes, 'feared', s.last, s.last)) return 'event.unrealised';
  if (isSupposed(notes, sentence, s)) return 'event.unrealised';
  if (isScenery(notes, sentence, s) || isReckonedSince(notes, sentence, s)) return 'event.unrealised';
  // "a condamné mercredi les attaques contre les humanitaires": no one of them is told.
  const isAtLarge = s.isPlural && s.isDefinite;
  if (
    isAtLarge &&
    turnsIn(notes, 'deplored', Math.max(sentence.first, s.first - OBJECT_REACH), s.first).length > 0
  )
    return 'event.unrealised';
  // "… visited the wounded of the attack, whose toll has risen to 19": counted anew, it is told.
  const isCounted = inRange(notes.harm, s.last, sentence.last).some((m) =>
    m.value.some((w) => w.role === 'total'),
  );
  return isOnlyNouns && !isCounted && isOfPeople(notes, s) ? 'event.of-people' : null;
}

/** Between the words that open a clause and its verb: "depuis que la ville de Goma est"; tokens. */
const KNOWN_REACH = 9;

/** "Nobody gets in since the town fell to the rebels": known from before, where no day is given for it and nobody is counted. */
function isKnownSince(notes: Annotations, sentence: Sentence, s: Sighting): boolean {
  const from = Math.max(sentence.first, s.first - KNOWN_REACH);
  const opening = turnsIn(notes, 'sinceThen', from, s.first).at(-1);
  if (!opening || notes.document.tokens.slice(opening.last, s.first).some((t) => t.text === ','))
    return false;
  const end = Math.min(sentence.last, s.last + KNOWN_REACH);
  return (
    opening.first > sentence.first &&
    inRange(notes.dates, opening.last, end).every((d) => d.kind !== 'day' && d.kind !== 'night') &&
    !hasFigure(notes, opening.last, end)
  );
}

/** "attacks on peacekeepers may constitute war crimes": such attacks at large, and none of them told. */
function isSupposed(notes: Annotations, sentence: Sentence, s: Sighting): boolean {
  if (!s.isPlural || (s.isDefinite && !isCue(notes, s.first - 1, 'relative'))) return false;
  const end = Math.min(sentence.last, s.last + OBJECT_REACH);
  for (let at = s.last; at < end; at++)
    if (isCue(notes, at, 'modal'))
      // "attacks that may have killed ten"
      return (
        notes.words.auxiliaries.get(notes.document.tokens[at + 1]?.text.toLowerCase() ?? '')?.verb !== 'have'
      );
  return false;
}

/** "depuis le retrait des troupes", "after the release of hostages": known from before, where no day is given for it. */
const isReckonedSince = (notes: Annotations, sentence: Sentence, s: Sighting): boolean =>
  s.isDefinite &&
  !violentFamilies.has(s.family) &&
  turnsIn(notes, 'since', Math.max(sentence.first, s.first - OBJECT_REACH), s.first).length > 0 &&
  !inRange(notes.dates, s.last, s.last + OBJECT_REACH).some((d) => d.kind === 'day');

/** ", théâtre de plusieurs attaques depuis 2019,": what a town is known for, in passing; an attack with its day is told. */
function isScenery(notes: Annotations, sentence: Sentence, s: Sighting): boolean {
  if (!s.isPlural) return false;
  const isAside = turnsIn(notes, 'scenery', Math.max(sentence.first, s.first - OBJECT_REACH), s.first).some(
    ({ first }) => notes.document.tokens[first - 1]?.text === ',' || first === sentence.first,
  );
  return isAside && !inRange(notes.dates, s.last, s.last + OBJECT_REACH).some((d) => d.kind === 'day');
}

/** "les blessés de l’attaque", "the victims of the attack": who they are, not what happened. */
function isOfPeople(notes: Annotations, s: Sighting): boolean {
  if (!s.isDefinite) return false;
  let at = s.first - 1;
  while (at > 0 && (isCue(notes, at, 'article') || notes.document.tokens[at]!.kind === 'mark')) at--;
  if (!isCue(notes, at, 'of')) return false;
  // A toll of the attack ("le bilan de l’attentat") is told as well as it can be.
  const isHurt = endingAt(notes.harm, at)?.value.some((w) => w.role !== 'total') ?? false;
  return isHurt || endingAt(notes.people, at) !== undefined;
}
