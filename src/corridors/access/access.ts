/** Who is cut off: places that no road known to be open, or none that may be open, joins to the hubs. */
import { VigieError } from '../../core/errors.ts';
import {
  ROAD_STATUSES,
  type Access,
  type AccessState,
  type BoundReach,
  type PlaceAccess,
  type RoadAlternatives,
  type RoadAssumption,
  type RoadMeasure,
  type RoadNetwork,
  type RoadReach,
  type RoadWay,
  type SegmentStatus,
} from '../../core/roads.ts';
import { worstOf } from '../caution.ts';
import { pairOfPaths } from '../graph/disjoint.ts';
import { roadGraph, type RoadGraph } from '../graph/graph.ts';
import { pathTo, type GraphPath } from '../graph/shortest.ts';
import { Bound } from './bound.ts';
import { lengthOf, type WayLength } from './costs.ts';
import { detourOf, roundedHours, roundedKm } from './rounding.ts';

export type StatusOfSegment = Pick<SegmentStatus, 'segment' | 'status'>;

export interface AccessOptions {
  /** What ways are chosen by; hours by default, as a driver would. */
  readonly by?: RoadMeasure;
}

/**
 * How every named place is reached from the nearest of some hubs: usually, at best and at worst.
 * @param statuses segments without one are unknown; of two for one segment the later counts
 * @param hubs node ids, at least one
 * @throws VigieError bad_input: a network or statuses that do not fit together, no hub; not_found: a hub that is no node
 * Method: docs/methods/corridors.md. To ask more than once about one network, keep a `RoadAccess`.
 */
export function accessOf(
  network: RoadNetwork,
  statuses: Iterable<StatusOfSegment>,
  hubs: readonly string[],
  options: AccessOptions = {},
): Access {
  return new RoadAccess(roadGraph(network), statuses, hubs, options).access();
}

/**
 * What `accessOf` says, kept up to date while statuses change, and the ways behind it. It answers for a place which roads it depends on;
 * which places a road would cut off it does not answer, and no list of roads leaves it in any order but a place's own.
 */
export class RoadAccess {
  readonly #graph: RoadGraph;
  readonly #hubs: readonly string[];
  readonly #hubNodes: readonly number[];
  readonly #by: RoadMeasure;
  /** Of each segment, the position of its status in ROAD_STATUSES. */
  readonly #statuses: Uint8Array;
  readonly #bounds: Readonly<Record<RoadAssumption, Bound>>;

