import { startingAt } from '../annotation/annotate.ts';
import type { Reading } from '../reading.ts';
import { turnsIn } from '../annotation/turns.ts';

/**
 * Whether the sentence around a token tells of what officials do and of no violence: "The minister travelled to Geneva on
 * Wednesday for a conference". Its day and its place are its own: what is told next did not happen then, nor there.
 */
export function isErrand({ notes }: Reading, at: number): boolean {
  const { sentences, sentenceOf } = notes.document;
  const sentence = sentences[sentenceOf[at] ?? -1];
  if (!sentence || turnsIn(notes, 'errands', sentence.first, sentence.last).length === 0) return false;
  for (let i = sentence.first; i < sentence.last; i++)
    if (startingAt(notes.triggers, i) || notes.harmAt.has(i)) return false;
  return true;
}
