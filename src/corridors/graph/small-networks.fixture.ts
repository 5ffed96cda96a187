/** Small networks for property tests: parallel roads, loops at one node, roads of no length, one-way roads and islands all occur. */
import fc from 'fast-check';
import {
  ROAD_STATUSES,
  SURFACES,
  type RoadNetwork,
  type RoadNode,
  type RoadSegment,
  type RoadStatus,
} from '../../core/roads.ts';

/** A network of named nodes a, b, c …, from lines such as "a-b 12" or, one-way, "a>b 12 paved". */
export function network(...lines: string[]): RoadNetwork {
  const segments = lines.map((line) => segmentOf(line));
  const ids = [...new Set(segments.flatMap(({ from, to }) => [from, to]))].sort();
  return { nodes: ids.map((id) => townOf(id)), segments };
}

export function townOf(id: string): RoadNode {
  return { id, name: id.toUpperCase(), kind: 'town', lat: 14, lon: -5, country: 'ML', placeId: null };
}

function segmentOf(line: string): RoadSegment {
  const [, from, mark, to, km, surface] = /^(\w)([->])(\w) ([\d.]+)(?: (\w+))?$/.exec(line) ?? [];
  return {
    id: line.split(' ')[0]!,
    from: from!,
    to: to!,
    lengthKm: Number(km),
    roads: [],
    surface: SURFACES.find((known) => known === surface) ?? 'paved',
    oneWay: mark === '>',
    line: null,
  };
}

/** Few lengths, so that many ways are equally long. */
const LENGTHS = [0, 0.0004, 1, 2, 2, 3, 10, 10.5];

export const anyNetwork = (oneWay: boolean): fc.Arbitrary<RoadNetwork> =>
  fc.integer({ min: 1, max: 9 }).chain((size) => {
    const end = fc.integer({ min: 0, max: size - 1 }).map((n) => `n${n}`);
    const segment = fc.record({
      from: end,
      to: end,
      lengthKm: fc.constantFrom(...LENGTHS),
      roads: fc.constant([]),
      surface: fc.constantFrom(...SURFACES),
      oneWay: oneWay ? fc.boolean() : fc.constant(false),
      line: fc.constant(null),
    });
    return fc.array(segment, { maxLength: 16 }).map((segments) => ({
      nodes: Array.from({ length: size }, (_, n) => townOf(`n${n}`)),
      segments: segments.map((made, s) => ({ id: `s${s}`, ...made })),
    }));
  });

export const anyStatus: fc.Arbitrary<RoadStatus> = fc.constantFrom(...ROAD_STATUSES);

/** A network with a status of every segment and one or two hubs. */
export interface Scene {
  readonly network: RoadNetwork;
  readonly statuses: readonly { readonly segment: string; readonly status: RoadStatus }[];
  readonly hubs: readonly string[];
}

export const anyScene = (oneWay = true): fc.Arbitrary<Scene> =>
  anyNetwork(oneWay).chain((made) =>
    fc.record({
      network: fc.constant(made),
      statuses: fc
        .array(anyStatus, { minLength: made.segments.length, maxLength: made.segments.length })
        .map((drawn) => drawn.map((status, s) => ({ segment: made.segments[s]!.id, status }))),
      hubs: fc.uniqueArray(fc.constantFrom(...made.nodes.map(({ id }) => id)), {
        minLength: 1,
        maxLength: Math.min(2, made.nodes.length),
      }),
    }),
  );
