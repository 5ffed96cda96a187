import type { NumberMention } from '../../language/numbers.ts';
import type { Annotations } from '../annotation/annotate.ts';
import { turnsIn } from '../annotation/turns.ts';

/** Where "of them" behind a figure ends; null where none stands there. */
export const endOfThem = (notes: Annotations, { last }: NumberMention): number | null =>
  turnsIn(notes, 'ofThem', last, last + 4).find((t) => t.first === last)?.last ?? null;
