/**
 * q-values: the share of false discoveries if this and every smaller p-value were called a discovery.
 * @param pValues each 0..1
 * @returns in the order given, each 0..1
 * Benjamini and Hochberg (1995); holds for independent and positively dependent tests.
 */
export function falseDiscoveryRates(pValues: readonly number[]): readonly number[] {
  const order = pValues.map((_, i) => i).sort((a, b) => (pValues[b] ?? 0) - (pValues[a] ?? 0));
  const rates = pValues.map(() => 1);
  let least = 1;
  order.forEach((index, fromLargest) => {
    const rank = pValues.length - fromLargest;
    least = Math.min(least, ((pValues[index] ?? 1) * pValues.length) / rank);
    rates[index] = least;
  });
  return rates;
}
