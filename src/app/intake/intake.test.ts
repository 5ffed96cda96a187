import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MAX_REPORT_BYTES } from '../../core/report.ts';
import { collect } from '../fixtures/collect.ts';
import { firstInvalidUtf8 } from './decoding.ts';
import { readPaths, type Offered, type ReadPathsOptions } from './index.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-intake-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function read(
  name: string,
  content: string | Uint8Array,
  options?: ReadPathsOptions,
): Promise<Offered[]> {
  await writeFile(join(folder, name), content);
  return collect(readPaths([join(folder, name)], options));
}

const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('texts', () => {
  test.each<[string, string, string | Uint8Array, object]>([
    ['plain', 'a.txt', 'Été à Kayes.\r\n', { text: 'Été à Kayes.\r\n' }],
    ['without extension', 'note', 'Kayes.', { text: 'Kayes.' }],
    ['with a mark', 'a.txt', '\ufeffKayes.', { text: 'Kayes.' }],
    ['UTF-16', 'a.txt', utf16('Été'), { text: 'Été' }],
    ['UTF-16, the other way round', 'a.txt', Buffer.from(utf16('Été')).swap16(), { text: 'Été' }],
    [
      'a heading is the title and stays',
      'a.md',
      '# Attaque à Kayes #\n\nTexte.',
      {
        title: 'Attaque à Kayes',
        text: '# Attaque à Kayes #\n\nTexte.',
      },
    ],
    ['an underlined heading', 'a.md', 'Attaque\n=======\nTexte.', { title: 'Attaque' }],
    ['a heading in code is none', 'a.md', '```\n# not\n```\n# yes', { title: 'yes' }],
    [
      'front matter is taken off',
      'a.md',
      '---\ndate: 2025-07-01T06:00:00Z\nsource: "Studio: A"\ntitle: \'T\'\nlang: fr\nid: x-1\ntags:\n  - a\n---\nTexte.',
      { publishedAt: '2025-07-01', source: 'Studio: A', title: 'T', lang: 'fr', id: 'x-1', text: 'Texte.' },
    ],
    [
      'front matter with Windows line ends',
      'a.md',
      '---\r\nlang: fr\r\n---\r\nTexte.',
      {
        lang: 'fr',
        text: 'Texte.',
      },
    ],
    [
      'a rule is no front matter',
      'a.md',
      '---\nThe mayor said so.\n---\n',
      {
        text: '---\nThe mayor said so.\n---\n',
      },
    ],
    ['a text file has no front matter', 'a.txt', '---\nlang: fr\n---\n', { text: '---\nlang: fr\n---\n' }],
  ])('%s', async (_name, name, content, expected) => {
    const offered = await read(name, content);
    expect(offered).toEqual([expect.objectContaining({ ...expected, origin: join(folder, name) })]);
  });

  test.each<[string, string, string | Uint8Array, string, string]>([
    ['invalid UTF-8', 'a.txt', Buffer.from('caf\xe9 noir', 'latin1'), 'bad_input', 'offset 3'],
    ['empty', 'a.txt', '', 'bad_input', 'empty'],
    ['blank', 'a.md', ' \n\t\n', 'bad_input', 'empty'],
    ['a NUL', 'a.txt', 'ab\0c', 'unsupported', 'Byte 2 '],
    ['a PDF by another name, cut off', 'a.txt', '%PDF-1.7 …', 'bad_input', 'cut off'],
    ['too large', 'a.txt', Buffer.alloc(MAX_REPORT_BYTES + 1, 'a'), 'too_large', '20 MB'],
    ['far too large', 'a.txt', Buffer.alloc(MAX_REPORT_BYTES * 2 + 1, 'a'), 'too_large', '20 MB'],
    ['a kind that is not read', 'a.xlsx', 'x', 'unsupported', '".xlsx"'],
    ['a day that is none', 'a.md', '---\ndate: 2025-02-30\n---\nx', 'bad_input', '"2025-02-30"'],
  ])('%s is refused in one line', async (_name, name, content, code, words) => {
    const offered = await read(name, content);
    expect(offered).toEqual([
      {
        origin: join(folder, name),
        code,
        reason: expect.stringMatching(new RegExp(`^[^\n]*${words}[^\n]*$`)),
      },
    ]);
  });

  test('exactly 20 MB is taken', async () => {
    expect(await read('a.txt', Buffer.alloc(MAX_REPORT_BYTES, 'a'))).toEqual([
      expect.objectContaining({ text: expect.anything() }),
    ]);
  });
});

