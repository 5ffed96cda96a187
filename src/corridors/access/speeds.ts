/** How fast a loaded lorry gets along, and which roads it can use under which assumption. */
import type { RoadAssumption, RoadSegment, RoadStatus } from '../../core/roads.ts';
import { FROM_BEST } from '../caution.ts';

/**
 * Speeds of journeys, stops and checkpoints included, km/h: rules of thumb to compare ways by, not to time a journey with. Grounds and
 * their limits: docs/methods/corridors.md. A road in escort or under restrictions is never faster than an open one, so that no status
 * makes a way shorter than all roads open would.
 */
export const SPEEDS_KMH = {
  open: { paved: 50, unpaved: 30, unknown: 35 },
  escorted: { paved: 25, unpaved: 15, unknown: 20 },
  restricted: { paved: 35, unpaved: 20, unknown: 25 },
  unknown: { paved: 50, unpaved: 30, unknown: 35 },
} as const satisfies Readonly<Record<Exclude<RoadStatus, 'closed'>, Record<RoadSegment['surface'], number>>>;

const PASSABLE: Readonly<Record<RoadAssumption, readonly RoadStatus[]>> = {
  usual: FROM_BEST,
  optimistic: ['open', 'escorted', 'restricted', 'unknown'],
  pessimistic: ['open', 'escorted'],
};

/** km/h of a segment under an assumption; null: it cannot be used. "Usual" takes every road for open. */
export function speedKmh(
  surface: RoadSegment['surface'],
  status: RoadStatus,
  assumption: RoadAssumption,
): number | null {
  if (!PASSABLE[assumption].includes(status)) return null;
  return SPEEDS_KMH[assumption === 'usual' || status === 'closed' ? 'open' : status][surface];
}
