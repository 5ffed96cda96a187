/** The statements that bring reports and incidents into the store. Bulk rows travel as arrays. */
import type { Forward, FusionChange, IncidentRow, JournalHead, ReportRow } from '../core/ports.ts';
import type { OperationRecord } from '../core/records.ts';
import type { Fold } from './conditions.ts';
import type { Statement } from './database/database.ts';

/** Rows in one statement; PostgreSQL takes 65,535 parameters. */
const ROWS_AT_ONCE = 64;

/**
 * Inserts rows of long texts, each value a parameter of its own: as members of an array they would have to be
 * escaped quote by quote, which costs a third of the whole.
 */
function insertRows(
  table: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): Statement[] {
  const statements: Statement[] = [];
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const part = rows.slice(at, at + ROWS_AT_ONCE);
    const row = (i: number): string => columns.map((_, j) => `$${i * columns.length + j + 1}`).join(', ');
    statements.push({
      sql: `insert into ${table} (${columns.join(', ')}) values ${part.map((_, i) => `(${row(i)})`).join(', ')}`,
      params: part.flat(),
    });
  }
  return statements;
}

/** Inserts many rows of short values, one array a column. */
function insertArrays(
  table: string,
  columns: Readonly<Record<string, 'text' | 'int'>>,
  rows: readonly (readonly unknown[])[],
): Statement[] {
  if (rows.length === 0) return [];
  const names = Object.keys(columns);
  const arrays = Object.values(columns).map((type, i) => `$${i + 1}::${type}[]`);
  return [
    {
      sql: `insert into ${table} (${names.join(', ')}) select * from unnest(${arrays.join(', ')})`,
      params: names.map((_, column) => rows.map((row) => row[column])),
    },
  ];
}

const moveApplied = (head: JournalHead): Statement => ({
  sql: 'update state set applied_sequence = $1, applied_hash = $2',
  params: [head.sequence, head.hash],
});

/** Adds reports with their statements and mentions, and moves the mark of what is applied. */
export function addReportsSql(rows: readonly ReportRow[], head: JournalHead, fold: Fold): Statement[] {
  return [
    ...reportInserts(rows, fold),
    ...statementInserts(rows),
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
      row.summary.publishedAt ?? row.summary.recordedAt.slice(0, 10),
      fold(row.search),
      row.findings.operations.length > 0,
      JSON.stringify(row.summary),
      JSON.stringify(row.findings),
    ]),
  );
}

function statementInserts(rows: readonly ReportRow[]): Statement[] {
  return insertRows(
    'statements',
    ['report', 'position', 'day', 'act', 'record'],
    rows.flatMap((row) =>
      row.statements.map((statement, position) => [
        row.summary.digest,
        position,
        statement.when?.start ?? statement.reportedOn ?? '',
        statement.act,
        JSON.stringify(statement),
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
export function addForwardsSql(forwards: readonly Forward[], head: JournalHead): Statement[] {
  return [
    ...forwards.map(({ from, to }) => ({
      sql: 'insert into forwards values ($1, $2) on conflict (old_id) do update set new_id = excluded.new_id',
      params: [from, to],
    })),
    moveApplied(head),
  ];
}

/** Replaces incidents and notes which mentions they hold. */
export function applyFusionSql(change: FusionChange, fold: Fold): Statement[] {
  return [
    { sql: 'delete from incidents where id = any($1::text[])', params: [[...change.removed]] },
    ...incidentInserts(change.incidents, fold),
    ...memberUpdates(change.incidents),
  ];
}

function incidentInserts(rows: readonly IncidentRow[], fold: Fold): Statement[] {
  const plain = insertRows(
    'incidents',
    [
      'id',
      'day',
      'first_day',
      'last_day',
      'lon',
      'lat',
      'event_type',
      'background',
      'place_id',
      'place',
      'place_search',
      'geo_precision',
      'actor_names',
      'search',
      'summary',
      'detail',
    ],
    rows.map((row) => incidentColumns(row, fold)),
  );
  const withIds = rows.filter((row) => row.actorIds.length > 0);
  return [...plain, ...(withIds.length > 0 ? [actorIdsUpdate(withIds)] : [])];
}

function incidentColumns({ detail, search, actorNames }: IncidentRow, fold: Fold): readonly unknown[] {
  const { claims: _claims, mentions: _mentions, ...summary } = detail;
  const { when, where } = detail;
  return [
    detail.id,
    when?.start ?? '',
    when?.start ?? null,
    when?.end ?? null,
    where?.lon ?? null,
    where?.lat ?? null,
    detail.eventType,
    detail.background,
    where?.placeId ?? null,
    where ? JSON.stringify({ ...where, evidence: [], alternatives: [] }) : null,
    fold([where?.name, where?.admin1].filter(Boolean).join('\n')),
    where?.geoPrecision ?? null,
    fold(actorNames.join('\n')),
    fold(search),
    JSON.stringify(summary),
    JSON.stringify(detail),
  ];
}

/** Arrays of arrays must be rectangular in PostgreSQL, so ids go in as pairs and are gathered there. */
function actorIdsUpdate(rows: readonly IncidentRow[]): Statement {
  const pairs = rows.flatMap((row) => row.actorIds.map((actor) => [row.detail.id, actor] as const));
  return {
    sql: `update incidents set actor_ids = g.ids from
            (select id, array_agg(actor) as ids from unnest($1::text[], $2::text[]) u(id, actor) group by id) g
          where incidents.id = g.id`,
    params: [pairs.map(([id]) => id), pairs.map(([, actor]) => actor)],
  };
}

function memberUpdates(rows: readonly IncidentRow[]): Statement[] {
  const members = rows.flatMap((row) =>
    row.members.map((key) => [row.detail.id, key.report, key.incident] as const),
  );
  if (members.length === 0) return [];
  return [
    {
      sql: `update mentions m set cluster = u.id from unnest($1::text[], $2::text[], $3::text[]) u(id, report, incident)
            where m.report = u.report and m.incident = u.incident`,
      params: [0, 1, 2].map((column) => members.map((member) => member[column])),
    },
  ];
}

/** Replaces all operations. */
export function setOperationsSql(operations: readonly OperationRecord[]): Statement[] {
  return [
    { sql: 'delete from operations' },
    ...insertRows(
      'operations',
      ['id', 'day', 'record'],
      operations.map((operation) => [operation.id, operation.when?.start ?? '', JSON.stringify(operation)]),
    ),
    ...insertArrays(
      'operation_incidents',
      { operation: 'text', incident: 'text' },
      operations.flatMap((operation) => [...new Set(operation.incidents)].map((id) => [operation.id, id])),
    ),
  ];
}
