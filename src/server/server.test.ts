import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { DAWN } from '../../test/kit/dawn.ts';
import { readPlain } from '../../test/kit/plain-reader.ts';
import { openVigie } from '../app/open.ts';
import type { Vigie } from '../core/use-cases.ts';
import type { ReportInput } from '../core/report.ts';
import { createServer } from './server.ts';
import { LOOPBACK_HOSTS } from './guard.ts';
import { listen } from './listen.ts';
import { problem } from './problems.ts';
import { findings } from './shapes/findings.ts';
import {
  documentResults,
  incidentDetail,
  incidentSummary,
  pageOf,
  placeRecord,
  recordCounts,
  reportDetail,
  reportSummary,
} from './shapes/records.ts';

const REPORTS: readonly ReportInput[] = [
  {
    id: 'one',
    title: 'À l’aube',
    source: 'Radio Delta',
    publishedAt: '2025-07-02',
    lang: 'fr',
    text:
      '2025-07-01 | Kayes | 14.45 | -11.44 | Battles | Armed clash | JNIM | 3\n' +
      '2025-07-01 | Diboli | 14.47 | -12.2 | Battles | Armed clash | JNIM\n',
  },
  {
    id: 'two',
    publishedAt: '2025-08-11',
    text: '2025-08-10 | Gao | 16.27 | -0.04 | Protests | Peaceful protest\n',
  },
];

let folder: string;
let vigie: Vigie;
let app: ReturnType<typeof createServer>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-server-'));
  vigie = await openVigie({
    data: join(folder, 'data'),
    read: readPlain,
    now: () => new Date('2025-09-01T00:00:00Z'),
  });
  for await (const result of vigie.ingest(REPORTS)) expect(result.status).toBe('accepted');
  await mkdir(join(folder, 'page', 'assets'), { recursive: true });
  await writeFile(join(folder, 'page', 'index.html'), '<!doctype html><title>Vigie</title>');
  await writeFile(join(folder, 'page', 'assets', 'main-a1b2c3d4.js'), 'export const a = 1;');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  app = createServer(vigie, { version: '1.2.3', page: join(folder, 'page'), hosts: LOOPBACK_HOSTS });
});

