/** The generalised likelihood ratio of a cylinder (Kulldorff et al. 2005). */

/**
 * ln of how much likelier the cases are if the cylinder has a rate of its own.
 * @param cases in the cylinder, > 0
 * @param expected in the cylinder, > 0
 * @param all cases of the study, more than either
 * @returns 0 where there are no more than expected: only high rates are looked for
 */
export function logLikelihoodRatio(cases: number, expected: number, all: number): number {
  if (cases <= expected) return 0;
  return cases * Math.log(cases / expected) + (all - cases) * Math.log((all - cases) / (all - expected));
}

/** Ratios that differ by less are equal: they are the same counts, summed in another order. */
export const SAME_RATIO = 1e-9;
