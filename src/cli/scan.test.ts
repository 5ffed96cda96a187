import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run, type Ran } from '../../test/kit/terminal.ts';
import { wordsIn } from './messages/index.ts';
import { renderScan } from './rendering/scan.ts';

const QUIET = ['2025-01-02', '2025-01-05', '2025-01-08', '2025-01-11'];
const CSV = [
  'date,lat,lon,cases,location',
  ...QUIET.map((day) => `${day},12.5,-8.0,1,Koura`),
  ...QUIET.map((day) => `${day},13.5,-4.0,1,Sanga`),
  '2025-01-20,14.4,-11.4,2,Dembé',
  '2025-01-19,14.4,-11.4,1,Dembé',
].join('\n');

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-scan-'));
  file = join(folder, 'events.csv');
  await writeFile(file, CSV);
});
afterAll(() => rm(folder, { recursive: true }));

const scan = (args: readonly string[], lang = 'en', columns = 110): Promise<Ran> =>
  run(['scan', ...args, '--lang-ui', lang], { columns });

test('a table, what it says of chance, its hypothesis and its caveats', async () => {
  const { code, out, err } = await scan([file]);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^11 cases at 3 places, 2025-01-02 to 2025-01-20 · circles up to 200 km, /);
  expect(out).toMatch(/^Around +Radius +Places +Days +Cases +Expected +LLR +p +By chance once in$/m);
  expect(out).toMatch(
    /^Dembé +0\.0 km +1 +2025-01-12 – 2025-01-20 +3 +0\.82 +\d\.\d{3} +0\.\d{3} +\d+ days?$/m,
  );
  expect(out).toMatch(/\n\n(?:Cons|Incons)istent with dates dealt at random/);
  expect(out).toContain('Null hypothesis: ');
  expect(out.match(/^· /gm)).toHaveLength(5);
});

test('in French, with its decimal commas; a block a cluster where the terminal is narrow', async () => {
  const { out } = await scan([file], 'fr', 50);
  expect(out).toMatch(/^Autour de {14}Dembé$/m);
  expect(out).toMatch(/^Attendus {15}0,82$/m);
  expect(out).toContain('Hypothèse nulle');
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(50);
});

test('JSON has the names that others read, and the same p-values every time', async () => {
  const { out, err } = await scan([file, '--max-days', '3', '--replications', '99', '--json']);
  expect(err).toBe('');
  const { clusters } = JSON.parse(out);
  expect(clusters).toHaveLength(1);
  expect(Object.keys(clusters[0]).toSorted()).toEqual(
    [
      'logLikelihoodRatio',
      'pValue',
      'gumbelPValue',
      'recurrenceInterval',
      'observed',
      'expected',
      'center',
      'radiusKm',
      'from',
      'to',
      'locations',
    ].toSorted(),
  );
  expect(clusters[0]).toMatchObject({
    observed: 3,
    from: '2025-01-18',
    to: '2025-01-20',
    locations: ['Dembé'],
  });
  expect((await scan([file, '--max-days', '3', '--replications', '99', '--json'])).out).toBe(out);
  const other = await scan([file, '--max-days', '3', '--replications', '99', '--json', '--seed', '2']);
  expect(other.out).not.toBe(out);
});

test('too few to say is an answer', async () => {
  const few = ['--from', '2025-01-19'];
  expect(await scan([file, ...few])).toEqual({
    code: 0,
    out: 'Too few to say: 3 cases, and at least 6 are needed.\n',
    err: '8 cases outside the period left out.\n',
  });
  const { code, out } = await scan([file, ...few, '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ kind: 'too_few', n: 3, minimum: 6, clusters: [] });
});

test('a cluster of the record names its incidents', async () => {
  const finding = JSON.parse((await scan([file, '--json'])).out);
  const ids = ['inc-1', 'inc-2', 'inc-3'];
  const clusters = finding.clusters.map((cluster: object) => ({ ...cluster, incidents: ids }));
  const text = renderScan({ ...finding, clusters }, { width: 110, colour: false, words: wordsIn('en') });
  expect(text).toMatch(/^Incidents, Dembé {2}inc-1, inc-2, inc-3$/m);
});

test.each([
  [['--as-of', '2025-01-01'], /--as-of and --clearance ask the record/],
  [['--max-radius-km', '0'], /--max-radius-km is "0"/],
  [['--max-radius-km', 'NaN'], /--max-radius-km is "NaN"/],
  [['--max-days', '1.5'], /--max-days is "1.5"; expected a whole number from 1/],
  [['--min-cases', '-2'], /--min-cases is "-2"/],
  [['--replications', '0'], /--replications is "0"/],
  [['--seed', '99999999999'], /--seed is/],
  [['--from', '2025-02-30'], /2025-02-30/],
  [['--from', '2025-02-01', '--to', '2025-01-01'], /exchange them/],
] as const)('%o is one clear line', async (args, message) => {
  const { code, out, err } = await scan([file, ...args]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(message);
  expect(err.trimEnd()).not.toContain('\n');
});

test('bad input names its line, and ends with 2', async () => {
  const bad = join(folder, 'bad.csv');
  await writeFile(bad, `${CSV}\n2025-01-21,95,0,1,X`);
  const { code, out, err } = await scan([bad, '--json'], 'fr');
  expect([code, out]).toEqual([2, '']);
  expect(err).toBe('Ligne 12 : lat vaut « 95 » ; il faut des degrés de -90 à 90.\n');
});

test('stopped, it says so', async () => {
  const stopping = new AbortController();
  stopping.abort();
  const { code, err } = await run(['scan', file, '--lang-ui', 'en'], { stop: stopping.signal });
  expect([code, err]).toEqual([1, 'Stopped: nothing was decided.\n']);
});
