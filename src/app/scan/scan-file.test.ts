import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dealingsOf, prepareScan } from '../../analysis/scan/index.ts';
import type { ScanParameters } from '../../core/analysis/scan.ts';
import { VigieError } from '../../core/errors.ts';
import { dealAll, scanFile, type ScanFileOptions, type ScannedFile } from './index.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-scan-'));
});
afterAll(() => rm(folder, { recursive: true }));

const QUIET = ['2025-01-02', '2025-01-05', '2025-01-08', '2025-01-11'];
const ROWS = [
  ...QUIET.map((day) => `${day},12.5,-8.0,1,Koura`),
  ...QUIET.map((day) => `${day},13.5,-4.0,1,Sanga`),
  '2025-01-20,14.4,-11.4,2,Dembé',
  '2025-01-19,14.4,-11.4,1,Dembé',
  ',15.0,-9.0,0,Tilla',
];
const HEAD = 'date,lat,lon,cases,location';
const CSV = [HEAD, ...ROWS].join('\n');

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function scanned(
  content: string | Uint8Array,
  parameters: ScanFileOptions['parameters'] = {},
  rest: Partial<ScanFileOptions> = {},
): Promise<ScannedFile> {
  const path = join(folder, 'events.csv');
  await writeFile(path, content);
  return scanFile(path, { parameters, uiLang: 'en', stdin: nothing(), ...rest });
}

const found = { observed: 3, from: '2025-01-12', to: '2025-01-20', locations: ['Dembé'] };
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a table in whatever form', () => {
  const semicolons = CSV.replaceAll('.', ',').replace(HEAD, HEAD.replaceAll(',', ';'));
  const french = [
    HEAD.replaceAll(',', ';'),
    ...ROWS.map((row) => row.replaceAll(',', ';').replaceAll('.', ',')),
  ];
  test.each<[string, string | Uint8Array]>([
    ['as it is', CSV],
    ['Windows line ends', CSV.replaceAll('\n', '\r\n')],
    ['old Macintosh line ends', CSV.replaceAll('\n', '\r')],
    ['a byte-order mark', `\ufeff${CSV}`],
    ['tabs', CSV.replaceAll(',', '\t')],
    ['semicolons and decimal commas', french.join('\r\n')],
    ['quoted fields', CSV.replaceAll('Dembé', '"Dembé"').replaceAll('12.5', '"12.5"')],
    ['blank lines and a last line end', `\n${CSV.replace('\n', '\n\n')}\n\n,,,,\n`],
    ['capitals and spaces in the header', CSV.replace(HEAD, ' Date , LAT,Longitude,Cases, Location')],
    ['other columns, another order', CSV.replace(/^(.*?),(.*)$/gm, 'x,$2,$1').replace(/^x/, 'note')],
    ['UTF-16', Buffer.from(`\ufeff${CSV}`, 'utf16le')],
    ['Windows-1252', Buffer.from(CSV, 'latin1')],
  ])('%s', async (_name, content) => {
    const { result, outside } = await scanned(content);
    expect(result).toMatchObject({ kind: 'scanned', cases: 11, places: 4, clusters: [found] });
    expect(outside).toBe(0);
  });

  test('a name may hold a comma, a line end and a doubled quotation mark', async () => {
    const name = 'Dembé, "la vieille"\nville';
    const quoted = `"${name.replaceAll('"', '""')}"`;
    const { result } = await scanned(CSV.replaceAll('Dembé', quoted));
    expect(result.clusters[0]).toMatchObject({ locations: [name] });
  });

  test('without counts each row is a case; without ids equal positions are one place', async () => {
    const rows = ROWS.slice(0, -1).flatMap((row) => {
      const [date, lat, lon, cases] = row.split(',');
      return Array.from({ length: Number(cases) }, () => [date, lat, lon].join(','));
    });
    const { result } = await scanned(['date,lat,lon', ...rows].join('\n'));
    expect(result).toMatchObject({
      cases: 11,
      places: 3,
      clusters: [{ observed: 3, locations: ['-11.4,14.4'] }],
    });
  });

  test('semicolons alone do not make the comma a decimal mark of a comma-separated table', async () => {
    await expect(scanned(semicolons)).rejects.toThrow(/Line 2/);
  });

  test('from standard input', async () => {
    async function* piped(): AsyncGenerator<Uint8Array> {
      yield encoded(CSV.slice(0, 40));
      yield encoded(CSV.slice(40));
    }
    const { result } = await scanFile('-', { parameters: {}, uiLang: 'en', stdin: piped() });
    expect(result.clusters[0]).toMatchObject(found);
  });
});

