import { digest } from '../core/digest.ts';
import { agglomerate, type PairWeight } from './agglomeration.ts';
import { joinLinked } from './candidates.ts';
import { compare, compareMentions, weigh } from './comparison.ts';
import { Components } from './components.ts';
import { exchangeRivals } from './exchange.ts';
import { applyRulings, type Judgement, type Rulings, rulings, type Strain } from './judgement.ts';
import { lineages } from './lineage.ts';
import { type Mention, nameOf, refKey, refOf } from './mention.ts';
import { reason, type Reason } from './reasons.ts';
import { prepare, type Traits } from './traits.ts';

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

type RuledOut = (i: number, j: number) => boolean;

function partition(traits: readonly Traits[], ruled: Rulings): readonly (readonly number[])[] {
  const keys = ruled.isEmpty ? [] : traits.map(({ mention }) => refKey(refOf(mention)));
  const isRuledOut: RuledOut = ruled.isEmpty
    ? () => false
    : (i, j) => ruled.of(keys[i] ?? '', keys[j] ?? '') === 'different';
  const components = new Components(traits.length);
  joinLinked(traits, components, isRuledOut);
  const found = components.groups().flatMap((group) => clustersOf(group, traits, isRuledOut));
  return ruled.isEmpty ? found : applyRulings(found, keys, ruled);
}

function clustersOf(
  group: readonly number[],
  traits: readonly Traits[],
  isRuledOut: RuledOut,
): readonly (readonly number[])[] {
  if (group.length === 1) return [group];
  const weight: PairWeight = (i, j) => {
    const [a, b] = [traits[i], traits[j]];
    return a === undefined || b === undefined || isRuledOut(i, j) ? -Infinity : weigh(a, b);
  };
  const clusters = agglomerate(group, weight);
  return exchangeRivals(clusters, weight, (i) => traits[i]?.mention.report ?? '');
}

// The ground for a mention being here is the member that speaks most for it; a person's word goes before.
function reasonsFor(own: Traits, members: readonly Traits[], ruled: Rulings): readonly Reason[] {
  const key = refKey(refOf(own.mention));
  const judged = ruled.isEmpty
    ? undefined
    : members.find((other) => other !== own && ruled.of(key, refKey(refOf(other.mention))) === 'same');
  if (judged !== undefined) return [reason('judged_same', 20, judged.mention.reportId)];
  let best: Traits | undefined;
  let most = -Infinity;
  for (const other of members) {
    const weight = other === own ? -Infinity : weigh(own, other);
    if (weight > most) [best, most] = [other, weight];
  }
  return best === undefined ? [] : compare(own, best).reasons;
}

function clusterOf(members: readonly Traits[], ruled: Rulings): Cluster | null {
  const earliest = members[0];
  if (earliest === undefined) return null;
  const lineage = lineages(members.map(({ mention }) => mention));
  const mentions = members.map((own, i): ClusterMention => {
    const { report, incident } = refOf(own.mention);
    return { report, incident, lineage: lineage[i] ?? i, reasons: reasonsFor(own, members, ruled) };
  });
  return { id: clusterId(earliest.mention), mentions };
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
  const traits = [...mentions].sort(byContent).map(prepare);
  const ruled = rulings(judgements);
  const groups = partition(traits, ruled).map((group) =>
    group
      .map((i) => traits[i])
      .filter((one) => one !== undefined)
      .sort((a, b) => byArrival(a.mention, b.mention)),
  );
  groups.sort(([a], [b]) => (a !== undefined && b !== undefined ? byArrival(a.mention, b.mention) : 0));
  return groups.map((group) => clusterOf(group, ruled)).filter((cluster) => cluster !== null);
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
    if (a === undefined || b === undefined || judgement.kind === 'unsure') return [];
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
