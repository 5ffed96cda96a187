import { distanceKm, type LonLat } from '../../core/geo.ts';
import type { RoadNetwork } from '../../core/roads.ts';
import type { Town } from './towns.ts';

/** As many junctions are looked at. */
const LOOKED_AT = 2000;
const NEAR_KM = 5;
/** As many towns of one country are no chance. */
const ENOUGH = 3;

/**
 * Whether latitude and longitude of a network seem to be exchanged: no town lies on it, but several would if they were the
 * other way round. Positions of Africa are on Earth both ways, so that their range says nothing.
 */
export function looksExchanged({ nodes }: RoadNetwork, towns: readonly Town[]): boolean {
  if (nodes.some(({ placeId }) => placeId !== null)) return false;
  const met = new Set<string>();
  for (const { lon, lat } of nodes.slice(0, LOOKED_AT)) {
    if (Math.abs(lon) > 90) continue;
    const turned: LonLat = [lat, lon];
    const isNear = ({ at }: Town): boolean =>
      Math.abs(at[1] - lon) < 0.1 && Math.abs(at[0] - lat) < 0.2 && distanceKm(at, turned) <= NEAR_KM;
    for (const town of towns) if (isNear(town)) met.add(town.id);
    if (met.size >= ENOUGH) return true;
  }
  return false;
}
