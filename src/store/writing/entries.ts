/** The statements by which journal entries reach the store. */
import type { Brief } from '../../core/brief.ts';
import { canonicalJson } from '../../core/digest.ts';
import type { Applied, DecisionRow, Forward, ReportRow, VersionRow, Withdrawal } from '../../core/ports.ts';
import { linkKey } from '../../core/links.ts';
import type { CorridorRecord, SignalRecord } from '../../core/records.ts';
import type { Fold } from '../conditions.ts';
import type { Statement } from '../database/database.ts';
import { vectorOf } from '../searching/vectors.ts';
import { passagesOf, statementText } from '../searching/texts.ts';
import { endSql } from './fusion.ts';
import { insertArrays, insertRows } from './rows.ts';

const moveApplied = (head: Applied): Statement => ({
  sql: 'update state set applied_sequence = $1, applied_hash = $2, applied_day = $3',
  params: [head.sequence, head.hash, head.recordedOn],
});

/** Adds reports with their statements and mentions, and moves the mark of what is applied. */
export function addReportsSql(rows: readonly ReportRow[], head: Applied, fold: Fold): Statement[] {
  return [
    ...reportInserts(rows, fold),
    ...passageInserts(rows, fold),
    ...statementInserts(rows, fold),
    ...foundInserts('signals', rows, ({ signals }) => signals),
    ...foundInserts('axes', rows, ({ corridors }) => corridors),
    ...mentionInserts(rows),
    moveApplied(head),
  ];
}

function reportInserts(rows: readonly ReportRow[], fold: Fold): Statement[] {
  return insertRows(
    'reports',
    [
      'digest',
      'raw_digest',
      'report_id',
      'sequence',
      'recorded_on',
      'source',
      'link',
      'day',
      'search',
      'has_operations',
      'summary',
      'findings',
    ],
    rows.map((row) => [
      row.summary.digest,
      row.rawDigest,
      row.summary.id,
      row.sequence,
      row.recordedOn,
      row.summary.source,
      row.summary.url === null ? null : linkKey(row.summary.url),
      dayOf(row),
      fold(row.search),
      row.findings.operations.length > 0,
      JSON.stringify(row.summary),
      JSON.stringify(row.findings),
    ]),
  );
}

const dayOf = ({ summary }: ReportRow): string => summary.publishedAt ?? summary.recordedAt.slice(0, 10);

function passageInserts(rows: readonly ReportRow[], fold: Fold): Statement[] {
  return insertRows(
    'passages',
    ['report', 'position', 'recorded_on', 'day', 'sensitivity', 'starts_at', 'body', 'words'],
    rows.flatMap((row) =>
      passagesOf(row.findings.report.text).map(({ start, body }, position) => [
        row.summary.digest,
        position,
        row.recordedOn,
        dayOf(row),
        row.summary.sensitivity,
        start,
        body,
        vectorOf([row.search, body], fold),
      ]),
    ),
  );
}

function statementInserts(rows: readonly ReportRow[], fold: Fold): Statement[] {
  return insertRows(
    'statements',
    ['report', 'position', 'recorded_on', 'day', 'act', 'sensitivity', 'words', 'record'],
    rows.flatMap((row) =>
      row.statements.map((statement, position) => [
        row.summary.digest,
        position,
        row.recordedOn,
        statement.when?.start ?? statement.reportedOn ?? '',
        statement.act,
        statement.sensitivity,
        vectorOf(statementText(statement), fold),
        JSON.stringify(statement),
      ]),
    ),
  );
}

function foundInserts(
  table: 'signals' | 'axes',
  rows: readonly ReportRow[],
  found: (row: ReportRow) => readonly (SignalRecord | CorridorRecord)[],
): Statement[] {
  return insertRows(
    table,
    ['report', 'position', 'recorded_on', 'day', 'record'],
    rows.flatMap((row) =>
      found(row).map((one, position) => [
        row.summary.digest,
        position,
        row.recordedOn,
        ('when' in one ? one.when?.start : null) ?? row.summary.publishedAt ?? row.recordedOn,
        JSON.stringify(one),
      ]),
    ),
  );
}

