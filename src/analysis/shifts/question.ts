/** What is asked of the shifts, made whole and checked. */
import type { ShiftQuestion } from '../../core/analysis/shifts.ts';
import { isIsoDay } from '../../core/calendar.ts';

export const SHIFT_DEFAULTS = {
  windowDays: 28,
  lookBackDays: 180,
  minimum: 20,
  falseDiscoveryRate: 0.1,
  replications: 1999,
  seed: 1,
} as const satisfies Omit<ShiftQuestion, 'until'>;

/** Fewer in one of the periods have no composition, however many the other has. */
export const LEAST_IN_A_PERIOD = 5;

/** @throws RangeError that says which member is out of range */
export function shiftQuestion(
  until: string,
  given: Partial<Omit<ShiftQuestion, 'until'>> = {},
): ShiftQuestion {
  const question = { ...SHIFT_DEFAULTS, ...given, until };
  const whole = (
    name: 'windowDays' | 'lookBackDays' | 'minimum' | 'replications' | 'seed',
    low: number,
    high: number,
  ): void => {
    const value = question[name];
    if (!Number.isInteger(value) || value < low || value > high)
      throw new RangeError(`${name} is ${value}; a whole number from ${low} to ${high} was expected.`);
  };
  if (!isIsoDay(until)) throw new RangeError(`until is "${until}"; an ISO day was expected.`);
  whole('windowDays', 7, 180);
  whole('lookBackDays', 28, 1095);
  whole('minimum', 20, 10_000);
  whole('replications', 19, 99_999);
  whole('seed', 0, 2 ** 32 - 1);
  if (!(question.falseDiscoveryRate > 0 && question.falseDiscoveryRate <= 0.5))
    throw new RangeError(
      `falseDiscoveryRate is ${question.falseDiscoveryRate}; more than 0 and at most 0.5 was expected.`,
    );
  return question;
}
