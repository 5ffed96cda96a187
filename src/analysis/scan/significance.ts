/** How often chance alone does as well. */
import { SAME_RATIO } from './statistic.ts';

const EULER = 0.5772156649015329;

/** Mean and spread of the best ratios of the dealings, as a Gumbel law (Abrams et al. 2010: by moments). */
export interface Gumbel {
  readonly location: number;
  /** > 0 */
  readonly scale: number;
}

/** @returns null where the ratios are all alike, or fewer than two */
export function fitGumbel(maxima: Float64Array): Gumbel | null {
  const n = maxima.length;
  const mean = maxima.reduce((sum, x) => sum + x, 0) / n;
  const variance = maxima.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1);
  if (!(variance > 0)) return null;
  const scale = Math.sqrt(6 * variance) / Math.PI;
  return { location: mean - EULER * scale, scale };
}

/** P(best ratio ≥ `ratio`), accurate in the far tail. */
export function gumbelSurvival({ location, scale }: Gumbel, ratio: number): number {
  return -Math.expm1(-Math.exp((location - ratio) / scale));
}

/** Place of the ratio among the dealings', 1 for the best; equals count as better. */
export function rankAmong(maxima: Float64Array, ratio: number): number {
  let rank = 1;
  for (const other of maxima) if (other > ratio - SAME_RATIO) rank += 1;
  return rank;
}

/** Less is lost to rounding: nothing is so rare that a scan could tell. */
const LEAST_P = 1e-17;

/** A rank below this says little of how small the chance is: the Gumbel law does. */
const LEAST_RANK = 10;

/**
 * In how many days so good a cluster is expected once, if the scan is made every day: 1 / p, at least 1, where p is the
 * Gumbel p-value for the nine best ranks and the Monte Carlo one for the others (SaTScan's default).
 */
export function recurrenceInterval(rank: number, pValue: number, gumbelPValue: number | null): number {
  const p = rank < LEAST_RANK && gumbelPValue !== null ? gumbelPValue : pValue;
  return Math.max(1, 1 / Math.max(p, LEAST_P));
}
