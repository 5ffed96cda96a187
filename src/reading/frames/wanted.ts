import type { Sentence } from '../../language/sentences.ts';
import { type Annotations, hasCue, inRange, isCue } from '../annotation/annotate.ts';
import type { Sighting } from './frames.ts';
import { type Family, violentFamilies } from '../types/kinds.ts';
import { turnsIn } from '../annotation/turns.ts';

/** From a verb of wanting to the noun of what is wanted: "vowed on Friday to step up their drone attacks"; tokens. */
const WISH_REACH = 12;

/**
 * "demanded their release", "threatened on Tuesday to carry out more strikes", "a promis d’intensifier ses raids": what
 * somebody wants or means to do is not done, and its day and place are those of the words.
 */
export function isWanted(
  notes: Annotations,
  sentence: Sentence,
  s: { readonly first: number; readonly family?: Family },
  all: readonly Sighting[],
): boolean {
  const wish = turnsIn(notes, 'wants', Math.max(sentence.first, s.first - WISH_REACH), s.first).at(-1);
  if (!wish) return false;
  const isParted = notes.document.tokens
    .slice(wish.last, s.first)
    .some((t) => t.kind === 'mark' && !/^['’-]$/u.test(t.text));
  return (
    !isParted &&
    // "demanded justice for the killing of two", "urged an inquiry into the raid": done, and told.
    !(s.family && violentFamilies.has(s.family) && isCue(notes, s.first - 1, 'article')) &&
    !all.some((o) => o.form !== 'noun' && o.first >= wish.last && o.first < s.first) &&
    inRange(notes.harm, wish.last, s.first).length === 0 &&
    turnsIn(notes, 'since', wish.last, s.first).length === 0 &&
    !hasCue(notes, wish.last, s.first, 'relative') &&
    !hasCue(notes, wish.last, s.first, 'by')
  );
}
