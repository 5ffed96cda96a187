import { afterAll, beforeAll, expect, test } from 'vitest';
import { ANALYSED_REPORTS } from '../app/fixtures/analysed-reports.ts';
import { newFolder, openIn, sweep, take } from '../app/fixtures/opening.ts';
import { createReader } from '../reading/index.ts';
import { ensureTemplate } from '../store/index.ts';
import { createServer } from './server.ts';
import { analysisBasis } from './shapes/analysis.ts';
import { trends } from './shapes/trends.ts';
import { brief } from './shapes/brief.ts';
import { clusterAnswer } from './shapes/clusters.ts';
import { coordinationAnswer } from './shapes/coordination.ts';

let app: ReturnType<typeof createServer>;

beforeAll(async () => {
  await ensureTemplate();
  const vigie = await openIn(await newFolder(), [], createReader(), () => new Date('2025-09-16T12:00:00Z'));
  await take(vigie, ANALYSED_REPORTS);
  app = createServer(vigie, { version: '1' });
}, 240_000);
afterAll(sweep);

test('a brief is told with its words, and written without them', async () => {
  const asked = await app.request('/api/brief?since=2025-06-01&until=2025-09-30&area=Mali');
  const body = await asked.json();
  expect(brief.parse(body)).toEqual(body);
  const file = await app.request('/api/brief/html?since=2025-06-01&until=2025-09-30&lang=fr');
  expect(file.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(file.headers.get('content-disposition')).toBe(
    'attachment; filename="note-2025-06-01-2025-09-30-tlp-amber.html"',
  );
  const html = await file.text();
  expect(html).toContain('<p class="tlp AMBER">TLP:AMBER</p>');
  expect(html).toContain('<svg ');
  for (const [format, type, magic] of [
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
    ['pdf', 'application/pdf', '%P'],
  ] as const) {
    const document = await app.request(
      `/api/brief/${format}?since=2025-06-01&until=2025-09-30&area=Kayes&lang=en`,
    );
    expect(document.headers.get('content-type')).toBe(type);
    expect(document.headers.get('x-content-type-options')).toBe('nosniff');
    expect(document.headers.get('content-disposition')).toMatch(
      new RegExp(`^attachment; filename="brief-kayes-2025-06-01-2025-09-30-tlp-[a-z-]+\\.${format}"$`),
    );
    expect((await document.text()).slice(0, 2)).toBe(magic);
  }
  const raw = await (await app.request('/api/brief/json?since=2025-06-01&until=2025-09-30')).text();
  expect(raw).toContain('"span"');
  expect(raw).not.toContain('"quote"');
  expect((await app.request('/api/brief?since=2025-10-01&until=2025-09-30')).status).toBe(422);
  expect((await app.request('/api/brief/exe')).status).toBe(400);
});

async function ask(path: string): Promise<{ status: number; body: unknown }> {
  const response = await app.request(`/api/analysis/${path}`);
  return { status: response.status, body: await response.json() };
}

test('the basis is told in both languages, for a clearance', async () => {
  const { body } = await ask('basis?clearance=GREEN');
  expect(analysisBasis.parse(body)).toEqual(body);
  expect(body).toMatchObject({ reports: 3, leftOut: 1, says: { fr: expect.stringContaining('3 rapports') } });
});

test('clusters among the incidents, or that they are too few to say', async () => {
  const few = (await ask('clusters')).body;
  expect(clusterAnswer.parse(few)).toEqual(few);
  expect(few).toMatchObject({ kind: 'too_few', n: 4, minimum: 6, clusters: [], leftOut: 0 });
  const lines = await app.request('/api/analysis/clusters', { headers: { accept: 'application/x-ndjson' } });
  expect(lines.headers.get('content-type')).toBe('application/x-ndjson');
  expect(JSON.parse(await lines.text())).toEqual({ kind: 'answer', answer: few });
  expect((await ask('clusters?since=2025-07-01&until=2025-06-01')).status).toBe(400);
  expect((await ask('clusters?maxDays=0')).status).toBe(400);
});

test('operations are told with what is known of them, too few to test or not', async () => {
  const { body } = await ask('operations?found=3');
  expect(coordinationAnswer.parse(body)).toEqual(body);
  expect(body).toMatchObject({
    apartKm: 20,
    leftOut: 0,
    operations: [{ origin: 'reported', group: 'jnim', test: { kind: 'too_few' } }],
  });
  expect((await ask('operations?replications=3')).status).toBe(400);
});

test('trends are told with what they were asked, in the shape that is documented', async () => {
  const { status, body } = await ask('trends?since=2025-06-20&until=2025-07-10&lookBackDays=60&area=ML');
  expect(status).toBe(200);
  expect(trends.parse(body)).toEqual(body);
  expect(body).toMatchObject({
    surges: { question: { windowDays: 21, lookBackDays: 60 }, cells: [] },
    reporting: { delays: { kind: 'too_few' } },
    lastDay: '2025-09-14',
  });
  expect((await ask('trends?since=2024-01-01&until=2025-07-10')).status).toBe(400);
  expect((await ask('trends?lookBackDays=5')).status).toBe(400);
});

test('what cannot be asked is refused', async () => {
  expect((await ask('basis?asOf=yesterday')).status).toBe(400);
  expect((await ask('basis?clearance=PINK')).status).toBe(400);
  const long = await ask('trends?since=2024-01-01&until=2025-09-16');
  expect(long.status).toBe(400);
  expect(long.body).toMatchObject({ detail: expect.stringContaining('7 to 90 can be looked at') });
});
