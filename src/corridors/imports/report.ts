import type { RoadNetwork } from '../../core/roads.ts';
import type { BadFeature } from './features.ts';
import { partsOf, type Island } from './islands.ts';

/** What was found while lines became a network. Each is counted, and the first few features are named. */
export const ROAD_CHECKS = [
  'snapped',
  'snapped_middle',
  'nearly',
  'zero_length',
  'vanished',
  'duplicates',
  'loops',
  'pairs',
  'roundabouts',
] as const;
export type RoadCheck = (typeof ROAD_CHECKS)[number];

/** A count, and features to look at. */
export interface Noted {
  readonly count: number;
  readonly first: readonly string[];
}

/** What an import took, left out and noticed. */
export interface RoadReport {
  /** Features of the files. */
  readonly features: number;
  /** Features taken as roads, and their lines: a MultiLineString has several. */
  readonly roads: number;
  readonly lines: number;
  readonly leftOut: {
    /** Points, areas and the like. */
    readonly geometry: number;
    /** Roads that are planned and do not exist. */
    readonly proposed: number;
    /** Rivers, railways, borders. */
    readonly noRoad: number;
    /** By class, the most frequent first. */
    readonly classes: readonly { readonly name: string; readonly count: number }[];
  };
  readonly faults: { readonly count: number; readonly first: readonly BadFeature[] };
  readonly checks: Readonly<Record<RoadCheck, Noted>>;
  readonly network: {
    readonly nodes: number;
    readonly towns: number;
    readonly segments: number;
    /** Segments that are usable one way only. */
    readonly oneWay: number;
    readonly km: number;
  };
  /** Parts that no road joins to the largest one: kept, since the file may lack a road. The largest few. */
  readonly islands: { readonly count: number; readonly km: number; readonly first: readonly Island[] };
}

/** How many of a kind are named. */
export const SHOWN = 5;

export const noted = (features: readonly string[]): Noted => ({
  count: features.length,
  first: [...new Set(features)].slice(0, SHOWN),
});

/** What can be counted of a network itself. */
export function countNetwork(network: RoadNetwork): Pick<RoadReport, 'network' | 'islands'> {
  const { nodes, segments } = network;
  const islands = partsOf(network).slice(1);
  const kmOf = (of: readonly { readonly km: number }[]): number =>
    Math.round(of.reduce((sum, { km }) => sum + km, 0));
  return {
    network: {
      nodes: nodes.length,
      towns: nodes.filter(({ name }) => name !== null).length,
      segments: segments.length,
      oneWay: segments.filter(({ oneWay }) => oneWay).length,
      km: kmOf(segments.map(({ lengthKm }) => ({ km: lengthKm }))),
    },
    islands: { count: islands.length, km: kmOf(islands), first: islands.slice(0, SHOWN) },
  };
}
