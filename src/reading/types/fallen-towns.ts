/** Towns that are told to have been taken by what became of them: "Sake fell on Thursday". */
import type { Toponym } from '../../gazetteer/index.ts';
import type { Sentence } from '../../language/sentences.ts';
import { inRange, isCue, type Annotations } from '../annotation/annotate.ts';
import type { Sighting } from '../frames/frames.ts';
import { turnsIn } from '../annotation/turns.ts';

/** "Sake fell", "Ménaka est tombée": a verb that is said of towns, and of much else. */
export const isFall = (notes: Annotations, s: Sighting): boolean =>
  s.kind === 'capture' &&
  s.form !== 'noun' &&
  turnsIn(notes, 'falls', s.first, s.last).length > 0 &&
  s.last - s.first === 1;

/** An adverb or a day between the town and its verb; tokens. */
const FALL_GAP = 3;

/** Whether a town is all that the verb is said of, and no more of it is told than when, how or to whom: "Sake fell on Thursday". */
export function fellTo(
  notes: Annotations,
  sentence: Sentence,
  s: Sighting,
  toponyms: readonly Toponym[],
): boolean {
  const isBefore = (town: Toponym): boolean =>
    (s.verb.first - town.last <= FALL_GAP && isFree(notes, town.last, s.verb.first)) ||
    isApposed(notes, town.last, s.verb.first);
  const town = inRange(toponyms, sentence.first, s.verb.first).findLast(isBefore);
  return (
    town !== undefined &&
    town.kind === 'settlement' &&
    !town.isAdjective &&
    opensClause(notes, sentence, town) &&
    isFree(notes, s.last, Math.min(sentence.last, s.last + 1))
  );
}

/** "Alep, deuxième ville du pays, est tombée": what the town is, between commas; tokens. */
const APPOSITION = 10;

const isApposed = ({ document: { tokens }, triggers }: Annotations, from: number, to: number): boolean =>
  to - from <= APPOSITION &&
  to - from > 2 &&
  tokens[from]!.text === ',' &&
  tokens[to - 1]!.text === ',' &&
  tokens.slice(from + 1, to - 1).every((t) => t.text !== ',') &&
  inRange(triggers, from, to).length === 0;

/** Nothing but marks, days, adverbs and what opens another phrase. */
const isFree = (notes: Annotations, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (
      notes.document.tokens[at]!.kind !== 'mark' &&
      !notes.dateAt.has(at) &&
      !(isCue(notes, at, 'against') && notes.dateAt.has(at + 1)) &&
      !OPENERS.some((cue) => isCue(notes, at, cue))
    )
      return false;
  return true;
};

const OPENERS = ['adverb', 'subordinator', 'and', 'none', 'purpose', 'by'] as const;

/** "a resident of Sake fell ill", "rain on Kaya fell": the town itself must be the subject. */
function opensClause(notes: Annotations, sentence: Sentence, { first, relation }: Toponym): boolean {
  if (relation !== 'none' && !isHead(notes, first - 1)) return false;
  let at = first - 1;
  while (at >= sentence.first && (isCue(notes, at, 'article') || isHead(notes, at))) at--;
  return (
    at < sentence.first ||
    notes.dateAt.has(at) ||
    notes.document.tokens[at]!.kind === 'mark' ||
    (['and', 'relative', 'subordinator', 'speechVerb', 'adverb'] as const).some((cue) =>
      isCue(notes, at, cue),
    )
  );
}

/** "the town of (Sake)". */
const isHead = (notes: Annotations, at: number): boolean =>
  turnsIn(notes, 'townOf', at - 1, at + 2).some((t) => t.first <= at && at < t.last);
