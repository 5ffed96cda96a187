/** Höhle and Paul (2008), written down as it stands in the paper, slowly: what the fast chart is held against. */
import { negativeBinomialLogPmf, type NegativeBinomial } from '../../src/analysis/distributions/index.ts';

/** GLR(n) until the first alarm, and its index (−1: none). */
export function plainGlr(
  counts: readonly number[],
  laws: readonly NegativeBinomial[],
  threshold: number,
): { readonly values: readonly number[]; readonly alarm: number } {
  const values: number[] = [];
  for (let n = 0; n < counts.length; n += 1) {
    let most = 0;
    for (let k = 0; k <= n; k += 1) most = Math.max(most, supremum(counts, laws, k, n));
    values.push(most);
    if (most >= threshold) return { values, alarm: n };
  }
  return { values, alarm: -1 };
}

/** Over κ from 0 to 6, by thirds: the log-likelihood ratio has one peak. */
function supremum(
  counts: readonly number[],
  laws: readonly NegativeBinomial[],
  k: number,
  n: number,
): number {
  const ratio = (kappa: number): number => {
    let sum = 0;
    for (let t = k; t <= n; t += 1) {
      const [x, law] = [counts[t] as number, laws[t] as NegativeBinomial];
      const risen = { mean: law.mean * Math.exp(kappa), size: law.size };
      sum += negativeBinomialLogPmf(x, risen) - negativeBinomialLogPmf(x, law);
    }
    return sum;
  };
  let [low, high] = [0, 6];
  while (high - low > 1e-7) {
    const [a, b] = [low + (high - low) / 3, high - (high - low) / 3];
    if (ratio(a) < ratio(b)) low = a;
    else high = b;
  }
  return Math.max(0, ratio((low + high) / 2));
}