afterAll(async () => {
  await vigie.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: any; // oxlint-disable-line typescript/no-explicit-any -- answers are looked into freely here
}

async function ask(path: string, init?: RequestInit): Promise<Answer> {
  const response = await app.request(path, init);
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
  ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('what is asked is answered', () => {
  const FOUND: readonly [string, number][] = [
    ['/api/incidents', 3],
    ['/api/incidents?from=2025-08-01', 1],
    ['/api/incidents?to=2025-07-31', 2],
    ['/api/incidents?type=Protests', 1],
    ['/api/incidents?type=Protests&type=Battles', 3],
    ['/api/incidents?actor=JNIM', 2],
    ['/api/incidents?q=gao', 1],
    ['/api/incidents?bbox=-12,14,-11,15', 1],
    ['/api/incidents?bbox=-372,14,-371,15', 1],
    ['/api/incidents?background=true', 3],
    ['/api/incidents?placed=true', 3],
    ['/api/incidents?placed=false', 0],
    ['/api/reports', 2],
    ['/api/reports?q=aube', 1],
    ['/api/statements', 0],
    ['/api/statements?act=threat', 0],
    ['/api/operations', 0],
    ['/api/places', 3],
  ];
  test.each(FOUND)('%s has %i', async (path, count) => {
    const { status, body } = await ask(path);
    expect(status).toBe(200);
    expect(body.items).toHaveLength(count);
    expect(body.total).toBe(count);
    expect(body.next).toBeNull();
  });

  test('incidents are asked for by their ids', async () => {
    const { body: all } = await ask('/api/incidents');
    const ids: readonly string[] = all.items.map((item: { id: string }) => item.id);
    const { body } = await ask(`/api/incidents?id=${ids[0]}&id=${ids[2]}&id=none`);
    expect(body).toEqual({ items: [all.items[0], all.items[2]], total: 2, next: null });
    expect((await ask(`/api/incidents?id=${ids[1]}`)).body.items).toEqual([all.items[1]]);
  });

  test('the map counts what the list shows, by spot and type', async () => {
    const { status, body } = await ask('/api/map?type=Protests&type=Battles');
    expect(status).toBe(200);
    const { total } = (await ask('/api/incidents?type=Protests&type=Battles')).body;
    const counted = [...Object.values(body.counts as Record<string, number[]>), Object.values(body.unplaced)];
    expect((counted.flat() as number[]).reduce((sum, n) => sum + n, 0)).toBe(total);
    for (const list of [body.lon, body.lat, ...Object.values(body.precise), ...Object.values(body.counts)])
      expect(list).toHaveLength(body.name.length);
    expect((await ask('/api/map?bbox=-12,14,-11,15')).body.name).toEqual(['Kayes']);
    expect((await ask('/api/map?limit=5')).status).toBe(400);
  });

  test('pages are walked by their cursor, each incident once', async () => {
    const ids: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body }: Answer = await ask(`/api/incidents?limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`);
      ids.push(...body.items.map((item: { id: string }) => item.id));
      cursor = body.next;
    }
    expect(new Set(ids).size).toBe(3);
    expect(ids).toHaveLength(3);
  });

  test('one incident has its claims with their words', async () => {
    const { body: page } = await ask('/api/incidents?q=kayes');
    const { status, headers, body } = await ask(`/api/incidents/${page.items[0].id}`);
    expect(status).toBe(200);
    expect(headers.get('content-location')).toBe(`/api/incidents/${page.items[0].id}`);
    expect(body.claims.map((claim: { field: string }) => claim.field)).toContain('harm');
  });

  test('a report is found by its id and by its digest', async () => {
    const { body } = await ask('/api/reports/one');
    expect(body.findings.report.text).toBe(REPORTS[0]?.text);
    expect((await ask(`/api/reports/${body.digest}`)).body.id).toBe('one');
  });

  test('answers hold what the description says and nothing else', async () => {
    const { body: page } = await ask('/api/incidents');
    const answers: readonly [string, z.ZodType][] = [
      ['/api/incidents', pageOf(incidentSummary, 'A')],
      [`/api/incidents/${page.items[0].id}`, incidentDetail],
      ['/api/reports', pageOf(reportSummary, 'B')],
      ['/api/reports/one', reportDetail],
      ['/api/places', pageOf(placeRecord, 'C')],
      ['/api/counts', recordCounts],
      ['/api/nothing', problem],
    ];
    for (const [path, schema] of answers) {
      const { body } = await ask(path);
      expect(schema.parse(body)).toEqual(body);
    }
    expect(findings.parse(DAWN)).toEqual(DAWN);
  });

  test('timeline, counts, health', async () => {
    expect((await ask('/api/timeline')).body.items).toEqual([
      { day: '2025-07-01', counts: { Battles: 2 } },
      { day: '2025-08-10', counts: { Protests: 1 } },
    ]);
    expect((await ask('/api/counts')).body).toMatchObject({
      reports: 2,
      incidents: 3,
      firstDay: '2025-07-01',
    });
    expect((await ask('/api/health')).body).toEqual({ status: 'ok', version: '1.2.3' });
  });

  test('the description names every route and is OpenAPI 3.1', async () => {
    const { body } = await ask('/api/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.paths).sort()).toEqual([
      '/api/analysis/basis',
      '/api/analysis/clusters',
      '/api/analysis/firsts',
      '/api/analysis/operations',
      '/api/analysis/precursors',
      '/api/analysis/statements',
      '/api/analysis/trends',
      '/api/baselines',
      '/api/baselines/lineup',
      '/api/brief',
      '/api/brief/{format}',
      '/api/briefs',
      '/api/briefs/check',
      '/api/briefs/draft',
      '/api/briefs/{id}',
      '/api/briefs/{id}/differences',
      '/api/briefs/{id}/versions/{version}',
      '/api/briefs/{id}/versions/{version}/drift',
      '/api/briefs/{id}/versions/{version}/{format}',
      '/api/changes',
      '/api/corridors',
      '/api/corridors/{id}',
      '/api/counts',
      '/api/decisions',
      '/api/documents',
      '/api/documents/read',
      '/api/events',
      '/api/feeds',
      '/api/feeds/{id}',
      '/api/feeds/{id}/fetch',
      '/api/gazetteer/corrections',
      '/api/gazetteer/corrections/{id}/undo',
      '/api/gazetteer/lookup',
      '/api/health',
      '/api/incidents',
      '/api/incidents/{id}',
      '/api/incidents/{id}/credibility',
      '/api/incidents/{id}/history',
      '/api/incidents/{id}/novelty',
      '/api/incidents/{id}/precursors',
      '/api/incidents/{id}/readings/{rule}',
      '/api/intakes',
      '/api/intakes/{id}',
      '/api/intakes/{id}/end',
      '/api/map',
      '/api/operations',
      '/api/places',
      '/api/problems/{code}',
      '/api/read',
      '/api/reports',
      '/api/reports/{key}',
      '/api/review',
      '/api/roads',
      '/api/roads.geojson',
      '/api/roads/access',
      '/api/roads/alternatives/{place}',
      '/api/roads/changes',
      '/api/roads/effects',
      '/api/roads/network',
      '/api/roads/segments/{id}',
      '/api/search',
      '/api/sensitivity',
      '/api/sources',
      '/api/statements',
      '/api/timeline',
    ]);
  });
});

