import { afterAll, beforeAll, expect, test } from 'vitest';
import { ANALYSED_REPORTS } from '../app/fixtures/analysed-reports.ts';
import { newFolder, openIn, sweep, take } from '../app/fixtures/opening.ts';
import type { First, Firsts, IncidentNovelty } from '../core/analysis/novelty.ts';
import type { IncidentPrecursors, Precursors } from '../core/analysis/precursors.ts';
import { createReader } from '../reading/index.ts';
import type { OpenedVigie } from '../app/open.ts';
import { ensureTemplate } from '../store/index.ts';
import { createServer } from './server.ts';
import { firsts, incidentNovelty } from './shapes/novelty.ts';
import { incidentPrecursors, precursors } from './shapes/precursors.ts';

const WARNING = {
  id: 'warned',
  source: 'Radio du Sahel',
  publishedAt: '2025-06-25',
  text: 'Kayes, 25 juin 2025 – Des patrouilles renforcées sont visibles depuis mardi à Kayes, selon des habitants.',
};

let app: ReturnType<typeof createServer>;
let vigie: OpenedVigie;
beforeAll(async () => {
  await ensureTemplate();
  vigie = await openIn(await newFolder(), [], createReader(), () => new Date('2025-09-16T12:00:00Z'));
  await take(vigie, [WARNING, ...ANALYSED_REPORTS]);
  app = createServer(vigie, { version: '1' });
}, 240_000);
afterAll(sweep);

async function ask<T>(path: string): Promise<{ status: number; body: T }> {
  const response = await app.request(`/api/${path}`);
  return { status: response.status, body: (await response.json()) as T };
}

test('the firsts of a span, each with what it rests on', async () => {
  const { body } = await ask<Firsts>('analysis/firsts?since=2025-07-01&until=2025-07-31');
  expect(firsts.parse(body)).toEqual(body);
  expect(body.firsts.length).toBeGreaterThan(0);
  for (const { day, searched, says } of body.firsts) {
    expect(day >= '2025-07-01' && day <= '2025-07-31').toBe(true);
    expect(searched).toMatchObject({ since: '2025-06-25', reports: 5 });
    expect(says[0]?.fr).toMatch(
      /^Première dans notre registre depuis le 25 juin 2025 \(5 rapports examinés\)/,
    );
  }
});

test('what is new about an incident, and what came before it', async () => {
  const { body: all } = await ask<Firsts>('analysis/firsts');
  const { incident } = all.firsts.find(({ question }) => question.area?.place === 'Kayes') as First;
  const { body } = await ask<IncidentNovelty>(`incidents/${incident}/novelty`);
  expect(incidentNovelty.parse(body)).toEqual(body);
  expect(body.answers.filter(({ kind }) => kind === 'first')).toEqual(
    all.firsts.filter((first) => first.incident === incident),
  );
  const { body: before } = await ask<IncidentPrecursors>(`incidents/${incident}/precursors`);
  expect(incidentPrecursors.parse(before)).toEqual(before);
  expect(before.signals.map(({ kind, hindsight }) => [kind, hindsight])).toEqual([['patrols', null]]);
});

test('what signals were worth, too few to test', async () => {
  const { body } = await ask<Precursors>('analysis/precursors');
  expect(precursors.parse(body)).toEqual(body);
  expect(body.rows[0]).toMatchObject({ id: 'patrols', signals: 1, followed: 1, test: { kind: 'too_few' } });
});

test('what is not there, and what cannot be asked', async () => {
  expect((await ask('incidents/inc-000000000000/novelty')).status).toBe(404);
  expect((await ask('incidents/inc-000000000000/precursors')).status).toBe(404);
  expect((await ask('analysis/firsts?since=July')).status).toBe(400);
});

test('an incident that was merged into another is answered for by that one', async () => {
  const { items } = await vigie.records.incidents({}, { limit: 10 });
  const [a, b] = items.map(({ id }) => ({ incident: id }));
  if (!a || !b) throw new Error('the record holds fewer than two incidents');
  const merge = await vigie.judgement.decide({ kind: 'pair', ruling: 'same', by: 'A. Traoré', a, b });
  for (const question of ['novelty', 'precursors']) {
    const [ofA, ofB] = [
      await ask(`incidents/${a.incident}/${question}`),
      await ask(`incidents/${b.incident}/${question}`),
    ];
    expect(ofA.status).toBe(200);
    expect(ofB).toEqual(ofA);
  }
  await vigie.judgement.decide({ kind: 'undo', by: 'A. Traoré', decision: merge.id });
});
