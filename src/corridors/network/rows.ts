import { VigieError } from '../../core/errors.ts';
import { distanceKm, type LonLat } from '../../core/geo.ts';
import { SURFACES, type RoadNode, type RoadSegment } from '../../core/roads.ts';

/** Roads of one country as two tables: rows are lines, cells are parted by tabs. */
export interface CountryRoads {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /**
   * `key, placeId, name, kind, lat, lon`, sorted by key. The key is unique in the country; placeId is empty where the
   * built-in gazetteer lacks the town, and the name where it is a mere junction.
   */
  readonly nodes: string;
  /**
   * `numbers, surface, way`: the numbers parted by "|" (empty: none known), and the nodes in order, each pair parted by the
   * kilometres between them or by "~" where no source gives them: "bamako 15 kati ~ kambila". A node of another country is
   * written with it: "sn:kidira".
   */
  readonly roads: string;
}

/**
 * How much longer a road is than the great circle between two neighbouring towns, where no length is known.
 * Medians of the segments with a length of their own: bench/corridors/network.ts prints them.
 */
export const ROAD_FACTOR = { paved: 1.1, unpaved: 1.2, unknown: 1.2 } as const;

const KINDS: ReadonlySet<string> = new Set<RoadNode['kind']>(['town', 'border_post', 'port', 'junction']);
const isKind = (text: string | undefined): text is RoadNode['kind'] => text !== undefined && KINDS.has(text);
const isSurface = (text: string | undefined): text is RoadSegment['surface'] =>
  SURFACES.some((surface) => surface === text);

const rowsOf = (table: string): string[][] =>
  table
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => row.split('\t'));

const damaged = (country: string, row: readonly string[], expected: string): VigieError =>
  new VigieError(
    'damaged',
    `Road row "${row.join(' ').slice(0, 60)}" of ${country} is none: expected ${expected}; mend it in src/corridors/network.`,
  );

/**
 * The nodes of a country; ids are "ml:kayes".
 * @throws VigieError "damaged" at the first row that is none
 */
export function parseNodes({ country, nodes }: CountryRoads): RoadNode[] {
  return rowsOf(nodes).map((row) => {
    const [key, placeId, name, kind, lat, lon] = row;
    if (row.length !== 6 || !key || !isKind(kind))
      throw damaged(country, row, 'six columns and a known kind');
    return {
      id: `${country.toLowerCase()}:${key}`,
      name: name || null,
      kind,
      lat: Number(lat),
      lon: Number(lon),
      country,
      placeId: placeId || null,
    };
  });
}

/**
 * The segments of a country's roads, from each stop to the next.
 * Ids are the two nodes as the row has them, the country once where both lie in it: "ml:kayes--diboli",
 * "ml:diboli--sn:kidira"; they stay whatever is edited elsewhere.
 * @param at position of a node by id
 * @throws VigieError "damaged" at the first row that is none or names an unknown node
 */
export function parseRoads(
  { country, roads }: CountryRoads,
  at: (node: string) => LonLat | undefined,
): RoadSegment[] {
  return rowsOf(roads).flatMap((row) => {
    const [numbers, surface, way] = row;
    if (row.length !== 3 || !isSurface(surface) || !way)
      throw damaged(country, row, 'three columns and a known surface');
    const steps = way.split(' ');
    const segments: RoadSegment[] = [];
    for (let i = 0; i + 2 < steps.length; i += 2) {
      const [from, to] = [steps[i], steps[i + 2]].map((key) => nodeId(country, key ?? ''));
      const [start, end] = [at(from ?? ''), at(to ?? '')];
      if (!from || !to || !start || !end)
        throw damaged(country, row, 'nodes that have a row, parted by lengths');
      segments.push({
        id: `${from}--${to.startsWith(from.slice(0, 3)) ? to.slice(3) : to}`,
        from,
        to,
        lengthKm: lengthKm(steps[i + 1], start, end, surface),
        roads: numbers ? numbers.split('|') : [],
        surface,
        oneWay: false,
        line: null,
      });
    }
    return segments;
  });
}

const nodeId = (country: string, key: string): string =>
  key.includes(':') ? key : `${country.toLowerCase()}:${key}`;

const lengthKm = (
  given: string | undefined,
  start: LonLat,
  end: LonLat,
  surface: RoadSegment['surface'],
): number =>
  given === '~' ? Math.max(1, Math.round(distanceKm(start, end) * ROAD_FACTOR[surface])) : Number(given);
