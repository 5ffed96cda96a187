import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BaselineDataset, BaselineEvent } from '../../core/analysis/baseline.ts';
import { compareVersions, eventOf } from './format.ts';
import { baselinePath, eventLines, readHoldings } from './files.ts';
import { acledTable, ucdpTable } from './fixtures.ts';
import {
  importBaselines,
  removeBaselines,
  type BaselineImportOptions,
  type BaselineReport,
} from './index.ts';
import { BASELINE_MESSAGES } from './messages.ts';

let root: string;
let folders = 0;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'vigie-baselines-'));
});
afterAll(() => rm(root, { recursive: true }));

/** A data folder of its own, with files beside it. */
async function folder(): Promise<{
  data: string;
  file: (name: string, content: string | Uint8Array) => Promise<string>;
}> {
  const own = join(root, String(folders++));
  const file = async (name: string, content: string | Uint8Array): Promise<string> => {
    await mkdir(own, { recursive: true });
    await writeFile(join(own, name), content);
    return join(own, name);
  };
  return { data: join(own, 'data'), file };
}

async function take(
  data: string,
  kind: 'ucdp' | 'acled',
  files: readonly string[],
  more: Partial<BaselineImportOptions> = {},
): Promise<BaselineReport & { badRows: string[] }> {
  const badRows: string[] = [];
  const [report] = await importBaselines({
    data,
    kind,
    files,
    now: () => new Date('2025-08-01T10:00:00Z'),
    uiLang: 'en',
    onBadRow: (_file, line) => badRows.push(line),
    ...more,
  });
  if (!report) throw new Error('no report');
  return { ...report, badRows };
}

async function held(data: string, dataset: BaselineDataset): Promise<readonly BaselineEvent[]> {
  const events: BaselineEvent[] = [];
  for await (const lines of eventLines(data, dataset, BASELINE_MESSAGES.en))
    for (const line of lines) events.push(eventOf(line, dataset));
  return events;
}

const bests = async (data: string): Promise<unknown> =>
  Object.fromEntries((await held(data, 'ucdp-ged')).map(({ id, deaths }) => [id, deaths.best]));

test('events are kept with what file they came from, what they cover, and whom to name', async () => {
  const { data, file } = await folder();
  const table = ucdpTable([{ id: '1' }, { id: '2', day: '2025-08-20', country: 'Senegal' }]);
  const report = await take(data, 'ucdp', [await file('GEDEvent_v26_1.csv.gz', gzipSync(table))]);
  expect(report).toMatchObject({
    dataset: 'ucdp-ged',
    name: 'UCDP GED',
    provenance: 'imported',
    events: 2,
    added: 2,
    bad: 0,
    releases: ['26.1'],
    coverage: [{ from: '2025-07-01', to: '2025-08-31', countries: ['ML', 'SN'] }],
    imports: [
      {
        file: 'GEDEvent_v26_1.csv.gz',
        importedAt: '2025-08-01T10:00:00.000Z',
        release: '26.1',
        rows: 2,
        bad: 0,
      },
    ],
    licence: 'CC BY 4.0',
    mayBeHandedOn: true,
  });
  expect(report.attribution).toContain('Sundberg & Melander 2013');
  expect(await held(data, 'ucdp-ged')).toMatchObject([
    { id: '1', version: '26.1', where: { country: 'ML', at: [-10.3, 14.73] }, deaths: { best: 3 } },
    { id: '2', where: { country: 'SN' } },
  ]);
  expect(await readHoldings(data, 'en')).toHaveLength(1);
});

test('bad rows are named with line, what came and what was expected; the others are kept', async () => {
  const { data, file } = await folder();
  const table = `${ucdpTable([{ id: '1' }, { id: '2', latitude: '140.7' }, { id: '3', type: 'one' }])}4,too,few\n${ucdpTable([{ id: '5' }]).split('\n')[1]}\n`;
  const report = await take(data, 'ucdp', [await file('events.csv', table)]);
  expect(report).toMatchObject({ events: 2, bad: 3, releases: [] });
  expect(report.badRows).toEqual([
    'line 3: latitude "140.7"; expected degrees from -90 to 90, such as 14.45.',
    'line 4: type_of_violence "one"; expected 1 (state-based), 2 (non-state) or 3 (one-sided).',
    'line 5: "4 too few"; expected as many cells as the first row has.',
  ]);
  const french = await take(
    data,
    'ucdp',
    [await file('b.csv', ucdpTable([{ id: '1' }, { id: '2', best: '?' }]))],
    {
      uiLang: 'fr',
    },
  );
  expect(french.badRows).toEqual(['ligne 3 : low « ? » ; attendu : un nombre entier, 0 ou plus.']);
});

