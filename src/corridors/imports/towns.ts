import type { LonLat } from '../../core/geo.ts';
import type { Joints } from './joints.ts';

/** A place that a road network should know by name. */
export interface Town {
  /** Gazetteer id. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'town' | 'border_post';
  readonly at: LonLat;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** People; 0 where unknown. Of two that are as near to a junction, the larger names it. */
  readonly population: number;
}

/** A junction is taken rather than dividing a road beside it, up to this way, km. */
const JUNCTION_BONUS_KM = 0.5;

/**
 * Ties towns to the network: each to a junction or end near it, else to the closest point of a road, which is divided there.
 * The nearest town names a junction.
 * @param townKm how far from a road a town may lie, km
 * @returns towns by what stands for their vertex
 */
export function tieTowns(towns: readonly Town[], joints: Joints, townKm: number): ReadonlyMap<number, Town> {
  const near = towns.flatMap((town) => {
    const { node, point } = joints.closest(town.at, townKm, () => true);
    const km = Math.min(node?.km ?? Infinity, point?.km ?? Infinity);
    return km === Infinity ? [] : [{ town, node, point, km }];
  });
  near.sort(
    (a, b) => a.km - b.km || b.town.population - a.town.population || (a.town.id < b.town.id ? -1 : 1),
  );
  const named = new Map<number, Town>();
  for (const { town, node, point } of near) {
    const isFree = node !== null && !named.has(joints.of(node.vertex));
    if (node !== null && isFree && (point === null || node.km <= point.km + JUNCTION_BONUS_KM))
      named.set(joints.of(node.vertex), town);
    else if (point !== null) {
      const vertex = joints.of(joints.divide(point));
      if (!named.has(vertex)) named.set(vertex, town);
    }
  }
  return named;
}
