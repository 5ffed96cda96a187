/** A road network as arrays: what the searches run on. */
import { VigieError } from '../../core/errors.ts';
import { SURFACES, type RoadNetwork, type RoadNode, type RoadSegment } from '../../core/roads.ts';

/**
 * Every segment is two halves, one leaving each end, whether or not it may be driven that way: which halves are open, and at what
 * cost, is said by weights (`Weights`), so that one graph serves every status. Nodes and segments are numbered as in the network.
 */
export interface RoadGraph {
  readonly nodes: readonly RoadNode[];
  readonly segments: readonly RoadSegment[];
  readonly nodeIndex: ReadonlyMap<string, number>;
  readonly segmentIndex: ReadonlyMap<string, number>;
  /** The halves leaving node n are `first[n]` to `first[n + 1]`, the latter excluded. */
  readonly first: Int32Array;
  /** Of each half: the node that it leads to, the half that leads back, and the segment that both are of. */
  readonly head: Int32Array;
  readonly twin: Int32Array;
  readonly segmentOf: Int32Array;
  /** Of segment s, the half leaving `from` at 2s and the half leaving `to` at 2s + 1. */
  readonly halves: Int32Array;
  /** Of each segment: its length in whole metres, its surface as a position in SURFACES, and 1 where it is one-way. */
  readonly metres: Float64Array;
  readonly surface: Uint8Array;
  readonly oneWay: Uint8Array;
}

/**
 * The cost of each half: above 0, Infinity where it may not be used. Costs that are whole numbers below 2^53 in every sum make
 * distances exact, whatever the order of adding.
 */
export type Weights = Float64Array;

/**
 * @throws VigieError bad_input: an id used twice, an end that is no node, a length that is no number of 0 or more
 */
export function roadGraph({ nodes, segments }: RoadNetwork): RoadGraph {
  const nodeIndex = indexed(nodes, 'node');
  const segmentIndex = indexed(segments, 'segment');
  const ends = endsOf(segments, nodeIndex);
  const first = new Int32Array(nodes.length + 1);
  for (const end of ends) first[end + 1]! += 1;
  for (let n = 0; n < nodes.length; n++) first[n + 1]! += first[n]!;

  const [head, twin] = [new Int32Array(ends.length), new Int32Array(ends.length)];
  const [segmentOf, halves] = [new Int32Array(ends.length), new Int32Array(ends.length)];
  const free = first.slice();
  for (let end = 0; end < ends.length; end++) halves[end] = free[ends[end]!]!++;
  for (let end = 0; end < ends.length; end++) {
    const half = halves[end]!;
    head[half] = ends[end ^ 1]!;
    twin[half] = halves[end ^ 1]!;
    segmentOf[half] = end >> 1;
  }
  return {
    nodes,
    segments,
    nodeIndex,
    segmentIndex,
    first,
    head,
    twin,
    segmentOf,
    halves,
    metres: Float64Array.from(segments, ({ lengthKm }) => Math.round(lengthKm * 1000)),
    surface: Uint8Array.from(segments, ({ surface }) => SURFACES.indexOf(surface)),
    oneWay: Uint8Array.from(segments, ({ oneWay }) => Number(oneWay)),
  };
}

/** The node that a half leaves. */
export function tailOf(graph: RoadGraph, half: number): number {
  return graph.head[graph.twin[half]!]!;
}

/** Node numbers of the segments' ends, `from` at 2s and `to` at 2s + 1. */
function endsOf(segments: readonly RoadSegment[], nodeIndex: ReadonlyMap<string, number>): Int32Array {
  const ends = new Int32Array(2 * segments.length);
  for (const [s, { id, from, to, lengthKm }] of segments.entries()) {
    const [a, b] = [nodeIndex.get(from), nodeIndex.get(to)];
    if (a === undefined || b === undefined) {
      const missing = a === undefined ? from : to;
      throw new VigieError(
        'bad_input',
        `Segment ${id} ends at "${missing}", which is no node of the network.`,
      );
    }
    if (!(lengthKm >= 0 && lengthKm < Infinity))
      throw new VigieError('bad_input', `Segment ${id} is ${lengthKm} km long; expected 0 or more.`);
    ends[2 * s] = a;
    ends[2 * s + 1] = b;
  }
  return ends;
}

function indexed(things: readonly { readonly id: string }[], what: string): Map<string, number> {
  const index = new Map<string, number>();
  for (const [at, { id }] of things.entries()) {
    if (index.has(id)) throw new VigieError('bad_input', `Two ${what}s have the id "${id}"; ids are unique.`);
    index.set(id, at);
  }
  return index;
}
