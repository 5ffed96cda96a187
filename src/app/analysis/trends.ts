/** Surges, shifts and reporting of a record; other work has its turn between the cells. */
import { setImmediate as otherWork } from 'node:timers/promises';
import { LOOK_BACK_DAYS, trendsInSteps, trendWindow, WINDOW_DAYS } from '../../analysis/trends/index.ts';
import type { TrendAnswer, TrendQuestion } from '../../core/analysis/trends.ts';
import { VigieError } from '../../core/errors.ts';
import type { UiLang } from '../messages.ts';
import type { Cleared } from './record.ts';
import { TREND_MESSAGES } from './trend-messages.ts';

/** @throws VigieError `bad_usage` for a window or look-back out of range */
export async function trendsOf(
  { record, leftOut }: Cleared,
  question: TrendQuestion,
  lang: UiLang,
): Promise<TrendAnswer> {
  check(trendWindow(record.day, question).days, question.lookBackDays, lang);
  const steps = trendsInSteps(record, question);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { ...step.value, leftOut };
    await otherWork();
  }
}

function check(windowDays: number | undefined, lookBackDays: number | undefined, lang: UiLang): void {
  const say = TREND_MESSAGES[lang];
  const isOut = (days: number | undefined, { least, most }: typeof WINDOW_DAYS): days is number =>
    days !== undefined && (days < least || days > most);
  if (isOut(windowDays, WINDOW_DAYS))
    throw new VigieError('bad_usage', say.badWindow(windowDays, WINDOW_DAYS.least, WINDOW_DAYS.most));
  if (isOut(lookBackDays, LOOK_BACK_DAYS))
    throw new VigieError(
      'bad_usage',
      say.badLookBack(lookBackDays, LOOK_BACK_DAYS.least, LOOK_BACK_DAYS.most),
    );
}
