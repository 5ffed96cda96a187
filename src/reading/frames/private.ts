import type { EventKind } from '../../language/vocabulary.ts';
import type { Sentence } from '../../language/sentences.ts';
import { type Annotations, inRange, isCue } from '../annotation/annotate.ts';
import { turnsIn } from '../annotation/turns.ts';
import type { Reading } from '../reading.ts';
import { isPluralNoun } from '../tolls/people.ts';
import type { Sighting } from './frames.ts';

/** What somebody does to his wife or his debtor; bombs and abductions are more than that. */
const PRIVATE_KINDS: ReadonlySet<EventKind> = new Set(['killing', 'attack', 'arson', 'gunfire', 'arrest']);

/** Between a verb and whom it befell, or who did it: "a tué (à coups de machette) sa femme"; tokens. */
const NEAR_REACH = 6;

/** "Un homme a tué sa femme", "stabbed by his brother over a debt", "s’est donné la mort": no deed of any side. */
export function isPrivate(
  { notes, actors }: Reading,
  sentence: Sentence,
  sightings: readonly Sighting[],
): boolean {
  const { first, last } = sentence;
  if (sightings.some((s) => !PRIVATE_KINDS.has(s.kind))) return false;
  if (inRange(actors, first, last).some((a) => a.side === 'armed')) return false;
  return (
    turnsIn(notes, 'ownReasons', first, last).length > 0 ||
    sightings.some((s) => isAmongNear(notes, sentence, s))
  );
}

/** Somebody did it to one near to him: "(a man) stabbed his brother", "(il a été tué) par son associé". */
function isAmongNear(notes: Annotations, sentence: Sentence, s: Sighting): boolean {
  if (s.kind !== 'killing' && s.kind !== 'attack') return false;
  const end = Math.min(sentence.last, s.last + NEAR_REACH);
  const isOwn = (at: number): boolean =>
    turnsIn(notes, 'possessives', at, at + 1).length > 0 &&
    turnsIn(notes, 'near', at + 1, at + 4).some((n) => n.first <= at + 3);
  if (s.verb.voice === 'active') return isOneDoer(notes, sentence, s) && hasOwn(notes, s.last, end, isOwn);
  for (let at = s.last; at < end; at++) if (isCue(notes, at, 'by')) return isOwn(at + 1);
  return false;
}

/** Before anybody else is named: "killed the chief and his wife" is of another. */
function hasOwn(notes: Annotations, from: number, end: number, isOwn: (at: number) => boolean): boolean {
  for (let at = from; at < end; at++) {
    if (isOwn(at)) return true;
    if (isCue(notes, at, 'and') || notes.document.tokens[at]!.text === ',') return false;
  }
  return false;
}

/** One person who is of no force or band, right before the verb: "un père de famille (a tué)". */
function isOneDoer(notes: Annotations, sentence: Sentence, { verb }: Sighting): boolean {
  const doer = inRange(notes.people, Math.max(sentence.first, verb.first - NEAR_REACH), verb.first).at(-1);
  return (
    doer !== undefined &&
    doer.value !== 'armed_group' &&
    doer.value !== 'state_forces' &&
    !isPluralNoun(notes, doer)
  );
}
