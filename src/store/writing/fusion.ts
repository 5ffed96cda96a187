/** The statements by which the outcome of fusion reaches the store. What was believed on an earlier day stays. */
import type { FusionChange, IncidentRow } from '../../core/ports.ts';
import {
  ROAD_CLAIMS,
  type IncidentDetail,
  type OperationRecord,
  type RoadIncident,
} from '../../core/records.ts';
import type { Fold } from '../conditions.ts';
import type { Statement } from '../database/database.ts';
import { vectorOf } from '../searching/vectors.ts';
import { insertRows } from './rows.ts';

/** Replaces incidents from a day on and notes which mentions they hold. */
export function applyFusionSql(change: FusionChange, fold: Fold): Statement[] {
  const { day, removed, incidents } = change;
  return [
    ...endSql('incidents', removed, day),
    ...incidentInserts(incidents, day, fold),
    ...reuniteSql('incidents', 'detail', day),
    ...actorInserts(incidents, fold),
    ...trackInserts(incidents, day),
    ...reviewInserts(incidents, day),
    ...nearInserts(change),
    ...memberUpdates(incidents),
  ];
}

/** What was first believed on this very day is forgotten; what was believed before, ends with it. */
export function endSql(table: 'incidents' | 'operations', ids: readonly string[], day: string): Statement[] {
  if (ids.length === 0) return [];
  const params = [[...ids], day];
  return [
    { sql: `delete from ${table} where id = any($1::text[]) and until is null and since = $2`, params },
    { sql: `update ${table} set until = $2 where id = any($1::text[]) and until is null`, params },
  ];
}

/**
 * What ends on a day and begins again on it with the same words has not changed: how often a day was fused must not
 * show, since making the store anew fuses it once.
 */
function reuniteSql(table: 'incidents' | 'operations', words: string, day: string): Statement[] {
  const again = `from ${table} o where o.id = n.id and o.until = n.since and o.${words} = n.${words}`;
  return [
    {
      sql: `with unchanged as (
              delete from ${table} n where n.since = $1 and n.until is null and exists (select 1 ${again})
              returning n.id)
            update ${table} set until = null from unchanged where ${table}.id = unchanged.id and until = $1`,
      params: [day],
    },
  ];
}

function incidentInserts(rows: readonly IncidentRow[], day: string, fold: Fold): Statement[] {
  return insertRows(
    'incidents',
    [
      'id',
      'since',
      'day',
      'first_day',
      'last_day',
      'lon',
      'lat',
      'event_type',
      'background',
      'place_id',
      'place',
      'place_name',
      'place_search',
      'geo_precision',
      'own_ids',
      'actor_ids',
      'actor_names',
      'sensitivity',
      'search',
      'words',
      'place_words',
      'summary',
      'detail',
      'analysed',
      'on_roads',
    ],
    rows.map((row) => incidentColumns(row, day, fold)),
  );
}

function incidentColumns(
  { detail, search, ownIds, actorIds, actorNames, analysed }: IncidentRow,
  since: string,
  fold: Fold,
): readonly unknown[] {
  const { claims: _claims, mentions: _mentions, ...summary } = detail;
  const { when, where } = detail;
  return [
    detail.id,
    since,
    when?.start ?? '',
    when?.start ?? null,
    when?.end ?? null,
    where?.lon ?? null,
    where?.lat ?? null,
    detail.eventType,
    detail.background,
    where?.placeId ?? null,
    where ? JSON.stringify({ ...where, evidence: [], alternatives: [] }) : null,
    where?.name ?? null,
    fold([where?.name, where?.admin1].filter(Boolean).join('\n')),
    where?.geoPrecision ?? null,
    [...new Set(ownIds)].sort(),
    [...new Set(actorIds)].sort(),
    fold(actorNames.join('\n')),
    detail.sensitivity,
    fold(search),
    vectorOf([search], fold),
    vectorOf([where?.name ?? ''], fold),
    JSON.stringify(summary),
    JSON.stringify(detail),
    JSON.stringify(analysed),
    JSON.stringify(bearingOnRoads(detail)),
  ];
}

const ROAD_FIELDS: ReadonlySet<string> = new Set(ROAD_CLAIMS);

function bearingOnRoads(incident: IncidentDetail): RoadIncident {
  const { id, eventType, subEventType, when, where, targets, certainty, lineages, sensitivity } = incident;
  return {
    id,
    eventType,
    subEventType,
    when,
    where,
    targets,
    certainty,
    lineages,
    sensitivity,
    claims: incident.claims.flatMap(({ field, value }) => (ROAD_FIELDS.has(field) ? { field, value } : [])),
    mentions: incident.mentions.map(({ report: { digest, publishedAt, recordedAt }, evidence }) => ({
      report: { digest, publishedAt, recordedAt },
      evidence,
    })),
  };
}

