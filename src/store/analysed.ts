/** What the analyses work on, as the record holds it now or held it at the end of a day. */
import type { AnalysedIncident, AnalysedRecord, AnalysedReport } from '../core/analysis/record.ts';
import type { OperationRecord, ReportSummary } from '../core/records.ts';
import { Conditions } from './conditions.ts';
import type { Database, Row } from './database/database.ts';

/** By first day, then id, undated incidents last; background and what is denied left out. */
export async function findAnalysed(
  db: Database,
  asOf: string | undefined,
): Promise<Omit<AnalysedRecord, 'day'>> {
  const version = (table: string) => {
    const c = new Conditions();
    c.validOn(asOf, table);
    return c;
  };
  const said = (report: string) => {
    const c = new Conditions();
    c.saidBy(asOf, report);
    return c;
  };
  const told = said('reports.digest');
  const incidents = version('incidents');
  incidents.add('not background');
  const operations = version('operations');
  const [rows, reports, statements, signals, ops] = await db.queries([
    {
      sql: `select analysed as record from incidents ${incidents.where()} order by first_day nulls last, id`,
      params: incidents.params,
    },
    {
      sql: `select summary as record, recorded_on as "recordedOn" from reports ${told.where()} order by day, digest`,
      params: told.params,
    },
    ...['statements', 'signals'].map((table) => {
      const c = said(`${table}.report`);
      return {
        sql: `select record from ${table} ${c.where()} order by day, report, position`,
        params: c.params,
      };
    }),
    {
      sql: `select record from operations ${operations.where()} order by day, id`,
      params: operations.params,
    },
  ]);
  const parse = <T>(all: readonly Row[] | undefined): readonly T[] =>
    (all ?? []).map((row) => JSON.parse(String(row['record'])) as T);
  return {
    ...joined(parse<AnalysedIncident>(rows), parse<OperationRecord>(ops)),
    reports: (reports ?? []).map((row) => reportOf(row)),
    statements: parse(statements),
    signals: parse(signals),
  };
}

function joined(
  rows: readonly AnalysedIncident[],
  all: readonly OperationRecord[],
): Pick<AnalysedRecord, 'incidents' | 'operations'> {
  const happened = rows.filter(({ certainty }) => certainty !== 'denied');
  const ids = new Set(happened.map(({ id }) => id));
  const operations = all
    .map((operation) => ({ ...operation, incidents: operation.incidents.filter((id) => ids.has(id)) }))
    .filter((operation) => operation.incidents.length > 1);
  const of = new Map<string, string[]>();
  for (const { id, incidents } of operations)
    for (const incident of incidents) of.set(incident, [...(of.get(incident) ?? []), id]);
  return { operations, incidents: happened.map((row) => ({ ...row, operations: of.get(row.id) ?? [] })) };
}

function reportOf(row: Row): AnalysedReport {
  const summary = JSON.parse(String(row['record'])) as ReportSummary;
  const { digest, source, publishedAt, title, url, sensitivity } = summary;
  return { digest, source, publishedAt, recordedOn: String(row['recordedOn']), title, url, sensitivity };
}