describe('a report is taken in', () => {
  test('reading keeps nothing', async () => {
    const text = '2025-09-01 | Niono | 14.25 | -5.99 | Battles | Armed clash';
    const { status, body } = await post('/api/read', { text });
    expect(status).toBe(200);
    expect(body.incidents).toHaveLength(1);
    expect((await ask('/api/counts')).body.reports).toBe(2);
  });

  const REFUSED: readonly [string, unknown, number, string][] = [
    ['no text', {}, 422, 'bad_input'],
    ['an empty text', { text: '  ' }, 422, 'bad_input'],
    ['a text that is none', { text: 5 }, 422, 'bad_input'],
    ['an unknown member', { text: 'a', colour: 'red' }, 422, 'bad_input'],
    ['a day that is none', { text: 'a', publishedAt: '2025-02-30' }, 422, 'bad_input'],
    ['a language that no pack reads', { text: 'a', lang: 'de' }, 422, 'bad_input'],
    ['broken JSON', '{"text": ', 422, 'bad_input'],
    ['a list', [], 422, 'bad_input'],
    ['binary', { text: 'a\0b' }, 415, 'unsupported'],
  ];
  test.each(REFUSED)('%s is refused by both', async (_name, body, status, code) => {
    for (const path of ['/api/reports', '/api/read']) {
      const answer = await post(path, body);
      expect(answer).toMatchObject({ status, body: { code, status, type: `/api/problems/${code}` } });
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
    }
  });

  test('a body above the limit is refused', async () => {
    const text = 'a'.repeat(26 * 1024 * 1024);
    expect(await post('/api/reports', { text })).toMatchObject({ status: 413, body: { code: 'too_large' } });
  });

  test('what is no JSON is refused', async () => {
    const answer = await post('/api/reports', 'text', { 'content-type': 'text/plain' });
    expect(answer).toMatchObject({ status: 415, body: { code: 'unsupported' } });
  });
});

