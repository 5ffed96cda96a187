import type { DateMention } from '../../language/dates.ts';
import type { Sentence } from '../../language/sentences.ts';
import { inRange, isCue, type Annotations } from '../annotation/annotate.ts';

const REFERENCE_REACH = 3;

/** "Two days before the attack, …": the noun that a day is reckoned from tells of the event told before, not of a new one. */
export function isReckonedFrom(
  notes: Annotations,
  noun: { readonly first: number; readonly last: number; readonly isDefinite: boolean },
  sentence: Sentence,
): boolean {
  if (!noun.isDefinite || notes.document.tokens[noun.last]?.kind === 'word') return false;
  return inRange(notes.dates, sentence.first, noun.first).some(
    (d) => leadsToAnother(notes, d) && d.last <= noun.first && noun.first - d.last <= REFERENCE_REACH,
  );
}

/** Between "a day after" and the verb of what it is reckoned from; tokens. */
export const AFTER_REACH = 4;

/** "a day after …", "au lendemain de …": what follows is another event. "The next day, …" dates what follows. */
export function leadsToAnother(notes: Annotations, d: DateMention): boolean {
  if (d.anchor !== 'event' || d.from !== null) return false;
  return isCue(notes, d.last, 'of') || (d.leads && notes.document.tokens[d.last]?.kind === 'word');
}

/** "five days after a pastor was killed": whether a day of the sentence is reckoned from what a verb tells. */
export const isDatedFrom = (
  notes: Annotations,
  told: { readonly first: number; readonly form: string },
  dates: readonly DateMention[],
): boolean =>
  told.form !== 'noun' &&
  dates.some((d) => leadsToAnother(notes, d) && d.last <= told.first && told.first - d.last <= AFTER_REACH);
