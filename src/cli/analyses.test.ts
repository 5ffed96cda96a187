import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run, type Ran } from '../../test/kit/terminal.ts';
import { ANALYSED_REPORTS } from '../app/fixtures/analysed-reports.ts';
import { newReader } from './reader.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-analyses-'));
  const file = join(folder, 'reports.jsonl');
  await writeFile(file, ANALYSED_REPORTS.map((report) => JSON.stringify(report)).join('\n'));
  expect((await vigie(['ingest', file])).code).toBe(0);
}, 240_000);
afterAll(() => rm(folder, { recursive: true }));

const vigie = (args: readonly string[], lang = 'en'): Promise<Ran> =>
  run([...args, '--data', join(folder, 'data'), '--lang-ui', lang], { columns: 110, newReader });

test('analyses say what they rest on, and what a clearance leaves out', async () => {
  const { out } = await vigie(['analyses'], 'fr');
  expect(out).toMatch(/^4 incidents d’après 4 rapports de 2 sources, parus du 2 juillet 2025 au/);
  const { out: cleared, err } = await vigie(['analyses', '--clearance', 'GREEN', '--json']);
  expect(JSON.parse(cleared)).toMatchObject({ incidents: 3, leftOut: 1 });
  expect(err).toBe('');
  expect((await vigie(['analyses', '--clearance', 'GREEN'])).err).toContain(
    '1 item above the clearance left out.',
  );
});

test('a brief is written in either language, to the terminal or a file by its name', async () => {
  const days = ['--since', '2025-06-01', '--until', '2025-09-30'];
  const { out } = await vigie(['brief', ...days], 'fr');
  expect(out).toMatch(/^# Note de situation\u00a0: tout le registre\n\n\*\*TLP:AMBER\*\*\n/);
  expect(out).toContain('## Routes et lieux coupés');
  const file = join(folder, 'note.html');
  const { err, code } = await vigie(['brief', ...days, '--lang', 'fr', '--out', file]);
  expect([code, err]).toEqual([0, `Written to ${file}. The brief is TLP:AMBER.\n`]);
  expect(await readFile(file, 'utf8')).toContain('<html lang="fr">');
  const paper = join(folder, 'note.pdf');
  expect((await vigie(['brief', ...days, '--out', paper])).code).toBe(0);
  expect(await readFile(paper, 'latin1')).toMatch(/^%PDF-1\.7/);
  const { err: bare, code: noFile } = await vigie(['brief', '--format', 'docx'], 'fr');
  expect([noFile, bare]).toEqual([2, expect.stringContaining('--out note.docx')]);
  const { err: refused, code: usage } = await vigie(['brief', '--out', 'note.xyz'], 'fr');
  expect([usage, refused]).toEqual([2, expect.stringContaining('ne dit aucun format')]);
});

test('the record is scanned for clusters; four incidents are too few to say', async () => {
  const { code, out } = await vigie(['scan', '--to', '2025-09-16']);
  expect([code, out]).toEqual([0, 'Too few to say: 4 cases, and at least 6 are needed.\n']);
  const { out: json } = await vigie([
    'scan',
    '--to',
    '2025-09-16',
    '--clearance',
    'GREEN',
    '--max-days',
    '7',
    '--json',
  ]);
  expect(JSON.parse(json)).toMatchObject({
    kind: 'too_few',
    n: 3,
    parameters: { maxDays: 7 },
    noCases: { undated: 0, unplaced: 0 },
    leftOut: 1,
  });
});
