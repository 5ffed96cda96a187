/** Surges, shifts and reporting of a record; other work has its turn between the cells. */
import { setImmediate as otherWork } from 'node:timers/promises';
import { trendsInSteps } from '../../analysis/trends/index.ts';
import type { TrendAnswer, TrendQuestion } from '../../core/analysis/trends.ts';
import { VigieError } from '../../core/errors.ts';
import type { Cleared } from './record.ts';

export async function trendsOf({ record, leftOut }: Cleared, question: TrendQuestion): Promise<TrendAnswer> {
  const steps = trendsInSteps(record, question);
  for (;;) {
    const step = next(steps);
    if (step.done === true) return { ...step.value, leftOut };
    await otherWork();
  }
}

function next<T, R>(steps: Generator<T, R>): IteratorResult<T, R> {
  try {
    return steps.next();
  } catch (error) {
    if (error instanceof RangeError) throw new VigieError('bad_usage', error.message, { cause: error });
    throw error;
  }
}
