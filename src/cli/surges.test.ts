import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run, type Ran } from '../../test/kit/terminal.ts';
import { addDays } from '../core/calendar.ts';
import { newReader } from './reader.ts';

const TOWNS = ['Kayes', 'Nioro', 'Diéma', 'Yélimané', 'Bafoulabé', 'Kita'];
/** One attack every ten days from March to May, then one every other day, in towns of the west of Mali. */
const attacks = [
  ...Array.from({ length: 8 }, (_, i) => addDays('2025-03-05', 10 * i)),
  ...Array.from({ length: 12 }, (_, i) => addDays('2025-06-07', 2 * i)),
];
const REPORTS = attacks.map((day, i) => ({
  id: `r${i}`,
  source: 'Radio Delta',
  lang: 'en',
  publishedAt: addDays(day, 1),
  text: `Gunmen attacked an army post at ${TOWNS[i % TOWNS.length]}, Mali, on ${Number(day.slice(8))} ${['March', 'April', 'May', 'June'][Number(day.slice(5, 7)) - 3]} 2025. ${i + 1} soldiers were killed.`,
}));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-surges-'));
  const file = join(folder, 'reports.jsonl');
  await writeFile(file, REPORTS.map((report) => JSON.stringify(report)).join('\n'));
  expect((await vigie(['ingest', file])).code).toBe(0);
}, 240_000);
afterAll(() => rm(folder, { recursive: true }));

const vigie = (args: readonly string[], lang = 'en'): Promise<Ran> =>
  run([...args, '--data', join(folder, 'data'), '--lang-ui', lang], { columns: 100, newReader });

test('a rise is told in both languages, with its incidents', async () => {
  const { out } = await vigie(['surges', '--until', '2025-06-30']);
  expect(out).toMatch(
    /^Surges · 3 June 2025 to 30 June 2025, against the 84 days before|against the 8\d days before/,
  );
  expect(out).toMatch(/▲ Mali, all incidents: 12 incidents reported from 7 June 2025 to|since 7 June 2025/);
  expect(out).toMatch(/incidents inc-[0-9a-f]+/);
  expect(out).toContain('Null hypothesis: the days of look-back and window could stand in any order');
  const { out: french } = await vigie(['surges', '--until', '2025-06-30', '--area', 'mali'], 'fr');
  expect(french).toMatch(/▲ Mali, tous les incidents : 12 incidents signalés/);
  expect(french).toContain('Aucun changement de cibles au-delà du hasard.');
});

test('--json is one finding a line, id first, and how reporting stands', async () => {
  const { out } = await vigie(['surges', '--until', '2025-06-30', '--json']);
  const lines = out.trim().split('\n');
  expect(lines[0]).toMatch(/^\{"id":"surge:/);
  const found = lines.map((line) => JSON.parse(line) as { id: string; kind?: string; finding: string });
  expect(found.some(({ id, kind }) => id === 'surge:ML/*/all' && kind === 'surge')).toBe(true);
  expect(found.at(-1)).toMatchObject({ id: 'reporting:2025-06-30', finding: 'reporting' });
});

test('days without incidents teach where there are some; what cannot be asked is refused', async () => {
  expect((await vigie(['surges', '--until', '2024-06-30'])).out).toContain(
    'The last one in the record is of',
  );
  const { code, err } = await vigie(['surges', '--since', '2025-01-01', '--until', '2025-06-30'], 'fr');
  expect(code).toBe(2);
  expect(err).toContain('De --since à --until il y a 181 jours');
  expect((await vigie(['surges', '--look-back', 'x'])).code).toBe(2);
});
