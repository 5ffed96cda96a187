import { addDays } from '../../core/calendar.ts';
import type { Sentence } from '../../language/sentences.ts';
import { hasCue, inRange, isCue } from '../annotation/annotate.ts';
import { eventPlaces } from '../places/places.ts';
import type { Reading } from '../reading.ts';
import { turnsIn } from '../annotation/turns.ts';

/**
 * "Le lendemain, les mêmes hommes ont traversé Ocua. Ils y ont pillé …", "La colère a gagné Goma dimanche. La police y a
 * tiré …": the day of a sentence that tells of nothing but names a day and a town, for what is told next.
 * @param previous the day of the event told before, from which "le lendemain" is reckoned
 */
export function settingDay(reading: Reading, sentence: Sentence, previous: string | null): string | null {
  const { notes, toponyms } = reading;
  const day = inRange(notes.dates, sentence.first, sentence.last).find(
    (d) =>
      d.precision === 1 &&
      (d.kind === 'day' || d.kind === 'night') &&
      !d.future &&
      !d.dateline &&
      !isCue(notes, d.last, 'of'),
  );
  if (!day || isOtherwise(reading, sentence) || speaks(reading, sentence) || isToday(reading, sentence, day))
    return null;
  if (eventPlaces(notes, toponyms, sentence, []).every((at) => toponyms[at]!.place.geoPrecision === 3))
    return null;
  if (day.from !== null) return day.from;
  return day.anchor === 'event' && day.offsetDays !== null && previous !== null
    ? addDays(previous, day.offsetDays)
    : null;
}

/** Words of "on est", "it’s" before the day. */
const TODAY_REACH = 4;

/** "On est samedi, il est midi à Goma", "It’s Friday": what day it is for who speaks, whenever that was of which he tells. */
const isToday = ({ notes }: Reading, { first }: Sentence, day: { readonly first: number }): boolean =>
  isCue(notes, first, 'pronoun') && day.first - first <= TODAY_REACH;

/** What officials and mourners do: "Une réunion s’est tenue dimanche à Bamako", "The victims were buried on Sunday". */
const isOtherwise = ({ notes }: Reading, { first, last }: Sentence): boolean =>
  turnsIn(notes, 'errands', first, last).length > 0;

/** Somebody says, claims or orders something: the day is that of the saying. */
const speaks = ({ notes }: Reading, { first, last }: Sentence): boolean =>
  hasCue(notes, first, last, 'speechVerb') ||
  hasCue(notes, first, last, 'publishing') ||
  hasCue(notes, first, last, 'denial') ||
  inRange(notes.statements, first, last).length > 0;
