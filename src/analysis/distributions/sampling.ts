/** Draws from distributions; the randomness is an argument. */
import type { NegativeBinomial } from './counts.ts';

/** Numbers in [0, 1). */
export type Random = () => number;

/** A standard normal number (Box and Muller 1958). */
export function drawNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** A gamma number of mean `shape` (Marsaglia and Tsang 2000); `shape` > 0. */
export function drawGamma(shape: number, random: Random): number {
  if (shape < 1) return drawGamma(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** More at once would underflow e^-mean; larger means are drawn in parts, which add up to the same law. */
const LARGEST_PART = 500;

/** A Poisson count (Knuth 1969), in time that grows with the mean; `mean` ≥ 0. */
export function drawPoisson(mean: number, random: Random): number {
  let count = 0;
  for (let left = mean; left > 0; left -= LARGEST_PART) {
    const limit = Math.exp(-Math.min(left, LARGEST_PART));
    for (let product = 1 - random(); product > limit; product *= 1 - random()) count += 1;
  }
  return count;
}

/** A negative binomial count: a Poisson one whose mean is drawn from a gamma. */
export function drawNegativeBinomial({ mean, size }: NegativeBinomial, random: Random): number {
  if (mean === 0) return 0;
  return drawPoisson(size === Infinity ? mean : (drawGamma(size, random) * mean) / size, random);
}

/** Puts an array in random order, in place (Fisher and Yates, Durstenfeld 1964). */
export function shuffle<T>(items: T[] | Int32Array, random: Random): void {
  if (items instanceof Int32Array) return dealLast(items, items.length, random);
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
}

/**
 * Deals the last items of an array anew from all of it, in place: they are as those of a whole shuffle would be, at the price of
 * as many draws; those before them are what is left, in no order that means anything.
 */
export function dealLast(items: Int32Array, count: number, random: Random): void {
  for (let left = items.length, i = left - 1; i > 0 && i >= left - count; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const other = items[j] ?? 0;
    items[j] = items[i] ?? 0;
    items[i] = other;
  }
}
