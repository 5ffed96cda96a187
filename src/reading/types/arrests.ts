/** Words of taking that tell of an arrest: the state takes, suspects are taken, or nobody is named to take. */
import type { Sentence } from '../../language/sentences.ts';
import { type Annotations } from '../annotation/annotate.ts';
import type { Sighting } from '../frames/frames.ts';
import { turnsIn } from '../annotation/turns.ts';
import { AGENT_REACH, doersOf, findBy, isState, OBJECT_REACH, SUBJECT_REACH, takenIn } from './takers.ts';

/** Between a verb of taking and what those are held for: "… in Kaga on Monday, accused of"; tokens. */
const SUSPICION_REACH = 10;

/**
 * "Police picked up three youths", "four suspects were led away", "eight officers were rounded up": by a word that is not
 * of kidnapping alone, the state takes people, or suspects are taken, or nobody is named to have picked them up.
 */
export function isArrest(notes: Annotations, sentence: Sentence, s: Sighting): boolean {
  // "Soldiers took five men away; their families have had no news": a forced disappearance, whoever took them.
  if (areUnheardOf(notes, sentence, s)) return false;
  const doers = doersOf(notes, sentence, s);
  const isPickedUp = hasTurn(notes, 'picksUp', s);
  const isSoft =
    isPickedUp ||
    (s.strength === 'weak' &&
      s.verb.voice !== 'bare' &&
      !hasTurn(notes, 'captured', s) &&
      takenIn(notes, sentence, s).length > 0);
  if (doers.some(isState)) return isSoft || takesPrisoners(notes, sentence, s);
  if (doers.length > 0 || s.form === 'noun' || s.verb.voice === 'active') return false;
  if (findBy(notes, s.last, Math.min(sentence.last, s.last + AGENT_REACH)) !== null) return false;
  const from = Math.max(sentence.first, s.verb.first - SUBJECT_REACH);
  const to = Math.min(sentence.last, s.last + SUSPICION_REACH);
  return hasTurn(notes, 'roundsUp', s) || (isSoft && turnsIn(notes, 'suspects', from, to).length > 0);
}

/** Whether the sentence or the one behind it says that nobody knows where those are who were taken. */
function areUnheardOf(notes: Annotations, { index, last, block }: Sentence, s: Sighting): boolean {
  const next = notes.document.sentences[index + 1];
  const to = next && next.block === block ? next.last : last;
  return turnsIn(notes, 'unheardOf', s.first, to).length > 0;
}

/** "The army took twelve prisoners", "fait douze prisonniers"; not "des soldats faits prisonniers". */
const takesPrisoners = (notes: Annotations, sentence: Sentence, s: Sighting): boolean =>
  s.verb.voice === 'active' &&
  turnsIn(notes, 'prisoners', s.first, Math.min(sentence.last, s.last + OBJECT_REACH)).length > 0;

const hasTurn = (notes: Annotations, turn: 'picksUp' | 'roundsUp' | 'captured', s: Sighting): boolean =>
  turnsIn(notes, turn, s.first, s.last).length > 0;
