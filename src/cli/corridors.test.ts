import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run, type Ran } from '../../test/kit/terminal.ts';
import { newReader } from './reader.ts';

// The record is of today, since a command cannot be told another day to take reports in.
const today = new Date().toISOString().slice(0, 10);
const REPORTS = [
  {
    id: 'threat',
    source: 'Radio Delta',
    text:
      'Le Jnim annonce un blocus de Kayes et de Nioro.\n\n' +
      'Dans un message vocal, un porte-parole du Jnim a déclaré que les villes de Kayes et de Nioro ' +
      'sont placées sous blocus et que plus aucun camion n’y entrera.',
  },
].map((report) => JSON.stringify({ ...report, lang: 'fr', publishedAt: today, sensitivity: 'GREEN' }));

const DETAIL = ['dakar-bamako-nord', '--from', today];

let folder: string;
let here: Ran;
let stop: (() => Promise<Ran>) | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-corridors-'));
  await writeFile(join(folder, 'reports.jsonl'), REPORTS.join('\n'));
  expect((await vigie(['ingest', join(folder, 'reports.jsonl')])).code).toBe(0);
  here = await corridors(DETAIL);
  // The rest is asked through a server: it opens the record once.
  stop = await serve();
}, 240_000);
afterAll(async () => {
  await stop?.();
  await rm(folder, { recursive: true });
});

const vigie = (args: readonly string[], lang = 'en'): Promise<Ran> =>
  run([...args, '--data', join(folder, 'data'), '--lang-ui', lang], { columns: 110, newReader });
const corridors = (args: readonly string[], lang?: string): Promise<Ran> =>
  vigie(['corridors', ...args], lang);

const objects = ({ out }: Ran): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** A server on the record, till it is stopped. */
async function serve(): Promise<() => Promise<Ran>> {
  const stopping = new AbortController();
  const served = Promise.withResolvers<void>();
  const onOut = (text: string): void => {
    if (text.includes('http:')) served.resolve();
  };
  const ended = run(['serve', '--port', '0', '--data', join(folder, 'data')], {
    stop: stopping.signal,
    onOut,
    newReader,
  });
  await Promise.race([served.promise, ended.then(({ err }) => Promise.reject(new Error(err)))]);
  return () => {
    stopping.abort();
    return ended;
  };
}

test('all corridors are listed by word and sign, unknown said as unknown', async () => {
  const { out } = await corridors([]);
  expect(out).toMatch(/^✕ closed {8}northern Dakar–Bamako corridor · 1,\d{3} km\n {4}since /m);
  expect(out).toMatch(/closed between Ambidédi–Kayes–Gabou$/m);
  expect(out).toMatch(/^\? unknown {7}Road of Hope · [\d,]+ km\n {4}no word ever\n/m);
  const { out: french } = await corridors([], 'fr');
  expect(french).toMatch(/^✕ fermé {9}corridor Dakar–Bamako par le nord · /m);
  const lines = objects(await corridors(['--json']));
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) expect(Object.keys(line)[0]).toBe('id');
});

test('one corridor tells its stretches, who says so, and its history', async () => {
  const { out } = await corridors(['Corridor Dakar-Bamako par le nord'], 'fr');
  const [stretches = '', history = ''] = out.split('\nHistoire\n');
  expect(stretches).toMatch(/✕ fermé {9}Ambidédi–Kayes–Gabou · \d+ km\n {4}depuis le .* sans autre nouvelle/);
  expect(stretches).toMatch(/selon JNIM · rapport [0-9a-f]{12}\n {8}«\s?Le Jnim annonce un blocus/);
  expect(stretches).toContain('ml:kayes--ambidedi');
  expect(stretches).toContain('rien n’en a jamais été dit');
  expect(history).toMatch(/^ {2}\? inconnu · du .*\n {2}✕ fermé · le .* · Ambidédi–Kayes–Gabou\n/);
  const [one] = objects(await corridors(['dakar-bamako-nord', '--json']));
  expect(one).toMatchObject({ id: 'dakar-bamako-nord', status: 'closed', since: today, lastEvidence: today });
  expect(await corridors(['nowhere'])).toMatchObject({ code: 1, err: expect.stringContaining('"nowhere"') });
});

test('who is cut off is told with the usual way, the roads that are closed, and the word', async () => {
  const { out } = await corridors(['access', '--from-hub', 'Bamako', 'Dakar'], 'fr');
  expect(out).toMatch(/✕ coupé {9}Kayes\n {4}D’habitude {3}\d+ km, [\dh ]+ · depuis Bamako\n/);
  expect(out).toMatch(/Fermé {8}au plus tard depuis le .*Gabou–Kayes, Kayes–Ambidédi/);
  expect(out).toMatch(/\d+ lieux sont incertains : atteints seulement si des routes dont personne ne répond/);
  const { out: uncertain } = await corridors(['access', '--from-hub', 'Bamako', '--state', 'uncertain']);
  expect(uncertain).toMatch(/\? uncertain {5}Ségou\n.*\n {4}At best {6}\d+ km, .* · as usual\n/);
  expect(uncertain).toContain('At worst     no way along roads known to be open');
  const places = objects(await corridors(['access', '--from-hub', 'Bamako', '--state', 'cut_off', '--json']));
  expect(places.map(({ name }) => name)).toEqual(['Kayes', 'Nioro du Sahel']);
  expect(places[0]).toMatchObject({ id: 'ml:kayes', state: 'cut_off' });
});

