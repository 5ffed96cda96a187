import type { Sentence } from '../../language/sentences.ts';
import { inRange, type Annotations } from '../annotation/annotate.ts';
import { turnsIn } from '../annotation/turns.ts';
import type { Reading } from '../reading.ts';
import { hasScore } from '../text/scores.ts';
import type { Sighting } from './frames.ts';

/** Between a blow and the words that it is made of: "bombardé (lundi à Lomé le gouvernement) de critiques"; tokens. */
const WORDS_REACH = 9;

/** "Bombardé de critiques", "killed the game off, 3-0": blows of words or goals, in a sentence that counts nobody hurt. */
export function isOfWords(
  { notes, actors }: Reading,
  { first, last }: Sentence,
  sightings: readonly Sighting[],
): boolean {
  if (sightings.length === 0 || inRange(notes.harm, first, last).some((m) => isFigure(notes, m.first)))
    return false;
  // "Protesters clashed with police over the finance bill": they did.
  if (inRange(actors, first, last).some((a) => a.side === 'armed' || a.side === 'crowd')) return false;
  if (sightings.some((s) => s.kind === 'protest' || s.kind === 'riot')) return false;
  if (hasScore(notes.document, first, last)) return true;
  const words = turnsIn(notes, 'ofWords', first, last);
  return sightings.some((s) =>
    words.some((w) => w.last > s.first - WORDS_REACH && w.first < s.last + WORDS_REACH),
  );
}

/** "12 blessés", "killed four", "two health workers were shot dead": near a word of harm, a figure counts people. */
const isFigure = (notes: Annotations, at: number): boolean =>
  inRange(notes.numbers, at - 6, at + 4).length > 0;
