/** Hours and kilometres of a way as one number, so that one search minds both. */
import { VigieError } from '../../core/errors.ts';
import type { RoadAssumption, RoadMeasure, RoadSegment, RoadStatus } from '../../core/roads.ts';
import type { RoadGraph, Weights } from '../graph/graph.ts';
import { speedKmh } from './speeds.ts';

/*
 * A cost is the measure to choose by times a power of two, plus the other: whole metres below 2^30 and whole seconds below 2^23, 53 bits
 * together, which a double holds exactly. So the order of adding changes nothing, and equals in one measure are told apart by the other.
 */
const BITS = { km: 2 ** 30, hours: 2 ** 23 } as const;

/** Longest way that can be told, km: once round the Earth. Longer ones come from lengths in metres. */
const LONGEST_KM = 40_000;

/** What a way adds up to. */
export interface WayLength {
  readonly metres: number;
  readonly seconds: number;
}

/**
 * Cost of a segment; Infinity where it cannot be used. A road of no length takes a second, so that going on is never free
 * and no way goes in circles.
 */
export function costOf(
  { lengthKm, surface }: RoadSegment,
  status: RoadStatus,
  assumption: RoadAssumption,
  by: RoadMeasure,
): number {
  const speed = speedKmh(surface, status, assumption);
  if (speed === null) return Infinity;
  const metres = Math.round(lengthKm * 1000);
  const seconds = Math.max(1, Math.round((3600 * lengthKm) / speed));
  return by === 'km' ? metres * BITS.hours + seconds : seconds * BITS.km + metres;
}

/** @throws VigieError bad_input where the way is longer than the Earth is round */
export function lengthOf(cost: number, by: RoadMeasure): WayLength {
  const unit = by === 'km' ? BITS.hours : BITS.km;
  const [main, other] = [Math.floor(cost / unit), cost % unit];
  const [metres, seconds] = by === 'km' ? [main, other] : [other, main];
  if (cost >= Number.MAX_SAFE_INTEGER || metres > LONGEST_KM * 1000)
    throw new VigieError(
      'bad_input',
      `A way of ${Math.round(metres / 1000)} km came out, more than once round the Earth; lengths of segments are in km.`,
    );
  return { metres, seconds };
}

/** Costs of both halves of every segment under an assumption. */
export function weightsOf(
  graph: RoadGraph,
  statuses: readonly RoadStatus[],
  assumption: RoadAssumption,
  by: RoadMeasure,
): Weights {
  const weights = new Float64Array(graph.head.length).fill(Infinity);
  for (const [s, segment] of graph.segments.entries()) {
    const cost = costOf(segment, statuses[s]!, assumption, by);
    weights[graph.halves[2 * s]!] = cost;
    if (!segment.oneWay) weights[graph.halves[2 * s + 1]!] = cost;
  }
  return weights;
}
