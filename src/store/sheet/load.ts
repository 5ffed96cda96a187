/** Reading the rows of the sheet from their table. */
import type { EventType } from '../../core/findings.ts';
import type { Tlp } from '../../core/report.ts';
import type { Database } from '../database/database.ts';
import type { SheetRow } from './columns.ts';

/** Pages of the table that are read at a time, so that other questions get their turn in between. */
const PAGES = 1000;
const FIELD = '\u001F';
const ROW = '\u001E';

// One text a part: a row at a time takes the engine ten times as long to hand over.
const PACKED = `string_agg(concat_ws(chr(31), id, coalesce(first_day, ''), coalesce(last_day, ''),
  coalesce(lon::text, ''), coalesce(lat::text, ''), event_type, sensitivity, background::int, (geo_precision is not distinct from 1)::int,
  translate(coalesce(place_name, ''), chr(30) || chr(31), '')), chr(30)) as rows`;

/** All incidents that stand; `isWanted` false ends the reading with what there is. */
export async function loadRows(db: Database, isWanted: () => boolean): Promise<readonly SheetRow[]> {
  const [size] = await db.query<{ pages: number }>(
    `select (pg_relation_size('incidents') / current_setting('block_size')::int)::int as pages`,
  );
  const rows: SheetRow[] = [];
  for (let page = 0; page < (size?.pages ?? 0) && isWanted(); page += PAGES) {
    const [part] = await db.query<{ rows: string | null }>(
      `select ${PACKED} from incidents
       where until is null and ctid >= '(${page},0)'::tid and ctid < '(${page + PAGES},0)'::tid`,
    );
    for (const row of unpacked(part?.rows ?? null)) rows.push(row);
  }
  return rows;
}

/** Those that a WHERE clause lets through. */
export async function loadSome(
  db: Database,
  where: string,
  params: readonly unknown[],
): Promise<readonly SheetRow[]> {
  const [found] = await db.query<{ rows: string | null }>(`select ${PACKED} from incidents ${where}`, params);
  return unpacked(found?.rows ?? null);
}

function unpacked(rows: string | null): readonly SheetRow[] {
  return rows === null ? [] : rows.split(ROW).map(rowOf);
}

function rowOf(packed: string): SheetRow {
  const [id = '', first, last, lon, lat, type, sensitivity, background, precise, place = ''] =
    packed.split(FIELD);
  return {
    id,
    firstDay: first || null,
    lastDay: last || null,
    lon: lon ? Number(lon) : null,
    lat: lat ? Number(lat) : null,
    type: type as EventType,
    sensitivity: sensitivity as Tlp,
    isBackground: background === '1',
    isPrecise: precise === '1',
    place,
  };
}
