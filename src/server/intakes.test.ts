import { afterAll, beforeAll, expect, test } from 'vitest';
import { rss, sends, startFeedServer, type FeedServer } from '../app/feeds/fixtures/server.ts';
import { newFolder, openIn, sweep } from '../app/fixtures/opening.ts';
import type { OpenedVigie } from '../app/open.ts';
import { LOOPBACK_HOSTS } from './guard.ts';
import { createServer } from './server.ts';
import { feedEvent, feedList, feedRecord } from './shapes/feeds.ts';
import { intakeDetail, intakeList } from './shapes/intakes.ts';

const KAYES = 'Kayes | 2025-07-01 | Armed clash | JNIM | 3';
const NIORO = 'Nioro | 2025-07-02 | Armed clash | JNIM | 1';
const LINES = 'application/x-ndjson';

let vigie: OpenedVigie;
let app: ReturnType<typeof createServer>;
let server: FeedServer;

beforeAll(async () => {
  vigie = await openIn(await newFolder());
  app = createServer(vigie, { version: '1', hosts: LOOPBACK_HOSTS });
  server = await startFeedServer();
}, 240_000);
afterAll(async () => {
  await server.close();
  await sweep();
});

type Init = RequestInit & { readonly headers?: Readonly<Record<string, string>> };

// oxlint-disable-next-line typescript/no-explicit-any -- answers are looked into freely here
async function ask(path: string, init: Init = {}): Promise<{ status: number; body: any; lines: any[] }> {
  const response = await app.request(`http://localhost/api/${path}`, init);
  const text = await response.text();
  const isLines = response.headers.get('content-type') === LINES;
  const lines = isLines
    ? text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
  return { status: response.status, body: isLines ? null : JSON.parse(text), lines };
}

const post = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

const send = (path: string, body: string, headers: Readonly<Record<string, string>> = {}) =>
  ask(path, { method: 'POST', headers: { 'content-type': 'application/octet-stream', ...headers }, body });

test('a file of an intake tells of each report as it comes, and the intake what it brought', async () => {
  const { status, body } = await post('intakes', { way: 'files', name: 'dépêches', announced: 1 });
  expect(status).toBe(201);
  const lines = `{"text":"${KAYES}"}\n{"text":"${KAYES}"}\n{"text":""}\n`;
  const query = `name=a.jsonl&intake=${body.id}&source=Radio%20Delta&publishedAt=2025-07-03&sensitivity=AMBER`;
  const sent = await send(`documents?${query}`, lines, { accept: LINES });
  expect(sent.lines.map((line) => line.status)).toEqual(['accepted', 'known', 'refused']);
  expect(await vigie.records.report(sent.lines[0].digest)).toMatchObject({
    source: 'Radio Delta',
    publishedAt: '2025-07-03',
    sensitivity: 'AMBER',
  });
  await post(`intakes/${body.id}/end`, {});
  const detail = intakeDetail.parse((await ask(`intakes/${body.id}`)).body);
  expect(detail).toMatchObject({ accepted: 1, known: 1, refused: 1, name: 'dépêches' });
  expect(detail.incidents).toMatchObject([{ isNew: true }]);
  expect(intakeList.parse((await ask('intakes')).body).items[0]?.endedAt).not.toBeNull();
});

test('a text can belong to an intake; what is refused is noted too', async () => {
  const { id } = (await post('intakes', { way: 'text' })).body;
  expect((await post(`reports?intake=${id}`, { text: NIORO, title: 'Nioro' })).status).toBe(201);
  expect((await post(`reports?intake=${id}`, { text: ' ', title: 'vide' })).status).toBe(422);
  expect((await ask(`intakes/${id}`)).body.items).toMatchObject([
    { name: 'Nioro', results: [{ status: 'accepted' }] },
    { name: 'vide', results: [{ status: 'refused', code: 'bad_input' }] },
  ]);
});

