import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run as runTerminal, type Ran, type RunOptions } from '../../test/kit/terminal.ts';
import { newReader } from './reader.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-gazetteer-'));
  await writeFile(
    join(folder, 'villages.csv'),
    'name,lat,lon,country,admin1\nTarabak,14.25,-3.45,ML,Mopti\nKombélé,14.31,-3.52,ML,Mopti\n',
  );
});
afterAll(() => rm(folder, { recursive: true }));

const run = (args: readonly string[], data: string, options: RunOptions = {}): Promise<Ran> =>
  runTerminal([...args, '--data', join(folder, data)], { newReader, ...options });

const REPORT =
  'Au Mali, des hommes armés ont attaqué le village de Tarabak mardi 1er juillet 2025, tuant trois civils.';

const placeOf = async (data: string, text = REPORT): Promise<{ placeId: string; lat: number } | null> => {
  const { out } = await run(['read', '-', '--json', '--lang', 'fr'], data, { stdin: text });
  return JSON.parse(out).incidents[0]?.where ?? null;
};

test('an import is listed, read with, and removed', async () => {
  expect((await placeOf('a'))?.placeId).toBeNull();
  const imported = await run(['gazetteer', 'import', join(folder, 'villages.csv'), '--licence', 'CC0'], 'a');
  expect(imported).toMatchObject({ code: 0, out: 'villages: 2 places of 2 rows\n', err: '' });
  const list = await run(['gazetteer', 'list', '--json'], 'a');
  expect(JSON.parse(list.out)).toMatchObject({ name: 'villages', places: 2, licence: 'CC0' });
  expect((await placeOf('a'))?.lat).toBe(14.25);
  expect((await run(['gazetteer', 'remove', 'villages'], 'a')).out).toBe('Removed: villages.\n');
  expect((await run(['gazetteer', 'list'], 'a')).err).toMatch(/^Nothing is imported/);
  expect((await placeOf('a'))?.placeId).toBeNull();
});

test('a look-up says why, and what else could be meant', async () => {
  const found = await run(['gazetteer', 'lookup', 'Koro', '--near', 'Bankass', '--lang-ui', 'fr'], 'b');
  expect(found.out).toMatch(/^Koro · \d+ % · 14\.0640, -3\.0754 · geonames:2454674\n/);
  expect(found.out).toMatch(/Parce que {5}localité · .*à \d+ km de là · livré avec Vigie/);
  const one = await run(['gazetteer', 'lookup', 'Koro', '--country', 'ml', '--json'], 'b');
  expect(JSON.parse(one.out.split('\n')[0] ?? '')).toMatchObject({
    id: 'geonames:2454674',
    layer: 'package',
  });
  const none = await run(['gazetteer', 'lookup', 'Bamakko'], 'b');
  expect(none).toMatchObject({ code: 1, out: '' });
  expect(none.err).toMatch(/^Nothing is called "Bamakko"\.\nDid you mean: Bamako\b/);
});

test('a correction is made once, listed, used, and taken back', async () => {
  const why = ['--by', 'Awa', '--why', 'seen on site'];
  const made = await run(
    ['gazetteer', 'correct', 'Tarabak', '--to=15.5,-2.5', '--country', 'ML', ...why],
    'c',
  );
  expect(made.out).toMatch(/^c1: Tarabak means Tarabak \(15\.5, -2\.5\) from now on/);
  expect((await placeOf('c'))?.lat).toBe(15.5);
  const list = await run(['gazetteer', 'corrections', '--json'], 'c');
  expect(JSON.parse(list.out)).toMatchObject({ id: 'c1', by: 'Awa', why: 'seen on site', country: 'ML' });
  expect((await run(['gazetteer', 'uncorrect', 'c1', '--by', 'Awa'], 'c')).code).toBe(0);
  expect((await placeOf('c'))?.placeId).toBeNull();
  expect((await run(['gazetteer', 'uncorrect', 'c1', '--by', 'Awa'], 'c')).err).toMatch(
    /^No correction "c1"/,
  );
  const second = await run(['gazetteer', 'correct', 'Tarabak', '--to', 'geonames:2455518', ...why], 'c');
  expect(second.out).toMatch(/^c2: Tarabak means Kayes/);
});

test.each([
  [['gazetteer', 'correct', 'Tarabak'], /which place is meant with --to/],
  [['gazetteer', 'correct', 'Tarabak', '--to', 'nowhere'], /No place "nowhere" is known/],
  [['gazetteer', 'correct', 'Tarabak', '--to=95,3'], /no position/],
  [['gazetteer', 'correct', 'Tarabak', '--to=1,3', '--country', 'QQ'], /no country/],
  [['gazetteer', 'remove'], /--all/],
  [['gazetteer', 'import', 'nothing.txt'], /nothing.txt does not exist/],
  [['gazetteer', 'lookup', 'Koro', '--near', '95,3'], /no position/],
] as const)('vigie %j', async (args, line) => {
  const { code, out, err } = await run(args, 'd');
  expect([code, out, err.trimEnd().split('\n').length]).toEqual([2, '', 1]);
  expect(err).toMatch(line);
});

test('the lists of a folder, of a project and of a user are read with; a bad row is named', async () => {
  await mkdir(join(folder, 'e', 'gazetteer'), { recursive: true });
  await writeFile(
    join(folder, 'e', 'gazetteer', 'project.csv'),
    'name,lat,lon,country\nTarabak,14.25,-3.45,ML\n',
  );
  expect((await placeOf('e'))?.lat).toBe(14.25);
  await writeFile(
    join(folder, 'e', 'gazetteer', 'user.jsonl'),
    '{"id":"own:tarabak@14.2500,-3.4500","lat":14.5,"lon":-3.5}\n',
  );
  expect((await placeOf('e'))?.lat).toBe(14.5);
  const list = join(folder, 'places.csv');
  await writeFile(list, 'name,lat,lon\nTarabak,14,x\n');
  const refused = await run(['read', '-', '--places', list], 'e', { stdin: REPORT });
  expect(refused).toMatchObject({
    code: 2,
    err: 'places.csv, row 2: the longitude "x" is no number from −180 to 180.\n',
  });
});
