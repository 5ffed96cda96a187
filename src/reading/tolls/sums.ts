/** Figures that sum up many incidents, of months or years: they tell of none. */
import { daysBetween } from '../../core/calendar.ts';
import type { Sentence } from '../../language/sentences.ts';
import { type Annotations, inRange, isCue } from '../annotation/annotate.ts';
import type { SourcedToll } from '../frames/draft.ts';
import type { Reading } from '../reading.ts';
import { turnsIn } from '../annotation/turns.ts';

const RECORD_GAP = 8;

/** "The war … has killed 40,000 this year": a sum tells of no incident; "the deadliest attack this year" does. */
export function isSum(notes: Annotations, sentence: Sentence): boolean {
  for (let at = sentence.first; at < sentence.last; at++) {
    if (!isCue(notes, at, 'cumulative')) continue;
    // "in May this year": the year of a month is no stretch of its own.
    if (YEARED.has(notes.dateAt.get(at)?.kind ?? 'year')) continue;
    if (turnsIn(notes, 'records', Math.max(sentence.first, at - RECORD_GAP), at).length === 0) return true;
    while (isCue(notes, at + 1, 'cumulative')) at++;
  }
  return false;
}

const YEARED: ReadonlySet<string> = new Set(['day', 'night', 'month']);

/** Whether what a sentence counts is of a long time or of a whole war, and of no day of its own. */
export const isSumOfTolls = (reading: Reading, sentence: Sentence, tolls: readonly SourcedToll[]): boolean =>
  isSumSince(reading.notes, sentence, tolls) ||
  isSumOfYear(reading, sentence, tolls) ||
  isSumOfWar(reading, sentence, tolls);

/** A toll since a day further back than this is a sum of many incidents. */
const SUM_DAYS = 10;
const LEAST_SUM = 10;

/** "More than 500 people have been killed since January", "… over the past five years", no day of its own being named. */
function isSumSince(notes: Annotations, sentence: Sentence, tolls: readonly SourcedToll[]): boolean {
  if (!tolls.some((t) => t.low >= LEAST_SUM) || isOfDay(notes, sentence)) return false;
  return inRange(notes.dates, sentence.first, sentence.last).some(
    (d) =>
      d.kind === 'since' &&
      (d.from === null || d.to === null ? d.precision === 3 : daysBetween(d.from, d.to) > SUM_DAYS),
  );
}

/** Shortest span of a sum, in days: "last year", "en 2024". */
const YEAR_DAYS = 300;

/** "En 2024, 1 500 civils ont été tués au Mali": a year’s dead, in no town. */
function isSumOfYear(
  { notes, toponyms }: Reading,
  { first, last }: Sentence,
  tolls: readonly SourcedToll[],
): boolean {
  if (!tolls.some((t) => t.low >= LEAST_SUM)) return false;
  const here = inRange(notes.dates, first, last).filter(
    (d) => !d.dateline && d.from !== null && d.to !== null,
  );
  const isYear = here.length > 0 && here.every((d) => daysBetween(d.from!, d.to!) >= YEAR_DAYS);
  return isYear && !inRange(toponyms, first, last).some((t) => !t.isAdjective && t.place.geoPrecision < 3);
}

/** From here on words for a number are those of a war ("des milliers"); beside a length of months or years, from here on. */
const THOUSANDS = 1000;
const HUNDREDS = 100;

/**
 * "The conflict has killed thousands", "en proie depuis dix ans à des violences qui ont fait des centaines de morts": a
 * number in words that nobody counted, of no day and in no town.
 */
function isSumOfWar(
  { notes, toponyms }: Reading,
  sentence: Sentence,
  tolls: readonly SourcedToll[],
): boolean {
  const { first, last } = sentence;
  const isLong = inRange(notes.dates, first, last).some(
    (d) => (d.kind === 'duration' || d.kind === 'since') && d.precision === 3,
  );
  const least = isLong ? HUNDREDS : THOUSANDS;
  const isUncounted = (t: SourcedToll): boolean =>
    t.effect === 'killed' &&
    t.low >= least &&
    t.high === null &&
    notes.document.tokens.slice(t.first, t.last).every(({ text }) => !/\d/.test(text));
  return (
    tolls.some(isUncounted) &&
    !isOfDay(notes, sentence) &&
    !inRange(toponyms, first, last).some((t) => !t.isAdjective && t.place.geoPrecision < 3)
  );
}

const isOfDay = ({ dates }: Annotations, { first, last }: Sentence): boolean =>
  inRange(dates, first, last).some((d) => (d.kind === 'day' || d.kind === 'night') && !d.dateline);
