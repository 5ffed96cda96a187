/** How fast a loaded lorry gets along, and which roads it can use under which assumption. */
import type { RoadAssumption, RoadSegment, RoadStatus } from '../../core/roads.ts';

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

/** Statuses from the best for who has to pass to the worst; what the bounds are cut from. */
export const FROM_BEST: readonly RoadStatus[] = ['open', 'escorted', 'restricted', 'unknown', 'closed'];

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

/** The worst of some statuses; null of none. */
export function worstOf(statuses: readonly RoadStatus[]): RoadStatus | null {
  return statuses.length === 0 ? null : FROM_BEST[Math.max(...statuses.map((s) => FROM_BEST.indexOf(s)))]!;
}
