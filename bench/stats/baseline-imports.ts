/**
 * The import of events: a made-up table of a hundred thousand rows, and UCDP's own tables in the folder named by VIGIE_DATA, else
 * ../shared/data, where there is one. Run by baselines.ts.
 */
import { createWriteStream, existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { importBaselines } from '../../src/app/baselines/index.ts';
import { addDays } from '../../src/core/calendar.ts';
import { seeded } from '../../src/core/seeded.ts';
import { atLeast, atMost, type Row, type Say } from './row.ts';

const DATA = process.env['VIGIE_DATA'] ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'data');
const MADE_ROWS = 100_000;

export async function importRows(say: Say): Promise<readonly Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-bench-'));
  try {
    return [...(await madeUp(folder, say)), ...(await ucdp(folder, say))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Rows and bad rows of files, and the time of the processor that it took: other work on the machine counts for nothing. */
async function take(
  folder: string,
  files: readonly string[],
): Promise<{ rows: number; changed: number; bad: number; ms: number }> {
  const began = process.cpuUsage();
  const reports = await importBaselines({
    data: folder,
    kind: 'ucdp',
    files,
    now: () => new Date(0),
    uiLang: 'en',
  });
  const { user, system } = process.cpuUsage(began);
  const ms = (user + system) / 1000;
  const rows = reports.reduce((sum, { added, updated, unchanged }) => sum + added + updated + unchanged, 0);
  const changed = reports.reduce((sum, { added, updated }) => sum + added + updated, 0);
  return { rows, changed, bad: reports.reduce((sum, report) => sum + report.bad, 0), ms };
}

async function madeUp(folder: string, say: Say): Promise<readonly Row[]> {
  say('a table is made up');
  const file = join(folder, 'GEDEvent_v30_1.csv');
  await makeTable(file, MADE_ROWS);
  say(`${MADE_ROWS} rows are imported`);
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 50);
  const first = await take(folder, [file]);
  const again = await take(folder, [file]);
  clearInterval(watch);
  return [
    atMost(
      'import: rows of a made-up table of 100,000 that go missing',
      MADE_ROWS - first.rows + first.bad,
      0,
    ),
    atMost('import: rows that change when it is imported again', again.changed, 0),
    atLeast('import: rows a second of one core', (MADE_ROWS * 1000) / first.ms, 5000),
    atMost('import: memory beyond what was in use, MB', (most - before) / 1e6, 500),
  ];
}

async function makeTable(file: string, rows: number): Promise<void> {
  const random = seeded(11);
  const out = createWriteStream(file);
  out.write(
    'id,relid,year,type_of_violence,side_a,side_b,source_article,source_office,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,country,date_prec,date_start,date_end,best,high,low\n',
  );
  for (let i = 0; i < rows; i++) {
    const day = addDays('2000-01-01', Math.floor(random() * 9000));
    const where = `${(10 + random() * 10).toFixed(5)},${(random() * 10 - 5).toFixed(5)}`;
    const line = `${i},"MLI-${i}",${day.slice(0, 4)},${1 + (i % 3)},"Government of Mali","Group ""${i % 40}""","Outlet,${day},""A headline, with commas""",Outlet,${1 + (i % 5)},"Town ${i % 900}",Kayes region,Kayes cercle,${where},Mali,1,${day},${day},${i % 7},${i % 9},0\n`;
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

/** Rows that Python's csv module and pandas agree on: none of these tables has a bad one. */
async function ucdp(folder: string, say: Say): Promise<readonly Row[]> {
  const source = join(DATA, 'ucdp');
  const name = 'import: bad rows in the tables of UCDP';
  if (!existsSync(source)) return [{ name, value: null, target: `no ${source}`, ok: null }];
  const files = readdirSync(source).filter((file) => /[.]csv([.]gz)?$/.test(file));
  say(files.join(', '));
  const { rows, bad } = await take(
    join(folder, 'ucdp'),
    files.map((file) => join(source, file)),
  );
  return [atMost(name, bad, 0), { name: 'import: events in them', value: rows, target: '–', ok: null }];
}