  constructor(
    graph: RoadGraph,
    statuses: Iterable<StatusOfSegment>,
    hubs: readonly string[],
    { by = 'hours' }: AccessOptions = {},
  ) {
    if (hubs.length === 0) throw new VigieError('bad_input', 'No hub was named; name one or more nodes.');
    this.#graph = graph;
    this.#hubs = [...hubs];
    this.#hubNodes = hubs.map((hub) => this.#node(hub));
    this.#by = by;
    this.#statuses = new Uint8Array(graph.segments.length).fill(ROAD_STATUSES.indexOf('unknown'));
    for (const [s, status] of this.#numbered(statuses)) this.#statuses[s] = status;
    const bound = (assumption: RoadAssumption): Bound =>
      new Bound(graph, this.#statuses, this.#hubNodes, assumption, by);
    this.#bounds = {
      usual: bound('usual'),
      optimistic: bound('optimistic'),
      pessimistic: bound('pessimistic'),
    };
  }

  /** Takes in new statuses; all others stay. The result is as if they had been given from the start. */
  change(statuses: Iterable<StatusOfSegment>): void {
    const changes = this.#numbered(statuses);
    for (const [s, status] of changes) this.#statuses[s] = status;
    const changed = [...changes.keys()];
    this.#bounds.optimistic.change(changed, this.#statuses);
    this.#bounds.pessimistic.change(changed, this.#statuses);
  }

  access(): Access {
    const places: PlaceAccess[] = [];
    for (const [n, { name }] of this.#graph.nodes.entries()) {
      if (name !== null) places.push(this.#placeAccess(n, name));
    }
    return { hubs: this.#hubs, by: this.#by, places };
  }

  /**
   * The best way to a place; null: none.
   * @throws VigieError not_found: no such node
   */
  wayTo(node: string, assumption: RoadAssumption = 'optimistic'): RoadWay | null {
    const path = pathTo(this.#graph, this.#bounds[assumption].tree, this.#node(node));
    return path && this.#way(path, assumption);
  }

  /**
   * Two ways to a place that share no road, or only those that there is no way around.
   * @throws VigieError not_found: no such node
   */
  alternativesTo(node: string, assumption: RoadAssumption = 'optimistic'): RoadAlternatives {
    const target = this.#node(node);
    const bound = this.#bounds[assumption];
    const single = bound.singleRoads(target);
    const paths = pairOfPaths(
      this.#graph,
      bound.weights,
      bound.tree,
      this.#hubNodes,
      target,
      new Set(single),
    );
    return {
      node,
      assumption,
      ways: paths.map((path) => this.#way(path, assumption)),
      shared: single.map((s) => this.#graph.segments[s]!.id),
    };
  }

  #placeAccess(n: number, name: string): PlaceAccess {
    const { usual, optimistic, pessimistic } = this.#bounds;
    const usualReach = usual.reachOf(n);
    const usualLength = usual.lengthTo(n);
    const [atBest, atWorst] = [
      this.#boundReach(optimistic, n, usualLength),
      this.#boundReach(pessimistic, n, usualLength),
    ];
    return {
      node: this.#graph.nodes[n]!.id,
      name,
      state: stateOf(usualReach, atBest.reach, atWorst.reach),
      usual: usualReach,
      optimistic: atBest,
      pessimistic: atWorst,
    };
  }

  #boundReach(bound: Bound, n: number, usual: WayLength | null): BoundReach {
    const length = bound.lengthTo(n);
    return {
      reach: bound.reachOf(n),
      detour: length && usual && detourOf(length, usual, this.#by),
    };
  }

  #way({ source, halves }: GraphPath, assumption: RoadAssumption): RoadWay {
    const { nodes, segments, head, segmentOf } = this.#graph;
    const { weights } = this.#bounds[assumption];
    const length = lengthOf(
      halves.reduce((sum, half) => sum + weights[half]!, 0),
      this.#by,
    );
    const along = halves.map((half) => segmentOf[half]!);
    return {
      hub: nodes[source]!.id,
      km: roundedKm(length.metres),
      hours: roundedHours(length.seconds),
      nodes: [source, ...halves.map((half) => head[half]!)].map((n) => nodes[n]!.id),
      segments: along.map((s) => segments[s]!.id),
      worst: along.length === 0 ? null : worstOf(along.map((s) => ROAD_STATUSES[this.#statuses[s]!]!)),
    };
  }

  #node(id: string): number {
    const node = this.#graph.nodeIndex.get(id);
    if (node === undefined)
      throw new VigieError(
        'not_found',
        `"${id}" is no node of the road network; hubs and places are named by node id.`,
      );
    return node;
  }

  #numbered(statuses: Iterable<StatusOfSegment>): Map<number, number> {
    const numbered = new Map<number, number>();
    for (const { segment, status } of statuses) {
      const s = this.#graph.segmentIndex.get(segment);
      // Not passed over: a closure that is laid on no road would leave its places open.
      if (s === undefined)
        throw new VigieError(
          'bad_input',
          `A status is given for "${segment}", which is no segment of the network.`,
        );
      numbered.set(s, ROAD_STATUSES.indexOf(status));
    }
    return numbered;
  }
}

function stateOf(
  usual: RoadReach | null,
  optimistic: RoadReach | null,
  pessimistic: RoadReach | null,
): AccessState {
  if (!usual) return 'unconnected';
  if (!optimistic) return 'cut_off';
  return pessimistic ? 'reached' : 'uncertain';
}
