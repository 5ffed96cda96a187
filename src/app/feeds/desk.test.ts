import { readFile, stat, writeFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { VigieError } from '../../core/errors.ts';
import type { FeedEvent, FeedOutcome, FeedRequest } from '../../core/feeds.ts';
import { collect } from '../fixtures/collect.ts';
import { newFolder, sweep } from '../fixtures/opening.ts';
import { readLines } from '../fixtures/reader.ts';
import { openVigie, type OpenedVigie } from '../open.ts';
import { leadsTo, rss, sends, startFeedServer, type FeedServer } from './fixtures/server.ts';
import { feedsPath } from './list.ts';

const KAYES = 'Kayes | 2025-07-01 | Armed clash | JNIM | 3';
const NIORO = 'Nioro | 2025-07-02 | Abduction/forced disappearance | JNIM | 1';
let data: string;
let vigie: OpenedVigie;
let server: FeedServer;
let now = new Date('2025-07-03T10:00:00Z');

// One record for all: each test names feeds of its own, and its texts tell of days of their own.
beforeAll(async () => {
  data = await newFolder();
  const limits = { bytes: 200_000, seconds: 5, redirects: 3 };
  vigie = await openVigie({ data, read: readLines, now: () => now, feeds: { limits, pauseMs: 0 } });
}, 240_000);
afterAll(async () => {
  await vigie.close();
  await sweep();
});
beforeEach(async () => {
  server = await startFeedServer();
});
afterEach(async () => {
  for (const { id } of await vigie.feeds.feeds()) await vigie.feeds.remove(id);
  await server.close();
});

const add = (path: string, request: Partial<FeedRequest> = {}) =>
  vigie.feeds.add({ url: server.url(path), allowPrivate: true, ...request });

interface Fetched {
  readonly outcome: FeedOutcome;
  readonly events: readonly FeedEvent[];
  readonly results: readonly (Extract<FeedEvent, { kind: 'result' }>['result'] & { title: string | null })[];
}

async function fetch(id: string): Promise<Fetched> {
  const events = await collect(vigie.feeds.fetch(id));
  const last = events.at(-1);
  if (last?.kind !== 'done') throw new Error('no end');
  const results = events.flatMap((event) =>
    event.kind === 'result' ? { ...event.result, title: event.title } : [],
  );
  return { outcome: last.outcome, events, results };
}

const reportOf = async (digest: string | undefined) => vigie.records.report(digest ?? '');

test('naming a feed asks nobody; fetching takes in what is new, once', async () => {
  const text = 'Gao | 2025-06-01 | Armed clash | JNIM | 2';
  const link = 'https://courrier.example/mali/gao';
  server.answers.set('/rss', sends(rss('Le Courrier', [{ title: 'Gao', link, text }]), { etag: '"1"' }));
  const feed = await add('/rss');
  expect(feed).toMatchObject({ id: '127-0-0-1', host: server.host, title: null, last: null });
  expect(server.asked).toEqual([]);

  const first = await fetch(feed.id);
  expect(first.events.map(({ kind }) => kind)).toEqual(['asking', 'opened', 'result', 'done']);
  expect(first.outcome).toMatchObject({ status: 'fetched', accepted: 1, known: 0, hosts: [server.host] });
  expect(await reportOf(first.results[0]?.digest)).toMatchObject({
    source: 'Le Courrier',
    url: link,
    publishedAt: '2025-07-02',
  });
  const intake = await vigie.intakes.intake(first.outcome.intake ?? '');
  expect(intake).toMatchObject({ way: 'feed', name: 'Le Courrier', accepted: 1, endedAt: now.toISOString() });
  expect(intake?.incidents).toMatchObject([{ isNew: true, incident: { where: { name: 'Gao' } } }]);

  const again = await fetch(feed.id);
  expect(again.outcome).toMatchObject({ status: 'fetched', accepted: 0, known: 1, intake: null });
  expect(server.asked.at(-1)?.headers['if-none-match']).toBe('"1"');
  expect(await vigie.feeds.feeds()).toMatchObject([{ title: 'Le Courrier', last: { known: 1 } }]);
});

test('a feed that has not changed is left at that', async () => {
  server.answers.set('/rss', (response, { headers }) => {
    const isSame = headers['if-none-match'] === '"9"';
    response.writeHead(isSame ? 304 : 200, { etag: '"9"', 'content-type': 'application/xml' });
    response.end(
      isSame ? '' : rss('Neuf', [{ title: 'x', text: 'Mopti | 2025-06-02 | Armed clash | JNIM' }]),
    );
  });
  const { id } = await add('/rss');
  await fetch(id);
  expect((await fetch(id)).outcome).toMatchObject({ status: 'unchanged', known: 0 });
});

test('an entry is known by its link, and another text under it is told of', async () => {
  const link = 'https://courrier.example/direct/7';
  const feedOf = (text: string, at = link): string => rss('Direct', [{ title: '', link: at, text }]);
  server.answers.set('/rss', sends(feedOf('Dori | 2025-06-03 | Armed clash | JNIM | 1')));
  const { id } = await add('/rss');
  await fetch(id);
  server.answers.set(
    '/rss',
    sends(feedOf('Dori | 2025-06-03 | Armed clash | JNIM | 9', `${link}?utm_source=rss`)),
  );
  const { results } = await fetch(id);
  expect(results).toMatchObject([{ status: 'known', reason: expect.stringContaining('another text') }]);
  expect((await reportOf(results[0]?.digest))?.findings.report.text).toContain('| 1');
});

test('a link that several entries share tells none of them', async () => {
  const link = 'https://courrier.example/en-direct';
  const entries = ['Dori', 'Djibo'].map((town) => ({
    title: town,
    link,
    text: `${town} | 2025-06-04 | Armed clash | JNIM | 1`,
  }));
  server.answers.set('/rss', sends(rss('Direct', entries)));
  const { id } = await add('/rss');
  expect((await fetch(id)).outcome).toMatchObject({ accepted: 2 });
});

test('what a person says of a feed stands in its reports, and the grade in the record', async () => {
  server.answers.set('/rss', sends(rss('Titre du flux', [{ title: 'x', text: KAYES }])));
  const said = { source: 'Radio Delta', sensitivity: 'AMBER', grade: 'B', by: 'M. Keïta' } as const;
  const { id } = await add('/rss', said);
  const { results } = await fetch(id);
  expect(await reportOf(results[0]?.digest)).toMatchObject({ source: 'Radio Delta', sensitivity: 'AMBER' });
  await fetch(id);
  const source = (await vigie.judgement.sources()).find(({ name }) => name === 'Radio Delta');
  expect(source?.reliability).toMatchObject({ grade: 'B', decision: { by: 'M. Keïta' } });
  expect(source?.changes).toHaveLength(1);
});

test('with --full the linked page is read in the place of the summary; where it cannot be, that is said', async () => {
  const page = (text: string): string =>
    `<html><body><article><h1>Titre</h1><p>${text}</p><p>${'Suite du récit. '.repeat(30)}</p></article></body></html>`;
  const entries = ['a', 'b', 'c'].map((name, i) => ({
    title: name,
    link: server.url(`/${name}`),
    text: `résumé ${i}\nNiamey | 2025-06-1${i} | Armed clash | JNIM`,
  }));
  server.answers
    .set('/rss', sends(rss('Entier', entries)))
    .set('/a', sends(page('Niamey | 2025-06-10 | Armed clash | JNIM | 5'), { 'content-type': 'text/html' }))
    .set('/c', leadsTo('http://127.0.0.3:9/'));
  const { id } = await add('/rss', { full: true });
  const { results, outcome } = await fetch(id);
  expect(results.map(({ status }) => status)).toEqual(['accepted', 'accepted', 'accepted']);
  expect((await reportOf(results[0]?.digest))?.findings.report.text).toContain('Suite du récit');
  expect(results[1]?.reason).toMatch(/Only the summary.*404/);
  expect(results[2]?.reason).toMatch(/Only the summary.*private/);
  expect(server.asked.map(({ path }) => path)).toEqual(['/rss', '/a', '/b', '/c']);
  expect(outcome).toMatchObject({ left: 0 });
  await fetch(id);
  expect(server.asked.map(({ path }) => path)).toEqual(['/rss', '/a', '/b', '/c', '/rss']);
});

test('pages of a host that asks to be left alone are left for another time', async () => {
  const entries = [1, 2].map((i) => ({
    title: `e${i}`,
    link: server.url(`/p${i}`),
    text: `Goma | 2025-06-1${i} | Armed clash | M23`,
  }));
  server.answers
    .set('/rss', sends(rss('Chargé', entries), { etag: '"2"' }))
    .set('/p1', (response) => response.writeHead(429, { 'retry-after': '60' }).end());
  const { id } = await add('/rss', { full: true });
  expect((await fetch(id)).outcome).toMatchObject({ accepted: 0, left: 2 });
  await fetch(id);
  expect(server.asked.at(-2)?.headers['if-none-match']).toBeUndefined();
});

test('a host that asks to be left alone is not asked before its time', async () => {
  server.answers.set('/rss', (response) => response.writeHead(503, { 'retry-after': '600' }).end());
  const { id } = await add('/rss');
  expect((await fetch(id)).outcome).toMatchObject({ status: 'failed', code: 'failed' });
  expect((await fetch(id)).outcome.reason).toContain('2025-07-03T10:10:00.000Z');
  expect(server.asked).toHaveLength(1);
  now = new Date('2025-07-03T10:11:00Z');
  await fetch(id);
  expect(server.asked).toHaveLength(2);
});

test.each([
  ['a web page', '<html><head><title>x</title></head><body>x</body></html>', 'neither RSS nor Atom'],
  [
    'a web page that names its feed',
    '<!doctype html><head><link rel="alternate" type="application/rss+xml" href="/feed/?key=s3cret">',
    '/feed/?key=…',
  ],
  ['a feed without entries', '<rss version="2.0"><channel><title>x</title></channel></rss>', 'no entries'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'neither RSS nor Atom'],
  ['nothing', '', 'neither RSS nor Atom'],
  ['another XML', '<?xml version="1.0"?><opml><body/></opml>', 'neither RSS nor Atom'],
])('%s is told in one line', async (_name, body, line) => {
  server.answers.set('/rss', sends(body));
  const { id } = await add('/rss');
  const { outcome } = await fetch(id);
  expect(outcome).toMatchObject({ status: 'failed', accepted: 0 });
  expect(outcome.reason).toContain(line);
  expect(outcome.reason).not.toContain('s3cret');
});

test.each([
  ['by the server', 'text/xml; charset=windows-1252', '<rss version="2.0">'],
  [
    'by the document',
    'text/xml; charset=utf-8',
    '<?xml version="1.0" encoding="windows-1252"?><rss version="2.0">',
  ],
  ['by nobody', 'text/xml; charset=klingon', '<rss version="2.0">'],
])('an encoding told %s is heard', async (name, type, head) => {
  const text = `Ségou | 2025-06-2${name.length - 9} | Armed clash | JNIM`;
  const xml = `${head}<channel><title>Été ${name}</title><item><title>Été</title><description>${text}</description></item></channel></rss>`;
  server.answers.set('/rss', sends(Buffer.from(xml, 'latin1'), { 'content-type': type }));
  const { id } = await add('/rss');
  const { results } = await fetch(id);
  const report = await reportOf(results[0]?.digest);
  expect(report?.source).toBe(`Été ${name}`);
  expect(report?.findings.report.text).toContain('Ségou');
});

test('broken bytes in a feed cost no more than themselves', async () => {
  const xml = Buffer.concat([
    Buffer.from('<rss version="2.0"><channel><title>Ségou, Ségou, été</title><item><title>T'),
    Buffer.from([0xff, 0xfe, 0xc3]),
    Buffer.from(
      '</title><description>Labasa | 2025-06-05 | Armed clash | X</description></item></channel></rss>',
    ),
  ]);
  server.answers.set('/rss', sends(xml));
  const { id } = await add('/rss');
  expect((await fetch(id)).outcome).toMatchObject({ accepted: 1 });
});

test('an entry that cannot be taken costs the others nothing, and the feed is asked for whole again', async () => {
  const entries = [
    { title: '', text: '' },
    { title: 'y', text: NIORO },
  ];
  server.answers.set('/rss', sends(rss('Mêlé', entries), { etag: '"3"' }));
  const { id } = await add('/rss');
  expect((await fetch(id)).outcome).toMatchObject({ status: 'fetched', accepted: 1, refused: 1 });
  await fetch(id);
  expect(server.asked.at(-1)?.headers['if-none-match']).toBeUndefined();
});

test('a fetch can be called off, and one feed is fetched once at a time', async () => {
  const stop = new AbortController();
  server.answers.set('/rss', () => setTimeout(() => stop.abort(), 50));
  const { id } = await add('/rss');
  const first = vigie.feeds.fetch(id, { signal: stop.signal })[Symbol.asyncIterator]();
  // Which of two that begin at once comes first is nobody's to say: the second is asked for amid the first.
  expect((await first.next()).value).toMatchObject({ kind: 'asking' });
  const second = vigie.feeds.fetch(id)[Symbol.asyncIterator]();
  await expect(second.next()).rejects.toMatchObject({ code: 'conflict' });
  const rest = await collect({ [Symbol.asyncIterator]: () => first });
  expect(rest.at(-1)).toMatchObject({ kind: 'done', outcome: { status: 'stopped' } });
});

test.each([
  [{ url: 'ftp://courrier.example/rss' }, 'bad_input'],
  [{ url: 'nothing' }, 'bad_input'],
  [{ url: 'http://127.0.0.1/rss' }, 'forbidden'],
  [{ url: 'http://localhost:8080/rss' }, 'forbidden'],
  [{ url: 'https://courrier.example/rss', grade: 'B' }, 'bad_input'],
] as const)('%j is not put on the list', async (request, code) => {
  await expect(vigie.feeds.add(request)).rejects.toMatchObject({ code });
  expect(await vigie.feeds.feeds()).toEqual([]);
});

test('a secret in an address stays in the file, which nobody else may read', async () => {
  const url = 'https://awa:s3cret@courrier.example/rss?key=k3y#top';
  const feed = await vigie.feeds.add({ url });
  expect(JSON.stringify(await vigie.feeds.feeds())).not.toMatch(/s3cret|k3y/);
  expect(feed.address).toBe('https://…@courrier.example/rss?key=…');
  expect(await readFile(feedsPath(data), 'utf8')).toContain('s3cret');
  expect((await stat(`${data}/feeds`)).mode & 0o077).toBe(0);
  const again = await vigie.feeds.add({ url: `${url.split('#')[0]}` }).catch((error: unknown) => error);
  expect(again).toMatchObject({ code: 'conflict' });
  expect(String(again)).not.toMatch(/s3cret|k3y/);
  const other = await vigie.feeds.add({ url: 'https://courrier.example/other' });
  expect(other.id).toBe('courrier-example-2');
});

test('a list that is none is told with its file, in the language of the record', async () => {
  const kept = await readFile(feedsPath(data), 'utf8');
  await writeFile(feedsPath(data), '{"feeds":[{"id":"../x","url":"https://a.example"}]}');
  await expect(vigie.feeds.feeds()).rejects.toThrow(VigieError);
  await writeFile(feedsPath(data), kept);
});
