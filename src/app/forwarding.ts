/** Where the ids of incidents went that a better reader reads otherwise: a shared link never dies. */
import type { Forward, IdOrigin } from '../core/ports.ts';

/**
 * For each id that is gone, the id of the mention in the same report whose words stand nearest.
 * Ids of reports that now yield no incident have no successor.
 * @param before all ids that were given out
 * @param after all ids that are given out now
 */
export function forwardsBetween(before: readonly IdOrigin[], after: readonly IdOrigin[]): readonly Forward[] {
  const alive = new Set(after.map((origin) => origin.ownId));
  const byReport = Map.groupBy(after, (origin) => origin.report);
  return before
    .filter((origin) => !alive.has(origin.ownId))
    .flatMap((origin) => {
      const nearest = nearestTo(origin, byReport.get(origin.report) ?? []);
      return nearest ? [{ from: origin.ownId, to: nearest.ownId }] : [];
    });
}

function nearestTo(origin: IdOrigin, candidates: readonly IdOrigin[]): IdOrigin | null {
  let best: IdOrigin | null = null;
  for (const candidate of candidates) {
    if (best === null || gap(candidate, origin) < gap(best, origin)) best = candidate;
  }
  return best;
}

const gap = (a: IdOrigin, b: IdOrigin): number => Math.abs(a.wordsAt - b.wordsAt);
