/** Questions about fused incidents. */
import type {
  DayCount,
  IncidentDetail,
  IncidentFilter,
  IncidentSummary,
  Page,
  PageOf,
  PlaceRecord,
} from '../core/records.ts';
import type { EventType, Place } from '../core/findings.ts';
import { Conditions, incidentConditions, storable, type Fold } from './conditions.ts';
import { pageOf, readCursor } from './cursor.ts';
import type { Database } from './database/database.ts';
import type { StoreMessages } from './messages.ts';

const OPERATIONS = `array(select operation from operation_incidents o where o.incident = incidents.id order by 1)`;

interface SummaryRow {
  readonly id: string;
  readonly day: string;
  readonly summary: string;
  readonly operations: readonly string[];
}

/** A page of incidents, newest day first, then id; undated ones last. */
export async function listIncidents(
  db: Database,
  say: StoreMessages,
  fold: Fold,
  filter: IncidentFilter,
  page: Page,
): Promise<PageOf<IncidentSummary>> {
  const after = readCursor('incidents', ['', ''], page, say);
  const all = incidentConditions(filter, fold);
  const rest = incidentConditions(filter, fold);
  if (after) {
    const [day, id] = [rest.param(after[0]), rest.param(after[1])];
    rest.add(`(day < ${day} or (day = ${day} and id > ${id}))`);
  }
  const [counted, rows] = await db.queries([
    { sql: `select count(*)::int as n from incidents ${all.where()}`, params: all.params },
    {
      sql: `select id, day, summary, ${OPERATIONS} as operations from incidents ${rest.where()}
            order by day desc, id limit ${page.limit + 1}`,
      params: rest.params,
    },
  ]);
  const items = (rows ?? []) as unknown as readonly SummaryRow[];
  return pageOf(
    'incidents',
    page,
    Number(counted?.[0]?.['n'] ?? 0),
    items.map((row) => ({ key: [row.day, row.id], item: withOperations<IncidentSummary>(row) })),
  );
}

function withOperations<T extends IncidentSummary>(row: {
  readonly summary: string;
  readonly operations: readonly string[];
}): T {
  return { ...(JSON.parse(row.summary) as T), operations: row.operations };
}

/** One incident by its id or by one that forwards to it; null where no such id was given out. */
export async function findIncident(db: Database, asked: string): Promise<IncidentDetail | null> {
  const id = storable(asked);
  const sql = `select detail as summary, ${OPERATIONS} as operations from incidents where id = $1`;
  const live = await db.query<Omit<SummaryRow, 'id' | 'day'>>(sql, [id]);
  if (live[0]) return withOperations<IncidentDetail>(live[0]);
  const successor = await successorOf(db, id);
  if (successor === null) return null;
  const rows = await db.query<Omit<SummaryRow, 'id' | 'day'>>(sql, [successor]);
  return rows[0] ? withOperations<IncidentDetail>(rows[0]) : null;
}

/**
 * An id that began a merged incident lives on as the own id of its mention; where re-reading took the mention
 * away, `forwards` names its successor, after several re-readings over several steps.
 */
async function successorOf(db: Database, id: string): Promise<string | null> {
  const rows = await db.query<{ readonly cluster: string }>(
    `with recursive trail(id) as (
       select $1::text collate "C" union select new_id from forwards join trail on old_id = trail.id
     )
     select cluster from mentions join trail on own_id = trail.id where cluster is not null limit 1`,
    [id],
  );
  return rows[0]?.cluster ?? null;
}

/** Incidents per first day and event type, oldest first; undated ones are not counted. */
export async function countDays(
  db: Database,
  fold: Fold,
  filter: IncidentFilter,
): Promise<readonly DayCount[]> {
  const c = incidentConditions(filter, fold);
  c.add(`first_day is not null`);
  const rows = await db.query<{ day: string; event_type: EventType; n: number }>(
    `select first_day as day, event_type, count(*)::int as n from incidents ${c.where()}
     group by first_day, event_type order by first_day, event_type collate "C"`,
    c.params,
  );
  const days = new Map<string, Partial<Record<EventType, number>>>();
  for (const row of rows) {
    const counts = days.get(row.day) ?? {};
    counts[row.event_type] = row.n;
    days.set(row.day, counts);
  }
  return [...days].map(([day, counts]) => ({ day, counts }));
}

interface PlaceRow {
  readonly place_id: string;
  readonly day: string;
  readonly n: number;
  readonly place: string;
}

/** Places of incidents, most recently named first, then id; each spelt and placed as its most precise mention. */
export async function listPlaces(
  db: Database,
  say: StoreMessages,
  fold: Fold,
  text: string | undefined,
  page: Page,
): Promise<PageOf<PlaceRecord>> {
  const after = readCursor('places', ['', ''], page, say);
  const c = new Conditions();
  c.add('place_id is not null and lat is not null');
  c.words('place_search', text, fold);
  const grouped = `select place_id, max(day) as day, count(*)::int as n,
      (array_agg(place order by geo_precision, id))[1] as place
    from incidents ${c.where()} group by place_id`;
  const rest = new Conditions();
  rest.params.push(...c.params);
  if (after) {
    const [day, id] = [rest.param(after[0]), rest.param(after[1])];
    rest.add(`(day < ${day} or (day = ${day} and place_id > ${id}))`);
  }
  const [counted, rows] = await db.queries([
    { sql: `select count(*)::int as n from (${grouped}) g`, params: c.params },
    {
      sql: `select * from (${grouped}) g ${rest.where()} order by day desc, place_id limit ${page.limit + 1}`,
      params: rest.params,
    },
  ]);
  const items = (rows ?? []) as unknown as readonly PlaceRow[];
  return pageOf(
    'places',
    page,
    Number(counted?.[0]?.['n'] ?? 0),
    items.map((row) => ({ key: [row.day, row.place_id], item: placeRecord(row) })),
  );
}

function placeRecord(row: PlaceRow): PlaceRecord {
  const place = JSON.parse(row.place) as Place;
  return {
    placeId: row.place_id,
    name: place.name,
    lat: place.lat ?? 0,
    lon: place.lon ?? 0,
    country: place.country,
    admin1: place.admin1,
    incidents: row.n,
  };
}
