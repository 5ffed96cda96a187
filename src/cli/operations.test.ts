import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run, type Ran } from '../../test/kit/terminal.ts';
import { newReader } from './reader.ts';

/** Towns far enough from each other, for a group that attacks one of them every sixth day. */
const TOWNS = [
  'Djenné',
  'Bandiagara',
  'Douentza',
  'Koro',
  'Ténenkou',
  'Youwarou',
  'Niafunké',
  'Goundam',
  'Diré',
];
const dayAt = (n: number): string => new Date(Date.UTC(2025, 0, 3 + n)).toISOString().slice(0, 10);

const HISTORY = Array.from({ length: 30 }, (_, i) => ({
  id: `h${i}`,
  source: `Radio ${i % 4}`,
  lang: 'fr',
  publishedAt: dayAt(6 * i),
  text: `Des combattants du Jnim ont attaqué le camp militaire de ${TOWNS[i % TOWNS.length]} le ${dayAt(6 * i)
    .split('-')
    .toReversed()
    .join('/')}. Un soldat a été tué.`,
}));
const DAWN = {
  id: 'dawn',
  source: 'Radio Delta',
  lang: 'fr',
  publishedAt: '2025-07-02',
  text:
    'Des hommes armés ont attaqué mardi 1er juillet vers 5 heures les postes de Kayes, de Diboli et de Nioro. ' +
    'Le Jnim a revendiqué ces attaques simultanées. Trois soldats ont été tués à Kayes.',
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-operations-'));
  const file = join(folder, 'reports.jsonl');
  await writeFile(file, [...HISTORY, DAWN].map((report) => JSON.stringify(report)).join('\n'));
  expect((await vigie(['ingest', file])).code).toBe(0);
}, 240_000);
afterAll(() => rm(folder, { recursive: true }));

const vigie = (args: readonly string[], lang = 'en'): Promise<Ran> =>
  run([...args, '--data', join(folder, 'data'), '--lang-ui', lang], { columns: 110, newReader });
const QUICK = ['--replications', '99', '--found', '2'];

describe('vigie operations', () => {
  test('tests what reports tell of as one operation, in both languages', async () => {
    const { out, err } = await vigie(['operations', ...QUICK]);
    expect(err).toBe('');
    expect(out).toMatch(/3 incidents presented as one operation · Tuesday 1 July 2025 .* JNIM/);
    expect(out).toMatch(/From 1 July 2025, 3 places at least 20 km apart within (?:6 hours|1 day|3 days)/);
    expect(out).toMatch(/(?:in)?consistent\s+with\s+independent\s+timing \(p = 0\.\d+\)/);
    expect(out).toMatch(/By road, one party cannot have been at all of these places/);
    expect(out).toMatch(
      /p by check +the record as it stands: rate 0\.\d+ · shift 0\.\d+ · permutation 0\.\d+/,
    );
    expect(out).toMatch(/Or else +(?:Double counting|One source)/);
    const { out: french } = await vigie(['operations', ...QUICK], 'fr');
    expect(french).toMatch(/À partir du 1er juillet 2025, 3 lieux à 20 km au moins les uns des autres/);
    expect(french).toContain('Par la route, une même équipe n’a pas pu être à tous ces lieux.');
  });

  test('as JSON a line each, id first, with what the record has and what the test says', async () => {
    const { out } = await vigie(['operations', ...QUICK, '--json']);
    const lines = out.trim().split('\n');
    expect(lines.every((line) => line.startsWith('{"id":"'))).toBe(true);
    const [told] = lines
      .map((line) => JSON.parse(line) as { id: string; coordination: object })
      .filter(({ id }) => id.startsWith('op-'));
    expect(told).toMatchObject({
      actor: 'jnim',
      basis: expect.anything(),
      coordination: {
        origin: 'reported',
        oneParty: 'impossible',
        test: { kind: 'tested', searched: { groups: 1 } },
      },
    });
  });

  test('before there is enough it says how much there is', async () => {
    const { out } = await vigie(['operations', '--apart-km', '400', ...QUICK]);
    expect(out).toMatch(/Too few to say: \d distinct places? with a day and a position/);
  });

  test('what cannot be asked is refused', async () => {
    expect(await vigie(['operations', '--apart-km', 'far'])).toMatchObject({ code: 2 });
    expect(await vigie(['operations', '--found', '1000'])).toMatchObject({ code: 2 });
  });
});
