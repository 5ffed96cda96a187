import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run, type Ran } from '../../test/kit/terminal.ts';
import { toldReports } from '../app/fixtures/analysed-record.ts';
import { newReader } from './reader.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-statements-'));
  const file = join(folder, 'reports.jsonl');
  await writeFile(
    file,
    toldReports('kayes-nioro')
      .map((report) => JSON.stringify(report))
      .join('\n'),
  );
  expect((await vigie(['ingest', file])).code).toBe(0);
}, 240_000);
afterAll(() => rm(folder, { recursive: true }));

const vigie = (args: readonly string[], lang = 'en'): Promise<Ran> =>
  run([...args, '--data', join(folder, 'data'), '--lang-ui', lang], { columns: 110, newReader });

test('the board tells what stands, what is over, and what does not go together', async () => {
  const { out } = await vigie(['statements', '--lives', '--until', '2025-11-05']);
  expect(out).toContain('Blockade: Kayes, Nioro du Sahel – fuel, transport (JNIM)');
  expect(out).toContain('Announced on 2 July 2025; denied; eased or lifted in part since 17 October 2025.');
  expect(out.indexOf('In force')).toBeLessThan(out.indexOf('Lifted, expired or lapsed'));
  expect(out).toContain('Done, and not announced on record');
  const { out: french } = await vigie(['statements', '--lives'], 'fr');
  expect(french).toContain('Mesure annoncée le 2 juillet 2025 ; démentie ; caduque par silence depuis le');
});

test('as lines, the id first; one in full, by the id of any statement of it', async () => {
  const { out: lines } = await vigie(['statements', '--lives', '--since', '2025-10-20', '--json']);
  expect(lines).toMatch(/^\{"id":"[0-9a-f]{64}\/s\d+","family":/);
  const lives = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; family: string });
  expect(lives.map((l) => l.family)).toEqual(['ban', 'blockade']);
  const { out } = await vigie(['statements', lives[1]?.id ?? '']);
  expect(out).toContain(
    'strong · same author (JNIM) · at Nioro du Sahel · hits what the measure names: transport',
  );
  expect(out).toMatch(/2025-10-17 {2}lifted in part \(transport\)/);
  expect(out).toContain('A link says what an incident and the measure have in common');
  const lifting = /([0-9a-f]{12}\/s1)\n.*JNIM a levé/u.exec(out)?.[1] ?? 'none';
  expect((await vigie(['statements', lifting])).out).toBe(out);
});

test.each([
  [['zzz'], 1, 'vigie statements --lives'],
  [['--lives', '--act', 'ban'], 2, '--act'],
  [['--since', '2025-01-01'], 2, 'add --lives'],
])('%s is refused with what to do', async (args, code, words) => {
  expect(await vigie(['statements', ...args])).toMatchObject({
    code,
    err: expect.stringContaining(words) as string,
  });
});

test('the list is as it was', async () => {
  expect((await vigie(['statements', '--act', 'denial'])).out).toContain('La mairie de Kayes dément');
});
