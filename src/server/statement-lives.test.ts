import { afterAll, beforeAll, expect, test } from 'vitest';
import { toldReports } from '../app/fixtures/analysed-record.ts';
import { newFolder, openIn, sweep, take } from '../app/fixtures/opening.ts';
import type { StatementLivesAnswer } from '../core/analysis/desk.ts';
import { createReader } from '../reading/index.ts';
import { ensureTemplate } from '../store/index.ts';
import { createServer } from './server.ts';
import { statementLives } from './shapes/statement-lives.ts';

let app: ReturnType<typeof createServer>;

beforeAll(async () => {
  await ensureTemplate();
  const vigie = await openIn(await newFolder(), [], createReader(), () => new Date('2026-03-10T12:00:00Z'));
  const [first, ...rest] = toldReports('kayes-nioro');
  await take(vigie, [{ ...first!, sensitivity: 'AMBER' as const }, ...rest]);
  app = createServer(vigie, { version: '1' });
}, 240_000);
afterAll(sweep);

async function ask(query: string): Promise<StatementLivesAnswer> {
  const response = await app.request(`/api/analysis/statements${query}`);
  expect(response.status).toBe(200);
  return (await response.json()) as StatementLivesAnswer;
}

test('lives are told whole, with the statements and incidents that they rest on', async () => {
  const body = await ask('');
  expect(statementLives.parse(body)).toEqual(body);
  const blockade = body.lives.find((life) => life.family === 'blockade');
  expect(blockade).toMatchObject({
    state: 'lapsed',
    title: { fr: expect.stringContaining('Blocus : Kayes') },
  });
  for (const { incident } of blockade?.links ?? [])
    expect((await app.request(`/api/incidents/${incident}`)).status).toBe(200);
  for (const { report, spans } of blockade?.tellings ?? []) {
    const { findings } = (await (await app.request(`/api/reports/${report}`)).json()) as {
      findings: { report: { text: string } };
    };
    for (const { start, end, quote } of spans) expect(findings.report.text.slice(start, end)).toBe(quote);
  }
});

test('of a span of days, and for a clearance', async () => {
  expect((await ask('?until=2025-07-29')).lives.find((l) => l.family === 'blockade')?.state).toBe('enforced');
  expect((await ask('?since=2026-01-01&until=2026-03-10')).lives.map((l) => l.family)).not.toContain(
    'curfew',
  );
  // One of the two tankers of June rests on the report that is left out: one incident is no pattern.
  expect(await ask('?clearance=CLEAR')).toMatchObject({
    doneNotAnnounced: [],
    leftOut: expect.any(Number) as number,
  });
  expect((await ask('')).doneNotAnnounced).toHaveLength(1);
});

test('what cannot be asked is refused', async () => {
  expect((await app.request('/api/analysis/statements?until=soon')).status).toBe(400);
});
