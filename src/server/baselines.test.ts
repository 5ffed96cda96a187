import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ucdpTable } from '../app/baselines/fixtures.ts';
import { importBaselines } from '../app/baselines/index.ts';
import { ANALYSED_REPORTS } from '../app/fixtures/analysed-reports.ts';
import { newFolder, openIn, sweep, take } from '../app/fixtures/opening.ts';
import { createReader } from '../reading/index.ts';
import { ensureTemplate } from '../store/index.ts';
import { createServer } from './server.ts';
import { holdingList, lineUps } from './shapes/baselines.ts';
import { firsts } from './shapes/novelty.ts';

let app: ReturnType<typeof createServer>;
let data: string;

beforeAll(async () => {
  await ensureTemplate();
  data = await newFolder();
  const vigie = await openIn(data, [], createReader(), () => new Date('2025-09-16T12:00:00Z'));
  await take(vigie, ANALYSED_REPORTS);
  app = createServer(vigie, { version: '1' });
}, 240_000);
afterAll(sweep);

async function ask(path: string): Promise<{ status: number; body: unknown }> {
  const response = await app.request(`/api/${path}`);
  return { status: response.status, body: await response.json() };
}

test('nothing is held at first, and nothing compared', async () => {
  expect((await ask('baselines')).body).toEqual({ items: [] });
  expect((await ask('baselines/lineup')).body).toMatchObject({ lineUps: [], incidents: [], events: [] });
});

test('what is imported under a running server is taken up, in the shapes that are described', async () => {
  await mkdir(join(data, 'files'));
  const file = join(data, 'files', 'GEDEvent_v26_1.csv');
  await writeFile(file, ucdpTable([{ id: '1', place: 'Kayes city', at: [-11.44, 14.45] }]));
  await importBaselines({ data, kind: 'ucdp', files: [file], now: () => new Date(0), uiLang: 'en' });
  const held = (await ask('baselines')).body;
  expect(holdingList.parse(held)).toEqual(held);
  expect(held).toMatchObject({ items: [{ dataset: 'ucdp-ged', events: 1, mayBeHandedOn: true }] });
  const lined = (await ask('baselines/lineup?since=2025-07-01&until=2025-07-31')).body;
  expect(lineUps.parse(lined)).toEqual(lined);
  expect(lined).toMatchObject({
    span: { from: '2025-07-01', to: '2025-07-31' },
    lineUps: [{ counts: { matched: 1, onlyThere: 0 }, matched: [{ event: '1', gapDays: 0 }] }],
    events: [{ id: '1', where: { name: 'Kayes city' } }],
  });
  // What was read knows nothing of it.
  expect(JSON.stringify((await ask('incidents')).body)).not.toContain('Kayes city');
  const other = (await ask('baselines/lineup?dataset=acled&country=ML&country=SN&limit=1')).body;
  expect(other).toMatchObject({ lineUps: [], countries: ['ML', 'SN'] });
});

test('a first of the record names what datasets have that is earlier', async () => {
  const file = join(data, 'files', 'GEDEvent_v26_2.csv');
  await writeFile(
    file,
    ucdpTable([{ id: '2', day: '2024-05-01', place: 'Kayes city', at: [-11.44, 14.45] }]),
  );
  await importBaselines({ data, kind: 'ucdp', files: [file], now: () => new Date(0), uiLang: 'en' });
  const { body } = await ask('analysis/firsts?since=2025-07-01&until=2025-07-01');
  const known = firsts.parse(body).firsts.filter(({ elsewhere }) => elsewhere.length > 0);
  expect(known.length).toBeGreaterThan(0);
  expect(known[0]?.elsewhere[0]).toMatchObject({ first: { day: '2024-05-01' } });
  expect(known[0]?.says.some(({ en }) => en.startsWith('Imported data do have some: UCDP'))).toBe(true);
});

test.each(['since=once', 'dataset=gtd', 'country=Mali', 'limit=0', 'bbox=1,2,3', 'colour=red'])(
  'what cannot be asked is refused: %s',
  async (query) => {
    expect((await ask(`baselines/lineup?${query}`)).status).toBe(400);
  },
);
