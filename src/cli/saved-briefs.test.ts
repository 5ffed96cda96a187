import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run, type Ran } from '../../test/kit/terminal.ts';
import { BRIEF_REPORTS } from '../app/fixtures/brief-reports.ts';
import { newReader } from './reader.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-briefs-'));
  const file = join(folder, 'reports.jsonl');
  await writeFile(file, BRIEF_REPORTS.map((report) => JSON.stringify(report)).join('\n'));
  expect((await vigie(['ingest', file])).code).toBe(0);
}, 480_000);
afterAll(() => rm(folder, { recursive: true }));

const vigie = (args: readonly string[], lang = 'en'): Promise<Ran> =>
  run([...args, '--data', join(folder, 'data'), '--lang-ui', lang], { columns: 110, newReader });

test('a brief is saved, listed, shown and told apart', async () => {
  expect((await vigie(['briefs'])).err).toContain('No brief is saved yet');
  expect((await vigie(['briefs'], 'fr')).err).toContain('Aucune note n’est enregistrée');
  const span = ['--since', '2025-06-01', '--until', '2025-06-30'];
  const saved = await vigie(['brief', ...span, '--save', 'June', '--by', 'Awa', '--json']);
  const made = JSON.parse(saved.out) as { readonly brief: string };
  expect(made).toMatchObject({ version: 1, title: 'June', by: 'Awa', scope: { until: '2025-06-30' } });
  const { brief } = made;
  expect((await vigie(['briefs'])).out).toContain(`${brief}  June`);
  expect((await vigie(['briefs', '--json'])).out).toMatch(new RegExp(`^\\{"id":"${brief}"`));
  const shown = await vigie(['briefs', 'show', brief, '--version', '1', '--lang', 'fr']);
  expect(shown.out).toContain('# June');
  expect(shown.out).toContain('Version 1, revue par Awa');
  expect((await vigie(['briefs', 'diff', brief])).out).toContain('nothing is printed otherwise');
  expect(await vigie(['briefs', 'show', brief, '--version', '9'])).toMatchObject({ code: 1 });
  expect(await vigie(['briefs', 'show', brief, '--version', 'x'])).toMatchObject({ code: 2 });
  expect(await vigie(['briefs', 'diff', 'brf-000000000000'])).toMatchObject({ code: 1 });

  const rows = (await vigie(['briefs', 'sentences', brief, '--json'])).out.trim().split('\n');
  const key = rows.map((row) => (JSON.parse(row) as { readonly key: string }).key)[0] ?? '';
  const moved = await vigie(['briefs', 'move', brief, key, '--to', 'targets', '--by', 'Awa']);
  expect(moved).toMatchObject({ code: 0, out: `Saved as ${brief}, version 2.\n` });
  expect((await vigie(['briefs', 'diff', brief])).out).toContain('~ [moved to “What is targeted”]');
  expect(await vigie(['briefs', 'move', brief, key, '--to', 'changes'])).toMatchObject({ code: 2 });
  expect(await vigie(['briefs', 'move', brief, key, '--to', 'there'])).toMatchObject({ code: 2 });

  const next = await vigie(['brief', ...span, '--lang', 'fr']);
  expect(next.out).toContain('## Ce qui a changé depuis «\u00a0June\u00a0», version 2');
  expect((await vigie(['brief', ...span, '--against', 'none'])).out).toContain('No earlier brief is named');
}, 480_000);
