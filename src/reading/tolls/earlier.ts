import type { NumberMention } from '../../language/numbers.ts';
import type { Sentence } from '../../language/sentences.ts';
import { hasCue, inRange, type Annotations } from '../annotation/annotate.ts';
import { turnsIn } from '../annotation/turns.ts';

/** Between the word for an earlier count and its figure. */
const COUNT_REACH = 7;
/** Between a figure and the earlier count that gave it: "cinq morts annoncés selon un précédent bilan". */
const GIVEN_REACH = 8;
/** "un précédent bilan de 5", "earlier reports put the toll at five"; "cinq selon un précédent bilan". */
export function isOfEarlierCount(notes: Annotations, sentence: Sentence, number: NumberMention): boolean {
  const before = turnsIn(
    notes,
    'earlierCounts',
    Math.max(sentence.first, number.first - COUNT_REACH - 4),
    number.first,
  ).at(-1);
  if (before && number.first - before.last <= COUNT_REACH && !hasFigure(notes, before.last, number.first))
    return true;
  const [after] = turnsIn(
    notes,
    'earlierCounts',
    number.last,
    Math.min(sentence.last, number.last + GIVEN_REACH + 3),
  );
  return (
    after !== undefined &&
    after.first - number.last <= GIVEN_REACH &&
    hasCue(notes, after.first - 3, after.first, 'speechPreposition') &&
    !hasFigure(notes, number.last, after.first)
  );
}

/** Whether a figure that can count people stands in these tokens, outside of those of `known`. */
export const hasFigure = (
  notes: Annotations,
  first: number,
  last: number,
  known: readonly { readonly first: number; readonly last: number }[] = [],
): boolean =>
  inRange(notes.numbers, first, last).some(
    (n) =>
      n.role === null &&
      n.kind === 'cardinal' &&
      !n.article &&
      !known.some((k) => k.first <= n.first && n.last <= k.last),
  );
