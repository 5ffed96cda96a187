import type { Toponym } from '../../gazetteer/index.ts';
import type { DateMention } from '../../language/dates.ts';
import type { Sentence } from '../../language/sentences.ts';
import { inRange } from '../annotation/annotate.ts';
import type { Reading } from '../reading.ts';

/** Between a place and its day: "in Doha (on) Wednesday". */
const BESIDE = 1;

/**
 * "The truce signed in Doha on Wednesday did not stop … in Jandola on Tuesday": the days of what was in `places`. A day
 * right beside another place is of what was there, as long as the sentence names a day that is not.
 * @param places indices of the toponyms where the scene is
 */
export function daysOfPlaces(
  { toponyms }: Reading,
  sentence: Sentence,
  places: readonly number[],
  dates: readonly DateMention[],
): readonly DateMention[] {
  const own = places.map((at) => toponyms[at]!);
  if (own.length === 0 || dates.length < 2) return dates;
  const others = inRange(toponyms, sentence.first, sentence.last).filter(
    (t) =>
      !own.includes(t) &&
      !t.isAdjective &&
      t.place.geoPrecision < 3 &&
      !own.some((o) => isIn(toponyms, o, t)),
  );
  const isOfOther = (d: DateMention): boolean =>
    isDay(d) && others.some((t) => isBeside(t, d)) && !own.some((t) => isBeside(t, d));
  const left = dates.filter((d) => !isOfOther(d));
  return left.some(isDay) ? left : dates;
}

const isDay = (d: DateMention): boolean => (d.kind === 'day' || d.kind === 'night') && d.from !== null;

const isIn = (toponyms: readonly Toponym[], inner: Toponym, outer: Toponym): boolean =>
  inner.containedIn !== null && toponyms[inner.containedIn] === outer;

const isBeside = (t: Toponym, d: DateMention): boolean =>
  (d.first >= t.phraseLast && d.first - t.phraseLast <= BESIDE) ||
  (t.phraseFirst >= d.last && t.phraseFirst - d.last <= BESIDE);