describe('the same event again', () => {
  test('a file that is imported twice changes nothing', async () => {
    const { data, file } = await folder();
    const path = await file('GEDEvent_v25_1.csv', ucdpTable([{ id: '1' }, { id: '2' }]));
    await take(data, 'ucdp', [path]);
    const before = gunzipSync(await readFile(baselinePath(data, 'ucdp-ged'))).toString();
    expect(await take(data, 'ucdp', [path])).toMatchObject({ events: 2, added: 0, updated: 0, unchanged: 2 });
    expect(gunzipSync(await readFile(baselinePath(data, 'ucdp-ged'))).toString()).toBe(before);
  });

  test('the later release stays, in whatever order they come', async () => {
    const { data, file } = await folder();
    const older = await file(
      'GEDEvent_v25_1.csv',
      ucdpTable([
        { id: '1', best: '3' },
        { id: '2', best: '4' },
      ]),
    );
    const newer = await file(
      'GEDEvent_v26_1.csv',
      ucdpTable([
        { id: '1', best: '8' },
        { id: '3', best: '9' },
      ]),
    );
    await take(data, 'ucdp', [older]);
    expect(await take(data, 'ucdp', [newer])).toMatchObject({ events: 3, added: 1, updated: 1 });
    expect(await bests(data)).toEqual({ 1: 8, 2: 4, 3: 9 });
    expect(await take(data, 'ucdp', [older])).toMatchObject({
      events: 3,
      outdated: 1,
      unchanged: 1,
      added: 0,
    });
    expect(await bests(data)).toEqual({ 1: 8, 2: 4, 3: 9 });
  });

  test('within one import the later version counts, of equal ones the later row', async () => {
    const { data, file } = await folder();
    const a = await file(
      'GEDEvent_v26_1.csv',
      ucdpTable([
        { id: '1', best: '8' },
        { id: '2', best: '1' },
        { id: '2', best: '2' },
      ]),
    );
    const b = await file('GEDEvent_v25_1.csv', ucdpTable([{ id: '1', best: '3' }]));
    expect(await take(data, 'ucdp', [a, b])).toMatchObject({ events: 2, repeated: 2 });
    expect(await bests(data)).toEqual({ 1: 8, 2: 2 });
  });

  test('--replace forgets what was held', async () => {
    const { data, file } = await folder();
    await take(data, 'ucdp', [await file('a.csv', ucdpTable([{ id: '1' }]))]);
    const report = await take(
      data,
      'ucdp',
      [await file('b.csv', ucdpTable([{ id: '2', day: '2024-01-05' }]))],
      { replace: true },
    );
    expect(report).toMatchObject({ events: 1, coverage: [{ from: '2024-01-01', to: '2024-01-31' }] });
    expect(report.imports.map((one) => one.file)).toEqual(['b.csv']);
  });
});

test('candidate events are a dataset of their own, and speak for the months they are released for', async () => {
  const { data, file } = await folder();
  const files = [
    await file('GEDEvent_v25_1.csv', ucdpTable([{ id: '1' }])),
    await file(
      'GEDEvent_v25_0_9.csv',
      ucdpTable([
        { id: '1', day: '2025-09-04' },
        { id: '7', day: '2025-05-02' },
      ]),
    ),
  ];
  const reports = await importBaselines({ data, kind: 'ucdp', files, now: () => new Date(0), uiLang: 'en' });
  expect(reports.map(({ dataset, events }) => [dataset, events])).toEqual([
    ['ucdp-ged', 1],
    ['ucdp-candidate', 2],
  ]);
  expect(reports[1]?.coverage).toEqual([{ from: '2025-09-01', to: '2025-09-30', countries: ['ML'] }]);
});

test('the row of hashtags in HDX’s layout is none', async () => {
  const { data, file } = await folder();
  const [header = '', row = ''] = ucdpTable([{ id: '1' }]).split('\n');
  const tags = header
    .split(',')
    .map((name) => (name === 'year' ? '#date+year' : name === 'latitude' ? '#geo+lat' : ''));
  const report = await take(data, 'ucdp', [await file('hdx.csv', `${header}\n${tags.join(',')}\n${row}\n`)]);
  expect(report).toMatchObject({ events: 1, bad: 0 });
});

