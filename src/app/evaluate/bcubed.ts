import { f1, fourDecimals } from './figures.ts';

/** One incident after fusion: the mentions that were taken for the same. */
export interface FusedIncident {
  readonly mentions: readonly { readonly report: string; readonly incident: string }[];
}

/** How well fusion groups the mentions: B³ precision, recall and F1 (Bagga and Baldwin 1998). */
export interface FusionScore {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  /** Mentions that match an annotated incident and stand in a fused one. */
  readonly mentions: number;
  readonly clusters: number;
  /** Fused incidents that hold mentions of more than one annotated incident. */
  readonly overMerged: number;
}

/** Names one mention: the report's id and the incident's within it. */
export const mentionName = (report: string, incident: string): string => JSON.stringify([report, incident]);

/**
 * B³ over the mentions that match an annotated incident.
 * @param keys annotated key by mention name
 */
export function bCubed(keys: ReadonlyMap<string, string>, fused: readonly FusedIncident[]): FusionScore {
  const clusterOf = clusterByMention(fused);
  const items = [...keys].flatMap(([mention, key]) => {
    const cluster = clusterOf.get(mention);
    return cluster === undefined ? [] : [{ key, cluster }];
  });
  if (items.length === 0) return { p: 0, r: 0, f1: 0, mentions: 0, clusters: 0, overMerged: 0 };
  const byCluster = Map.groupBy(items, (item) => item.cluster);
  const byKey = Map.groupBy(items, (item) => item.key);
  const mean = (groupOf: (item: (typeof items)[number]) => readonly (typeof items)[number][]): number =>
    items.reduce((total, item) => total + purity(item, groupOf(item)), 0) / items.length;
  const p = mean((item) => byCluster.get(item.cluster) ?? []);
  const r = mean((item) => byKey.get(item.key) ?? []);
  const overMerged = [...byCluster.values()].filter(
    (group) => new Set(group.map((i) => i.key)).size > 1,
  ).length;
  return {
    p: fourDecimals(p),
    r: fourDecimals(r),
    f1: fourDecimals(f1(p, r)),
    mentions: items.length,
    clusters: byCluster.size,
    overMerged,
  };
}

interface Item {
  readonly key: string;
  readonly cluster: number;
}

/** Share of a group that agrees with `item` in both key and cluster. */
function purity(item: Item, group: readonly Item[]): number {
  return (
    group.filter((other) => other.key === item.key && other.cluster === item.cluster).length / group.length
  );
}

function clusterByMention(fused: readonly FusedIncident[]): ReadonlyMap<string, number> {
  return new Map(
    fused.flatMap(({ mentions }, cluster) =>
      mentions.map((m) => [mentionName(m.report, m.incident), cluster] as const),
    ),
  );
}
