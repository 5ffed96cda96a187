/** Hours and kilometres of a way as one number, so that one search minds both. */
import { VigieError } from '../../core/errors.ts';
import { ROAD_STATUSES, SURFACES, type RoadAssumption, type RoadMeasure } from '../../core/roads.ts';
import type { RoadGraph, Weights } from '../graph/graph.ts';
import { speedKmh } from './speeds.ts';

/*
 * A cost is the measure to choose by times a power of two, plus the other: whole metres below 2^30 and whole seconds below 2^23, 53 bits
 * together, which a double holds exactly. So the order of adding changes nothing, and equals in one measure are told apart by the other.
 */
const BITS = { km: 2 ** 30, hours: 2 ** 23 } as const;

/** Longest way that can be told, km: once round the Earth. Longer ones come from lengths in metres. */
const LONGEST_KM = 40_000;

/** Cost of a segment number with a status, the latter as a position in ROAD_STATUSES. */
export type CostTable = (segment: number, status: number) => number;

/** What a way adds up to. */
export interface WayLength {
  readonly metres: number;
  readonly seconds: number;
}

/**
 * What each segment costs with each status under an assumption; Infinity where it cannot be used. A road of no length takes a second,
 * so that going on is never free and no way goes in circles.
 */
export function costTable(graph: RoadGraph, assumption: RoadAssumption, by: RoadMeasure): CostTable {
  const { metres, surface } = graph;
  const secondsPerMetre = Float64Array.from(
    ROAD_STATUSES.flatMap((status) => SURFACES.map((of) => 3.6 / (speedKmh(of, status, assumption) ?? 0))),
  );
  return (s, status) => {
    const pace = secondsPerMetre[status * SURFACES.length + surface[s]!]!;
    if (pace === Infinity) return Infinity;
    const long = metres[s]!;
    const seconds = Math.max(1, Math.round(long * pace));
    return by === 'km' ? long * BITS.hours + seconds : seconds * BITS.km + long;
  };
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

/**
 * Costs of both halves of every segment.
 * @param statuses of each segment, its position in ROAD_STATUSES
 * @param weights overwritten, where some are there to be used again
 */
export function weightsOf(
  graph: RoadGraph,
  statuses: Uint8Array,
  cost: CostTable,
  weights: Weights = new Float64Array(graph.halves.length),
): Weights {
  const { halves, oneWay } = graph;
  for (let s = 0; s < statuses.length; s++) {
    const along = cost(s, statuses[s]!);
    weights[halves[2 * s]!] = along;
    weights[halves[2 * s + 1]!] = oneWay[s] === 0 ? along : Infinity;
  }
  return weights;
}