test('an export of ACLED is read as a spreadsheet in French saves it, covers its days, and stays here', async () => {
  const { data, file } = await folder();
  const table = acledTable([
    { id: 'XXX1' },
    { id: 'XXX2', date: '09 July 2025', notes: 'Two lines\nand a "mark".'.replaceAll('"', '""') },
  ]);
  const report = await take(data, 'acled', [await file('acled.csv', `\uFEFF${table}`)]);
  expect(report).toMatchObject({
    dataset: 'acled',
    events: 2,
    bad: 0,
    coverage: [{ from: '2025-07-01', to: '2025-07-09', countries: ['ML'] }],
    mayBeHandedOn: false,
  });
  expect(await held(data, 'acled')).toMatchObject([
    { id: 'XXX1', where: { at: [-10.3, 14.73] } },
    { id: 'XXX2', days: { start: '2025-07-09' } },
  ]);
  expect(gunzipSync(await readFile(baselinePath(data, 'acled'))).toString()).not.toContain('Two lines');
  const revised = await file(
    'later.csv',
    acledTable([{ id: 'XXX1', fatalities: '5', timestamp: '1753000000' }]),
  );
  expect(await take(data, 'acled', [revised])).toMatchObject({ events: 2, updated: 1 });
});

describe('refused in one line', () => {
  test.each([
    [
      'ucdp',
      'x.csv',
      'a,b\n1,2\n',
      /x\.csv is no table of UCDP events: of its 2 columns none is named id, type_of_violence, side_a …; expected/,
    ],
    [
      'acled',
      'x.csv',
      'country,year,events\nMali,2025,3\n',
      /is no table of ACLED events.*weekly sums have no events/,
    ],
    [
      'acled',
      'u.csv',
      ucdpTable([{ id: '1' }]),
      /is a table of UCDP events: import it with "vigie import ucdp"/,
    ],
    [
      'ucdp',
      'a.csv',
      acledTable([{ id: 'X1' }]),
      /is a table of ACLED events: import it with "vigie import acled"/,
    ],
    [
      'ucdp',
      'n.csv',
      ucdpTable([{ id: '1', day: '7/1/2025' }]),
      /none of its 1 rows could be read; nothing was imported\. line 2: date_start "7\/1\/2025"/,
    ],
    ['ucdp', 'h.csv', ucdpTable([]), /has a header and no events below it/],
    ['ucdp', 'j.csv', '{"type": "FeatureCollection"}', /is no table of UCDP events/],
    ['ucdp', 'z.csv', Buffer.from([0x1f, 0x8b, 1, 2, 3, 4, 5]), /damaged or unknown archive/],
  ] as const)('%s %s', async (kind, name, content, message) => {
    const { data, file } = await folder();
    await expect(take(data, kind, [await file(name, content)])).rejects.toMatchObject({
      name: 'VigieError',
      message: expect.stringMatching(message) as unknown,
    });
    expect(await readHoldings(data, 'en')).toEqual([]);
  });

  test('a bad second file leaves what was held as it was', async () => {
    const { data, file } = await folder();
    const good = await file('a.csv', ucdpTable([{ id: '1' }]));
    await take(data, 'ucdp', [good]);
    const late = await file('b.csv', ucdpTable([{ id: '2', day: 'never' }]));
    await expect(take(data, 'ucdp', [good, late])).rejects.toThrow(/none of its 1 rows/);
    expect(await bests(data)).toEqual({ 1: 3 });
    expect((await readdir(join(data, 'baselines'))).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

test('--dry-run reports and writes nothing', async () => {
  const { data, file } = await folder();
  const report = await take(data, 'ucdp', [await file('a.csv', ucdpTable([{ id: '1' }]))], { dryRun: true });
  expect(report).toMatchObject({ events: 1, added: 1 });
  await expect(readdir(data)).rejects.toThrow('ENOENT');
});

test('what is held is removed by dataset, or all of it', async () => {
  const { data, file } = await folder();
  await take(data, 'ucdp', [await file('a.csv', ucdpTable([{ id: '1' }]))]);
  await take(data, 'acled', [await file('b.csv', acledTable([{ id: 'X1' }]))]);
  expect(await removeBaselines(data, 'en', ['acled'])).toEqual(['acled']);
  expect((await readHoldings(data, 'en')).map(({ dataset }) => dataset)).toEqual(['ucdp-ged']);
  expect(await removeBaselines(data, 'en')).toEqual(['ucdp-ged']);
  expect(await removeBaselines(data, 'en')).toEqual([]);
});

test('a damaged file is said to be', async () => {
  const { data, file } = await folder();
  await take(data, 'ucdp', [await file('a.csv', ucdpTable([{ id: '1' }]))]);
  await writeFile(baselinePath(data, 'ucdp-ged'), 'something else');
  await expect(readHoldings(data, 'en')).rejects.toMatchObject({ code: 'damaged' });
});

test.each([
  ['24.0.10', '24.0.9', 1],
  ['24.01.24.03', '24.0.12', 1],
  ['25.1', '25.1', 0],
  [null, '25.1', -1],
  ['1752000000', '1753000000', -1],
])('version %s against %s', (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign);
});
