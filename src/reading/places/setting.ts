import type { Sentence } from '../../language/sentences.ts';
import { inRange } from '../annotation/annotate.ts';
import { isOnlyForCare } from './care.ts';
import { isDateline } from './place-roles.ts';
import type { Reading } from '../reading.ts';

/** So many sentences behind the one that names the town may tell what happened there. */
const REACH = 2;

/**
 * Whether a sentence right before this one names a town and tells of nothing: "Kumba pleure ses écoliers.", "There is
 * mourning in Owo." What is told next without a place happened there.
 */
export function hasSetting({ notes, toponyms }: Reading, sentence: Sentence): boolean {
  const { sentences } = notes.document;
  return sentences
    .slice(Math.max(0, sentence.index - REACH), sentence.index)
    .some(
      (before) =>
        inRange(notes.triggers, before.first, before.last).every((t) =>
          t.value.every((w) => w.strength === 'mention'),
        ) &&
        inRange(toponyms, before.first, before.last).some(
          (t) =>
            !t.isAdjective &&
            t.place.geoPrecision < 3 &&
            t.relation !== 'to' &&
            t.relation !== 'from' &&
            !isOnlyForCare(notes, t) &&
            !isDateline(notes, t, before),
        ),
    );
}
