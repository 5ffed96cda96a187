/** Why mentions were held for one incident, and which others came nearest to it and were not. */
import type { Findings } from '../core/findings.ts';
import { type Block, blocksOf } from './blocks.ts';
import { isCandidate } from './candidates.ts';
import { groundsOn } from './comparison.ts';
import { type FusedLine, prepared } from './findings.ts';
import { fuse } from './fuse.ts';
import { type Mention, refKey, refOf } from './mention.ts';
import { isVeto, type Reason } from './reasons.ts';

/** A mention as a line of `vigie fuse` names it: by the id that came with its report. */
type Named = FusedLine['mentions'][number];

/** Two mentions of two incidents that were compared and held apart. */
export interface RefusedPair {
  /** The mention of this incident. */
  readonly mention: Named;
  readonly other: Named & { readonly cluster: string };
  /** Sum of what speaks for and against, log-odds, hard facts left out. */
  readonly weight: number;
  /** Hard facts that contradict: any one keeps the two apart, whatever the sum. */
  readonly vetoes: readonly Reason[];
  /** Every ground, hard facts too. */
  readonly reasons: readonly Reason[];
}

/** One line of `vigie fuse --explain --json`. */
export interface ExplainedLine extends FusedLine {
  readonly mentions: readonly (Named & {
    /** Reports of one lineage share this number; 0-based. */
    readonly lineage: number;
    /** Its grounds against the mention of the same incident that speaks most for it; empty where it stands alone. */
    readonly reasons: readonly Reason[];
  })[];
  /** The pairs with other incidents that came nearest, nearest first. */
  readonly refused: readonly RefusedPair[];
}

/** Pairs shown of each incident. */
const MOST_REFUSED = 2;

/** Fuses findings as `fuseFindings` does, and says why. */
export function explainFusion(findings: readonly Findings[]): readonly ExplainedLine[] {
  const { mentions, nameOf } = prepared(findings);
  const clusters = fuse(mentions);
  const clusterOf = new Map(
    clusters.flatMap(({ id, mentions: members }) => members.map((one) => [refKey(one), id] as const)),
  );
  const filed = mentions.map((mention) => ({
    mention,
    blocks: blocksOf(mention),
    cluster: clusterOf.get(refKey(refOf(mention))) ?? '',
  }));
  const meeting = byKey(filed);
  return clusters.map(({ id, mentions: members }) => {
    const refused = filed
      .filter(({ cluster }) => cluster === id)
      .flatMap((own) => met(own, meeting).map((other) => refusal(own, other, nameOf)));
    return {
      id,
      mentions: members.map(({ lineage, reasons, ...ref }) => ({ ...nameOf(ref), lineage, reasons })),
      refused: refused.sort(byNearness).slice(0, MOST_REFUSED),
    };
  });
}

interface Filed {
  readonly mention: Mention;
  readonly blocks: readonly Block[];
  readonly cluster: string;
}

function byKey(filed: readonly Filed[]): ReadonlyMap<string, readonly Filed[]> {
  const keyed = filed.flatMap((one) => one.blocks.map(({ key }) => ({ key, one })));
  return new Map(
    [...Map.groupBy(keyed, ({ key }) => key)].map(([key, entries]) => [key, entries.map(({ one }) => one)]),
  );
}

/** Mentions of other incidents that a mention is compared with at all. */
function met(own: Filed, meeting: ReadonlyMap<string, readonly Filed[]>): readonly Filed[] {
  const near = new Set(own.blocks.flatMap(({ key }) => meeting.get(key) ?? []));
  return [...near].filter((other) => other.cluster !== own.cluster && isCandidate(own.blocks, other.blocks));
}

function refusal(
  own: Filed,
  other: Filed,
  nameOf: (ref: { readonly report: string; readonly incident: string }) => Named,
): RefusedPair {
  const reasons = groundsOn(own.mention, other.mention);
  const soft = reasons.filter((one) => !isVeto(one));
  return {
    mention: nameOf(refOf(own.mention)),
    other: { ...nameOf(refOf(other.mention)), cluster: other.cluster },
    weight: Math.round(soft.reduce((sum, { weight }) => sum + weight, 0) * 100) / 100,
    vetoes: reasons.filter(isVeto),
    reasons,
  };
}

/** Fewer hard facts first, then the greater weight; then by name, so that the order of files does not show. */
function byNearness(a: RefusedPair, b: RefusedPair): number {
  const name = ({ mention, other }: RefusedPair): string =>
    JSON.stringify([mention.report, mention.incident, other.report, other.incident]);
  return a.vetoes.length - b.vetoes.length || b.weight - a.weight || (name(a) < name(b) ? -1 : 1);
}