describe('what cannot be answered is a problem', () => {
  const PROBLEMS: readonly [string, number, string, RegExp][] = [
    ['/api/incidents?limit=0', 400, 'bad_usage', /limit/],
    ['/api/incidents?limit=501', 400, 'bad_usage', /limit/],
    ['/api/incidents?limit=x', 400, 'bad_usage', /limit/],
    ['/api/incidents?from=2025-02-30', 400, 'bad_usage', /from/],
    ['/api/incidents?from=2025-02-02&to=2025-02-01', 400, 'bad_usage', /from/],
    ['/api/incidents?type=War', 400, 'bad_usage', /Battles/],
    ['/api/incidents?bbox=1,2,3', 400, 'bad_usage', /bbox/],
    ['/api/incidents?bbox=1,2,3,x', 400, 'bad_usage', /bbox/],
    ['/api/incidents?bbox=1,5,3,4', 400, 'bad_usage', /bbox/],
    ['/api/incidents?colour=red', 400, 'bad_usage', /colour/],
    ['/api/incidents?cursor=zzz', 422, 'bad_input', /cursor/],
    ['/api/statements?act=shout', 400, 'bad_usage', /act/],
    ['/api/incidents/none', 404, 'not_found', /none/],
    ['/api/reports/none', 404, 'not_found', /none/],
    ['/api/nothing', 404, 'not_found', /openapi/],
    ['/nothing', 404, 'not_found', /nothing/],
  ];
  test.each(PROBLEMS)('%s is %i', async (path, status, code, detail) => {
    const answer = await ask(path);
    expect(answer).toMatchObject({ status, body: { status, code, type: `/api/problems/${code}` } });
    expect(answer.body.detail).toMatch(detail);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });

  test('in French where the request asks for it', async () => {
    const { body } = await ask('/api/nothing', { headers: { 'accept-language': 'fr-FR,fr;q=0.9,en;q=0.8' } });
    expect(body.title).toBe('Il n’y a rien ici');
  });

  test('the type of a problem is an address that explains it', async () => {
    expect((await ask('/api/problems/locked')).body).toMatchObject({ code: 'locked', status: 423 });
    expect((await ask('/api/problems/toString')).status).toBe(404);
  });

  test('a bug is reported and its inside stays inside', async () => {
    const bugs: unknown[] = [];
    const broken = {
      ...vigie,
      records: { ...vigie.records, counts: () => Promise.reject(new Error('inside')) },
    };
    const server = createServer(broken, { version: '0', onBug: (bug) => bugs.push(bug) });
    const response = await server.request('/api/counts');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('inside');
    expect(bugs).toHaveLength(1);
  });
});

