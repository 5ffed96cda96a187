import type { Sentence } from '../../language/sentences.ts';
import type { ActorMention } from '../actors/actors.ts';
import { inRange } from '../annotation/annotate.ts';
import { turnsIn } from '../annotation/turns.ts';
import type { Act } from './acts.ts';
import { fits } from './author-fits.ts';
import type { StatementReading } from './authors.ts';

/** How far into the next sentence the words may stand that take up what was said; tokens. */
const RESTATING_REACH = 9;

/** "… sont interdites. Ainsi en a décidé le gouverneur", "… has until noon. So says a commander of X": who is named next. */
export function pointedOut(
  { notes, actors }: StatementReading,
  sentence: Sentence,
  act: Act,
): ActorMention | null {
  const next = notes.document.sentences[sentence.index + 1];
  if (!next || next.block !== sentence.block) return null;
  const restates = turnsIn(notes, 'restates', next.first, Math.min(next.first + RESTATING_REACH, next.last));
  if (restates.length === 0) return null;
  return (
    inRange(actors, next.first, next.last).find((a) => !a.isAffiliation && a.ascribes && fits(a, act)) ?? null
  );
}

/** A possessive reaches back so many sentences. */
const OWNER_SENTENCES = 2;

/** "The Front owned up. Its fighters had …", "said his men had laid it": whose men they are, where a group was named. */
export function ownerOf({ notes, actors }: StatementReading, mention: ActorMention): ActorMention {
  if (mention.isNamed || mention.side !== 'armed') return mention;
  if (turnsIn(notes, 'possessives', mention.first - 1, mention.first).length === 0) return mention;
  const { sentences, sentenceOf } = notes.document;
  const from = sentences[Math.max(0, (sentenceOf[mention.first] ?? 0) - OWNER_SENTENCES)]!.first;
  const owner = inRange(actors, from, mention.first).findLast((a) => a.side === 'armed' && a.isNamed);
  return owner ?? mention;
}
