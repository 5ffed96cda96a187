import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run as runTerminal, type Ran, type RunOptions } from '../../test/kit/terminal.ts';

let folder: string;
let path: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-import-'));
  path = join(folder, 'kayes.geojson');
  await writeFile(path, JSON.stringify({ type: 'FeatureCollection', features: FEATURES }));
});
afterAll(() => rm(folder, { recursive: true }));

const line = (id: number, highway: string, coordinates: unknown, more: object = {}): object => ({
  type: 'Feature',
  id: `way/${id}`,
  properties: { highway, ...more },
  geometry: { type: 'LineString', coordinates },
});

/** About Kayes and Sandaré: a main road, a side road that nearly meets it, and what is left out. */
const FEATURES = [
  line(
    1,
    'trunk',
    [
      [-11.44, 14.45],
      [-11, 14.6],
      [-10.3, 14.7],
    ],
    { ref: 'RN1' },
  ),
  line(2, 'tertiary', [
    [-11, 14.6009],
    [-11, 14.9],
  ]),
  line(3, 'tertiary', [
    [-9, 12],
    [-9.1, 12],
  ]),
  line(4, 'footway', [
    [-11, 14.6],
    [-11, 14.5],
  ]),
  line(5, 'footway', [
    [-11.1, 14.6],
    [-11, 14.5],
  ]),
  line(6, 'primary', [
    [-11, 14.6],
    [-11, null],
  ]),
  ...Array.from({ length: 9 }, (_, i) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Point', coordinates: [i, 14] },
  })),
];

const run = (args: readonly string[], data: string, options: RunOptions = {}): Promise<Ran> =>
  runTerminal(['import', 'roads', ...args, '--data', join(folder, data)], options);

test('an import reports what it took, left out and found, in both languages', async () => {
  const english = await run([path], 'a');
  expect(english).toMatchObject({
    code: 0,
    err: expect.stringMatching(/^\S+kayes.geojson: Feature way\/6: "\[-11,null\]"/),
  });
  // Towns of the gazetteer divide the road: how many there are is the gazetteer's affair.
  expect(english.out).toMatch(/^kayes.geojson · 17\d km of road, \d segments, \d towns · imported on /);
  expect(english.out.split('\n').slice(1)).toEqual([
    '    Taken       3 roads of 15 features',
    '    Left out    by class (--classes takes them): footway 2',
    '                9 points, areas and the like',
    '    Bad         1 bad feature: way/6',
    '    Look at     1 loose end that comes near another road and is not joined (--snap-m): way/2',
    '                2 parts that no road joins to the rest (44 km), kept: 14.601, -11.000: 33 km;',
    '                12.000, -9.000: 11 km',
    '    Source      © OpenStreetMap contributors · ODbL 1.0',
    '',
  ]);
  const french = await run(['--show', '--lang-ui', 'fr'], 'a');
  expect(french.out).toMatch(/^kayes.geojson · 17\d km de routes, \d tronçons, \d villes · importé le /);
  expect(french.out).toMatch(/À voir {6}1 bout libre qui approche une autre route sans y être joint/);
});

test('a wider tolerance joins what nearly meets, other classes are taken when asked for', async () => {
  const { out } = await run([path, '--snap-m', '150', '--classes', 'trunk,tertiary,footway', '--json'], 'b');
  expect(JSON.parse(out)).toMatchObject({
    files: ['kayes.geojson'],
    report: {
      roads: 5,
      leftOut: { classes: [{ name: 'primary', count: 1 }] },
      checks: { snapped: { count: 1 } },
    },
  });
});

test('a dry run writes nothing; an import without a source is told so', async () => {
  const dry = await run([path, '--dry-run'], 'c');
  expect(dry.out).toMatch(/Nothing was written \(--dry-run\)\.\n$/);
  expect(existsSync(join(folder, 'c'))).toBe(false);
  const own = join(folder, 'own.geojson');
  await writeFile(
    own,
    JSON.stringify({
      type: 'Feature',
      properties: { NO: 'D7' },
      geometry: {
        type: 'LineString',
        coordinates: [
          [0, 14],
          [1, 14],
        ],
      },
    }),
  );
  expect((await run([own, '--map', 'ref=NO', '--map', 'name=NAME'], 'c')).err).toMatch(/^No source is named/);
  expect((await run([own, '--licence', 'CC0', '--attribution', 'DNR'], 'c')).err).toBe('');
  expect((await run(['--show'], 'c')).out).toMatch(/Source {6}DNR · CC0\n$/);
});

test('the built-in network is in use before and after', async () => {
  const before = await run(['--show'], 'd');
  expect(before.out).toMatch(/^The built-in network is in use: [\d,]+ km of main roads between [\d,]+ towns/);
  await run([path], 'd');
  expect((await run(['--remove'], 'd')).out).toMatch(/^The imported network is removed/);
  expect((await run(['--show'], 'd')).out).toBe(before.out);
  expect((await run(['--remove', '--lang-ui', 'fr'], 'd')).out).toMatch(/^Aucune route n’est importée/);
});

test.each([
  [[], /^Name files, or one of/],
  [['--show', '--remove'], /^Name files, or one of/],
  [['x.geojson', '--show'], /^Name files, or one of/],
  [['nothing.geojson'], /nothing.geojson does not exist/],
  [['x.geojson', '--snap-m', '-1'], /"-1" is no distance/],
  [['x.geojson', '--snap-m', '5000'], /"5000" is no distance/],
  [['x.geojson', '--town-km', 'far'], /"far" is no distance/],
  [['x.geojson', '--classes', ''], /names no classes/],
  [['x.geojson', '--map', 'colour=C'], /no mapping/],
  [['x.geojson', '--map', 'ref='], /no mapping/],
] as const)('vigie import roads %j', async (args, text) => {
  const { code, out, err } = await run(args, 'e');
  expect([code, out, err.trimEnd().split('\n').length]).toEqual([2, '', 1]);
  expect(err).toMatch(text);
});

test('the help teaches with examples', async () => {
  expect((await run(['--help'], 'f')).out).toContain('$ vigie import roads mali.geojson.gz --dry-run');
  expect((await run(['--help', '--lang-ui', 'fr'], 'f')).out).toMatch(/Exemples\s?:\n/);
});
