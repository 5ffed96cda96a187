import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run, type Ran } from '../../test/kit/terminal.ts';
import { acledTable, ucdpTable } from '../app/baselines/fixtures.ts';
import { ANALYSED_REPORTS } from '../app/fixtures/analysed-reports.ts';
import { newReader } from './reader.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-baselines-cli-'));
  await file('reports.jsonl', ANALYSED_REPORTS.map((report) => JSON.stringify(report)).join('\n'));
  expect((await vigie(['ingest', join(folder, 'reports.jsonl')])).code).toBe(0);
}, 240_000);
afterAll(() => rm(folder, { recursive: true }));

const vigie = (args: readonly string[], lang = 'en'): Promise<Ran> =>
  run([...args, '--data', join(folder, 'data'), '--lang-ui', lang], { columns: 110, newReader });

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const KAYES = [-11.44, 14.45] as const;
const GED = ucdpTable([
  { id: '1', place: 'Kayes city', at: KAYES },
  { id: '2', day: '2025-07-20', place: 'Kita town', at: [-9.49, 13.04] },
  { id: '3', day: 'someday' },
]);

/** Lines of JSON. */
const parsed = (out: string): Record<string, unknown>[] =>
  out
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test('before anything is imported, it is said what to do', async () => {
  expect((await vigie(['baselines'], 'fr')).err).toContain('vigie import acled FICHIER');
  expect((await vigie(['import', 'acled', '--show'])).out).toContain('vigie import acled FILE');
});

describe('once events are imported', () => {
  beforeAll(async () => {
    const ged = await file('GEDEvent_v26_1.csv', GED);
    const dry = await vigie(['import', 'ucdp', ged, '--dry-run']);
    expect(dry.out).toContain('Nothing was written (--dry-run).');
    expect((await vigie(['import', 'ucdp', '--show'])).out).toContain('No events are held');
    const taken = await vigie(['import', 'ucdp', ged]);
    expect(taken).toMatchObject({ code: 0 });
    expect(taken.err).toContain(
      'GEDEvent_v26_1.csv: line 4: date_start "someday"; expected a day such as 2025-07-01',
    );
    expect(taken.out).toContain('UCDP GED 26.1 · 2 events');
    expect(taken.out).toContain('1 row left out');
    expect(taken.out).toContain('CC BY 4.0');
  }, 120_000);

  test('the record is lined up with them: what is in both, here only, there only, and not covered', async () => {
    const { out, code } = await vigie(['baselines']);
    expect(code).toBe(0);
    expect(out).toMatch(/^UCDP GED 26\.1 · \d incidents against 2 events/);
    expect(out).toContain('1 matched');
    expect(out).toMatch(
      /Matched \(1\)\n {2}2025-07-01 Kayes · .* ↔ 2025-07-01 Kayes city · .*JNIM · 3 reported\s+dead · 1 · over 99%/,
    );
    expect(out).toMatch(/Only there \(1\)\n {2}2025-07-20 Kita town/);
    // The convoy of September lies beyond the last month of the file.
    expect(out).toMatch(/Not covered \(1\)\n {2}2025-09-14 .*outside of its days/);
    expect(out).toContain('UCDP keeps only what killed at least one person');
  });

  test('in French too', async () => {
    const { out } = await vigie(['baselines'], 'fr');
    expect(out).toContain('1 apparié');
    expect(out).toMatch(/\+ à [\d,]+ km, le même jour ; parmi les événements sans rapport,/);
    expect(out).toContain('hors de ses jours');
  });

  test('as JSON, one line for each, id first; within days and a box', async () => {
    const { out } = await vigie(['baselines', '--json', '--until', '2025-07-31', '--area=-12.5,13,-9,15']);
    for (const line of out.trim().split('\n')) expect(line).toMatch(/^\{"id":/);
    const [match, ...rest] = parsed(out);
    expect(match).toMatchObject({
      dataset: 'ucdp-ged',
      group: 'matched',
      gapDays: 0,
      incident: { place: 'Kayes' },
      event: { id: '1', deaths: { low: 3, best: 3, high: 3 } },
    });
    expect(rest.map(({ group }) => group).sort()).toEqual(['only_here', 'only_there']);
  });

  test('an export of ACLED is kept apart, and said not to be handed on', async () => {
    const acled = await file('acled.csv', acledTable([{ id: 'XXX1' }]));
    expect((await vigie(['import', 'acled', acled], 'fr')).out).toContain('à ne pas transmettre');
    expect((await vigie(['import', 'acled', '--remove'])).out).toBe('Removed: acled.\n');
    const [held] = parsed((await vigie(['import', 'ucdp', '--show', '--json'])).out);
    expect(held).toMatchObject({ id: 'ucdp-ged', provenance: 'imported', events: 2 });
  });
});

test.each([
  [['import', 'ucdp'], 'Name files, or one of --show and --remove.'],
  [['import', 'acled', 'x.csv', '--show'], 'Name files, or one of --show and --remove.'],
  [['import', 'ucdp', '/nowhere/x.csv'], 'does not exist: name a .csv or .csv.gz file of events.'],
  [['baselines', '--area', 'Kayes'], '"Kayes" is no area for --area'],
  [['baselines', '--dataset', 'gtd'], 'expected one of: ucdp-ged, ucdp-candidate, acled'],
  [['baselines', '--limit', '0'], 'expected 1 to 500'],
])('vigie %j is refused in one line', async (args, message) => {
  const { code, err } = await vigie(args);
  expect(code).toBe(2);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).toContain(message);
});