function mentionInserts(rows: readonly ReportRow[]): Statement[] {
  const mentions = rows.flatMap((row) =>
    row.mentions.map((mention, position) => ({ row, mention, position })),
  );
  return [
    ...insertRows(
      'mentions',
      ['sequence', 'position', 'report', 'incident', 'own_id', 'words_at', 'mention'],
      mentions.map(({ row, mention, position }) => [
        row.sequence,
        position,
        row.summary.digest,
        mention.incident,
        mention.ownId,
        mention.wordsAt,
        mention.mention,
      ]),
    ),
    ...insertArrays(
      'blocks',
      { block: 'text', sequence: 'int', position: 'int' },
      mentions.flatMap(({ row, mention, position }) =>
        [...new Set(mention.blocks)].map((block) => [block, row.sequence, position]),
      ),
    ),
  ];
}

/** Adds ids that lead to another mention; the latest word on an id wins. */
export function addForwardsSql(forwards: readonly Forward[], head: Applied): Statement[] {
  return [
    ...forwards.map(({ from, to }) => ({
      sql: 'insert into forwards values ($1, $2) on conflict (old_id) do update set new_id = excluded.new_id',
      params: [from, to],
    })),
    moveApplied(head),
  ];
}

/** Adds a decision and marks the mentions of the incidents that it bears on to be fused anew. */
export function addDecisionSql(
  { decision, sequence, recordedOn }: DecisionRow,
  incidents: readonly string[],
  head: Applied,
  withdrawal: Withdrawal | null,
): Statement[] {
  return [
    ...insertRows(
      'decisions',
      ['id', 'sequence', 'recorded_on', 'decision'],
      [[decision.id, sequence, recordedOn, JSON.stringify(decision)]],
    ),
    {
      sql: 'update mentions set pending = true where cluster = any($1::text[]) and not withdrawn',
      params: [[...incidents]],
    },
    ...(withdrawal === null ? [] : withdrawalSql(withdrawal, incidents, recordedOn)),
    moveApplied(head),
  ];
}

/** What a report was withdrawn from is fused anew without it; what it brings back, as if it were new. */
function withdrawalSql({ report, by }: Withdrawal, incidents: readonly string[], day: string): Statement[] {
  if (by === null)
    return [
      {
        sql: 'update withdrawals set until = $2 where report = $1 and until is null',
        params: [report, day],
      },
      { sql: 'delete from withdrawals where report = $1 and until = since', params: [report] },
      {
        sql: `update mentions set withdrawn = false, pending = true, cluster = null
              where report = $1 and withdrawn`,
        params: [report],
      },
    ];
  return [
    {
      sql: `insert into withdrawals (report, since, decision) select $1, $2, $3
            where not exists (select 1 from withdrawals where report = $1 and until is null)
            on conflict (report, since) do update set until = null, decision = excluded.decision`,
      params: [report, day, by],
    },
    {
      // An incident that began with a mention of it goes on as the next one's.
      sql: `insert into forwards (old_id, new_id)
            select distinct on (m.cluster) m.cluster, m.own_id from mentions m
            where m.cluster = any($2::text[]) and m.report <> $1 and not m.withdrawn and exists (
              select 1 from mentions o where o.report = $1 and o.own_id = m.cluster)
            order by m.cluster, m.sequence, m.position
            on conflict (old_id) do update set new_id = excluded.new_id`,
      params: [report, [...incidents]],
    },
    { sql: 'update mentions set withdrawn = true, pending = false where report = $1', params: [report] },
    ...endSql('incidents', incidents, day),
  ];
}

/** Adds a version of a saved brief, and its draft where no earlier version has it; as the journal writes them, so that a store made anew holds the same bytes. */
export function addBriefVersionSql(
  { version, sequence, recordedOn }: VersionRow,
  draft: Brief | null,
  head: Applied,
): Statement[] {
  const drafts =
    draft === null
      ? []
      : [
          {
            sql: 'insert into brief_drafts values ($1, $2) on conflict (digest) do nothing',
            params: [version.draft, canonicalJson(draft)],
          },
        ];
  return [
    ...drafts,
    ...insertRows(
      'brief_versions',
      ['brief', 'version', 'sequence', 'recorded_on', 'draft', 'record'],
      [[version.brief, version.version, sequence, recordedOn, version.draft, canonicalJson(version)]],
    ),
    moveApplied(head),
  ];
}
