import type { When } from '../../core/findings.ts';
import type { DateMention } from '../../language/dates.ts';
import type { Sentence } from '../../language/sentences.ts';
import { type Annotations, hasCue, inRange } from '../annotation/annotate.ts';
import type { Frame } from '../frames/draft.ts';
import type { Sighting } from '../frames/frames.ts';
import { spanOf } from '../span.ts';
import type { Moment } from './moments.ts';

/** "l’attaque de lundi", "Monday’s attack": the day right behind the word for the event, or the day that has it. */
export function isBeside(notes: Annotations, day: DateMention, sightings: readonly Sighting[]): boolean {
  const { tokens } = notes.document;
  const hasPossessive = isApostrophe(tokens[day.last]?.text) && tokens[day.last + 1]?.fold === 's';
  return sightings.some(
    (s) =>
      (day.first >= s.last && day.first - s.last <= 3) ||
      isBehindAll(notes, s, day) ||
      (hasPossessive && s.first > day.last && s.first - day.last <= 4),
  );
}

/** How long "(the killing) of seven fishermen on Lake Chad last Thursday" may be; tokens. */
const NOUN_PHRASE = 14;

/** English puts the day of a claim before the deed, and the deed's own at the end of its phrase. */
const isBehindAll = (notes: Annotations, s: Sighting, day: DateMention): boolean =>
  notes.words.pack.code === 'en' &&
  s.form === 'noun' &&
  day.first >= s.last &&
  day.first - s.last <= NOUN_PHRASE &&
  notes.document.tokens.slice(s.last, day.first).every((t) => t.kind !== 'mark' || isApostrophe(t.text)) &&
  !hasCue(notes, s.last, day.first, 'speechVerb');

const YEARLY: ReadonlySet<DateMention['kind']> = new Set(['year', 'month']);

/** "survivors of the 2014 Chibok kidnapping met on Tuesday", "last year’s attack": a year or month in the event's own phrase. */
export function isOfNoun(notes: Annotations, day: DateMention, event: Sighting | null): boolean {
  if (event?.form !== 'noun' || !YEARLY.has(day.kind) || day.last > event.first) return false;
  const between = notes.document.tokens.slice(day.last, event.first);
  return (
    between.length <= 3 &&
    between.every(
      (t, i) =>
        (t.kind === 'word' || isApostrophe(t.text)) && !hasCue(notes, day.last + i, day.last + i + 1, 'of'),
    )
  );
}

const isApostrophe = (text: string | undefined): boolean => text === '’' || text === "'";

/** "… a enterré mercredi douze personnes tuées la veille": the day that the sentence names before is the one to reckon from. */
export function dayNamedBefore(notes: Annotations, sentence: Sentence, { day }: Moment): string | null {
  if (day === null || day.from !== null || day.anchor !== 'event' || (day.offsetDays ?? 0) >= 0) return null;
  const named = inRange(notes.dates, sentence.first, day.first).findLast(
    (d) => d.kind === 'day' && d.from !== null && d.from === d.to,
  );
  return named?.from ?? null;
}

/** The hour or part of the day of a clock expression. */
export function hourOf(notes: Annotations, clock: DateMention | null): Frame['hour'] {
  if (!clock || (clock.time === null && clock.partOfDay === null)) return null;
  return {
    time: clock.time,
    partOfDay: clock.partOfDay,
    evidence: [spanOf(notes.document, clock.first, clock.last)],
  } satisfies Pick<When, 'time' | 'partOfDay' | 'evidence'>;
}
