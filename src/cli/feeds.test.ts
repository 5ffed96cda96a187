import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run, type Ran, type RunOptions } from '../../test/kit/terminal.ts';
import { readPlain } from '../../test/kit/plain-reader.ts';
import { rss, sends, startFeedServer, type FeedServer } from '../app/feeds/fixtures/server.ts';
import { openVigie } from '../app/index.ts';
import type { OpenedVigie } from '../app/open.ts';
import { createServer, listen, LOOPBACK_HOSTS, type Listening } from '../server/index.ts';

const LINE = '2025-07-01 | Kayes | 14.45 | -11.44 | Battles | Armed clash | JNIM | 3';
let folder: string;
let server: FeedServer;
let opened: OpenedVigie;
let listening: Listening;

// Commands go through a server that holds the record, as they do beside an open page: each is then a matter of moments.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-feeds-cli-'));
  server = await startFeedServer();
  server.answers
    .set(
      '/rss',
      sends(
        rss('Le Courrier', [
          { title: 'Kayes', text: LINE },
          { title: '', text: '' },
        ]),
      ),
    )
    .set('/page', sends('<html><body>x</body></html>'));
  opened = await openVigie({ data: join(folder, 'data'), read: readPlain, now: () => new Date() });
  const app = createServer(opened, { version: '0', hosts: LOOPBACK_HOSTS });
  listening = await listen(app, { host: '127.0.0.1', port: 0, lang: 'en' });
  await opened.announce(`http://127.0.0.1:${listening.port}`);
}, 240_000);
afterAll(async () => {
  await listening.close();
  await opened.close();
  await server.close();
  await rm(folder, { recursive: true });
});

const vigie = (args: readonly string[], lang = 'en', options: RunOptions = {}): Promise<Ran> =>
  run([...args, '--data', join(folder, 'data'), '--lang-ui', lang], { columns: 110, ...options });

test('a feed is named, fetched on command only, and taken off', async () => {
  expect((await vigie(['feeds'])).err).toContain('vigie feeds add');
  const added = await vigie([
    'feeds',
    'add',
    server.url('/rss?key=s3cret'),
    '--allow-private',
    '--source',
    'Radio Delta',
    '--grade',
    'b',
    '--by',
    'A. Diallo',
  ]);
  expect(added.out).toBe(
    `127-0-0-1 is on the list: http://${server.host}/rss?key=…\n` +
      `Nothing was fetched. "vigie feeds fetch 127-0-0-1" will ask ${server.host}.\n`,
  );
  expect(server.asked).toEqual([]);
  expect((await vigie(['feeds'], 'fr')).out).toMatch(
    /Origine Radio Delta · B · peut se trouver[^]*jamais relevé/,
  );

  const fetched = await vigie(['feeds', 'fetch'], 'en', { env: { HTTPS_PROXY: 'http://127.0.0.1:1' } });
  // One of its two entries is empty.
  expect(fetched.code).toBe(1);
  expect(fetched.out).toMatch(
    /^127-0-0-1: 1 report taken in, 0 known already, 1 refused\.\nWhat it brought: vigie intakes in-\w{12}\n$/,
  );
  expect(fetched.err).toMatch(
    /HTTPS_PROXY is set and is not used[^]*asking 127\.0\.0\.1:\d+ …\n[^]*127-0-0-1#2: There is no text/,
  );
  const again = await vigie(['feeds', 'fetch', '127-0-0-1', '--json']);
  const lines = again.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.map(({ status }) => status)).toEqual(['known', 'refused', 'fetched']);
  expect([added, fetched, again].map(({ out, err }) => out + err).join()).not.toContain('s3cret');

  const id = /vigie intakes (in-\w+)/.exec(fetched.out)?.[1] ?? '';
  const intake = await vigie(['intakes', id], 'fr');
  expect(intake.out).toMatch(
    /1 rapport pris, 0 déjà connus, 1 refusés[^]*Incidents nouveaux\n {4}inc-\w+ · /,
  );
  expect((await vigie(['intakes'])).out).toContain(`${id} · `);
  expect((await vigie(['sources', '--json'])).out).toContain('"grade":"B"');

  expect((await vigie(['feeds', 'remove', '127-0-0-1'])).out).toContain('its reports stay');
  expect((await vigie(['feeds', 'fetch', '127-0-0-1'])).code).toBe(1);
  expect((await vigie(['intakes', 'in-0'], 'fr')).err).toMatch(/^Aucune collecte n’a l’identifiant in-0/);
});

test('a host that sends no feed costs the others nothing, and all is said in French', async () => {
  await vigie(['feeds', 'add', server.url('/page'), '--allow-private']);
  await vigie(['feeds', 'add', server.url('/rss'), '--allow-private', '--full']);
  const fetched = await vigie(['feeds', 'fetch'], 'fr');
  expect(fetched.err).toMatch(/127-0-0-1 : Ce que 127\.0\.0\.1:\d+ envoie n’est ni du RSS ni de l’Atom/);
  expect(fetched.out).toMatch(/^127-0-0-1-2 : 0 rapport pris, 1 déjà connus, 1 refusés\.\n/);
  expect(fetched.code).toBe(1);
  expect(await vigie(['feeds', 'fetch', 'x'], 'fr')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^Aucun flux/),
  });
});

test('without a server the command holds the record itself', async () => {
  const there = (args: readonly string[]): Promise<Ran> => run([...args, '--data', join(folder, 'own')]);
  await there(['feeds', 'add', server.url('/rss'), '--allow-private']);
  expect((await there(['feeds', 'fetch'])).out).toMatch(/^127-0-0-1: 1 report taken in/);
});

test.each([
  [['feeds', 'add', 'ftp://a.example/x'], 2, /is no address of a feed/],
  [['feeds', 'add', 'http://10.0.0.1/x'], 1, /--allow-private/],
  [['feeds', 'add', 'https://a.example/x', '--grade', 'Z'], 2, /"Z"/],
  [['feeds', 'add', 'https://a.example/x', '--sensitivity', 'PINK'], 2, /no TLP/],
] as const)('%j is refused in one line', async (args, code, line) => {
  const ran = await vigie(args);
  expect(ran.code).toBe(code);
  expect(ran.err).toMatch(line);
  expect(ran.err.trim().split('\n')).toHaveLength(1);
});