test('two ways to a town share no road', async () => {
  const { out } = await corridors(['ways', 'Sikasso', '--from-hub', 'Bamako']);
  expect(out).toMatch(/^1\. from Bamako · \d+ km, .* · worst road: \? unknown\n {4}Bamako – /);
  expect(out).toMatch(/^2\. from Bamako/m);
  expect(out).toMatch(/The two ways share no road\.\n$/);
});

test('the export is for everybody, and says what it leaves out', async () => {
  const { out, err } = await corridors(['geojson']);
  expect(JSON.parse(out)).toMatchObject({ type: 'FeatureCollection', clearance: 'CLEAR', features: [] });
  expect(err).toMatch(/^\d+ incidents?, statements? .*above CLEAR left out/);
  const { out: green } = await corridors(['geojson', '--clearance', 'GREEN']);
  expect(JSON.parse(green).features.length).toBeGreaterThan(5);
  expect(green).not.toContain('blocus');
});

test.each([
  ['set', 'ml:kayes--ambidedi', 'ajar'],
  ['set', 'nowhere', 'open', '--by', 'A'],
  ['access', '--state', 'cutoff'],
  ['access', '--by', 'weight'],
  ['access', '--from-hub', 'Atlantis'],
  ['ways', 'Atlantis'],
  ['ways', 'Kayes', '--assume', 'best'],
  ['geojson', '--clearance', 'PINK'],
  ['changes', '--since', '2025-02-30'],
  ['define', 'x', '--name', 'X'],
  ['--as-of', 'yesterday'],
])('%s %s %s is refused in one line', async (...args) => {
  const { code, out, err } = await corridors(args);
  expect([1, 2]).toContain(code);
  expect(out).toBe('');
  expect(err.trim().split('\n')).toHaveLength(1);
});

test('a server says what the record itself does', async () => {
  expect(here.code).toBe(0);
  expect(await corridors(DETAIL)).toEqual(here);
});

test('people decide, and take it back', async () => {
  const stamp = ['--by', 'A. Diallo', '--why', 'Drove it'];
  const made = await corridors(['set', 'ml:kayes--ambidedi', 'open', ...stamp]);
  expect(made).toMatchObject({ code: 0 });
  const changes = await corridors(['changes', '--from-hub', 'Dakar']);
  expect(changes.out).toMatch(/→ ✓ open · Kayes–Ambidédi .*\n.*decided by A\. Diallo/);
  expect((await corridors(['access', '--from-hub', 'Dakar'])).out).not.toMatch(/cut off {7}Kayes$/m);
  expect((await corridors(['geojson', '--clearance', 'RED'])).out).not.toContain('Diallo');
  const [undo = ''] = /vigie judge undo dec-\w+/.exec(made.out) ?? [];
  expect((await vigie([...undo.split(' ').slice(1), '--by', 'A. Diallo'])).code).toBe(0);
  expect((await corridors(['access', '--from-hub', 'Dakar'])).out).toMatch(/cut off {7}Kayes$/m);
  const via = ['--name', 'Kayes–Gogui', '--via', 'Kayes, Nioro du Sahel'];
  expect((await corridors(['define', 'kayes-gogui', ...via, ...stamp])).code).toBe(0);
  expect((await corridors(['kayes gogui'])).out).toMatch(
    /^✕ closed {8}Kayes–Gogui · \d+ km\n[^]*kayes-gogui · of your own/,
  );
});

describe('what closing a road would do', () => {
  test('is asked for by no command and no option', async () => {
    const ranking =
      /sort|order by|\brank|critical|vital|important|impact|choke|betweenness|bridge|target|vulnerab/i;
    for (const command of ['access', 'ways', 'changes', 'geojson', 'set', 'define', 'effects', '']) {
      const { out } = await corridors([...(command === '' ? [] : [command]), '--help']);
      expect(out).toContain('vigie corridors');
      expect(out).not.toMatch(ranking);
    }
  });

  test('orders no roads: those of an answer come as the network has them', async () => {
    const { out } = await corridors(['geojson', '--clearance', 'RED']);
    const { features } = JSON.parse(out) as { features: { id: string }[] };
    const { builtinNetwork } = await import('../corridors/index.ts');
    const told = new Set(features.map(({ id }) => id));
    expect(features.map(({ id }) => id)).toEqual(
      builtinNetwork()
        .segments.map(({ id }) => id)
        .filter((id) => told.has(id)),
    );
  });
});

test('the rules are a page to review', async () => {
  expect((await corridors(['effects'], 'fr')).out).toMatch(/^# Ce qui change l’état d’une route\n/);
});
