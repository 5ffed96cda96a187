import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BASELINE_MESSAGES } from '../baselines/messages.ts';
import { openCsv, type CsvRow } from './csv.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-csv-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: string | Uint8Array): Promise<{ header: readonly string[]; rows: CsvRow[] }> {
  const path = join(folder, 'table.csv');
  await writeFile(path, content);
  const { header, batches } = await openCsv(path, BASELINE_MESSAGES.en);
  const rows: CsvRow[] = [];
  for await (const batch of batches) rows.push(...batch);
  return { header, rows };
}

const cells = (rows: readonly CsvRow[]): unknown[] =>
  rows.map((row) => ('cells' in row ? row.cells : row.fault));

test.each([
  { name: 'commas', text: 'a,b\n1,2\n' },
  { name: 'semicolons', text: 'a;b\n1;2\n' },
  { name: 'tabs', text: 'a\tb\n1\t2' },
  { name: 'a mark, Windows line ends and empty lines', text: '\uFEFFa,b\r\n\r\n1,2\r\n\r\n' },
  { name: 'a spreadsheet’s word for what parts cells', text: 'sep=;\r\na;b\r\n1;2\r\n' },
  { name: 'gzip', text: gzipSync('a,b\n1,2\n') },
])('$name', async ({ text }) => {
  expect(cells((await read(text)).rows)).toEqual([['1', '2']]);
  expect((await read(text)).header).toEqual(['a', 'b']);
});

test('quoted texts hold marks, line ends and what parts cells; rows bear the line they begin on', async () => {
  const { rows } = await read('a,b\n"x, ""y""","one\r\ntwo\n\nthree"\n3,4\n');
  expect(rows).toEqual([
    { line: 2, cells: ['x, "y"', 'one\ntwo\n\nthree'] },
    { line: 6, cells: ['3', '4'] },
  ]);
});

test('a quote that nobody closes spoils its own row only', async () => {
  const good = Array.from({ length: 500 }, (_, i) => `${i},x`);
  const { rows } = await read(['a,b', '1,2', '"open,2', ...good].join('\n'));
  expect(rows[1]).toMatchObject({ line: 3, fault: 'quote' });
  expect(rows.slice(2).map((row) => 'cells' in row && row.cells.join())).toEqual(good);
  expect(rows.at(-1)).toMatchObject({ line: 503 });
});

test('a quote that is open at the end spoils its own row only', async () => {
  expect(cells((await read('a,b\n"open,2\n3,4\n')).rows)).toEqual(['quote', ['3', '4']]);
});

test('a stray mark in the middle of a cell is a sign like any other', async () => {
  const { rows } = await read('a,b\n5" pipe,2\n3,4\n6" pipe,5\n7,8\n');
  expect(cells(rows)).toEqual([
    ['5" pipe', '2'],
    ['3', '4'],
    ['6" pipe', '5'],
    ['7', '8'],
  ]);
  expect(rows.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
});

test('a row that is no UTF-8 is named and left out', async () => {
  const bytes = Buffer.concat([
    Buffer.from('a,b\n1,2\n'),
    Buffer.from([0xe9, 0x2c, 0x33, 0x0a]),
    Buffer.from('4,5\n'),
  ]);
  expect((await read(bytes)).rows).toEqual([
    { line: 2, cells: ['1', '2'] },
    { line: 3, fault: 'utf8', text: 'é,3' },
    { line: 4, cells: ['4', '5'] },
  ]);
});

test('an empty file is refused', async () => {
  await expect(read('')).rejects.toMatchObject({
    code: 'bad_input',
    message: expect.stringContaining('is empty'),
  });
});

test('what is written well comes back as it was', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é', ';'), maxLength: 8 });
  const table = fc.array(fc.tuple(cell, cell, fc.constant('z')), { minLength: 1, maxLength: 8 });
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const text = ['a,b,c', ...rows.map((row) => row.map(quoted).join(','))].join('\n');
      expect(cells((await read(text)).rows)).toEqual(rows.map((row) => [...row]));
    }),
    { seed: 5, numRuns: 60 },
  );
});
