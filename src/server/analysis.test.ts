import { afterAll, beforeAll, expect, test } from 'vitest';
import { ANALYSED_REPORTS } from '../app/fixtures/analysed-reports.ts';
import { newFolder, openIn, sweep, take } from '../app/fixtures/opening.ts';
import { createReader } from '../reading/index.ts';
import { ensureTemplate } from '../store/index.ts';
import { createServer } from './server.ts';
import { analysisBasis } from './shapes/analysis.ts';

let app: ReturnType<typeof createServer>;

beforeAll(async () => {
  await ensureTemplate();
  const vigie = await openIn(await newFolder(), [], createReader(), () => new Date('2025-09-16T12:00:00Z'));
  await take(vigie, ANALYSED_REPORTS);
  app = createServer(vigie, { version: '1' });
}, 240_000);
afterAll(sweep);

async function ask(path: string): Promise<{ status: number; body: unknown }> {
  const response = await app.request(`/api/analysis/${path}`);
  return { status: response.status, body: await response.json() };
}

test('the basis is told in both languages, for a clearance', async () => {
  const { body } = await ask('basis?clearance=GREEN');
  expect(analysisBasis.parse(body)).toEqual(body);
  expect(body).toMatchObject({ reports: 3, leftOut: 1, says: { fr: expect.stringContaining('3 rapports') } });
});

test('what cannot be asked is refused', async () => {
  expect((await ask('basis?asOf=yesterday')).status).toBe(400);
  expect((await ask('basis?clearance=PINK')).status).toBe(400);
});
