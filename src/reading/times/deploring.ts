import type { Sentence } from '../../language/sentences.ts';
import { type Annotations, inRange } from '../annotation/annotate.ts';
import type { Tokens } from '../trace.ts';
import { turnsIn } from '../annotation/turns.ts';

/**
 * Whether a place or a day is of those who deplore what was done: "From New York the UN on Monday denounced the raid". It
 * stands before their verb where nothing is told yet, or between that and the word for what was done; "Saturday’s raid"
 * keeps its day.
 */
export function isOfDeploring(notes: Annotations, sentence: Sentence, at: Tokens): boolean {
  const [verb] = turnsIn(notes, 'deplored', sentence.first, sentence.last);
  if (!verb || isTold(notes, sentence.first, verb.first)) return false;
  if (at.last <= verb.first) return true;
  const [deed] = inRange(notes.triggers, verb.last, sentence.last);
  return (
    deed !== undefined &&
    at.first >= verb.last &&
    at.last < deed.first &&
    notes.document.tokens[at.last]!.spaceBefore
  );
}

const isTold = (notes: Annotations, from: number, to: number): boolean =>
  inRange(notes.triggers, from, to).length > 0 || inRange(notes.harm, from, to).length > 0;
