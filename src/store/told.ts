/** What was told of a day or a later one. */
import type { ToldSince } from '../core/ports.ts';
import type { RoadIncident } from '../core/records.ts';
import { Conditions } from './conditions.ts';
import type { Database, Row } from './database/database.ts';

/**
 * All that was told of `from` or a later day, by the end of `asOf`; incidents without a day are left out.
 * @param column with an `Incident` of each
 */
export async function findToldSince<Incident extends RoadIncident>(
  db: Database,
  column: 'detail' | 'on_roads',
  from: string,
  asOf: string | undefined,
): Promise<ToldSince<Incident>> {
  const incidents = new Conditions();
  incidents.add('not background');
  incidents.validOn(asOf, 'incidents');
  incidents.add(`last_day >= ${incidents.param(from)}`);
  const found = (table: string, order: string) => {
    const c = new Conditions();
    c.saidBy(asOf, `${table}.report`);
    c.add(`day >= ${c.param(from)}`);
    return { sql: `select record from ${table} ${c.where()} order by ${order}`, params: c.params };
  };
  const [details, statements, signals, corridors] = await db.queries([
    {
      sql: `select ${column} as record from incidents ${incidents.where()} order by day, id`,
      params: incidents.params,
    },
    found('statements', 'day, report, position'),
    found('signals', 'day, report, position'),
    found('axes', 'day, report, position'),
  ]);
  const parse = <T>(rows: readonly Row[] | undefined): readonly T[] =>
    (rows ?? []).map((row) => JSON.parse(String(row['record'])) as T);
  return {
    incidents: parse(details),
    statements: parse(statements),
    signals: parse(signals),
    corridors: parse(corridors),
  };
}
