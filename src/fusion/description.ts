import type { IncidentDetail, ReportSummary } from '../core/records.ts';
import { VigieError } from '../core/errors.ts';
import { disputedFields } from './readings/disputes.ts';
import type { Cluster } from './fuse.ts';
import { claimsOf } from './readings/ledger.ts';
import { type Mention, refKey, refOf } from './mention.ts';
import {
  bestCertainty,
  bestResponsibility,
  bestType,
  bestWhen,
  bestWhere,
  perpetrators,
  strictest,
} from './readings/fields.ts';
import { tollRanges } from './readings/ranges.ts';

function reportOf(mention: Mention): ReportSummary {
  const { report, reportId, title, source, url, lang, publishedAt, recordedAt, sensitivity, yields } =
    mention;
  return {
    digest: report,
    id: reportId,
    title,
    source,
    url,
    lang,
    publishedAt,
    recordedAt,
    sensitivity,
    ...yields,
  };
}

function membersOf(cluster: Cluster, mentions: readonly Mention[]): readonly Mention[] {
  const byKey = new Map(mentions.map((mention) => [refKey(refOf(mention)), mention]));
  return cluster.mentions.map((ref) => {
    const mention = byKey.get(refKey(ref));
    if (mention !== undefined) return mention;
    const name = `${ref.report.slice(0, 12)}/${ref.incident}`;
    throw new VigieError(
      'bad_input',
      `Incident ${cluster.id} rests on mention ${name}, which was not given: pass all its mentions.`,
    );
  });
}

/**
 * A fused incident in full: its readings, its ledger and the reports it rests on. Nothing is averaged.
 * @param mentions at least all mentions of the cluster, in any order; others are ignored
 * @param operations ids of the operations it belongs to
 * @throws VigieError bad_input where a mention of the cluster is missing
 */
export function describe(
  cluster: Cluster,
  mentions: readonly Mention[],
  operations: readonly string[] = [],
): IncidentDetail {
  const members = membersOf(cluster, mentions);
  const earliest = members[0];
  if (earliest === undefined)
    throw new VigieError('bad_input', `Incident ${cluster.id} has no mention: a cluster has at least one.`);
  const lineage = cluster.mentions.map((m) => m.lineage);
  const { eventType, subEventType } = bestType(members, lineage) ?? earliest.incident;
  return {
    id: cluster.id,
    eventType,
    subEventType,
    summary: earliest.incident.summary,
    lang: earliest.lang,
    when: bestWhen(members, lineage),
    where: bestWhere(members, lineage),
    perpetrators: perpetrators(members),
    targets: [...new Set(members.flatMap((m) => m.incident.targets.map((target) => target.category)))],
    tolls: tollRanges(members),
    responsibility: bestResponsibility(members),
    certainty: bestCertainty(members),
    background: members.every((m) => m.incident.background),
    reports: new Set(members.map((m) => m.report)).size,
    lineages: new Set(lineage).size,
    disputed: disputedFields(members),
    operations,
    sensitivity: strictest(members),
    claims: claimsOf(members),
    mentions: members.map((mention, i) => ({
      report: reportOf(mention),
      incident: mention.incident.id,
      lineage: lineage[i] ?? i,
      evidence: mention.incident.evidence,
      reasons: cluster.mentions[i]?.reasons ?? [],
    })),
  };
}
