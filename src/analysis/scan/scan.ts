/**
 * The space–time permutation scan (Kulldorff, Heffernan, Hartman, Assunção and Mostashari 2005), as SaTScan makes it:
 * docs/methods/scan.md.
 */
import type { ScanParameters, ScanResult } from '../../core/analysis/scan.ts';
import { concludeScan } from './conclude.ts';
import { dealerFor } from './deal.ts';
import { prepareScan, type ScanInput, type TooLarge } from './prepare.ts';
import type { Study } from './study.ts';

/** Dealings with these indices. */
export interface Share {
  readonly from: number;
  /** Not included. */
  readonly to: number;
}

/**
 * The best ratio of each dealing of a share, in order. What a dealing gives depends on seed and index alone, so shares can
 * be made anywhere and in any order.
 * @param isStopped asked before each; the rest stays 0 once it says so
 */
export function dealingsOf(
  study: Study,
  seed: number,
  { from, to }: Share,
  isStopped: () => boolean = () => false,
): Float64Array {
  const dealer = dealerFor(study, seed);
  const maxima = new Float64Array(to - from);
  for (let index = from; index < to && !isStopped(); index += 1) maxima[index - from] = dealer.next(index);
  return maxima;
}

/** The whole scan at once, in the thread that asks. */
export function scan(input: ScanInput, parameters: ScanParameters): ScanResult | TooLarge {
  const ready = prepareScan(input, parameters);
  if (ready.kind !== 'ready') return ready;
  const { seed, replications } = parameters;
  return concludeScan(ready, dealingsOf(ready.study, seed, { from: 0, to: replications }));
}
