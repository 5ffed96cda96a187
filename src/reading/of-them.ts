/** Some of those told of before, and what befell them: "nine were shot and four of them died". */
import type { NumberMention } from '../language/numbers.ts';
import type { Sentence } from '../language/sentences.ts';
import type { Annotations } from './annotate.ts';
import { effectTold } from './figures.ts';
import type { PeopleGroup } from './people.ts';
import type { Toll } from './toll.ts';
import { turnsIn } from './turns.ts';

/** Where "of them" behind a figure ends; null where none stands there. */
export const endOfThem = (notes: Annotations, { last }: NumberMention): number | null =>
  turnsIn(notes, 'ofThem', last, last + 4).find((t) => t.first === last)?.last ?? null;

/** "Twelve were killed; four of them were shot": some of the dead are no further dead. */
export const isOfCounted = (
  notes: Annotations,
  sentence: Sentence,
  { first, last }: PeopleGroup,
  { effect, predicate }: Toll,
): boolean =>
  turnsIn(notes, 'ofThem', first, last + 4).some((t) => t.last === last) &&
  // "killing four of them": what was told before the verb.
  effectTold(notes, sentence, predicate.last >= first ? Math.min(first, predicate.first) : first) === effect;
