/** Many times over what is in the tables of a store: a million rows by its own writing would take an hour. */
import { join } from 'node:path';
import { openDatabase, type Database } from '../../src/store/database/database.ts';

/** Rows that one statement copies. */
const AT_ONCE = 10_000;

/** Copies the incidents of a closed store until it has so many: the same places and words, other ids and days. */
export async function copyIncidents(
  data: string,
  wanted: number,
  onProgress: (done: number) => void,
): Promise<void> {
  await withDatabase(data, async (db) => {
    const [first] = await db.query<{ n: number }>('select count(*)::int as n from incidents');
    const written = first?.n ?? 0;
    if (written === 0 || written >= wanted) return;
    await withoutIndexes(db, 'incidents', async () => {
      for (let done = written, round = 1; done < wanted; round += 1) {
        for (let at = 0; at < written && done < wanted; at += AT_ONCE) {
          const size = Math.min(AT_ONCE, written - at, wanted - done);
          await db.write([{ sql: INCIDENTS, params: [String(round), size, at] }]);
          done += size;
          onProgress(done);
        }
      }
    });
    await db.write([{ sql: 'analyze' }]);
  });
}

/** Copies its reports with their texts and statements. */
export async function copyReports(data: string, wanted: number): Promise<void> {
  await withDatabase(data, async (db) => {
    const [first] = await db.query<{ n: number }>('select count(*)::int as n from reports');
    const written = first?.n ?? 0;
    for (let done = written, round = 1; written > 0 && done < wanted; done += written, round += 1)
      await db.write(REPORTS.map((sql) => ({ sql, params: [String(round), written, wanted - done] })));
    await db.write([{ sql: 'analyze' }]);
  });
}

// Another day in the same ten years.
const moved = (day: string): string => `to_char(${day}::date + moved, 'YYYY-MM-DD')`;
const retold = (text: string): string =>
  `replace(replace(replace(${text}, id, id || '-' || $1::text), '"start":"' || first_day || '"', '"start":"' || ${moved('first_day')} || '"'),
     '"end":"' || last_day || '"', '"end":"' || ${moved('last_day')} || '"')`;

const INCIDENTS = `insert into incidents (id, since, until, own_ids, day, first_day, last_day, lon, lat, event_type, background,
    place_id, place, place_name, place_search, geo_precision, actor_ids, actor_names, sensitivity, search, words, place_words, summary, detail, analysed, on_roads)
  select id || '-' || $1::text, since, until, array[id || '-' || $1::text], ${moved('day')}, ${moved('first_day')}, ${moved('last_day')}, lon, lat,
    event_type, background, place_id, place, place_name, place_search, geo_precision, actor_ids, actor_names, sensitivity, search, words,
    place_words, ${retold('summary')}, ${retold('detail')}, ${retold('analysed')}, ${retold('on_roads')}
  from (select *, ($1::text::int * 37 + ascii(right(id, 1)) * 11) % 700 - 350 as moved from incidents
        where first_day is not null and strpos(id, '-') = length(id) - 16 order by id limit $2::int offset $3::int) told`;

const REPORTS = [
  `insert into reports (digest, raw_digest, report_id, sequence, recorded_on, source, link, day, search, has_operations, summary, findings)
   select digest || '-' || $1::text, raw_digest || '-' || $1::text, report_id || '-' || $1::text, sequence + $1::text::int * $2::int, recorded_on, source, link,
     day, search, has_operations, replace(summary, digest, digest || '-' || $1::text), findings
   from reports where sequence <= least($2::int, $3::int)`,
  ...['passages', 'statements'].map((table) => {
    const columns =
      table === 'passages'
        ? 'position, recorded_on, day, sensitivity, starts_at, body, words'
        : 'position, recorded_on, day, act, sensitivity, words, record';
    return `insert into ${table} (report, ${columns}) select report || '-' || $1::text, ${columns}
      from ${table} where report in (select digest from reports where sequence <= least($2::int, $3::int))`;
  }),
];

/** Indexes are made anew afterwards, which is quicker than keeping them up. */
async function withoutIndexes(db: Database, table: string, work: () => Promise<void>): Promise<void> {
  const indexes = await db.query<{ name: string; sql: string }>(
    `select indexname as name, indexdef as sql from pg_indexes where tablename = $1 and indexname !~ '_pkey$'`,
    [table],
  );
  await db.write(indexes.map(({ name }) => ({ sql: `drop index ${name}` })));
  await work();
  for (const { sql } of indexes) await db.write([{ sql }]);
}

async function withDatabase(data: string, work: (db: Database) => Promise<void>): Promise<void> {
  const db = await openDatabase(join(data, 'store', 'database'));
  try {
    await work(db);
  } finally {
    await db.close();
  }
}
