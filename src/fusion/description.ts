import type { Certainty } from '../core/findings.ts';
import { TLP, type Tlp } from '../core/report.ts';
import type { IncidentDetail, ReportSummary } from '../core/records.ts';
import { VigieError } from '../core/errors.ts';
import { disputedFields } from './readings/disputes.ts';
import type { Cluster } from './fuse.ts';
import { claimsOf } from './readings/ledger.ts';
import { type Mention, refKey, refOf } from './mention.ts';
import { Fields } from './readings/heard.ts';
import { summarise } from './readings/summary.ts';

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

const CERTAINTY: readonly Certainty[] = ['denied', 'hedged', 'reported', 'stated'];

/** The surest that any report is; denied only where all deny. */
function surest(mentions: readonly Mention[]): Certainty {
  const ranks = mentions.map((m) => CERTAINTY.indexOf(m.incident.certainty));
  return CERTAINTY[Math.max(0, ...ranks)] ?? 'hedged';
}

/** The most restricted sensitivity among the reports: what one report withholds, the incident withholds. */
function strictest(mentions: readonly Mention[]): Tlp {
  return TLP[Math.max(0, ...mentions.map((m) => TLP.indexOf(m.sensitivity)))] ?? 'RED';
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
  const mentionsOfIt = members.map((mention, i) => ({
    report: reportOf(mention),
    incident: mention.incident.id,
    lineage: lineage[i] ?? i,
    evidence: mention.incident.evidence,
    reasons: cluster.mentions[i]?.reasons ?? [],
  }));
  const ledger = { claims: claimsOf(members), mentions: mentionsOfIt };
  return {
    id: cluster.id,
    summary: earliest.incident.summary,
    lang: earliest.lang,
    ...summarise(ledger),
    certainty: surest(members),
    background: members.every((m) => m.incident.background),
    reports: new Set(members.map((m) => m.report)).size,
    lineages: new Set(lineage).size,
    disputed: disputedFields(members, new Fields(ledger).of('harm')),
    operations,
    sensitivity: strictest(members),
    ...ledger,
  };
}
