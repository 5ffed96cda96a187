import { logFactorial } from './gamma.ts';

/**
 * P(X ≥ k) for X ~ Bin(n, p).
 * @param k whole number; ≤ 0 gives 1, > n gives 0
 * @param n whole number ≥ 0
 * @param p 0..1
 */
export function binomialSurvival(k: number, n: number, p: number): number {
  if (!(n >= 0) || !(p >= 0 && p <= 1) || Number.isNaN(k)) return Number.NaN;
  if (k <= 0) return 1;
  if (k > n || p === 0) return 0;
  if (p === 1) return 1;
  let sum = 0;
  for (let i = n; i >= k; i--)
    sum += Math.exp(
      logFactorial(n) - logFactorial(i) - logFactorial(n - i) + i * Math.log(p) + (n - i) * Math.log1p(-p),
    );
  return Math.min(1, sum);
}
