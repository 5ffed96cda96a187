import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImportInfo } from '../../gazetteer/index.ts';
import { gazetteerFolder, indexPath, readIndex, withIndexLock } from './index-file.ts';
import { importPlaces, removeImports, type ImportOptions } from './importing.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-places-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const row = (id: number, name: string, lat = '14.1', lon = '-3.2'): string =>
  [id, name, name, '', lat, lon, 'P', 'PPL', 'ML', '', '04', '', '', '', '0', '', '', '', '2020-01-01'].join(
    '\t',
  );
const dump = (n: number): string =>
  Array.from({ length: n }, (_, i) => row(i + 1, `Tarabak ${i}`)).join('\n');

/** An archive of files (PKWARE APPNOTE), as `zip` would write it. */
function zip(entries: readonly (readonly [name: string, content: string])[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of entries) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(raw), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(raw.length, 18);
    head.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), head, tail, Buffer.from(name)]),
    );
    locals.push(local);
    at += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, ...directory, Buffer.from('PK\u0005\u0006'), end]);
}

let count = 0;
const freshData = (): string => join(folder, `data${count++}`);
const bad: string[] = [];

const take = (
  data: string,
  files: readonly string[],
  more: Partial<ImportOptions> = {},
): Promise<readonly ImportInfo[]> =>
  importPlaces({
    data,
    files,
    now: () => new Date('2025-07-01T00:00:00Z'),
    uiLang: 'en',
    onBadRow: (_file, line) => bad.push(line),
    ...more,
  });

describe('a list is taken from', () => {
  test.each([
    ['ML.txt', dump(3)],
    ['ML.txt.gz', gzipSync(dump(3))],
    [
      'ML.zip',
      zip([
        ['readme.txt', 'x'.repeat(9000)],
        ['ML.txt', dump(3)],
      ]),
    ],
    ['bom.csv', '\ufeffname,lat,lon\r\nTarabak 0,14,-3\r\nTarabak 1,14,-3\r\nTarabak 2,14,-3\r\n'],
  ])('%s', async (name, content) => {
    const data = freshData();
    const [info] = await take(data, [await file(name, content)]);
    expect(info).toMatchObject({ rows: 3, places: 3, bad: 0, importedAt: '2025-07-01T00:00:00.000Z' });
    expect(readIndex(data)?.named('tarabak 2')).toHaveLength(1);
  });
});

test('an import of the same name is replaced, another is added, either can be removed', async () => {
  const data = freshData();
  const ml = await file('ML.txt', dump(3));
  await take(data, [ml]);
  await take(data, [await file('own.csv', 'name,lat,lon\nBarkala,14,-3')]);
  await file('ML.txt', dump(2));
  await take(data, [ml]);
  expect(readIndex(data)?.imports.map(({ name, places }) => [name, places])).toEqual([
    ['own', 1],
    ['ML', 2],
  ]);
  await removeImports(data, ['ML'], 'en');
  expect([readIndex(data)?.size, readIndex(data)?.named('barkala').length]).toEqual([1, 1]);
  await expect(removeImports(data, ['ML'], 'fr')).rejects.toThrow(/pas d’import « ML » ; il y a : own/);
  await removeImports(data, ['own'], 'en');
  expect(existsSync(indexPath(data))).toBe(false);
});

test('single bad rows are named and counted, the good ones kept', async () => {
  bad.length = 0;
  const content = [
    ...dump(30).split('\n'),
    row(40, 'Barkala', '95', '14'),
    `${row(41, 'Barkala')}\textra`,
    row(42, 'Bar\u0000kala'),
  ].join('\n');
  const data = freshData();
  const [info] = await take(data, [await file('some.txt', content)]);
  expect(info).toMatchObject({ rows: 33, places: 30, bad: 3 });
  expect(bad.map((line) => line.slice(0, 7))).toEqual(['Row 31:', 'Row 32:', 'Row 33:']);
  expect(bad[0]).toMatch(/exchanged/);
});

