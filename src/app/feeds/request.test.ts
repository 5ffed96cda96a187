import { generateKeyPairSync } from 'node:crypto';
import { createServer as createTlsServer } from 'node:https';
import { once } from 'node:events';
import { deflateSync, gzipSync, brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { VigieError } from '../../core/errors.ts';
import { leadsTo, sends, startFeedServer, type FeedServer } from './fixtures/server.ts';
import { FEED_MESSAGES } from './messages.ts';
import { AskedToWait, fetchPage, type Fetching, type Validators } from './request.ts';

const NOW = new Date('2025-07-03T10:00:00Z');
const say = FEED_MESSAGES.en;
let server: FeedServer;
let other: FeedServer;

beforeAll(async () => {
  server = await startFeedServer();
  other = await startFeedServer('127.0.0.2');
});
afterAll(async () => {
  await server.close();
  await other.close();
});

interface Asked extends Partial<Fetching> {
  readonly validators?: Validators;
}

async function ask(url: string, { validators, ...given }: Asked = {}) {
  const hosts: string[] = [];
  const page = await fetchPage(url, validators ?? null, {
    say,
    now: () => NOW,
    limits: { bytes: 100_000, seconds: 2, redirects: 3 },
    onHost: (host) => hosts.push(host),
    signal: new AbortController().signal,
    privateHost: server.host,
    ...given,
  });
  return { page, hosts, text: page === null ? '' : Buffer.from(page.bytes).toString() };
}

const refusal = (url: string, options?: Asked): Promise<VigieError> =>
  ask(url, options).then(
    ({ text }) => {
      throw new Error(`${url} was fetched: ${text}`);
    },
    (error: unknown) => error as VigieError,
  );

test('a page comes with what the server says of it, and the server learns who asks', async () => {
  server.answers.set(
    '/a',
    sends('<rss/>', { etag: '"1"', 'last-modified': 'Wed, 02 Jul 2025 08:00:00 GMT' }),
  );
  const { page, hosts, text } = await ask(server.url('/a'));
  expect(text).toBe('<rss/>');
  expect(page).toMatchObject({
    etag: '"1"',
    lastModified: 'Wed, 02 Jul 2025 08:00:00 GMT',
    url: server.url('/a'),
  });
  expect(hosts).toEqual([server.host]);
  expect(server.asked.at(-1)?.headers['user-agent']).toContain('Vigie');
});

test('a page that has not changed is null', async () => {
  server.answers.set('/same', (response, { headers }) => {
    const isSame = headers['if-none-match'] === '"7"' && headers['if-modified-since'] === 'yesterday';
    response.writeHead(isSame ? 304 : 200).end('new');
  });
  expect((await ask(server.url('/same'))).text).toBe('new');
  const validators = { etag: '"7"', lastModified: 'yesterday' };
  expect((await ask(server.url('/same'), { validators })).page).toBeNull();
});

test.each([
  ['gzip', gzipSync('packed')],
  ['deflate', deflateSync('packed')],
  ['br', brotliCompressSync('packed')],
])('%s is unpacked', async (coding, body) => {
  server.answers.set('/packed', sends(body, { 'content-encoding': coding }));
  expect((await ask(server.url('/packed'))).text).toBe('packed');
});

test.each([
  ['gzip', gzipSync(Buffer.alloc(30_000_000))],
  ['br', brotliCompressSync(Buffer.alloc(30_000_000))],
])('a bomb of %s is given up', async (coding, body) => {
  server.answers.set('/bomb', sends(body, { 'content-encoding': coding }));
  expect(await refusal(server.url('/bomb'))).toMatchObject({ code: 'too_large' });
});

test('what is packed wrongly, or in a way that is not read, is told', async () => {
  server.answers.set(
    '/torn',
    sends(gzipSync('x'.repeat(5000)).subarray(0, 20), { 'content-encoding': 'gzip' }),
  );
  expect((await refusal(server.url('/torn'))).message).toContain('packed wrongly');
  server.answers.set('/zstd', sends('?', { 'content-encoding': 'zstd' }));
  expect(await refusal(server.url('/zstd'))).toMatchObject({ code: 'unsupported' });
});

test('a body without end is given up at the limit, and one that says so before it comes', async () => {
  server.answers.set('/endless', (response) => {
    const more = (): void => {
      while (!response.destroyed && response.write('x'.repeat(10_000)));
    };
    response.on('drain', more);
    more();
  });
  expect(await refusal(server.url('/endless'))).toMatchObject({ code: 'too_large' });
  server.answers.set('/announced', (response) =>
    response.writeHead(200, { 'content-length': '999999999' }).flushHeaders(),
  );
  expect(await refusal(server.url('/announced'))).toMatchObject({ code: 'too_large' });
});

test.each(['/drips', '/drips-headers'])('a server that drips is given up in time: %s', async (path) => {
  server.answers.set('/drips', (response) => {
    const timer = setInterval(() => response.write('x'), 50);
    response.on('close', () => clearInterval(timer));
  });
  server.answers.set('/drips-headers', (response) => {
    const timer = setInterval(() => response.socket?.write('H'), 50);
    response.on('close', () => clearInterval(timer));
  });
  const started = performance.now();
  const limits = { bytes: 100_000, seconds: 0.4, redirects: 3 };
  expect((await refusal(server.url(path), { limits })).message).toMatch(/took more than|broke off/);
  expect(performance.now() - started).toBeLessThan(3000);
});

test('a redirect is followed, a circle is not', async () => {
  server.answers.set('/old', leadsTo('/new')).set('/new', sends('moved'));
  expect(await ask(server.url('/old'))).toMatchObject({ text: 'moved', hosts: [server.host, server.host] });
  server.answers.set('/circle', leadsTo('/circle'));
  expect((await refusal(server.url('/circle'))).message).toContain('goes in circles');
});

test.each([
  ['http://127.0.0.1:1/'],
  ['http://localhost:1/'],
  ['http://2130706433:1/'],
  ['http://[::1]:1/'],
  ['http://[::ffff:127.0.0.1]:1/'],
  ['http://169.254.169.254/latest/meta-data'],
  ['http://10.0.0.1/'],
])('%s is not asked unless it is allowed', async (url) => {
  expect(await refusal(url)).toMatchObject({ code: 'forbidden' });
});

test('a name that leads into a private network is not asked, whatever else it leads to', async () => {
  const onHost = (host: string): never => {
    throw new Error(`${host} was asked`);
  };
  const resolve = async () => [
    { address: '93.184.216.34', family: 4 },
    { address: '192.168.1.1', family: 4 },
  ];
  expect(await refusal('http://feeds.example/', { resolve, onHost })).toMatchObject({ code: 'forbidden' });
});

test('the address that was checked is the one that is asked', async () => {
  server.answers.set('/pinned', sends('pinned'));
  const port = server.host.split(':')[1];
  let looks = 0;
  // A resolver of an attacker gives another answer the second time.
  const resolve = async () => [{ address: looks++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }];
  const privateHost = `feeds.example:${port}`;
  expect((await ask(`http://feeds.example:${port}/pinned`, { resolve, privateHost })).text).toBe('pinned');
  expect(looks).toBe(1);
  expect(server.asked.at(-1)?.headers.host).toBe(privateHost);
});

test('what is allowed for one host is not for where it leads', async () => {
  other.answers.set('/secret', sends('secret'));
  server.answers.set('/inward', leadsTo(other.url('/secret')));
  expect(await refusal(server.url('/inward'))).toMatchObject({ code: 'forbidden' });
  expect(other.asked).toEqual([]);
});

test.each(['file:///etc/passwd', 'ftp://127.0.0.1/', 'gopher://127.0.0.1/', 'javascript:0', 'nothing'])(
  'neither %s nor a redirect to it is an address',
  async (target) => {
    expect(await refusal(target)).toMatchObject({ code: 'bad_input' });
    server.answers.set('/elsewhere', leadsTo(target === 'nothing' ? 'http://' : target));
    expect(await refusal(server.url('/elsewhere'))).toMatchObject({ code: 'bad_input' });
  },
);

test('name and password go to their server alone, and into no message', async () => {
  const url = `http://awa:s3cret@${server.host}`;
  server.answers.set('/locked', sends('open')).set('/leaves', leadsTo(`http://${other.host}/x`));
  await ask(`${url}/locked`);
  expect(server.asked.at(-1)?.headers.authorization).toBe(
    `Basic ${Buffer.from('awa:s3cret').toString('base64')}`,
  );
  const resolve = async (host: string) => [{ address: host, family: 4 }];
  const { message } = await refusal(`${url}/leaves?key=k3y`, { resolve });
  expect(message).not.toMatch(/s3cret|k3y|awa/);
});

test.each([
  [401, 'forbidden'],
  [404, 'not_found'],
  [410, 'not_found'],
  [500, 'failed'],
  [204, 'failed'],
] as const)('HTTP %i is %s', async (status, code) => {
  server.answers.set('/status', (response) => response.writeHead(status).end('?'));
  expect(await refusal(server.url('/status'))).toMatchObject({ code });
});

test.each([
  ['3600', '2025-07-03T11:00:00.000Z'],
  ['Thu, 03 Jul 2025 12:00:00 GMT', '2025-07-03T12:00:00.000Z'],
  ['99999999', '2025-07-04T10:00:00.000Z'],
])('a server that asks to wait %s is asked again after %s', async (after, until) => {
  server.answers.set('/busy', (response) => response.writeHead(429, { 'retry-after': after }).end());
  const refused = await refusal(server.url('/busy'));
  expect(refused).toBeInstanceOf(AskedToWait);
  expect(refused).toMatchObject({ until });
});

test('faults of the network are one line each', async () => {
  const gone = await startFeedServer();
  await gone.close();
  expect((await refusal(gone.url('/'), { privateHost: gone.host })).message).toContain('Nobody answers');
  const resolve = () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
  expect((await refusal('http://nowhere.example/', { resolve })).message).toContain('leads nowhere');
  server.answers.set('/cut', (response) => response.socket?.destroy());
  expect((await refusal(server.url('/cut'))).message).toContain('broke off');
});

test('a server that speaks no proper TLS is not asked further', async () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' });
  const tls = createTlsServer({ key }).listen(0, '127.0.0.1');
  await once(tls, 'listening');
  const address = tls.address();
  const host = `127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const { message } = await refusal(`https://${host}/`, { privateHost: host });
  expect(message).toContain('certificate');
  tls.close();
});

test('who calls it off hears that, and nobody waits for a name', async () => {
  const stop = new AbortController();
  const resolve = () => new Promise<never>(() => undefined);
  const asked = refusal('http://slow.example/', { resolve, signal: stop.signal });
  stop.abort(new Error('enough'));
  expect((await asked).message).toBe('enough');
});

test('a proxy of the environment is not used', async () => {
  process.env['HTTP_PROXY'] = 'http://127.0.0.1:1';
  process.env['http_proxy'] = 'http://127.0.0.1:1';
  server.answers.set('/straight', sends('straight'));
  expect((await ask(server.url('/straight'))).text).toBe('straight');
  delete process.env['HTTP_PROXY'];
  delete process.env['http_proxy'];
});
