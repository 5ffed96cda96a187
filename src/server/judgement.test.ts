import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPlain } from '../../test/kit/plain-reader.ts';
import { openVigie } from '../app/open.ts';
import type { Vigie } from '../core/use-cases.ts';
import {
  claimCredibilities,
  decisionRecord,
  incidentHistory,
  ledgerReading,
  reviewQueue,
  sourceList,
} from './shapes/decisions.ts';
import { createServer } from './server.ts';

const LINE = '2025-07-01 | Kayes | 14.45 | -11.44 | Battles | Armed clash | JNIM';

let folder: string;
let vigie: Vigie;
let app: ReturnType<typeof createServer>;
let today = '2025-07-02';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-judgement-'));
  await reopen();
  await take('one', 'Radio Delta', `${LINE} | 3\n`);
  today = '2025-07-03';
  await take('two', 'Journal Sud', `${LINE} | 12\nsecond\n`);
}, 240_000);

/** Opens the record, and the server over it. */
async function reopen(): Promise<void> {
  vigie = await openVigie({ data: folder, read: readPlain, now: () => new Date(`${today}T12:00:00Z`) });
  app = createServer(vigie, { version: '1.2.3' });
}

afterAll(async () => {
  await vigie.close();
  await rm(folder, { recursive: true });
});

async function take(id: string, source: string, text: string): Promise<void> {
  for await (const result of vigie.ingest([{ id, source, text }])) expect(result.status).toBe('accepted');
}

// oxlint-disable-next-line typescript/no-explicit-any -- answers are looked into freely here
async function ask(path: string, body?: unknown, key?: string): Promise<{ status: number; body: any }> {
  const headers = {
    'content-type': 'application/json',
    ...(key === undefined ? {} : { 'idempotency-key': key }),
  };
  const init = body === undefined ? {} : { method: 'POST', headers, body: JSON.stringify(body) };
  const response = await app.request(`/api/${path}`, init);
  return { status: response.status, body: await response.json() };
}

const by = 'M. Keïta';

test('an incident is told as of a day, by named rules, and with its history', async () => {
  const { items } = (await ask('incidents')).body;
  expect(items).toHaveLength(1);
  const { id } = items[0];
  expect((await ask('incidents?asOf=2025-07-02')).body.items).toMatchObject([{ id, reports: 1 }]);
  expect((await ask(`incidents/${id}?asOf=2025-07-02`)).body.tolls).toMatchObject([{ low: 3, high: 3 }]);
  expect((await ask(`incidents/${id}?asOf=2025-07-01`)).status).toBe(404);
  expect((await ask('incidents?asOf=2025-07-32')).status).toBe(400);
  expect((await ask('counts?asOf=2025-07-02')).body.reports).toBe(1);
  const history = incidentHistory.parse((await ask(`incidents/${id}/history`)).body);
  expect(history.items.map(({ day }) => day)).toEqual(['2025-07-02', '2025-07-03']);
  const lowest = ledgerReading.parse((await ask(`incidents/${id}/readings/lowest`)).body);
  expect(lowest.tolls).toMatchObject([
    { low: 3, used: [expect.any(String)], setAside: [expect.any(Object)] },
  ]);
  expect((await ask(`incidents/${id}/readings/mean`)).status).toBe(400);
  expect((await ask('incidents/inc-0/history')).status).toBe(404);
  const { claims } = (await ask(`incidents/${id}`)).body;
  const suggested = claimCredibilities.parse((await ask(`incidents/${id}/credibility`)).body);
  expect(suggested.items.map(({ claim }) => claim).sort()).toEqual(
    claims.map((c: { id: string }) => c.id).sort(),
  );
  // The two bodies are near-copies: one lineage bears nothing out.
  expect(suggested.items.map((one) => one.suggested)).toEqual(
    claims.map(() => ({ grade: 6, confirming: 0, contradicting: 0 })),
  );
});

test('decisions are made, listed, refused and taken back', async () => {
  const [{ id }] = (await ask('incidents')).body.items;
  const { mentions } = (await ask(`incidents/${id}`)).body;
  const leaving = [{ report: mentions[1].report.digest, incident: mentions[1].incident }];
  const split = await ask('decisions', { kind: 'split', by, incident: id, mentions: leaving });
  expect(split.status).toBe(201);
  const record = decisionRecord.parse(split.body);
  expect(record).toMatchObject({ by, undoneBy: null, body: { kind: 'pair', ruling: 'different' } });
  expect((await ask('incidents')).body.items).toHaveLength(2);
  expect((await ask(`decisions?incident=${id}`)).body.items).toMatchObject([{ id: record.id }]);
  const queue = reviewQueue.parse((await ask('review')).body);
  expect(queue.total).toBe(queue.items.length);
  expect((await ask('decisions', { kind: 'undo', by, decision: record.id })).status).toBe(201);
  expect((await ask('incidents')).body.items).toHaveLength(1);
  expect((await ask('decisions', { kind: 'undo', by, decision: record.id })).status).toBe(409);
  expect((await ask('decisions', { kind: 'undo', by: '', decision: record.id })).status).toBe(422);
  expect((await ask('decisions', { kind: 'undo', by, decision: record.id, x: 1 })).status).toBe(422);
  expect((await ask('decisions', { kind: 'split', by, incident: 'inc-0', mentions: leaving })).status).toBe(
    404,
  );
});

test('sources are graded', async () => {
  const graded = await ask('decisions', {
    kind: 'reliability',
    by,
    source: 'Radio Delta',
    grade: 'B',
    why: 'x',
  });
  expect(graded.status).toBe(201);
  const { items } = sourceList.parse((await ask('sources')).body);
  expect(items.map(({ name, reliability }) => [name, reliability?.grade ?? null])).toEqual([
    ['Journal Sud', null],
    ['Radio Delta', 'B'],
  ]);
});

test('a request that is sent again under its key is decided once, at the same time, later and after a restart', async () => {
  const grade = { kind: 'reliability', by, source: 'Radio Delta', grade: 'C' };
  const count = async (): Promise<number> => (await ask('decisions?undone=true')).body.total;
  const before = await count();
  const answers = await Promise.all([1, 2, 3].map(() => ask('decisions', grade, 'key-1')));
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  const { id } = decisionRecord.parse(answers[0]?.body);
  expect(answers.map(({ body }) => body.id)).toEqual([id, id, id]);
  expect(await count()).toBe(before + 1);

  // What takes it back answers the second time, too, and does not say that it was taken back already.
  const undo = { kind: 'undo', by, decision: id };
  const taken = await ask('decisions', undo, 'key-2');
  await vigie.close();
  await reopen();
  expect((await ask('decisions', undo, 'key-2')).body).toEqual(taken.body);
  expect((await ask('decisions', undo, 'key-3')).status).toBe(409);
  expect((await ask('decisions', grade, 'key-1')).body).toMatchObject({ id, undoneBy: taken.body.id });
  await vigie.rebuild();
  expect((await ask('decisions', grade, 'key-1')).body.id).toBe(id);
  expect(await count()).toBe(before + 2);

  // Another question under the key, and the same one without any, are requests of their own.
  expect((await ask('decisions', { ...grade, grade: 'D' }, 'key-1')).body.id).not.toBe(id);
  expect((await ask('decisions', grade)).body.id).not.toBe(id);
  expect(await count()).toBe(before + 4);
  expect((await ask('decisions', grade, 'k'.repeat(201))).status).toBe(400);
});