describe('JSON Lines', () => {
  test('each line is a report or a refusal, in order, with its line', async () => {
    const lines = [
      '\ufeff{"id":7,"text":"un","publishedAt":"2025-07-01T10:00:00+02:00","lang":"fr","title":null,"extra":1}',
      '',
      '{"text":"broken',
      '[1]',
      '{"id":"x"}',
      '{"text":"t","source":3}',
      '{"text":"t","sensitivity":"SECRET"}',
      '{"text":"deux","sensitivity":"AMBER","url":"https://example.org"}',
    ];
    const name = join(folder, 'a.jsonl');
    const offered = await read('a.jsonl', lines.join('\n'));
    expect(offered).toEqual([
      { id: '7', text: 'un', publishedAt: '2025-07-01', lang: 'fr', origin: `${name}:1` },
      { origin: `${name}:3`, code: 'bad_input', reason: expect.stringContaining('Line 3 is not JSON') },
      { origin: `${name}:4`, code: 'bad_input', reason: expect.stringContaining('Line 4 is no JSON object') },
      { origin: `${name}:5`, code: 'bad_input', reason: 'Line 5 has no "text".' },
      { origin: `${name}:6`, code: 'bad_input', reason: 'Line 6: "source" should be a text.' },
      { origin: `${name}:7`, code: 'bad_input', reason: expect.stringContaining('"SECRET"') },
      { text: 'deux', sensitivity: 'AMBER', url: 'https://example.org', origin: `${name}:8` },
    ]);
    for (const one of offered) if ('reason' in one) expect(one.reason).not.toContain('\n');
  });

  test('invalid bytes are named by their offset in the file', async () => {
    const content = Buffer.concat([
      Buffer.from('{"text":"a"}\n{"text":"'),
      Buffer.from([0xe9]),
      Buffer.from('"}\n'),
    ]);
    const [, bad] = await read('a.jsonl', content);
    expect(bad).toMatchObject({
      origin: expect.stringMatching(/:2$/),
      reason: expect.stringContaining('offset 22'),
    });
  });

  test('a report of 20 MB on one line, escaped, comes through', async () => {
    const text = 'é'.repeat(MAX_REPORT_BYTES / 2);
    const [report] = await read('a.ndjson', `{"text":"${'\\u00e9'.repeat(MAX_REPORT_BYTES / 2)}"}\n`);
    expect('text' in (report ?? {}) && (report as { text: string }).text === text).toBe(true);
  });

  test('a line longer than any report is refused without being kept, and the next is read', async () => {
    const long = `{"text":"${'a'.repeat(MAX_REPORT_BYTES * 4)}"}`;
    const offered = await read('a.jsonl', `${long}\n{"text":"b"}`);
    expect(offered).toMatchObject([{ code: 'too_large' }, { text: 'b' }]);
  });
});

test('folders are walked by name, hidden and other files left out', async () => {
  await mkdir(join(folder, 'b'));
  await mkdir(join(folder, '.git'));
  for (const name of ['c.txt', 'a.md', 'b/z.txt', 'b/é.txt', '.hidden.txt', '.git/x.txt', 'photo.png']) {
    await writeFile(join(folder, name), name);
  }
  await symlink(folder, join(folder, 'b', 'loop'));
  const offered = await collect(readPaths([folder]));
  expect(offered.map((one) => 'text' in one && one.text)).toEqual(['a.md', 'b/z.txt', 'b/é.txt', 'c.txt']);
});

test('what is missing or empty is said in its place, in the language asked for', async () => {
  await mkdir(join(folder, 'empty'));
  await writeFile(join(folder, 'a.txt'), 'a');
  const paths = ['missing.txt', 'a.txt', 'empty'].map((name) => join(folder, name));
  expect(await collect(readPaths(paths, { uiLang: 'fr' }))).toEqual([
    { origin: paths[0], code: 'not_found', reason: 'Ce fichier ou dossier n’existe pas.' },
    { origin: paths[1], text: 'a' },
    {
      origin: paths[2],
      code: 'bad_input',
      reason: expect.stringContaining('ne contient aucun fichier d’un type'),
    },
  ]);
});

describe('standard input', () => {
  async function* chunks(text: string): AsyncGenerator<Uint8Array> {
    for (const byte of Buffer.from(text)) yield Uint8Array.of(byte);
  }
  const readStdin = (text: string, options = {}): Promise<Offered[]> =>
    collect(readPaths(['-'], { stdin: chunks(text), ...options }));

  test('a text, with defaults where it says nothing itself', async () => {
    const defaults = { publishedAt: '2025-07-02', lang: 'fr' };
    expect(await readStdin('---\nlang: en\n---\nKayes.', { defaults })).toEqual([
      { text: 'Kayes.', lang: 'en', publishedAt: '2025-07-02', origin: '-' },
    ]);
  });

  test('JSON Lines, told by the first brace', async () => {
    expect(await readStdin('{"text":"é"}\n{"text":"b"}')).toMatchObject([{ text: 'é' }, { text: 'b' }]);
  });

  test('nothing at all', async () => {
    expect(await readStdin('')).toMatchObject([{ origin: '-', reason: expect.stringContaining('empty') }]);
  });
});

test('the offset of invalid UTF-8 is where a strict decoder stops', () => {
  const decodes = (bytes: Uint8Array): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      return true;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(0x41, 0x80, 0xbf, 0xc1, 0xc3, 0xa9, 0xe0, 0xed, 0xa0, 0xf0, 0x90, 0xf4, 0xf5),
        { maxLength: 12 },
      ),
      (list) => {
        const bytes = Uint8Array.from(list);
        const at = firstInvalidUtf8(bytes);
        expect(at === bytes.length).toBe(decodes(bytes));
        expect(decodes(bytes.subarray(0, at))).toBe(true);
      },
    ),
    { seed: 3, numRuns: 2000 },
  );
});
