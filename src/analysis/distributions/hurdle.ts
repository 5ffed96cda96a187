/** Counts of days with and without, and a heavy tail on the days with: the hurdle model of Porter and White (2012). */

/** P(X = 0) = 1 − some; P(X = n | X ≥ 1) = n^−s / ζ(s). */
export interface HurdleZeta {
  /** Share of the days with at least one, 0..1. */
  readonly some: number;
  /** Exponent of the tail, > 1; Infinity where no day has more than one. */
  readonly s: number;
}

/** The first terms are summed as they are, the rest by Euler and Maclaurin: relative error below 1e-12 for s > 1. */
const SUMMED = 12;

/** ζ(s, a) = Σ (a + n)^−s over n ≥ 0: Hurwitz' zeta, s > 1 and a ≥ 1; Riemann's for a = 1. */
export function hurwitzZeta(s: number, a: number): number {
  let sum = 0;
  for (let n = 0; n < SUMMED; n += 1) sum += (a + n) ** -s;
  const b = a + SUMMED;
  const tail = b ** (1 - s) / (s - 1) + 0.5 * b ** -s;
  const first = (s / 12) * b ** (-s - 1);
  const second = ((s * (s + 1) * (s + 2)) / 720) * b ** (-s - 3);
  const third = ((s * (s + 1) * (s + 2) * (s + 3) * (s + 4)) / 30_240) * b ** (-s - 5);
  return sum + tail + first - second + third;
}

/** ln P(X = k), k a whole number ≥ 0. */
export function hurdleZetaLogPmf(k: number, { some, s }: HurdleZeta): number {
  if (k === 0) return Math.log1p(-some);
  if (s === Infinity) return k === 1 ? Math.log(some) : -Infinity;
  return Math.log(some) - s * Math.log(k) - Math.log(hurwitzZeta(s, 1));
}

/** P(X ≥ k). */
export function hurdleZetaSurvival(k: number, { some, s }: HurdleZeta): number {
  if (k <= 0) return 1;
  if (s === Infinity) return k === 1 ? some : 0;
  return (some * hurwitzZeta(s, k)) / hurwitzZeta(s, 1);
}

const LEAST_S = 1.01;
const MOST_S = 20;

/**
 * The hurdle law that makes the counts most likely: the share of days with some is theirs, the exponent by bisection of the
 * score, which falls with s.
 * @param counts whole numbers ≥ 0, at least one
 */
export function fitHurdleZeta(counts: readonly number[]): HurdleZeta {
  const positive = counts.filter((k) => k > 0);
  const some = positive.length / counts.length;
  const meanLog = positive.reduce((sum, k) => sum + Math.log(k), 0) / Math.max(1, positive.length);
  if (meanLog === 0) return { some, s: Infinity };
  let [low, high] = [LEAST_S, MOST_S];
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (meanLogUnder(middle) > meanLog) low = middle;
    else high = middle;
  }
  return { some, s: (low + high) / 2 };
}

/** E ln X of the zeta law = −ζ'(s) / ζ(s), the derivative by central difference. */
function meanLogUnder(s: number): number {
  const h = 1e-5;
  return (Math.log(hurwitzZeta(s - h, 1)) - Math.log(hurwitzZeta(s + h, 1))) / (2 * h);
}
