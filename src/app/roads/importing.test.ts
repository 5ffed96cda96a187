import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtinNetwork } from '../../corridors/network/index.ts';
import type { Town } from '../../corridors/imports/index.ts';
import { LIMITS } from './features.ts';
import {
  importRoads,
  openRoads,
  readNetwork,
  removeRoads,
  type ImportedRoads,
  type RoadImportOptions,
} from './index.ts';
import { networkPath, roadsFolder, withNetworkLock } from './network-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-roads-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const road = (id: number, coordinates: unknown, properties: object = {}): string =>
  JSON.stringify({
    type: 'Feature',
    id: `way/${id}`,
    properties: { highway: 'primary', ref: `RN${id}`, ...properties },
    geometry: { type: 'LineString', coordinates },
  });
/** Roads that do not touch. */
const roads = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => {
    const west = i / 10;
    return road(i, [
      [west, 14],
      [west + 0.05, 14.01],
      [west + 0.05, 14.5],
    ]);
  });
const collection = (features: readonly string[]): string =>
  `{"type":"FeatureCollection","name":"x","features":[\n${features.join(',\n')}\n]}\n`;
const THREE = collection(roads(3));

let count = 0;
const freshData = (): string => join(folder, `data${count++}`);
const bad: string[] = [];

const take = (
  data: string,
  files: readonly string[],
  more: Partial<RoadImportOptions> = {},
): Promise<ImportedRoads> =>
  importRoads({
    data,
    files,
    towns: () => [],
    now: () => new Date('2025-07-01T00:00:00Z'),
    uiLang: 'en',
    onBadFeature: (_file, line) => bad.push(line),
    ...more,
  });

describe('features are taken from', () => {
  const [first = '', ...rest] = roads(3);
  test.each<readonly [string, string | Uint8Array]>([
    ['a collection', THREE],
    ['a collection whose type comes last', `{"features":[${roads(3).join()}],"type":"FeatureCollection"}`],
    ['a packed collection', gzipSync(THREE)],
    ['one with a byte order mark', `\ufeff${THREE}`],
    ['a feature a line', `${roads(3).join('\n')}\n`],
    [
      'a sequence of RFC 8142',
      roads(3)
        .map((text) => `\u001e${text}\n`)
        .join(''),
    ],
    [
      'a sequence written over several lines',
      [JSON.stringify(JSON.parse(first), null, 1), ...rest].join('\n'),
    ],
    ['one that ends without a line feed', roads(3).join('\n')],
  ])('%s', async (name, content) => {
    const data = freshData();
    const source = await take(data, [await file(`${name}.geojson`, content)]);
    expect(source.report).toMatchObject({ features: 3, roads: 3, faults: { count: 0 } });
    expect(source).toMatchObject({ attribution: '© OpenStreetMap contributors', licence: 'ODbL 1.0' });
    expect(
      readNetwork(data)
        ?.network.segments.flatMap((segment) => segment.roads)
        .sort(),
    ).toEqual(['RN0', 'RN1', 'RN2']);
  });
});

test('a bare line is a road without properties', async () => {
  const source = await take(freshData(), [
    await file('bare.json', '{"type":"LineString","coordinates":[[0,14],[1,14]]}'),
  ]);
  expect(source).toMatchObject({
    attribution: 'bare.json',
    licence: '–',
    report: { network: { segments: 1 } },
  });
});

