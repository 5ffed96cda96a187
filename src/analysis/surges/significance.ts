/** How often so strong a stretch would come about if the days stood in random order. */
import { dealLast, fitNegativeBinomial, type Random } from '../distributions/index.ts';
import { fewestFor, reaches, strongestStretch, type Stretch } from './glr.ts';

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

/** Values that differ by less are equal. */
const HAIR = 1e-9;

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
  const { tail, deal, all } = dealer(counts, cut, random);
  const least = seen.stretch.value - HAIR;
  const longest = counts.length - cut.window;
  // Of a draw no more counts than how many incidents its baseline holds, and which days come after it.
  const fewest = new Map<number, Int32Array>();
  let asHigh = 0;
  for (let drawn = 1; drawn <= replications; drawn += 1) {
    const before = all - deal();
    let need = fewest.get(before);
    if (need === undefined) {
      need = fewestFor(least, longest, all, { mean: meanOf(before, cut), size });
      fewest.set(before, need);
    }
    if (!reaches(tail, cut.window - cut.guard, need)) continue;
    asHigh += 1;
    if (asHigh === ENOUGH_AS_HIGH) return { ...found, pValue: asHigh / drawn };
  }
  return { ...found, pValue: (asHigh + 1) / (replications + 1) };
}

/** Days put in random order, as far as it counts. */
interface Dealer {
  /** Incidents of the days from the guard band on, of the last deal. */
  readonly tail: Int32Array;
  /** @returns the sum of the tail */
  readonly deal: () => number;
  readonly all: number;
}

/** Deals the days of the tail, or the places of days on which anything happened, whichever are fewer. */
function dealer(counts: ArrayLike<number>, { guard }: Cut, random: Random): Dealer {
  const days = Int32Array.from(counts);
  const busy = days.filter((count) => count > 0);
  const all = busy.reduce((sum, count) => sum + count, 0);
  if (busy.length >= days.length - guard) {
    const tail = days.subarray(guard);
    return {
      tail,
      all,
      deal: () => {
        dealLast(days, tail.length, random);
        let sum = 0;
        for (let t = 0; t < tail.length; t += 1) sum += tail[t] as number;
        return sum;
      },
    };
  }
  const tail = new Int32Array(days.length - guard);
  const order = days.map((_, day) => day);
  const places = order.subarray(order.length - busy.length);
  return {
    tail,
    all,
    deal: () => {
      dealLast(order, places.length, random);
      tail.fill(0);
      let sum = 0;
      for (let i = 0; i < places.length; i += 1) {
        const t = (places[i] as number) - guard;
        if (t < 0) continue;
        tail[t] = busy[i] as number;
        sum += busy[i] as number;
      }
      return sum;
    },
  };
}

function strongest(
  counts: ArrayLike<number>,
  { guard, window }: Cut,
  size: number,
): { readonly stretch: Stretch | null; readonly mean: number } {
  let before = 0;
  for (let t = 0; t < guard; t += 1) before += counts[t] ?? 0;
  const mean = meanOf(before, { guard });
  return { stretch: strongestStretch(counts, window, { mean, size }), mean };
}

/** Of a day, from as many incidents in the baseline; half an incident more, so that none is no certainty. */
const meanOf = (before: number, { guard }: Pick<Cut, 'guard'>): number => (before + 0.5) / guard;
