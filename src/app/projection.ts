/** From a report and its Findings to the rows that the store keeps. */
import { digest } from '../core/digest.ts';
import type { Findings } from '../core/findings.ts';
import { FINDINGS_SCHEMA } from '../core/findings.ts';
import type { JournalEntry } from '../core/journal.ts';
import type { MentionRow, ReportRow } from '../core/ports.ts';
import type { ReportSummary, StatementRecord } from '../core/records.ts';
import type { ReportInput } from '../core/report.ts';
import { blockKeys, fuse, mentionsOf, type Mention } from '../fusion/index.ts';

/** Digest of a text as it came: tells a known report before it is read. */
export const rawDigest = (report: ReportInput): string => digest(report.text);

/**
 * The store's rows of one report.
 * @param recordedOn ISO day of recording, never earlier than that of an entry before
 */
export function projectReport(
  entry: JournalEntry,
  report: ReportInput,
  findings: Findings,
  recordedOn: string,
): ReportRow {
  const summary = summarize(entry, report, findings);
  const { source, url, recordedAt, sensitivity } = summary;
  const facts = { source, url, recordedAt, sensitivity, sequence: entry.sequence };
  return {
    sequence: entry.sequence,
    recordedOn,
    summary,
    rawDigest: rawDigest(report),
    search: [summary.id, summary.title, summary.source].filter(Boolean).join('\n'),
    findings,
    statements: findings.statements.map((statement): StatementRecord => ({
      ...statement,
      report: summary.digest,
      source,
      reportedOn: summary.publishedAt,
      sensitivity,
    })),
    signals: findings.signals.map((signal) => ({
      ...signal,
      report: summary.digest,
      source,
      reportedOn: summary.publishedAt,
      sensitivity,
    })),
    corridors: findings.corridors.map((corridor) => ({ ...corridor, report: summary.digest })),
    mentions: mentionsOf(beginningOf(findings), facts).map(projectMention),
  };
}

function summarize(entry: JournalEntry, report: ReportInput, findings: Findings): ReportSummary {
  return {
    digest: findings.report.digest,
    id: findings.report.id,
    title: findings.report.title,
    source: report.source ?? null,
    url: report.url ?? null,
    lang: findings.report.lang,
    publishedAt: findings.report.publishedAt,
    recordedAt: entry.recordedAt,
    sensitivity: report.sensitivity ?? 'CLEAR',
    incidents: findings.incidents.length,
    statements: findings.statements.length,
  };
}

/** Wire copies are told by their words; the beginning suffices, and a report of 20 MB would take minutes. */
const COMPARED_CHARS = 100_000;

function beginningOf(findings: Findings): Findings {
  const { text } = findings.report;
  if (text.length <= COMPARED_CHARS) return findings;
  return { ...findings, report: { ...findings.report, text: text.slice(0, COMPARED_CHARS) } };
}

function projectMention(mention: Mention): MentionRow {
  return {
    incident: mention.incident.id,
    ownId: fuse([mention])[0]?.id ?? '',
    wordsAt: mention.incident.evidence[0]?.start ?? 0,
    blocks: blockKeys(mention),
    mention: JSON.stringify(mention),
  };
}

/** Findings of a kept report that the present reader cannot read: the text, and nothing found in it. */
export function emptyFindings(report: ReportInput): Findings {
  const key = rawDigest(report);
  return {
    schema: FINDINGS_SCHEMA,
    engine: { version: 'none', rules: 'none' },
    report: {
      id: report.id ?? key,
      digest: key,
      lang: report.lang ?? 'und',
      title: report.title ?? null,
      publishedAt: report.publishedAt ?? null,
      text: report.text,
    },
    incidents: [],
    operations: [],
    statements: [],
    signals: [],
    corridors: [],
    assessments: [],
    contradictions: [],
  };
}
