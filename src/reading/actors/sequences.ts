import type { Annotations } from '../annotation/annotate.ts';
import { turnsIn } from '../annotation/turns.ts';

/**
 * Whether a word of sequence between `from` and the verb at `verb` opens a clause with a subject of its own: "soldiers
 * executed seven men after a patrol hit a mine", but not "after a clash, killed" nor "after attacking".
 */
export const opensLaterClause = (notes: Annotations, from: number, verb: number): boolean =>
  turnsIn(notes, 'sequences', from, verb).some(
    (t) => t.last < verb && !notes.document.tokens.slice(t.last, verb).some((token) => token.text === ','),
  );
