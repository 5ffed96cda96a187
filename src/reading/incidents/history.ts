import { daysBetween } from '../../core/calendar.ts';
import type { Draft, Frame } from '../frames/draft.ts';
import type { ReadingRule } from '../rules/index.ts';

/** An event as old as this before publication is history where the pluperfect tells it … */
const HISTORY_DAYS = 14;
/** … or beside news that is no older than this, … */
const NEWS_DAYS = 7;
/** … unless it is the taking of those set free, and no older than this; */
const MONTH_DAYS = 30;
/** … and one older than this in any tense, unless the report begins with it; */
const OLD_DAYS = 60;
/** … and one older than this always. */
const FORGOTTEN_DAYS = 800;

/** Why a frame is history rather than the report's news; null where it is news. */
export function historyOf(
  frame: Frame,
  publishedAt: string | null,
  drafts: readonly Draft[],
): ReadingRule | null {
  const isFirst = drafts.length === 0;
  const asTold = (holds: boolean): ReadingRule | null => (holds ? 'history.pluperfect' : null);
  if (frame.when && publishedAt) {
    const age = daysBetween(frame.when.end, publishedAt);
    // "The fall of Goma in January changed the war": a report that opens with a thing known speaks of what came of it.
    const isNews = isFirst && !(frame.isNominal && frame.isDefinite);
    if (frame.when.timePrecision === 3 && age > 20 && !isNews) return 'history.period';
    if (age > OLD_DAYS) return !isFirst || frame.isPluperfect || age > FORGOTTEN_DAYS ? 'history.old' : null;
    if (age >= HISTORY_DAYS && frame.isPluperfect) return asTold(true);
    if (age >= HISTORY_DAYS)
      return age > HISTORY_DAYS && isBesideNews(frame, drafts, publishedAt) ? 'history.old' : null;
    return asTold(frame.when.timePrecision === 3 && age > 5 && frame.isPluperfect);
  }
  return asTold(frame.isPluperfect && !isFirst);
}

/** "Gunmen killed nine on Saturday … On 12 December, 34 people were massacred": a day long past, behind the news of this week. */
const isBesideNews = (frame: Frame, drafts: readonly Draft[], publishedAt: string): boolean =>
  frame.when?.timePrecision === 1 &&
  drafts.some(
    (d) =>
      !d.background &&
      d.when !== null &&
      d.when.timePrecision === 1 &&
      daysBetween(d.when.end, publishedAt) <= NEWS_DAYS &&
      // Who was taken this month and is free this week: both are the news.
      !(
        d.family === 'release' &&
        frame.family === 'abduction' &&
        daysBetween(frame.when!.end, publishedAt) <= MONTH_DAYS
      ),
  );
