import type { Sentence } from '../language/sentences.ts';
import type { EventKind } from '../language/vocabulary.ts';
import type { Annotations } from './annotate.ts';
import { inRange, isCue } from './annotate.ts';
import { turnsIn } from './turns.ts';

/** How far before its verb a fire or a flood may stand, in tokens. */
const SUBJECT_REACH = 9;

/** What a fire or a flood does as well as an attacker. */
const DOINGS: ReadonlySet<EventKind> = new Set(['killing', 'demolition', 'arson', 'explosion']);

/**
 * "In Banki, a fire unrelated to the conflict destroyed 410 shelters": a mishap is what did it, and no armed actor
 * stands in the sentence.
 * @param at token of the verb that says what was done
 */
export function isMishap(notes: Annotations, sentence: Sentence, at: number): boolean {
  if (inRange(notes.actors, sentence.first, sentence.last).some((a) => a.value.side === 'armed')) return false;
  return turnsIn(notes, 'mishaps', Math.max(sentence.first, at - SUBJECT_REACH), at).some(
    (m) => !isCue(notes, m.first - 1, 'of') || isCue(notes, m.first - 1, 'indefinite'),
  );
}

export const isMishapKind = (kind: EventKind): boolean => DOINGS.has(kind);
