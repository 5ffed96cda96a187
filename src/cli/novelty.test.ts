import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run, type Ran } from '../../test/kit/terminal.ts';
import { ANALYSED_REPORTS } from '../app/fixtures/analysed-reports.ts';
import type { First } from '../core/analysis/novelty.ts';
import { newReader } from './reader.ts';

const WARNING = {
  id: 'warned',
  source: 'Radio du Sahel',
  publishedAt: '2025-06-25',
  text: 'Kayes, 25 juin 2025 – Des patrouilles renforcées sont visibles depuis mardi à Kayes, selon des habitants.',
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-novelty-'));
  const file = join(folder, 'reports.jsonl');
  await writeFile(file, [WARNING, ...ANALYSED_REPORTS].map((report) => JSON.stringify(report)).join('\n'));
  expect((await vigie(['ingest', file])).code).toBe(0);
}, 240_000);
afterAll(() => rm(folder, { recursive: true }));

const vigie = (args: readonly string[], lang = 'en'): Promise<Ran> =>
  run([...args, '--data', join(folder, 'data'), '--lang-ui', lang], { columns: 110, newReader });

test('firsts: since when, over how many reports, how sure, and that the more is asked the more there are', async () => {
  const { out } = await vigie(['firsts', '--until', '2025-07-31'], 'fr');
  expect(out).toContain('Première dans notre registre depuis le 25 juin 2025 (5 rapports examinés)');
  expect(out).toMatch(/La confiance est faible/);
  expect(out).toMatch(/Plus\s+on\s+pose\s+de\s+questions,\s+plus\s+il\s+s’en\s+trouve/);
  expect(out).not.toContain('Hypothèse nulle');
});

test('firsts as JSON Lines, id first; an incident says what is new about it and what came before', async () => {
  const { out: json } = await vigie(['firsts', '--json']);
  const lines = json.trim().split('\n');
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) expect(line).toMatch(/^\{"id":"inc-[0-9a-f]{12} /);
  const firsts = lines.map((line) => JSON.parse(line) as First);
  const id = firsts.find(({ question }) => question.area?.place === 'Kayes')?.incident ?? '';
  const { out } = await vigie(['incident', id]);
  expect(out).toMatch(/What is new\n +First in our record since 25 June 2025/);
  expect(out).toMatch(
    /What came before\n +1 signal in the 14 days before; 1 of them told before it happened\./,
  );
});

test('nothing in a span says so', async () => {
  expect((await vigie(['firsts', '--since', '2026-01-01'])).out).toMatch(/No dated incident in this span/);
});

test('precursors: both how often something followed and how often nothing', async () => {
  const { out } = await vigie(['precursors'], 'fr');
  expect(out).toMatch(/Patrouilles, toutes régions : 1 signal rapporté avant les faits, dont 1 suivi/);
  expect(out).toContain('Trop peu pour un test (1 signal sur 10).');
});