describe('a file that is none leaves the former index, and says why in one line', () => {
  const gz = gzipSync(dump(5000));
  const packed = zip([['ML.txt', dump(50)]]);
  const bomb = (): Uint8Array => gzipSync(Buffer.alloc(80 * 1024 * 1024, 'a'));
  test.each<readonly [string, () => string | Uint8Array, RegExp]>([
    ['empty.txt', () => '', /holds no rows/],
    ['header.csv', () => 'name,lat,lon\n', /holds no rows/],
    ['page.txt', () => '<!doctype html>\n<p>404', /begins with "<!doctype html>"/],
    ['short.txt', () => dump(3).replaceAll('\t2020', '2020'), /begins with "1/],
    ['cut.txt.gz', () => gz.subarray(0, gz.length / 2), /damaged or unknown archive/],
    ['garbage.gz', () => Uint8Array.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8]), /damaged or unknown/],
    ['cut.zip', () => packed.subarray(0, packed.length - 9), /no end of archive/],
    ['none.zip', () => zip([['photo.jpg', 'x']]), /no .txt or .csv file/],
    ['bomb.txt.gz', bomb, /unpacks to far more/],
    ['utf16.csv', () => Buffer.from('\ufeffname,lat,lon\nA,1,2', 'utf16le'), /UTF-16/],
    [
      'latin1.txt',
      () => Buffer.from(dump(30).replaceAll('Tarabak', 'Nér\u00e9'), 'latin1'),
      /Row 1: it is not UTF-8/,
    ],
    [
      'swapped.csv',
      () => `name,lat,lon\n${'Barkala,-103.2,14.1\n'.repeat(9)}`,
      /Row 2: the latitude "-103.2"/,
    ],
    ['long.csv', () => `name,lat,lon\n${`${'x'.repeat(70_000)}\n`.repeat(3)}`, /longer than 65536 bytes/],
    ['nul.csv', () => `name,lat,lon\n${'\u0000\u0000,1,2\n'.repeat(3)}`, /NUL byte/],
    ['wells.txt', () => dump(3).replaceAll('\tP\tPPL', '\tH\tWLL'), /no place that could be imported/],
    ['half.txt', () => `${dump(6)}\n${'x\ty\n'.repeat(6)}`, /6 of the first 12 rows are bad/],
  ])('%s', async (name, content, line) => {
    const data = freshData();
    await take(data, [await file('good.csv', 'name,lat,lon\nBarkala,14,-3')]);
    const before = readIndex(data)?.digest;
    const error = await take(data, [await file(name, content())]).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'VigieError', code: 'bad_input' });
    expect((error as Error).message).toMatch(line);
    expect((error as Error).message).not.toContain('\n');
    expect(readIndex(data)?.digest).toBe(before);
    expect(readdirSync(gazetteerFolder(data))).toEqual(['imports.index']);
  });
});

test('of several files none is taken where one is bad', async () => {
  const data = freshData();
  const files = [await file('a.txt', dump(3)), await file('b.txt', 'nothing')];
  await expect(take(data, files)).rejects.toThrow(/b.txt begins with/);
  expect(readIndex(data)).toBeNull();
});

test('a disk that refuses leaves the former index', async () => {
  const data = freshData();
  await take(data, [await file('c.txt', dump(3))]);
  await mkdir(`${indexPath(data)}.${process.pid}.part`);
  const refused = take(data, [await file('c.txt', dump(2))]);
  await expect(refused).rejects.toMatchObject({ code: 'storage', message: /\(EISDIR\); the former one/ });
  expect(readIndex(data)?.size).toBe(3);
});

test('a second import at once is refused', async () => {
  const data = freshData();
  const path = await file('d.txt', dump(3));
  await withIndexLock(data, 'en', async () => {
    await expect(take(data, [path])).rejects.toMatchObject({
      code: 'locked',
      message: /is importing places/,
    });
  });
  expect(await take(data, [path])).toHaveLength(1);
});

test('a killed import leaves the former index, and the next one clears up after it', async () => {
  const data = freshData();
  const before = await take(data, [await file('e.txt', dump(3))]);
  expect(before).toHaveLength(1);
  const script = `
    import { packIndex } from ${JSON.stringify(join(import.meta.dirname, '../../gazetteer/imports/index-format.ts'))};
    import { withIndexLock, indexPath } from ${JSON.stringify(join(import.meta.dirname, 'index-file.ts'))};
    import { writeFileSync } from 'node:fs';
    await withIndexLock(${JSON.stringify(data)}, 'en', async () => {
      writeFileSync(indexPath(${JSON.stringify(data)}) + '.' + process.pid + '.part', 'half');
      console.log(typeof packIndex);
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(readIndex(data)?.size).toBe(3);
  expect(readdirSync(gazetteerFolder(data)).some((name) => name.endsWith('.part'))).toBe(true);
  await take(data, [await file('f.txt', dump(2))]);
  expect(readdirSync(gazetteerFolder(data))).toEqual(['imports.index']);
  expect(readIndex(data)?.imports.map(({ name }) => name)).toEqual(['e', 'f']);
});

test('a damaged index is said to be one, and can be removed', async () => {
  const data = freshData();
  await take(data, [await file('g.txt', dump(3))]);
  const { readFile } = await import('node:fs/promises');
  const bytes = await readFile(indexPath(data));
  const at = bytes.indexOf('Tarabak 1');
  bytes[at] = 0x58;
  await writeFile(indexPath(data), bytes);
  expect(() => readIndex(data)).toThrow(/damaged/);
  await removeImports(data, 'all', 'en');
  expect(readIndex(data)).toBeNull();
});
