/** All that is known of one network under one assumption: kept, so that one road's change does not ask for everything anew. */
import type { RoadAssumption, RoadMeasure, RoadReach } from '../../core/roads.ts';
import type { RoadGraph, Weights } from '../graph/graph.ts';
import { repair } from '../graph/repair.ts';
import { searchFrom, sourcesOf, type SearchTree } from '../graph/shortest.ts';
import { singleRoadsOf, singleRoadsTo, type SingleRoads } from '../graph/single-roads.ts';
import { costTable, lengthOf, weightsOf, type CostTable, type WayLength } from './costs.ts';
import { roundedHours, roundedKm } from './rounding.ts';

/** Beyond this many changed segments, and this share of all, a new search is quicker than mending (bench/corridors). */
const SEARCH_ANEW = { least: 50, share: 0.005 };

export class Bound {
  readonly weights: Weights;
  readonly tree: SearchTree;
  readonly #graph: RoadGraph;
  readonly #by: RoadMeasure;
  readonly #hubs: readonly number[];
  readonly #cost: CostTable;
  #single: SingleRoads | null = null;
  #sources: Int32Array | null = null;
  /** By node, what was told since the last change. */
  #told: (RoadReach | null | undefined)[] = [];

  /** @param statuses of each segment, its position in ROAD_STATUSES */
  constructor(
    graph: RoadGraph,
    statuses: Uint8Array,
    hubs: readonly number[],
    assumption: RoadAssumption,
    by: RoadMeasure,
  ) {
    [this.#graph, this.#by, this.#hubs] = [graph, by, hubs];
    this.#cost = costTable(graph, assumption, by);
    this.weights = weightsOf(graph, statuses, this.#cost);
    this.tree = searchFrom(graph, this.weights, hubs);
  }

  /**
   * @param changed numbers of the segments whose status is another now
   * @param statuses of each segment, its position in ROAD_STATUSES
   */
  change(changed: readonly number[], statuses: Uint8Array): void {
    if (changed.length > SEARCH_ANEW.least + SEARCH_ANEW.share * statuses.length) {
      weightsOf(this.#graph, statuses, this.#cost, this.weights);
      searchFrom(this.#graph, this.weights, this.#hubs, -1, this.tree);
      this.#forget(true);
      return;
    }
    const { changes, opensOrShuts } = this.#changes(changed, statuses);
    if (changes.size === 0) return;
    repair(this.#graph, this.weights, this.tree, changes);
    this.#forget(opensOrShuts);
  }

  /** A road that is merely slower is still a road: what depends on what stays. */
  #forget(opensOrShuts: boolean): void {
    this.#sources = null;
    this.#told = [];
    if (opensOrShuts) this.#single = null;
  }

  /** New weights of the halves that have another, and whether any can be used that could not, or the other way round. */
  #changes(
    changed: readonly number[],
    statuses: Uint8Array,
  ): { changes: Map<number, number>; opensOrShuts: boolean } {
    const { halves, oneWay } = this.#graph;
    const changes = new Map<number, number>();
    let opensOrShuts = false;
    for (const s of changed) {
      const forth = halves[2 * s]!;
      const [before, cost] = [this.weights[forth]!, this.#cost(s, statuses[s]!)];
      if (cost === before) continue;
      if ((cost === Infinity) !== (before === Infinity)) opensOrShuts = true;
      changes.set(forth, cost);
      if (oneWay[s] === 0) changes.set(halves[2 * s + 1]!, cost);
    }
    return { changes, opensOrShuts };
  }

  /** Null: no way. */
  lengthTo(node: number): WayLength | null {
    const cost = this.tree.distance[node]!;
    return cost === Infinity ? null : lengthOf(cost, this.#by);
  }

  reachOf(node: number): RoadReach | null {
    return (this.#told[node] ??= this.#reachOf(node));
  }

  #reachOf(node: number): RoadReach | null {
    const length = this.lengthTo(node);
    if (!length) return null;
    this.#sources ??= sourcesOf(this.#graph, this.tree);
    return {
      hub: this.#graph.nodes[this.#sources[node]!]!.id,
      km: roundedKm(length.metres),
      hours: roundedHours(length.seconds),
      dependsOn: this.singleRoads(node).map((s) => this.#graph.segments[s]!.id),
    };
  }

  /** Segment numbers, from the node towards the hubs. */
  singleRoads(node: number): number[] {
    this.#single ??= singleRoadsOf(this.#graph, this.weights, this.#hubs);
    return singleRoadsTo(this.#graph, this.#single, node);
  }
}
