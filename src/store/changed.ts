/** What was taken in after an entry of the journal. */
import type { ChangedSince } from '../core/ports.ts';
import type { SinceThen } from '../core/changes.ts';
import { isStanding } from './conditions.ts';
import type { Database, Row, Statement } from './database/database.ts';

/** Reports, their statements, and the incidents that they or `decided` bear on; background is left out. */
export async function findChanged(
  db: Database,
  after: number,
  limit: number,
  decided: readonly string[],
): Promise<ChangedSince> {
  const since = [after, limit];
  const ofIncidents = [after, limit, [...decided]];
  const [reports, statements, fresh, changed] = await db.queries([
    counted(
      'reports',
      'summary',
      `sequence > $1 and ${isStanding('reports.digest')}`,
      'sequence desc',
      since,
    ),
    counted(
      'statements join reports on reports.digest = statements.report',
      'statements.record',
      `reports.sequence > $1 and ${isStanding('reports.digest')}`,
      'reports.sequence desc, statements.position',
      since,
    ),
    incidents('not', ofIncidents),
    incidents('', ofIncidents),
  ]);
  return {
    reports: sinceThen(reports),
    statements: sinceThen(statements),
    newIncidents: sinceThen(fresh),
    changedIncidents: sinceThen(changed),
  };
}

/** Of the last report, decision or version of a brief by the end of a day. */
export async function findSequence(db: Database, day: string): Promise<number> {
  const last = ['reports', 'decisions', 'brief_versions'].map(
    (table) => `select max(sequence) as sequence from ${table} where recorded_on <= $1`,
  );
  const [row] = await db.query<{ sequence: number | null }>(
    `select max(sequence)::int as sequence from (${last.join(' union all ')}) as last`,
    [day],
  );
  return row?.sequence ?? 0;
}

/** Of these digests those of reports that were taken in after it. */
export async function findAfter(
  db: Database,
  after: number,
  digests: readonly string[],
): Promise<readonly string[]> {
  const rows = await db.query<{ digest: string }>(
    'select digest from reports where sequence > $1 and digest = any($2::text[])',
    [after, [...digests]],
  );
  return rows.map(({ digest }) => digest);
}

function counted(
  from: string,
  column: string,
  where: string,
  order: string,
  params: readonly unknown[],
): Statement {
  return {
    sql: `select ${column} as record, count(*) over ()::int as total from ${from} where ${where}
          order by ${order} limit $2`,
    params,
  };
}

/** An incident is new where no mention of it was taken in before. */
function incidents(wasKnown: 'not' | '', params: readonly unknown[]): Statement {
  return {
    sql: `with touched as (
        select distinct cluster as id from mentions where sequence > $1 and cluster is not null and not withdrawn
        union select unnest($3::text[]))
      select summary as record, count(*) over ()::int as total
      from incidents join touched using (id)
      where until is null and not background and ${wasKnown} exists (
        select 1 from mentions where mentions.cluster = incidents.id and mentions.sequence <= $1)
      order by day desc, id limit $2`,
    params,
  };
}

function sinceThen<T>(rows: readonly Row[] | undefined): SinceThen<T> {
  return {
    items: (rows ?? []).map(({ record }) => JSON.parse(String(record)) as T),
    total: Number(rows?.[0]?.['total'] ?? 0),
  };
}