test('what is written is read as it was, lines included', async () => {
  const data = freshData();
  const town: Town = {
    id: 'geonames:1',
    name: 'Tarabak',
    kind: 'town',
    at: [0.05, 14.5],
    country: 'ML',
    population: 0,
  };
  const wide = road(
    9,
    [
      [-179.99, -17],
      [180, -17.1],
      [179.9, -17],
    ],
    { oneway: 'yes', surface: 'gravel', name: 'Route de l’Est' },
  );
  await take(data, [await file('x.geojson', collection([...roads(3), wide]))], { towns: () => [town] });
  const { nodes, segments } = readNetwork(data)!.network;
  const { id, name, kind, at, country } = town;
  expect(nodes).toContainEqual({ id, name, kind, lat: at[1], lon: at[0], country, placeId: id });
  expect(segments.find(({ oneWay }) => oneWay)).toMatchObject({
    roads: ['RN9', 'Route de l’Est'],
    surface: 'unpaved',
    line: [
      [-179.99, -17],
      [180, -17.1],
      [179.9, -17],
    ],
  });
  const ids = new Set(nodes.map((node) => node.id));
  expect(segments.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
});

test('several files are one network, and what both hold is taken once', async () => {
  const files = [
    await file('a.geojson', collection(roads(2))),
    await file('b.geojsonl', roads(3).join('\n')),
  ];
  const { report, files: names } = await take(freshData(), files);
  expect(names).toEqual(['a.geojson', 'b.geojsonl']);
  expect(report).toMatchObject({ roads: 5, checks: { duplicates: { count: 2, first: ['way/0', 'way/1'] } } });
});

test('single bad features are named and counted, the good ones kept', async () => {
  bad.length = 0;
  const content = collection([
    ...roads(30),
    road(40, [
      [14, -103],
      [15, -104],
    ]),
    road(41, [
      [1, 2],
      [3, null],
    ]),
  ]);
  const { report } = await take(freshData(), [await file('some.geojson', content)]);
  expect(report).toMatchObject({ features: 32, roads: 30, faults: { count: 2 } });
  expect(bad).toEqual([
    expect.stringMatching(
      /^Feature way\/40: the position 14, -103 seems to have latitude and longitude exchanged/,
    ),
    expect.stringMatching(/^Feature way\/41: "\[3,null\]" where a position/),
  ]);
});

describe('a file that is none leaves the former network, and says why in one line', () => {
  const gz = gzipSync(collection(roads(5000)));
  const latin = Buffer.from(
    collection([
      road(
        1,
        [
          [0, 14],
          [1, 14],
        ],
        { name: 'Route de Néré' },
      ),
    ]),
    'latin1',
  );
  test.each<readonly [string, () => string | Uint8Array, RegExp]>([
    ['empty', () => '', /is empty/],
    ['blank', () => ' \n', /is not GeoJSON/],
    ['page', () => '<!doctype html>\n<p>404', /is no JSON at feature 1: unexpected "<" at byte 0/],
    ['number', () => '7', /is not GeoJSON/],
    ['topojson', () => '{"type":"Topology","objects":{}}', /is not GeoJSON but "Topology"/],
    ['object', () => '{"a":1}', /is not GeoJSON/],
    ['cut', () => THREE.slice(0, THREE.length - 3), /ends in the middle, after 3 features/],
    ['cut-in-the-first', () => THREE.slice(0, 20), /ends in the middle, after 0 features/],
    ['cut-sequence', () => roads(3).join('\n').slice(0, -9), /ends in the middle, after 2 features/],
    ['cut.gz', () => gz.subarray(0, gz.length / 2), /damaged or unknown archive/],
    [
      'nan',
      () =>
        collection([
          ...roads(1),
          road(1, [
            [0, 14],
            [1, 14],
          ]).replace('[1,14]', '[NaN,14]'),
        ]),
      /no JSON at feature 2: unexpected "N"/,
    ],
    ['more', () => `${THREE}x`, /no JSON at feature 4/],
    ['latin1', () => latin, /feature 1 is not UTF-8/],
    [
      'deep',
      () => collection([`{"type":"Feature","x":${'['.repeat(99)}${']'.repeat(99)}}`]),
      /brackets within brackets/,
    ],
    [
      'exchanged',
      () =>
        collection([
          road(1, [
            [14, -103],
            [15, -104],
          ]),
        ]),
      /1 of the first 1 features are bad.*exchanged/,
    ],
    [
      'points',
      () =>
        collection(['{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[0,14]}}']),
      /holds no road/,
    ],
    [
      'footways',
      () =>
        collection([
          road(
            1,
            [
              [0, 14],
              [1, 14],
            ],
            { highway: 'footway' },
          ),
        ]),
      /classes left out: footway \(take/,
    ],
    [
      'points-only-lengths',
      () =>
        collection([
          road(1, [
            [0, 14],
            [0, 14],
          ]),
        ]),
      /holds no road/,
    ],
    ['none', () => collection([]), /holds no road/],
  ])('%s', async (name, content, line) => {
    const data = freshData();
    await take(data, [await file('good.geojson', THREE)]);
    const before = await readFile(networkPath(data));
    const error = await take(data, [await file(name, content())]).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'VigieError', code: 'bad_input' });
    expect((error as Error).message).toMatch(line);
    expect((error as Error).message).not.toContain('\n');
    expect(await readFile(networkPath(data))).toEqual(before);
    expect(readdirSync(roadsFolder(data))).toEqual(['network.json.gz']);
  });
});

test('a feature beyond all measure is refused while it is read', async () => {
  const long = `{"type":"Feature","properties":{"x":"${'x'.repeat(LIMITS.featureBytes + 600_000)}`;
  await expect(
    take(freshData(), [await file('long.geojson', collection([...roads(1), long]))]),
  ).rejects.toMatchObject({
    code: 'too_large',
    message: /feature 2 is larger than 8 MB/,
  });
});