describe('what is wrong is said in one line, with its line', () => {
  const after = (row: string): string => `${CSV}\n${row}`;
  test.each<[string, string | Uint8Array, RegExp]>([
    ['empty', '', /holds no rows/],
    ['blank', ' \n\n', /holds no rows/],
    ['a header alone', HEAD, /holds no rows/],
    ['no date', CSV.replace('date', 'jour'), /no column "date".*jour, lat, lon/],
    ['no lon', CSV.replace('lon', 'x'), /no column "lon"/],
    ['two of one', CSV.replace('cases', 'latitude'), /two columns for "lat"/],
    ['a day that is none', after('2025-02-30,12,-8,1,X'), /^Line 13: date is "2025-02-30"/],
    ['a day in another order', after('01/02/2025,12,-8,1,X'), /^Line 13: date is "01\/02\/2025"/],
    ['a time', after('2025-01-03T04:00,12,-8,1,X'), /^Line 13: date/],
    ['no day for a case', after(',12,-8,1,X'), /^Line 13: date is ""/],
    ['a latitude beyond the pole', after('2025-01-03,90.5,-8,1,X'), /^Line 13: lat is "90.5"/],
    ['a longitude beyond 180', after('2025-01-03,12,-190,1,X'), /^Line 13: lon is "-190"/],
    ['NaN', after('2025-01-03,NaN,-8,1,X'), /^Line 13: lat is "NaN"/],
    ['Infinity', after('2025-01-03,12,Infinity,1,X'), /^Line 13: lon is "Infinity"/],
    ['no latitude', after('2025-01-03,,-8,1,X'), /^Line 13: lat is ""/],
    ['hexadecimal', after('2025-01-03,0x10,-8,1,X'), /^Line 13: lat/],
    ['half a case', after('2025-01-03,12,-8,1.5,X'), /^Line 13: cases is "1.5"/],
    ['less than no case', after('2025-01-03,12,-8,-1,X'), /^Line 13: cases is "-1"/],
    ['no count', after('2025-01-03,12,-8,,X'), /^Line 13: cases is ""/],
    ['a place that moves', after('2025-01-03,12.6,-8,1,Koura'), /^Line 13: location "Koura" .* line 2/],
    ['fields too many', after('2025-01-03,12,-8,1,X,Y'), /^Line 13: another number of fields/],
    ['fields too few', after('2025-01-03,12'), /^Line 13: another number of fields/],
    ['an open quotation mark', after('2025-01-03,12,-8,1,"X'), /quotation mark/],
    ['NUL', after('2025-01-03,12,-8,1,X\u0000'), /is no text \(byte \d+\)/],
    ['more cases than can be dealt', after('2025-01-03,12,-8,999999999,X'), /more than 1000000 cases/],
    ['a mistyped year', after('0225-01-03,12,-8,1,X'), /period has \d+ days/],
  ])('%s', async (_name, content, message) => {
    const error: unknown = await scanned(content).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(VigieError);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).not.toContain('\n');
  });

  test('a file that is not there', async () => {
    const options = { parameters: {}, uiLang: 'fr', stdin: nothing() } as const;
    await expect(scanFile(join(folder, 'none.csv'), options)).rejects.toThrow(/n’existe pas/);
    await expect(scanFile(folder, options)).rejects.toThrow(/n’existe pas/);
  });

  test('a period that ends before it begins', async () => {
    await expect(scanned(CSV, { from: '2025-02-01', to: '2025-01-01' })).rejects.toThrow(/exchange them/);
    await expect(scanned(CSV, { from: '2026-01-01' })).rejects.toThrow(/exchange them/);
  });
});

test('cases outside the period are counted and left out', async () => {
  const { result, outside } = await scanned(CSV, { from: '2025-01-04' });
  expect(outside).toBe(2);
  expect(result).toMatchObject({
    cases: 9,
    parameters: { from: '2025-01-04', to: '2025-01-20', maxDays: 28 },
  });
});

test.each([
  ['all cases 0, no day', 'date,lat,lon,cases\n,12,-8,0\n,13,-8,0'],
  ['all cases 0, with days', 'date,lat,lon,cases\n2025-01-01,12,-8,0\n2025-01-02,13,-8,0'],
])('%s: too few to say', async (_name, content) => {
  const { result } = await scanned(content);
  expect(result).toMatchObject({ kind: 'too_few', n: 0, minimum: 6, places: 2, clusters: [] });
  expect(result.parameters.from).toBeNull();
});

describe('threads', () => {
  const parameters: ScanParameters = {
    from: '2025-01-01',
    to: '2025-12-31',
    maxRadiusKm: 200,
    maxDays: 28,
    minCases: 2,
    replications: 60,
    retrospective: true,
    seed: 3,
  };
  const ids = Array.from({ length: 60 }, (_, i) => i);
  const ready = prepareScan(
    {
      places: ids.map((i) => ({
        id: `p${i}`,
        at: [-8 + (i % 8) * 0.4, 12 + Math.floor(i / 8) * 0.4] as const,
      })),
      cases: ids.flatMap((i) =>
        Array.from({ length: 30 }, (_, k) => ({
          place: `p${i}`,
          day: new Date(Date.UTC(2025, 0, 1 + ((i * 37 + k * k * 11) % 365))).toISOString().slice(0, 10),
          cases: 1,
        })),
      ),
    },
    parameters,
  );
  if (ready.kind !== 'ready') throw new Error(ready.kind);
  const { study } = ready;

  test('give what one thread gives, and say how far they are', async () => {
    const told: number[] = [];
    const onProgress = (done: number, total: number): void => {
      expect(total).toBe(60);
      told.push(done);
    };
    const alone = dealingsOf(study, 3, { from: 0, to: 60 });
    for (const threads of [1, 3]) {
      told.length = 0;
      expect(await dealAll(study, { ...parameters, threads, onProgress })).toEqual(alone);
      expect(told).toEqual(told.toSorted((a, b) => a - b));
      expect(told.at(-1)).toBe(60);
    }
  });

  test('end when they are told to', async () => {
    const stopping = new AbortController();
    const onProgress = (done: number): void => {
      if (done > 0) stopping.abort();
    };
    const dealing = dealAll(study, {
      ...parameters,
      replications: 100_000,
      stop: stopping.signal,
      onProgress,
    });
    await expect(dealing).rejects.toThrow(/abort/i);
  });
});