describe('who may ask', () => {
  const HOSTS: readonly [string, number][] = [
    ['localhost:4600', 200],
    ['127.0.0.1', 200],
    ['[::1]:4600', 200],
    ['LOCALHOST', 200],
    ['evil.example', 403],
    ['localhost.evil.example', 403],
    ['127.0.0.1.nip.io', 403],
  ];
  test.each(HOSTS)('host %s: %i', async (host, status) => {
    expect((await ask('/api/counts', { headers: { host } })).status).toBe(status);
    expect((await ask('/', { headers: { host } })).status).toBe(status);
  });

  const ORIGINS: readonly [string, number][] = [
    ['http://localhost', 200],
    ['http://localhost:8080', 403],
    ['https://evil.example', 403],
    ['null', 403],
  ];
  test.each(ORIGINS)('writing from %s: %i', async (origin, status) => {
    expect((await post('/api/read', { text: 'a' }, { origin, host: 'localhost' })).status).toBe(status);
  });

  test('every answer carries the policy of the page', async () => {
    for (const path of ['/', '/api/counts', '/api/nothing']) {
      const { headers } = await ask(path);
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });
});

describe('the page', () => {
  test('is served, asked for again each time, and not sent twice', async () => {
    const first = await ask('/');
    expect(first).toMatchObject({ status: 200, body: '<!doctype html><title>Vigie</title>' });
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const again = await ask('/', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect(again).toMatchObject({ status: 304, body: '' });
  });

  test('has files that never change', async () => {
    const { status, headers } = await ask('/assets/main-a1b2c3d4.js');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(headers.get('cache-control')).toContain('immutable');
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%00',
    '/%',
    '/assets',
  ])('does not give out %s', async (path) => {
    const { status, body } = await ask(`http://localhost${path}`);
    expect(status).toBe(404);
    expect(JSON.stringify(body)).not.toContain('"secret"');
  });
});

describe('on a socket', () => {
  test('what is taken in is told to who listens, and to who comes back', async () => {
    const server = await listen(app, { host: '127.0.0.1', port: 0, lang: 'en' });
    const base = `http://127.0.0.1:${server.port}`;
    const stream = await fetch(`${base}/api/events`);
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    const taken = await fetch(`${base}/api/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: 'three', text: '2025-08-12 | Gao | 16.27 | -0.04 | Riots | Mob violence' }),
    });
    expect(taken.status).toBe(201);
    expect(taken.headers.get('location')).toMatch(/^\/api\/reports\/[0-9a-f]{64}$/);
    const event = await firstEvent(stream);
    expect(event).toMatch(/^event: report$/m);
    expect(event).toMatch(/^id: 3$/m);
    const back = await fetch(`${base}/api/events`, { headers: { 'last-event-id': '2' } });
    expect(await firstEvent(back)).toMatch(/^id: 3$/m);
    await server.close();
  });

  test('the same text again is known', async () => {
    const answer = await post('/api/reports', { ...REPORTS[0], id: 'other' });
    expect(answer).toMatchObject({ status: 200, body: { status: 'known' } });
  });

  test('a taken port is said in one line, in both languages', async () => {
    const first = await listen(app, { host: '127.0.0.1', port: 0, lang: 'en' });
    for (const [lang, words] of [
      ['en', 'is taken'],
      ['fr', 'est occupé'],
    ] as const) {
      await expect(listen(app, { host: '127.0.0.1', port: first.port, lang })).rejects.toMatchObject({
        code: 'conflict',
        message: expect.stringContaining(words),
      });
    }
    await first.close();
  });
});

/** The first event of a stream that is more than a comment. */
async function firstEvent(response: Response): Promise<string> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    const event = text.split('\n\n').find((part) => part.includes('data:'));
    if (event !== undefined) return event;
  }
  throw new Error(`the stream ended after: ${text}`);
}

describe('a file is taken in', () => {
  const ROW = '2025-09-03 | Niono | 14.25 | -5.99 | Battles | Armed clash | JNIM';
  const send = (
    name: string,
    content: string | Uint8Array,
    headers: Record<string, string> = {},
  ): Promise<Answer> =>
    ask(`/api/documents?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { host: 'localhost', 'content-type': 'application/octet-stream', ...headers },
      body: Buffer.from(content as string),
    });

  test('each of its reports is kept or refused, and says where it came from', async () => {
    const feed = `<rss><channel><title>Radio Delta</title><item><title>Un</title><description>${ROW}</description>
      <pubDate>Thu, 04 Sep 2025 06:00:00 GMT</pubDate></item><item></item></channel></rss>`;
    const { status, body } = await send('fil.xml', feed, { 'accept-language': 'fr' });
    expect(status).toBe(200);
    expect(documentResults.parse(body)).toEqual(body);
    expect(body.results).toMatchObject([
      { status: 'accepted', origin: 'fil.xml#1' },
      {
        status: 'refused',
        origin: 'fil.xml#2',
        code: 'bad_input',
        reason: expect.stringContaining('aucun texte'),
      },
    ]);
    const kept = await ask(`/api/reports/${body.results[0].digest}`);
    expect(kept.body).toMatchObject({ title: 'Un', source: 'Radio Delta', publishedAt: '2025-09-04' });
    expect((await send('fil.xml', feed)).body.results[0].status).toBe('known');
  });

  test.each<[string, string, Uint8Array | string, number, RegExp]>([
    ['a picture', 'a.pdf', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 200, /PNG/],
    ['a kind that is not known', 'a.xlsx', 'x', 200, /"[.]xlsx"/],
    ['nothing', 'a.txt', '', 200, /empty/],
    ['a name without length', '', 'x', 400, /name/],
  ])('%s is refused', async (_name, name, content, status, reason) => {
    const answer = await send(name, content);
    expect(answer.status).toBe(status);
    expect(answer.body.detail ?? answer.body.results[0].reason).toMatch(reason);
  });

  test('a form of another site cannot send one', async () => {
    expect(await send('a.txt', ROW, { 'content-type': 'text/plain' })).toMatchObject({ status: 415 });
    expect(await send('a.txt', ROW, { origin: 'https://example.org' })).toMatchObject({ status: 403 });
  });
});