test('roads whose latitude and longitude are exchanged are known by the towns', async () => {
  const ends = [
    [14, -3],
    [14.5, -3.5],
    [15, -4],
    [15.5, -4.5],
  ] as const;
  const towns = ends.map(([lat, lon], i): Town => ({
    id: `t${i}`,
    name: `T${i}`,
    kind: 'town',
    at: [lon, lat],
    country: 'ML',
    population: 0,
  }));
  const path = await file('turned.geojson', collection([road(1, ends.slice(0, 2)), road(2, ends.slice(2))]));
  await expect(take(freshData(), [path], { towns: () => towns })).rejects.toThrow(/longitude exchanged/);
  expect((await take(freshData(), [path], { towns: () => towns.slice(0, 2) })).report.network.towns).toBe(0);
});

test('a dry run reports and writes nothing', async () => {
  const data = freshData();
  const { report } = await take(data, [await file('d.geojson', THREE)], { dryRun: true });
  expect(report.roads).toBe(3);
  expect(existsSync(data)).toBe(false);
});

test('an import that is stopped leaves the former network', async () => {
  const data = freshData();
  const path = await file('s.geojson', THREE);
  await take(data, [path]);
  const stop = AbortSignal.abort();
  await expect(take(data, [await file('t.geojson', collection(roads(1)))], { stop })).rejects.toThrow(
    /Stopped/,
  );
  expect(readNetwork(data)?.source.files).toEqual(['s.geojson']);
});

test('a disk that refuses leaves the former network', async () => {
  const data = freshData();
  await take(data, [await file('e.geojson', THREE)]);
  await mkdir(`${networkPath(data)}.${process.pid}.part`);
  await expect(take(data, [await file('f.geojson', THREE)])).rejects.toMatchObject({
    code: 'storage',
    message: /\(EISDIR\); the former one/,
  });
  expect(readNetwork(data)?.source.files).toEqual(['e.geojson']);
});

test('a second import at once is refused', async () => {
  const data = freshData();
  const path = await file('g.geojson', THREE);
  await withNetworkLock(data, 'fr', async () => {
    await expect(take(data, [path])).rejects.toMatchObject({ code: 'locked', message: /is importing roads/ });
  });
  expect((await take(data, [path])).report.roads).toBe(3);
});

test('a killed import leaves the former network, and the next one clears up after it', async () => {
  const data = freshData();
  await take(data, [await file('h.geojson', THREE)]);
  const script = `
    import { networkPath, withNetworkLock } from ${JSON.stringify(join(import.meta.dirname, 'network-file.ts'))};
    import { writeFileSync } from 'node:fs';
    await withNetworkLock(${JSON.stringify(data)}, 'en', async () => {
      writeFileSync(networkPath(${JSON.stringify(data)}) + '.' + process.pid + '.part', 'half');
      console.log('half');
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(readdirSync(roadsFolder(data)).some((name) => name.endsWith('.part'))).toBe(true);
  expect(readNetwork(data)?.source.files).toEqual(['h.geojson']);
  await take(data, [await file('i.geojson', THREE)]);
  expect(readdirSync(roadsFolder(data))).toEqual(['network.json.gz']);
});

describe('the roads of a folder', () => {
  test('are the built-in ones, an import as soon as it is there, and the built-in ones again', async () => {
    const data = freshData();
    const opened = openRoads({ data });
    expect(opened.network()).toBe(builtinNetwork());
    expect(opened.imported()).toBeNull();
    await take(data, [await file('j.geojson', THREE)]);
    const imported = opened.network();
    expect(imported.segments).toHaveLength(3);
    expect(opened.network()).toBe(imported);
    expect(opened.attribution()).toEqual({
      attribution: '© OpenStreetMap contributors',
      licence: 'ODbL 1.0',
    });
    expect(opened.imported()).toMatchObject({ files: ['j.geojson'], importedAt: '2025-07-01T00:00:00.000Z' });
    expect(await removeRoads(data)).toBe(true);
    expect(opened.network()).toBe(builtinNetwork());
    expect(await removeRoads(data)).toBe(false);
  });

  test('stay in use where their file is damaged; opened anew, it is said, and can be removed', async () => {
    const data = freshData();
    const notices: string[] = [];
    const opened = openRoads({ data, uiLang: 'fr', onNotice: (message) => notices.push(message) });
    await take(data, [await file('k.geojson', THREE)]);
    const before = opened.network();
    const bytes = await readFile(networkPath(data));
    bytes[bytes.length >> 1]! ^= 0xff;
    await writeFile(networkPath(data), bytes);
    expect([opened.network(), opened.network()]).toEqual([before, before]);
    expect(notices).toEqual([expect.stringMatching(/endommagé/)]);
    expect(() => openRoads({ data }).network()).toThrow(/damaged/);
    await writeFile(networkPath(data), gzipSync('{"format":"vigie.roads/9"}'));
    expect(() => openRoads({ data }).network()).toThrow(/"vigie.roads\/9", which this version does not read/);
    await removeRoads(data);
    expect(openRoads({ data }).network()).toBe(builtinNetwork());
  });
});
