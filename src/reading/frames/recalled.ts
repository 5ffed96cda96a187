import { daysBetween } from '../../core/calendar.ts';
import type { DateMention } from '../../language/dates.ts';
import type { Sentence } from '../../language/sentences.ts';
import { type Annotations, isCue } from '../annotation/annotate.ts';
import { type Turn, turnsIn } from '../annotation/turns.ts';
import type { Tokens } from '../trace.ts';
import type { Frame } from './draft.ts';
import type { Sighting } from './frames.ts';

const RECALLING: readonly Turn[] = ['judged', 'recalled'];

/** Something old is dated by its month at least. */
const MOST_DAYS = 31;

/**
 * Whether courts or mourners speak of what was done: "a court sentenced three men for the attack that killed 20",
 * "a rendu hommage aux étudiants massacrés". In "gunmen stormed the court" somebody does it now.
 */
export const isRecalled = (
  notes: Annotations,
  { first, last }: Sentence,
  sightings: readonly Sighting[],
): boolean =>
  RECALLING.some((turn) => turnsIn(notes, turn, first, last).length > 0) &&
  sightings.every(
    ({ form, verb }) =>
      form === 'noun' ||
      verb.voice === 'bare' ||
      verb.tense === 'pluperfect' ||
      isCue(notes, verb.first - 1, 'relative'),
  );

/** Between what was done and its day: "the attack (on the mall in Westlands) in 2013"; tokens. */
const DAY_REACH = 8;

/** The day of the deed, not of the court or the ceremony: "the 2010 bombings", "Saturday’s raid", "massacrés (par Boko Haram) en 2014". */
export const isOfDeed = (
  { document: { tokens } }: Annotations,
  date: DateMention,
  anchors: readonly Tokens[],
): boolean =>
  anchors.some(
    (a) =>
      (date.last <= a.first &&
        a.first - date.last <= 2 &&
        (date.kind === 'year' || date.kind === 'month' || tokens[date.last]!.kind === 'mark')) ||
      (date.first >= a.last &&
        date.first - a.last <= DAY_REACH &&
        tokens.slice(a.last, date.first).every((t) => t.text !== ',')),
  );

/** What is recalled is history where it has its own month or day, and nothing that can be told otherwise. */
export const asRecalled = (frame: Frame): Frame | null =>
  frame.when === null || daysBetween(frame.when.start, frame.when.end) > MOST_DAYS
    ? null
    : { ...frame, isPluperfect: true };
