/** How long a chart runs without a false alarm, and the threshold for a wished run length. */
import { negativeBinomialLogPmf, type NegativeBinomial } from '../distributions/index.ts';
import type { EstimatedLaw } from './baseline.ts';
import { increment } from './cusum.ts';

/** States that the chart's value is cut into; doubling them moves the run length by less than 3 %. */
const STATES = 96;
/** Below, any incident at all would be an alarm. */
const LEAST_THRESHOLD = 0.01;

/**
 * Mean days until a false alarm, from a chart at nought.
 * The value is cut into states and the run length solved for as a Markov chain (Brook and Evans 1972), with the next
 * value shared between the two nearest states.
 * @param law that the chart expects
 * @param threshold > 0
 * @param actual law that the counts keep to
 */
export function inControlRunLength(
  law: NegativeBinomial,
  threshold: number,
  actual: NegativeBinomial = law,
): number {
  const steps = stepsOf(law, actual);
  const width = threshold / STATES;
  // Of (I − Q) L = 1; one column more for the right side.
  const rows = Array.from({ length: STATES }, (_, state) => {
    const row = new Float64Array(STATES + 1);
    row[state] = 1;
    row[STATES] = 1;
    for (const { by, probability } of steps) {
      const next = Math.max(0, state * width + by);
      if (next >= threshold) break;
      const low = Math.min(STATES - 1, Math.floor(next / width));
      const share = low + 1 < STATES ? next / width - low : 0;
      row[low] = (row[low] ?? 0) - probability * (1 - share);
      if (share > 0) row[low + 1] = (row[low + 1] ?? 0) - probability * share;
    }
    return row;
  });
  return solveFirst(rows);
}

interface Step {
  readonly by: number;
  readonly probability: number;
}

/** What a day may add, with its chance, least first; counts beyond all but 1e-9 are an alarm anyway. */
function stepsOf(law: NegativeBinomial, actual: NegativeBinomial): readonly Step[] {
  const steps: Step[] = [];
  let left = 1;
  for (let k = 0; left > 1e-9 && k < 10_000; k += 1) {
    const probability = Math.exp(negativeBinomialLogPmf(k, actual));
    steps.push({ by: increment(k, law), probability });
    left -= probability;
  }
  return steps;
}

/** Solves by elimination from the last row to the first, which is all that is asked for. */
function solveFirst(rows: readonly Float64Array[]): number {
  const n = rows.length;
  for (let pivot = n - 1; pivot > 0; pivot -= 1) {
    const from = rows[pivot] as Float64Array;
    for (let r = 0; r < pivot; r += 1) {
      const row = rows[r] as Float64Array;
      const factor = (row[pivot] ?? 0) / (from[pivot] ?? 1);
      if (factor === 0) continue;
      for (let c = 0; c < pivot; c += 1) row[c] = (row[c] ?? 0) - factor * (from[c] ?? 0);
      row[n] = (row[n] ?? 0) - factor * (from[n] ?? 0);
    }
  }
  const first = rows[0] as Float64Array;
  return (first[n] ?? 0) / (first[0] ?? 1);
}

/** Nodes and weights of Gauss and Hermite for a standard normal number, five points. */
const NORMAL: readonly (readonly [node: number, weight: number])[] = [
  [-2.8569700138728056, 0.011257411327720693],
  [-1.355626179974266, 0.22207592200561266],
  [0, 0.5333333333333333],
  [1.355626179974266, 0.22207592200561266],
  [2.8569700138728056, 0.011257411327720693],
];

/**
 * Mean days between false alarms where the mean of the counts is only known from a baseline: the rate of false alarms,
 * averaged over where the mean may really be (log-normal around the estimate), turned over.
 */
export function expectedRunLength(law: EstimatedLaw, threshold: number): number {
  if (law.logError === 0) return inControlRunLength(law, threshold);
  let rate = 0;
  for (const [node, weight] of NORMAL) {
    const actual = { mean: law.mean * Math.exp(node * law.logError), size: law.size };
    rate += weight / inControlRunLength(law, threshold, actual);
  }
  return 1 / rate;
}

/** A threshold with the run length that it really gives. */
export interface Threshold {
  readonly value: number;
  readonly runLength: number;
}

/**
 * The lowest threshold whose run length is no less than the one wished for, by halving.
 * Counts are whole, so run lengths leap: a sparse cell may get one well above the wished.
 * @param runLength days, ≥ 2
 */
export function thresholdFor(law: EstimatedLaw, runLength: number): Threshold {
  let [low, high] = [LEAST_THRESHOLD, 1];
  while (expectedRunLength(law, high) < runLength && high < 1000) [low, high] = [high, high * 2];
  for (let i = 0; i < 16; i += 1) {
    const middle = (low + high) / 2;
    if (expectedRunLength(law, middle) >= runLength) high = middle;
    else low = middle;
  }
  return { value: high, runLength: expectedRunLength(law, high) };
}

/**
 * Whether the chart's value has reached the threshold for a run length: whether a threshold there would give as much.
 * The same as comparing with `thresholdFor`, without searching for it.
 */
export function isAlarm(law: EstimatedLaw, value: number, runLength: number): boolean {
  return value > LEAST_THRESHOLD && expectedRunLength(law, value) >= runLength;
}
