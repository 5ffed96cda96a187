/** The gamma function and its incomplete integrals. */

/** Lanczos' coefficients for g = 7, nine terms (Godfrey 2001): relative error below 1e-14. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;
const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

/** ln Γ(x) for x > 0; NaN elsewhere. */
export function logGamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const z = x - 1;
  const t = z + 7.5;
  let series: number = LANCZOS[0];
  for (let i = 1; i < LANCZOS.length; i += 1) series += (LANCZOS[i] as number) / (z + i);
  return HALF_LOG_TWO_PI + (z + 0.5) * Math.log(t) - t + Math.log(series);
}

/** ln(n!) of the numbers that counts mostly are. */
const LOG_FACTORIALS = Float64Array.from({ length: 256 }, (_, n) => logGamma(n + 1));

/** ln(n!) for a whole number n ≥ 0. */
export const logFactorial = (n: number): number => LOG_FACTORIALS[n] ?? logGamma(n + 1);

/** ln of the beta function, a and b > 0. */
export const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b);

const MOST_TERMS = 10_000;
const ENOUGH = 1e-15;

/**
 * Q(a, x) = Γ(a, x) / Γ(a), the upper regularised incomplete gamma function, 0..1.
 * @param a > 0
 * @param x ≥ 0
 * Series below a + 1, continued fraction (Lentz 1976) above.
 */
export function upperGamma(a: number, x: number): number {
  if (!(a > 0) || !(x >= 0)) return Number.NaN;
  if (x === 0) return 1;
  if (x === Infinity) return 0;
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? Math.max(0, 1 - scale * lowerSeries(a, x)) : scale * upperFraction(a, x);
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < MOST_TERMS && term > sum * ENOUGH; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function upperFraction(a: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let h = d;
  for (let n = 1; n < MOST_TERMS; n += 1) {
    const an = -n * (n - a);
    b += 2;
    d = 1 / (an * d + b || tiny);
    c = b + an / c || tiny;
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < ENOUGH) break;
  }
  return h;
}

/** Chance that a chi-squared variable with `df` degrees of freedom is at least x. */
export const chiSquaredSurvival = (x: number, df: number): number => upperGamma(df / 2, Math.max(0, x) / 2);

/** Φ(z), the standard normal distribution. */
export function normalCdf(z: number): number {
  const half = 0.5 * upperGamma(0.5, (z * z) / 2);
  return z > 0 ? 1 - half : half;
}

/** The number that a gamma variable of mean `shape` is below with chance p (0 < p < 1), by halving. */
export function gammaQuantile(p: number, shape: number): number {
  let [low, high] = [0, shape + 1];
  while (1 - upperGamma(shape, high) < p) high *= 2;
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2;
    if (1 - upperGamma(shape, middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
