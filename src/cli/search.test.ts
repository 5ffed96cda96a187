import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run, type Ran } from '../../test/kit/terminal.ts';
import { newReader } from './reader.ts';

const REPORT = {
  id: 'niono',
  title: 'Marché attaqué',
  source: 'Radio du Sahel',
  publishedAt: '2025-07-02',
  sensitivity: 'AMBER',
  text: 'Ségou, 2 juillet 2025 – Des hommes armés du JNIM ont attaqué le marché de Niono mardi, tuant trois villageois.',
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-search-'));
  const file = join(folder, 'reports.jsonl');
  await writeFile(file, JSON.stringify(REPORT));
  expect((await vigie(['ingest', file])).code).toBe(0);
}, 240_000);
afterAll(() => rm(folder, { recursive: true }));

const vigie = (args: readonly string[], lang = 'en'): Promise<Ran> =>
  run([...args, '--data', join(folder, 'data'), '--lang-ui', lang], { columns: 110, newReader });

test('by kind, the words in brackets, with the sharing limit', async () => {
  const { out } = await vigie(['search', 'MARCHE', 'niono'], 'fr');
  expect(out).toMatch(/^Incidents · 1\n {2}1er juillet 2025 · \[Niono\] · inc-[0-9a-f]{12} · TLP:AMBER\n/);
  expect(out).toMatch(/Rapports · 1\n.*\[Marché\] attaqué/);
});

test('one line a hit, the kind first; nothing found says so; no word and bad options are refused in one line', async () => {
  const { out } = await vigie(['search', 'niono', '--json', '--kind', 'report']);
  expect(JSON.parse(out)).toMatchObject({ kind: 'report', sensitivity: 'AMBER' });
  expect((await vigie(['search', 'zzyzx'])).err).toBe(
    'Nothing holds zzyzx. Try fewer words, or only the beginning of one.\n',
  );
  expect((await vigie(['search', 'niono', '--clearance', 'GREEN', '--kind', 'report'], 'fr')).err).toContain(
    '1 résultat qui repose sur un rapport plus sensible est écarté.',
  );
  for (const bad of [
    ['--kind', 'x'],
    ['--limit', '0'],
  ])
    expect((await vigie(['search', 'niono', ...bad])).code).toBe(2);
  expect((await vigie(['search', '!!'])).code).toBe(2);
});

test('what came since a day or an entry, and what to ask the next time', async () => {
  const { out } = await vigie(['changes', '--since', '0']);
  expect(out).toMatch(/^New incidents · 1\n {2}Niono .* · Tuesday 1 July 2025 · inc-[0-9a-f]{12}\n/);
  expect(out).toMatch(/Reports taken in · 1\n {2}Marché attaqué · Radio du Sahel · 2 July 2025 · niono\n/);
  expect(out).toMatch(/\n\nThe next time: vigie changes --since 1\n$/);
  const [first, second] = (await vigie(['changes', '--json'])).out.trim().split('\n');
  expect(JSON.parse(first ?? '')).toMatchObject({
    kind: 'changes',
    after: 0,
    sequence: 1,
    totals: { reports: 1 },
  });
  expect(JSON.parse(second ?? '')).toMatchObject({ kind: 'newIncidents' });
  const after = await vigie(['changes', '--since', '7'], 'fr');
  expect(after.out).toContain('Rien de nouveau, rien n’a changé.');
  expect(after.err).toContain('avant l’entrée 7 : ce n’est pas le registre que vous aviez vu.');
  for (const bad of [
    ['--since', 'hier'],
    ['--since', '2025-02-30'],
    ['--limit', '501'],
  ])
    expect((await vigie(['changes', ...bad])).code).toBe(2);
});
