/** How often so strong a stretch would come about if the days stood in random order. */
import { fitNegativeBinomial, shuffle, type Random } from '../distributions/index.ts';
import { strongestStretch, type Stretch } from './glr.ts';

/** A series cut into what is compared: baseline, guard band, window. */
export interface Cut {
  /** Index of the first day of the guard band, and of the window; the baseline is what comes before. */
  readonly guard: number;
  readonly window: number;
}

export interface TestedStretch {
  /** Null: no stretch of the window has more than the baseline lets expect. */
  readonly stretch: Stretch | null;
  /** Mean of a day, from the baseline; size, from all days. */
  readonly mean: number;
  readonly size: number;
  /** 0..1 */
  readonly pValue: number;
}

/** So many replicates as high as what was seen settle that it is nothing rare (Besag and Clifford 1991). */
const ENOUGH_AS_HIGH = 20;

/**
 * The strongest stretch of a window and its p-value. Days, not incidents, are put in random order, so that a day's
 * count stays what it is and over-dispersion is kept, whatever its law; the baseline is reckoned anew each time, so
 * that its own uncertainty is in the p-value. Exact where days are exchangeable.
 * @param replications at most so many; fewer where it is plain that nothing is rare
 */
export function testStretch(
  counts: ArrayLike<number>,
  cut: Cut,
  replications: number,
  random: Random,
): TestedStretch {
  const { size } = fitNegativeBinomial(Array.from(counts));
  const seen = strongest(counts, cut, size);
  const found = { stretch: seen.stretch, mean: seen.mean, size };
  if (seen.stretch === null) return { ...found, pValue: 1 };
  const days = Int32Array.from(counts);
  let asHigh = 0;
  for (let drawn = 1; drawn <= replications; drawn += 1) {
    shuffle(days, random);
    if ((strongest(days, cut, size).stretch?.value ?? 0) < seen.stretch.value - 1e-9) continue;
    asHigh += 1;
    if (asHigh === ENOUGH_AS_HIGH) return { ...found, pValue: asHigh / drawn };
  }
  return { ...found, pValue: (asHigh + 1) / (replications + 1) };
}

function strongest(
  counts: ArrayLike<number>,
  { guard, window }: Cut,
  size: number,
): { readonly stretch: Stretch | null; readonly mean: number } {
  let sum = 0.5;
  for (let t = 0; t < guard; t += 1) sum += counts[t] ?? 0;
  const mean = sum / guard;
  return { stretch: strongestStretch(counts, window, { mean, size }), mean };
}
