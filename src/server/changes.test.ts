import { afterAll, beforeAll, expect, test } from 'vitest';
import { newFolder, openIn, sweep, take } from '../app/fixtures/opening.ts';
import type { OpenedVigie } from '../app/open.ts';
import type { RecordChanges } from '../core/changes.ts';
import { ensureTemplate } from '../store/index.ts';
import { recordChanges } from './routes/changes.ts';
import { createServer } from './server.ts';

let vigie: OpenedVigie;
let app: ReturnType<typeof createServer>;
beforeAll(async () => {
  await ensureTemplate();
  vigie = await openIn(await newFolder());
  app = createServer(vigie, { version: '1' });
}, 240_000);
afterAll(sweep);

async function changes(query: string): Promise<RecordChanges> {
  const response = await app.request(`/api/changes${query}`);
  expect(response.status).toBe(200);
  return recordChanges.parse(await response.json()) as RecordChanges;
}
const totals = ({
  reports,
  newIncidents,
  changedIncidents,
  statements,
  decisions,
}: RecordChanges): number[] =>
  [reports, newIncidents, changedIncidents, statements, decisions].map(({ total }) => total);

test('what came after an entry of the journal: new, changed, decided, and nothing once it was looked at', async () => {
  const attack = 'Ségou | 2025-07-01 | Attack | JNIM | 3';
  await take(vigie, [{ id: 'a', text: `${attack}\nsay: we did it`, source: 'Radio A' }]);
  const first = await changes('?after=0');
  expect(totals(first)).toEqual([1, 1, 0, 1, 0]);

  const { sequence } = first;
  expect(totals(await changes(`?after=${sequence}`))).toEqual([0, 0, 0, 0, 0]);
  expect(totals(await changes(''))).toEqual([0, 0, 0, 0, 0]);
  expect(await changes('?day=2000-01-01')).toMatchObject({ after: 0, sequence });
  expect(await changes('?day=2999-01-01')).toMatchObject({ after: sequence, sequence });

  // Another report of the same incident changes it; one of another place is new.
  await take(vigie, [
    { id: 'b', text: attack, source: 'Radio B' },
    { id: 'c', text: 'Gao | 2025-07-03 | Attack | ', source: 'Radio C' },
  ]);
  const second = await changes(`?after=${sequence}&limit=1`);
  expect(totals(second)).toEqual([2, 1, 1, 0, 0]);
  expect(second.reports.items.map(({ id }) => id)).toEqual(['c']);
  expect(second.newIncidents.items[0]?.where?.name).toBe('Gao');
  expect(second.changedIncidents.items[0]?.where?.name).toBe('Ségou');

  // A decision changes what it bears on.
  const incident = second.newIncidents.items[0]?.id ?? '';
  await vigie.judgement.decide({
    kind: 'correct',
    incident,
    field: 'eventType',
    value: { eventType: 'Strategic developments', subEventType: 'Looting/property destruction' },
    by: 'A. Diallo',
    why: 'seen',
  });
  const third = await changes(`?after=${second.sequence}`);
  expect(totals(third)).toEqual([0, 0, 1, 0, 1]);
  expect(third.changedIncidents.items[0]?.id).toBe(incident);
  expect(third.decisions.items[0]).toMatchObject({ by: 'A. Diallo', incidents: [incident] });
});

test('a road that stands otherwise is told with the towns that hang on it, until that is taken back', async () => {
  const { sequence } = await changes('');
  const { segments } = await vigie.roads.corridor('dakar-bamako-nord');
  const kayes = segments.filter((id) => id.includes('kayes'));
  for (const segment of kayes)
    await vigie.judgement.decide({ kind: 'road', segment, status: 'open', by: 'A. Diallo', why: 'driven' });
  const opened = await changes(`?after=${sequence}`);
  expect(opened.roads.items.map(({ segment }) => segment).sort()).toEqual([...kayes].sort());
  expect(opened.roads.items[0]).toMatchObject({
    before: 'unknown',
    after: 'open',
    evidence: { kind: 'decision', saidBy: 'A. Diallo' },
  });
  const { items, total } = await vigie.changes
    .since({ after: sequence, limit: 1 })
    .then((told) => told.roads);
  expect([items.length, total]).toEqual([1, kayes.length]);

  // Looked at, it is no news; taken back, it is.
  expect((await changes(`?after=${opened.sequence}`)).roads.total).toBe(0);
  const made = opened.decisions.items.at(-1)?.id ?? '';
  await vigie.judgement.decide({ kind: 'undo', decision: made, by: 'A. Diallo' });
  expect((await changes(`?after=${opened.sequence}`)).roads.items).toMatchObject([
    { before: 'open', after: 'unknown', evidence: null },
  ]);
  expect((await changes(`?after=${sequence}`)).roads.total).toBe(kayes.length - 1);
});

test('what paper bears that may tell of anything: the strictest of all reports, which never falls', async () => {
  const strictest = async (): Promise<unknown> => (await app.request('/api/sensitivity')).json();
  expect(await strictest()).toEqual({ strictest: 'CLEAR' });
  const text = 'Gao | 2025-07-05 | Attack | ';
  await take(vigie, [
    { id: 'amber', text, title: 'said "sensitivity":"RED"', sensitivity: 'AMBER' },
    { id: 'green', text: `${text}\nsay: more`, sensitivity: 'GREEN' },
  ]);
  expect(await strictest()).toEqual({ strictest: 'AMBER' });
  const report = (await vigie.records.reports({}, { limit: 10 })).items.find(({ id }) => id === 'amber');
  await vigie.judgement.decide({
    kind: 'withdraw',
    report: report?.digest ?? '',
    by: 'A. Diallo',
    why: 'test',
  });
  expect(await strictest()).toEqual({ strictest: 'AMBER' });
});

test('a record that is younger than what was looked at is another one', async () => {
  expect(await changes('?after=999999')).toMatchObject({ isOther: true });
  expect((await app.request('/api/changes?after=-1')).status).toBe(400);
});