test('an intake that was never begun is not there, and no file is taken for it', async () => {
  expect((await ask('intakes/in-0')).status).toBe(404);
  expect((await post('intakes/in-0/end', {})).status).toBe(404);
  const before = await vigie.records.counts();
  const sent = await send('documents?name=a.txt&intake=in-0', 'Gao | 2025-07-09 | Armed clash | X', {
    accept: LINES,
  });
  expect([sent.status, sent.body.code]).toEqual([404, 'not_found']);
  expect(await vigie.records.counts()).toEqual(before);
});

test('a file is looked into without being kept', async () => {
  const before = await vigie.records.counts();
  const texts = Array.from({ length: 12 }, (_, i) =>
    JSON.stringify({ text: `Gao | 2025-08-${10 + i} | Armed clash | X` }),
  );
  const { body } = await send('documents/read?name=b.jsonl&source=RFI', `${texts.join('\n')}\nnonsense\n`);
  expect(body.total).toBe(13);
  expect(body.reports).toHaveLength(10);
  expect(body.reports[0]).toMatchObject({ source: 'RFI', reason: null, findings: { incidents: [{}] } });
  expect((await send('documents/read?name=c.txt', ' ')).body.reports).toMatchObject([
    { findings: null, reason: expect.stringContaining('empty') },
  ]);
  expect((await send('documents/read?name=a.jsonl', '{"text":"x","lang":"xx"}')).body.reports).toMatchObject([
    { findings: null, reason: expect.stringContaining('"xx"') },
  ]);
  expect(await vigie.records.counts()).toEqual(before);
});

test('a feed is named, fetched line by line and taken off again', async () => {
  const url = server.url('/rss?key=s3cret');
  server.answers.set(
    '/rss',
    sends(rss('Le Courrier', [{ title: 'x', text: 'Gao | 2025-06-01 | Armed clash | X' }])),
  );
  const added = await post('feeds', { url, allowPrivate: true });
  expect(added.status).toBe(201);
  const { id } = feedRecord.parse(added.body);
  const fetched = await post(`feeds/${id}/fetch`, {});
  expect(fetched.lines.map((line) => feedEvent.parse(line).kind)).toEqual([
    'asking',
    'opened',
    'result',
    'done',
  ]);
  expect(fetched.lines.at(-1).outcome).toMatchObject({ status: 'fetched', accepted: 1 });
  const list = await ask('feeds');
  expect(feedList.parse(list.body).items).toMatchObject([
    { id, title: 'Le Courrier', last: { accepted: 1 } },
  ]);
  expect(JSON.stringify([added, fetched, list])).not.toContain('s3cret');
  expect((await ask(`feeds/${id}`, { method: 'DELETE' })).status).toBe(200);
  expect((await ask(`feeds/${id}`, { method: 'DELETE' })).status).toBe(404);
  expect((await post(`feeds/${id}/fetch`, {})).status).toBe(404);
});

test.each([
  [{ url: 'nothing' }, 422],
  [{ url: 'http://127.0.0.1/x' }, 403],
  [{ url: 'https://courrier.example', colour: 'red' }, 422],
] as const)('%j is refused', async (request, status) => {
  expect((await post('feeds', request)).status).toBe(status);
});

test('pages of other sites neither name feeds nor fetch nor remove them', async () => {
  const origin = { origin: 'https://evil.example' };
  expect((await post('feeds', { url: 'https://courrier.example' }, origin)).status).toBe(403);
  expect((await post('feeds/x/fetch', {}, origin)).status).toBe(403);
  expect((await ask('feeds/x', { method: 'DELETE', headers: origin })).status).toBe(403);
  expect((await post('intakes', { way: 'text' }, origin)).status).toBe(403);
  // What a form of another site can send without asking first is not taken either.
  expect((await post('feeds/x/fetch', {}, { 'content-type': 'text/plain' })).status).toBe(415);
});

test('a server that others reach takes no feeds of private networks', async () => {
  const open = createServer(vigie, { version: '1' });
  const response = await open.request('/api/feeds', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'fr' },
    body: JSON.stringify({ url: server.url('/rss'), allowPrivate: true }),
  });
  expect(response.status).toBe(403);
  expect((await response.json()) as object).toMatchObject({
    detail: expect.stringContaining('réseaux privés'),
  });
});