function actorInserts(rows: readonly IncidentRow[], fold: Fold): Statement[] {
  const named = new Map(rows.flatMap(({ actors }) => actors.map((actor) => [fold(actor.name), actor])));
  if (named.size === 0) return [];
  const actors = [...named];
  return [
    {
      sql: `insert into actors (folded, actor_id, name, words)
            select u.folded, u.actor_id, u.name, u.words::tsvector
            from unnest($1::text[], $2::text[], $3::text[], $4::text[]) u(folded, actor_id, name, words)
            on conflict (folded) do nothing`,
      params: [
        actors.map(([folded]) => folded),
        actors.map(([, { actorId }]) => actorId),
        actors.map(([, { name }]) => name),
        actors.map(([, { name }]) => vectorOf([name], fold)),
      ],
    },
  ];
}

function trackInserts(rows: readonly IncidentRow[], day: string): Statement[] {
  return insertFor(
    'tracks',
    { source: 'text', judged: 'int', confirmed: 'int', contradicted: 'int' },
    rows.flatMap(({ detail, tracks }) =>
      tracks.map(({ source, judged, confirmed, contradicted }) => [
        detail.id,
        source,
        judged,
        confirmed,
        contradicted,
      ]),
    ),
    day,
  );
}

function reviewInserts(rows: readonly IncidentRow[], day: string): Statement[] {
  return insertFor(
    'review',
    { item: 'text', impact: 'float8', record: 'text' },
    rows.flatMap(({ detail, review }) =>
      review.map((item) => [detail.id, item.id, item.impact, JSON.stringify(item)]),
    ),
    day,
  );
}

/** Rows that hang on the version of an incident that holds now, where that is the one of this day or an unchanged one. */
function insertFor(
  table: 'tracks' | 'review',
  columns: Readonly<Record<string, 'text' | 'int' | 'float8'>>,
  rows: readonly (readonly unknown[])[],
  day: string,
): Statement[] {
  if (rows.length === 0) return [];
  const names = Object.keys(columns);
  const types = ['text', ...Object.values(columns)];
  const arrays = types.map((type, i) => `$${i + 2}::${type}[]`).join(', ');
  return [
    {
      sql: `insert into ${table} (incident, since, ${names.join(', ')})
            select u.incident, i.since, ${names.map((name) => `u.${name}`).join(', ')}
            from unnest(${arrays}) u(incident, ${names.join(', ')})
            join incidents i on i.id = u.incident and i.until is null and i.since = $1`,
      params: [day, ...types.map((_, column) => rows.map((row) => row[column]))],
    },
  ];
}

function nearInserts({ near }: FusionChange): Statement[] {
  if (near.length === 0) return [];
  return [
    {
      sql: `insert into near_pairs select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::float8[], $6::text[])
            on conflict (a_report, a_incident, b_report, b_incident) do nothing`,
      params: [
        near.map(({ a }) => a.report),
        near.map(({ a }) => a.incident),
        near.map(({ b }) => b.report),
        near.map(({ b }) => b.incident),
        near.map(({ weight }) => weight),
        near.map(({ reasons }) => JSON.stringify(reasons)),
      ],
    },
  ];
}

function memberUpdates(rows: readonly IncidentRow[]): Statement[] {
  const members = rows.flatMap((row) =>
    row.members.map((key) => [row.detail.id, key.report, key.incident] as const),
  );
  if (members.length === 0) return [];
  return [
    {
      sql: `update mentions m set cluster = u.id, pending = false from unnest($1::text[], $2::text[], $3::text[]) u(id, report, incident)
            where m.report = u.report and m.incident = u.incident`,
      params: [0, 1, 2].map((column) => members.map((member) => member[column])),
    },
  ];
}

/** Replaces all operations from a day on; those that say what they said before go on. */
export function setOperationsSql(operations: readonly OperationRecord[], day: string): Statement[] {
  const ids = operations.map(({ id }) => id);
  const records = operations.map((operation) => JSON.stringify(operation));
  const changed = `not exists (
      select 1 from unnest($1::text[], $2::text[]) u(id, record) where u.id = operations.id and u.record = operations.record)`;
  return [
    {
      sql: `delete from operations where until is null and since = $3 and ${changed}`,
      params: [ids, records, day],
    },
    {
      sql: `update operations set until = $3 where until is null and ${changed}`,
      params: [ids, records, day],
    },
    {
      sql: `insert into operations (id, since, day, record)
            select u.id, $4, u.day, u.record from unnest($1::text[], $2::text[], $3::text[]) u(id, day, record)
            where not exists (select 1 from operations o where o.id = u.id and o.until is null)`,
      params: [ids, operations.map(({ when }) => when?.start ?? ''), records, day],
    },
    ...reuniteSql('operations', 'record', day),
    ...memberInserts(operations, day),
  ];
}

function memberInserts(operations: readonly OperationRecord[], day: string): Statement[] {
  const members = operations.flatMap(({ id, incidents }) =>
    [...new Set(incidents)].map((incident) => [id, incident] as const),
  );
  if (members.length === 0) return [];
  return [
    {
      sql: `insert into operation_incidents (operation, since, incident)
            select u.operation, o.since, u.incident from unnest($1::text[], $2::text[]) u(operation, incident)
            join operations o on o.id = u.operation and o.until is null and o.since = $3
            on conflict do nothing`,
      params: [members.map(([id]) => id), members.map(([, incident]) => incident), day],
    },
  ];
}
