/** Searching the store: one statement a kind, each over an index of words. */
import type { FoundOf, FoundReport, StoreFound, StoreSearch } from '../../core/ports.ts';
import type { IncidentDetail, PlaceRecord, ReportSummary, StatementRecord } from '../../core/records.ts';
import type { Place } from '../../core/findings.ts';
import { Conditions } from '../conditions.ts';
import type { Database, Row, Statement } from '../database/database.ts';
import { queryOf } from './vectors.ts';

/** Finds what holds all terms. */
export async function searchStore(db: Database, search: StoreSearch): Promise<StoreFound> {
  const has = (kind: StoreSearch['kinds'][number]): boolean => search.kinds.includes(kind);
  const asked = [
    has('incident') ? incidentsSql(search) : null,
    has('place') ? placesSql(search) : null,
    has('actor') ? actorsSql(search) : null,
    has('statement') ? statementsSql(search) : null,
    has('report') ? reportsSql(search) : null,
  ];
  const answers = [...(await db.queries(asked.filter((one) => one !== null)))];
  const [incidents, places, actors, statements, reports] = asked.map((one) =>
    one === null ? [] : (answers.shift() ?? []),
  );
  return {
    incidents: found(incidents, ({ record }) => JSON.parse(String(record)) as IncidentDetail),
    places: found(places, placeRecord),
    actors: found(actors, ({ id, name }) => ({
      actorId: id === null ? null : String(id),
      name: String(name),
    })),
    statements: found(statements, ({ record }) => JSON.parse(String(record)) as StatementRecord),
    reports: found(reports, foundReport),
  };
}

/** Every row tells how many there are; a row without a key stands where none may be shown. */
function found<T>(rows: readonly Row[] | undefined, item: (row: Row) => T): FoundOf<T> {
  return {
    items: (rows ?? []).filter((row) => row['key'] !== null).map(item),
    total: Number(rows?.[0]?.['total'] ?? 0),
    leftOut: Number(rows?.[0]?.['left_out'] ?? 0),
  };
}

function placeRecord({ key, incidents, place }: Row): PlaceRecord {
  const { name, lat, lon, country, admin1 } = JSON.parse(String(place)) as Place;
  return {
    placeId: String(key),
    name,
    lat: lat ?? 0,
    lon: lon ?? 0,
    country,
    admin1,
    incidents: Number(incidents),
  };
}

const foundReport = ({ record, body, starts_at }: Row): FoundReport => ({
  summary: JSON.parse(String(record)) as ReportSummary,
  passage: String(body),
  startsAt: Number(starts_at),
});

/** Conditions on rows whose words are asked for. */
function holding({ terms }: StoreSearch, column: string): Conditions {
  const c = new Conditions();
  c.add(`${column} @@ ${c.param(queryOf(terms))}::tsquery`);
  return c;
}

/** Whether a row may be shown, as SQL. */
const isShown = (c: Conditions, { shown }: StoreSearch, sensitivity: string): string =>
  shown === undefined ? 'true' : `${sensitivity} = any(${c.param([...shown])}::text[])`;

/** Counts what was found, and takes the first rows of what may be shown. `matched` has the columns key, day and shown. */
function newest(c: Conditions, limit: number, matched: string, rest: string): Statement {
  return {
    sql: `with matched as materialized (${matched}),
      counted as (select count(*) filter (where shown)::int as total, count(*) filter (where not shown)::int as left_out
                  from matched),
      chosen as (select * from matched where shown order by day desc, key limit ${c.param(limit)})
      select counted.*, chosen.key, ${rest} order by chosen.day desc, chosen.key`,
    params: c.params,
  };
}

function incidentsSql(search: StoreSearch): Statement {
  const c = holding(search, 'words');
  c.validOn(search.asOf, 'incidents');
  const shown = isShown(c, search, 'sensitivity');
  return newest(
    c,
    search.limit,
    `select id as key, since, day, ${shown} as shown from incidents ${c.where()}`,
    `incidents.detail as record from counted left join chosen on true
     left join incidents on incidents.id = chosen.key and incidents.since = chosen.since`,
  );
}

function statementsSql(search: StoreSearch): Statement {
  const c = holding(search, 'words');
  c.saidBy(search.asOf, 'statements.report');
  const shown = isShown(c, search, 'sensitivity');
  return newest(
    c,
    search.limit,
    `select report || '/' || lpad(position::text, 9, '0') as key, report, position, day, ${shown} as shown
     from statements ${c.where()}`,
    `statements.record from counted left join chosen on true
     left join statements on statements.report = chosen.report and statements.position = chosen.position`,
  );
}

/** A report is found by the first of its parts that holds all terms. */
function reportsSql(search: StoreSearch): Statement {
  const c = holding(search, 'words');
  c.saidBy(search.asOf, 'passages.report');
  const shown = isShown(c, search, 'sensitivity');
  return newest(
    c,
    search.limit,
    `select report as key, day, min(position) as position, ${shown} as shown
     from passages ${c.where()} group by report, day, sensitivity`,
    `reports.summary as record, passages.body, passages.starts_at from counted left join chosen on true
     left join reports on reports.digest = chosen.key
     left join passages on passages.report = chosen.key and passages.position = chosen.position`,
  );
}

/** Places by how many incidents happened there, spelt and placed as their most precise mention. */
function placesSql(search: StoreSearch): Statement {
  const c = holding(search, 'place_words');
  c.validOn(search.asOf, 'incidents');
  c.add('place_id is not null and lat is not null');
  c.add(isShown(c, search, 'sensitivity'));
  return {
    sql: `with found as (
        select place_id as key, count(*)::int as incidents, (array_agg(place order by geo_precision, id))[1] as place
        from incidents ${c.where()} group by place_id)
      select *, count(*) over ()::int as total, 0 as left_out from found
      order by incidents desc, key limit ${c.param(search.limit)}`,
    params: c.params,
  };
}

/** Actors that an incident names, several names of one together under the shortest that holds the words. */
function actorsSql(search: StoreSearch): Statement {
  const c = holding(search, 'words');
  const named = c.where();
  const i = new Conditions();
  i.params.push(...c.params);
  i.validOn(search.asOf, 'incidents');
  i.add(isShown(i, search, 'sensitivity'));
  const exists = (condition: string): string =>
    `exists (select 1 from incidents ${i.where()} and ${condition})`;
  return {
    sql: `with named as (
        select coalesce(actor_id, folded) as key, actor_id as id,
          (array_agg(name order by length(name), folded))[1] as name
        from actors ${named} group by coalesce(actor_id, folded), actor_id),
      found as (select * from named where
        case when id is null then ${exists('strpos(actor_names, named.key) > 0')}
             else ${exists('actor_ids @> array[named.id]::text[]')} end)
      select *, count(*) over ()::int as total, 0 as left_out from found
      order by length(name), key limit ${i.param(search.limit)}`,
    params: i.params,
  };
}
