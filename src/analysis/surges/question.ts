/** What is asked of the surges, made whole and checked. */
import type { AnalysedIncident, AnalysedReport } from '../../core/analysis/record.ts';
import type { SurgeQuestion } from '../../core/analysis/surges.ts';
import { addDays, daysBetween, isIsoDay } from '../../core/calendar.ts';
import { BASELINE } from './baseline.ts';
import { countedDay } from './cells.ts';

export const SURGE_DEFAULTS = {
  windowDays: 28,
  lookBackDays: 84,
  minimum: 5,
  falseDiscoveryRate: 0.1,
  falseAlarmRate: 0.005,
  replications: 9999,
  seed: 1,
} as const satisfies Omit<SurgeQuestion, 'until'>;

/** A shorter look-back tells no usual pace. */
export const LEAST_LOOK_BACK_DAYS = 28;

/** Days that a window and a look-back may have. */
export const WINDOW_DAYS = { least: 7, most: 90 };
export const LOOK_BACK_DAYS = { least: LEAST_LOOK_BACK_DAYS, most: 730 };

/**
 * @throws RangeError that says which member is out of range
 */
export function surgeQuestion(
  until: string,
  given: Partial<Omit<SurgeQuestion, 'until'>> = {},
): SurgeQuestion {
  const question = { ...SURGE_DEFAULTS, ...given, until };
  const whole = (name: keyof typeof SURGE_DEFAULTS, low: number, high: number): void => {
    const value = question[name];
    if (!Number.isInteger(value) || value < low || value > high)
      throw new RangeError(`${name} is ${value}; a whole number from ${low} to ${high} was expected.`);
  };
  const share = (name: 'falseDiscoveryRate' | 'falseAlarmRate', high: number): void => {
    if (!(question[name] > 0 && question[name] <= high))
      throw new RangeError(`${name} is ${question[name]}; more than 0 and at most ${high} was expected.`);
  };
  if (!isIsoDay(until)) throw new RangeError(`until is "${until}"; an ISO day was expected.`);
  whole('windowDays', WINDOW_DAYS.least, WINDOW_DAYS.most);
  whole('lookBackDays', LOOK_BACK_DAYS.least, LOOK_BACK_DAYS.most);
  whole('minimum', 5, 1000);
  whole('replications', 19, 99_999);
  whole('seed', 0, 2 ** 32 - 1);
  share('falseDiscoveryRate', 0.5);
  share('falseAlarmRate', 0.1);
  return question;
}

/** The days that are looked at: ISO days, all included. */
export interface Period {
  /** First day of the look-back, and of the window, which ends with `question.until`. */
  readonly lookBack: string;
  readonly window: string;
  /** Days before the window; fewer than asked for where the record is younger, 0 where it has none. */
  readonly lookBackDays: number;
  readonly guardDays: number;
}

/**
 * The look-back ends where the record begins: days before its first report and incident are not days without
 * violence. A guard band before the window is in the look-back and in no baseline.
 */
export function periodOf(
  question: SurgeQuestion,
  incidents: readonly AnalysedIncident[],
  reports: readonly AnalysedReport[],
): Period {
  const window = addDays(question.until, 1 - question.windowDays);
  const asked = addDays(window, -question.lookBackDays);
  const first = firstDay(incidents, reports);
  const lookBack = first === null || first > window ? window : first > asked ? first : asked;
  return { lookBack, window, lookBackDays: daysBetween(lookBack, window), guardDays: BASELINE.guardDays };
}

/**
 * First day of the record: that of its first report. An incident recalled from long before does not make the record
 * older; where no report is known, the first incident stands for it.
 */
function firstDay(incidents: readonly AnalysedIncident[], reports: readonly AnalysedReport[]): string | null {
  const days =
    reports.length > 0
      ? reports.map(({ publishedAt, recordedOn }) => (publishedAt ?? recordedOn).slice(0, 10))
      : incidents.flatMap((incident) => countedDay(incident) ?? []);
  return days.reduce<string | null>((least, day) => (least === null || day < least ? day : least), null);
}
