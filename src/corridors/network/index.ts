import type { LonLat } from '../../core/geo.ts';
import type { RoadNetwork } from '../../core/roads.ts';
import { parseNodes, parseRoads } from './rows.ts';
import { COUNTRY_ROADS } from './tables.ts';

export { kmFromLine } from './line.ts';
export { nearestNode, nodeOfPlace, placeOnNetwork, REACH_KM, type OnNetwork } from './place.ts';

let built: RoadNetwork | null = null;

/**
 * The main roads of Mali, Burkina Faso and Niger, and the roads from there to the coast and to Nigeria, between towns
 * and border posts, drawn straight. Schematic: lengths are rough where no source gives them (docs/methods/corridors.md).
 * Built at the first call, the same value after.
 */
export function builtinNetwork(): RoadNetwork {
  built ??= build();
  return built;
}

function build(): RoadNetwork {
  const nodes = COUNTRY_ROADS.flatMap(parseNodes);
  const at = new Map(nodes.map(({ id, lon, lat }) => [id, [lon, lat] as LonLat]));
  return { nodes, segments: COUNTRY_ROADS.flatMap((roads) => parseRoads(roads, (id) => at.get(id))) };
}
