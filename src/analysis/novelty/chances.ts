/** The arithmetic of firsts. Sources and derivations: docs/methods/novelty.md. */

/** Shape of the gamma prior on a rate (Jeffreys). */
const SHAPE = 0.5;

/**
 * Chance of no event over an exposure, by a Poisson rate with a Gamma(0.5) prior that is learnt elsewhere.
 * @param events seen elsewhere, ≥ 0
 * @param over the exposure in which they were seen, > 0
 * @param exposure without any, ≥ 0, in the same unit
 */
export function chanceOfNone(events: number, over: number, exposure: number): number {
  return Math.exp((events + SHAPE) * -Math.log1p(exposure / over));
}

/**
 * Chance that events came before the first that was seen, given how much of the time before would have shown them.
 * One event was seen at the end and none before, so that the rate has a Gamma(1.5) law.
 * @param covered exposure that would have shown an event, ≥ 0: days × share detected
 * @param total exposure, ≥ `covered`
 * @param prior rate parameter of the prior, ≥ 0, in the same unit; 0 is Jeffreys'. Larger: events of the kind are rarer
 */
export function chanceOfEarlier(covered: number, total: number, prior = 0): number {
  const hidden = total - covered;
  if (!(hidden > 0)) return 0;
  return -Math.expm1((SHAPE + 1) * -Math.log1p(hidden / (covered + prior)));
}

/**
 * Rate parameter of the prior from the counts of all combinations that were seen at all: Gamma(0.5)-Poisson counts, without those of nought.
 * @param counts each ≥ 1
 * @param exposure of each of them, > 0
 * @returns > 0 and finite
 */
export function priorFromCounts(counts: readonly number[], exposure: number): number {
  // One count more than there was: where each was seen once, the rates are small, but not nought.
  const mean = counts.reduce((sum, k) => sum + k, 1) / counts.length;
  return (SHAPE * exposure) / untruncatedMean(mean);
}

/** Mean of a negative binomial count of size 0.5 whose mean over the counts above nought is `mean` > 1 (bisection). */
function untruncatedMean(mean: number): number {
  const truncated = (m: number): number => m / (1 - (1 + m / SHAPE) ** -SHAPE);
  let [low, high] = [0, mean];
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2;
    if (truncated(middle) < mean) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * Share of incidents that at least one source tells of, from how many are told by one and by two of them: Chao's lower bound of the
 * unseen (1987; for so many samples, bias-corrected: "Chao2"), so an upper bound of the share. Sources must not wait for one another.
 * @param once incidents that one source tells of
 * @param twice incidents that two do
 * @param seen all of them, > 0
 * @param sources how many there are, ≥ 1
 */
export function detectedShare(once: number, twice: number, seen: number, sources: number): number {
  const unseen = (((sources - 1) / sources) * (once * (once - 1))) / (2 * (twice + 1));
  return seen / (seen + unseen);
}
