import { digest } from '../core/digest.ts';
import { agglomerate, type PairWeight } from './agglomeration.ts';
import { linksAmong } from './candidates.ts';
import { compareMentions } from './comparison.ts';
import { Components } from './components.ts';
import { exchangeRivals } from './exchange.ts';
import { applyRulings, type Judgement, type Rulings, rulings, type Strain } from './judgement.ts';
import { lineages } from './lineage.ts';
import { type Mention, nameOf, refKey, refOf } from './mention.ts';
import { reason, type Reason } from './reasons.ts';

/** One mention within a fused incident. */
export interface ClusterMention {
  /** Digest of the report. */
  readonly report: string;
  /** Incident id within that report's findings. */
  readonly incident: string;
  /** Reports of one lineage share this number; 0-based, in the order of their first mention. */
  readonly lineage: number;
  /** Why it belongs here: its grounds against the mention that speaks most for it. Empty when it stands alone. */
  readonly reasons: readonly Reason[];
}

/** A fused incident: its mentions by journal order, earliest first. */
export interface Cluster {
  /** "inc-" and 12 hex digits, from its earliest mention: stays when later reports join. */
  readonly id: string;
  readonly mentions: readonly ClusterMention[];
}

const firstSpan = (mention: Mention): number => mention.incident.evidence[0]?.start ?? 0;

/** Order by content alone: report digest, first words, id. Arrival plays no part. */
function byContent(a: Mention, b: Mention): number {
  if (a.report !== b.report) return a.report < b.report ? -1 : 1;
  if (firstSpan(a) !== firstSpan(b)) return firstSpan(a) - firstSpan(b);
  return a.incident.id < b.incident.id ? -1 : a.incident.id > b.incident.id ? 1 : 0;
}

/** Journal order, then content. */
export function byArrival(a: Mention, b: Mention): number {
  return a.sequence - b.sequence || byContent(a, b);
}

/** The id that an incident has by its earliest mention. */
function clusterId(earliest: Mention): string {
  const name = [
    earliest.report,
    nameOf(earliest.incident),
    ...(earliest.twin > 0 ? [earliest.twin] : []),
  ].join(' ');
  return `inc-${digest(name).slice(0, 12)}`;
}

/** Pair weights by position, worked out once each. */
function pairWeights(mentions: readonly Mention[], keys: readonly string[], ruled: Rulings): PairWeight {
  const known = new Map<number, number>();
  const workOut = (i: number, j: number): number => {
    const [a, b] = [mentions[i], mentions[j]];
    if (a === undefined || b === undefined || ruled.of(keys[i] ?? '', keys[j] ?? '') === 'different')
      return -Infinity;
    const { veto, weight } = compareMentions(a, b);
    return veto === null ? weight : -Infinity;
  };
  return (i, j) => {
    const pair = Math.min(i, j) * mentions.length + Math.max(i, j);
    const weight = known.get(pair) ?? workOut(i, j);
    known.set(pair, weight);
    return weight;
  };
}

function partition(mentions: readonly Mention[], ruled: Rulings): readonly (readonly number[])[] {
  const components = new Components(mentions.length);
  for (const [i, j] of linksAmong(mentions, ruled)) components.join(i, j);
  const keys = mentions.map((mention) => refKey(refOf(mention)));
  const found = components.groups().flatMap((group) => {
    if (group.length === 1) return [group];
    const weight = pairWeights(mentions, keys, ruled);
    return exchangeRivals(agglomerate(group, weight), weight, (i) => mentions[i]?.report ?? '');
  });
  return applyRulings(found, keys, ruled);
}

// The ground for a mention being here is the member that speaks most for it; a person's word goes before.
function reasonsFor(mention: Mention, others: readonly Mention[], ruled: Rulings): readonly Reason[] {
  const own = refKey(refOf(mention));
  const judged = others.find((other) => ruled.of(own, refKey(refOf(other))) === 'same');
  if (judged !== undefined) return [reason('judged_same', 20, judged.reportId)];
  let best: { weight: number; reasons: readonly Reason[] } | undefined;
  for (const other of others) {
    const found = compareMentions(mention, other);
    if (found.veto === null && found.weight > (best?.weight ?? -Infinity)) best = found;
  }
  return best?.reasons ?? [];
}

function clusterOf(ordered: readonly Mention[], ruled: Rulings): Cluster | null {
  const earliest = ordered[0];
  if (earliest === undefined) return null;
  const lineage = lineages(ordered);
  const mentions = ordered.map((mention, i): ClusterMention => {
    const others = ordered.filter((other) => other !== mention);
    const { report, incident } = refOf(mention);
    return { report, incident, lineage: lineage[i] ?? i, reasons: reasonsFor(mention, others, ruled) };
  });
  return { id: clusterId(earliest), mentions };
}

/**
 * Fuses mentions into incidents. The partition hangs on the content of the mentions and on the judgements alone:
 * permuting the input, or the order of arrival, changes no cluster (an id follows the earliest arrival).
 * Clusters come in the order of their earliest mention. Method: docs/methods/fusion.md.
 */
export function fuse(
  mentions: readonly Mention[],
  judgements: readonly Judgement[] = [],
): readonly Cluster[] {
  const ordered = [...mentions].sort(byContent);
  const ruled = rulings(judgements);
  const groups = partition(ordered, ruled).map((group) =>
    group.map((i) => ordered[i]).filter((m) => m !== undefined),
  );
  const arrived = groups.map((group) => [...group].sort(byArrival));
  arrived.sort(([a], [b]) => (a !== undefined && b !== undefined ? byArrival(a, b) : 0));
  return arrived.map((group) => clusterOf(group, ruled)).filter((cluster) => cluster !== null);
}

const STRONG = 2.5;

/**
 * Judgements that the evidence strains against: judged the same though hard facts or clear evidence contradict;
 * judged different though the two, or a third mention that speaks strongly for both, say otherwise.
 */
export function strains(mentions: readonly Mention[], judgements: readonly Judgement[]): readonly Strain[] {
  const byKey = new Map(mentions.map((mention) => [refKey(refOf(mention)), mention]));
  return judgements.flatMap((judgement) => {
    const [a, b] = [byKey.get(refKey(judgement.a)), byKey.get(refKey(judgement.b))];
    if (a === undefined || b === undefined) return [];
    const pair = compareMentions(a, b);
    if (judgement.kind === 'same')
      return pair.weight < -STRONG ? [{ judgement, between: null, weight: pair.weight }] : [];
    if (pair.veto === null && pair.weight >= STRONG)
      return [{ judgement, between: null, weight: pair.weight }];
    return mentions.flatMap((between): Strain[] => {
      const [left, right] = [compareMentions(a, between), compareMentions(b, between)];
      const weight = Math.min(left.weight, right.weight);
      const speaks =
        between !== a && between !== b && left.veto === null && right.veto === null && weight >= STRONG;
      return speaks ? [{ judgement, between: refOf(between), weight }] : [];
    });
  });
}
