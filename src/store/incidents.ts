/** Questions about fused incidents. */
import type {
  IncidentDetail,
  IncidentFilter,
  IncidentSummary,
  Page,
  PageOf,
  PlaceRecord,
} from '../core/records.ts';
import type { Place } from '../core/findings.ts';
import type { IncidentVersion } from '../core/ports.ts';
import type { AsOf } from '../core/use-cases.ts';
import { Conditions, storable, validOn, type Fold } from './conditions.ts';
import { pageOf, readCursor } from './cursor.ts';
import type { Database } from './database/database.ts';
import type { StoreMessages } from './messages.ts';
import { listed } from './sheet/questions.ts';
import type { Sheet } from './sheet/sheet.ts';

/** The operations that an incident belonged to at the end of a day. */
const operationsOn = (day: string | undefined, param: (value: string) => string): string =>
  `array(select o.id from operation_incidents m join operations o on o.id = m.operation and o.since = m.since
         where m.incident = incidents.id and ${validOn(day, 'o', param)} order by 1)`;

interface SummaryRow {
  readonly id: string;
  readonly day: string;
  readonly summary: string;
  readonly operations: readonly string[];
}

/** A page of incidents, newest day first, then id; undated ones last. */
export async function listIncidents(
  db: Database,
  sheet: Sheet,
  say: StoreMessages,
  filter: IncidentFilter,
  page: Page,
): Promise<PageOf<IncidentSummary>> {
  const after = readCursor('incidents', ['', ''], page, say);
  const columns = await sheet.for(filter);
  const { total, ids } = listed(
    columns,
    filter,
    page.limit + 1,
    after === null ? null : [after[0], String(after[1])],
  );
  const params: unknown[] = [[...ids]];
  const param = (value: string): string => `$${params.push(value)}`;
  const items = await db.query<SummaryRow>(
    `select id, day, summary, ${operationsOn(filter.asOf, param)} as operations from incidents
     where id = any($1::text[]) and ${validOn(filter.asOf, 'incidents', param)} order by day desc, id`,
    params,
  );
  return pageOf(
    'incidents',
    page,
    total,
    items.map((row) => ({ key: [row.day, row.id], item: withOperations<IncidentSummary>(row) })),
  );
}

function withOperations<T extends IncidentSummary>(row: {
  readonly summary: string;
  readonly operations: readonly string[];
}): T {
  return { ...(JSON.parse(row.summary) as T), operations: row.operations };
}

/**
 * One incident by its id, or by one that led to it, as it stood at the end of a day; null where no such id was given
 * out, or nothing was known of it then.
 */
export async function findIncident(
  db: Database,
  asked: string,
  { asOf }: AsOf = {},
): Promise<IncidentDetail | null> {
  const id = storable(asked);
  const held = await heldBy(db, 'id = $1', id, asOf);
  if (held) return held;
  // Merged away, or not yet parted from another: its own mention tells where it stood.
  for (const own of await trailOf(db, id)) {
    const holder = await heldBy(db, 'own_ids @> array[$1::text]', own, asOf);
    if (holder) return holder;
  }
  return null;
}

async function heldBy(
  db: Database,
  condition: string,
  id: string,
  asOf: string | undefined,
): Promise<IncidentDetail | null> {
  const params: unknown[] = [id];
  const param = (value: string): string => `$${params.push(value)}`;
  const rows = await db.query<Omit<SummaryRow, 'id' | 'day'>>(
    `select detail as summary, ${operationsOn(asOf, param)} as operations from incidents
     where ${condition} and ${validOn(asOf, 'incidents', param)} limit 1`,
    params,
  );
  return rows[0] ? withOperations<IncidentDetail>(rows[0]) : null;
}

/**
 * An id and the own ids that it leads to: an id that began a merged incident lives on as the own id of its mention;
 * where re-reading took the mention away, or its report was withdrawn, `forwards` names its successor, perhaps over several steps.
 */
async function trailOf(db: Database, id: string): Promise<readonly string[]> {
  const rows = await db.query<{ readonly id: string }>(
    `with recursive trail(id, step) as (
       select $1::text collate "C", 0 union select new_id, step + 1 from forwards join trail on old_id = trail.id where step < 100
     )
     select id from trail order by step`,
    [id],
  );
  return rows.map((row) => row.id);
}

/** What an incident said over time, oldest first; a merged id's own time, and its successor's from then on. */
export async function findVersions(db: Database, asked: string): Promise<readonly IncidentVersion[]> {
  const ids = await trailOf(db, storable(asked));
  const rows = await db.query<{ since: string; until: string | null; detail: string }>(
    `select since, until, detail from incidents where id = any($1::text[]) or own_ids && $1::text[] order by since, id`,
    [ids],
  );
  return rows.map(({ since, until, detail }) => ({
    since,
    until,
    detail: JSON.parse(detail) as IncidentDetail,
  }));
}

/** Those of these incidents that stand, in no order; without the operations that they belong to. */
export async function findSummaries(
  db: Database,
  ids: readonly string[],
): Promise<readonly IncidentSummary[]> {
  const rows = await db.query<{ readonly summary: string }>(
    'select summary from incidents where id = any($1::text[]) and until is null',
    [[...ids]],
  );
  return rows.map(({ summary }) => JSON.parse(summary) as IncidentSummary);
}

/** Those of these incidents that stood at the end of a day, by their ids of then, in no order. */
export async function findDetails(
  db: Database,
  ids: readonly string[],
  asOf: string | undefined,
): Promise<readonly IncidentDetail[]> {
  const params: unknown[] = [[...ids]];
  const param = (value: string): string => `$${params.push(value)}`;
  const rows = await db.query<Omit<SummaryRow, 'id' | 'day'>>(
    `select detail as summary, ${operationsOn(asOf, param)} as operations from incidents
     where id = any($1::text[]) and ${validOn(asOf, 'incidents', param)}`,
    params,
  );
  return rows.map((row) => withOperations<IncidentDetail>(row));
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
  { text, asOf }: AsOf & { readonly text?: string | undefined },
  page: Page,
): Promise<PageOf<PlaceRecord>> {
  const after = readCursor('places', ['', ''], page, say);
  const c = new Conditions();
  c.validOn(asOf, 'incidents');
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
