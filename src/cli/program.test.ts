import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run, type Ran } from '../../test/kit/terminal.ts';
import { readPlain } from '../../test/kit/plain-reader.ts';
import { DAWN } from '../../test/kit/dawn.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const KAYES = '2025-07-01 | Kayes | 14.45 | -11.44 | Battles | Armed clash | JNIM | 3';
const GAO = '2025-08-10 | Gao | 16.27 | -0.04 | Protests | Peaceful protest';
const LINES = [
  JSON.stringify({ id: 'one', text: KAYES, title: 'À l’aube', publishedAt: '2025-07-02', lang: 'fr' }),
  JSON.stringify({ id: 'two', text: GAO }),
].join('\n');

describe('bad usage is one line and exit code 2', () => {
  const CASES: readonly [string, RegExp, RegExp][] = [
    [
      'reed',
      /reed is not known: did you mean read\?/,
      /La commande reed n’est pas connue : vouliez-vous dire read/,
    ],
    ['read', /FILE is missing: see "vigie --help"/, /L’argument FILE manque : voir « vigie --help »/],
    ['read --jsn', /--jsn is not known/, /--jsn n’est pas connue/],
    [
      'read a.txt --published-at 2025-02-30',
      /--published-at is "2025-02-30"/,
      /--published-at vaut « 2025-02-30 »/,
    ],
    ['read a.txt --lang de', /--lang is "de"/, /--lang vaut « de »/],
    ['incidents --limit 0', /--limit is "0"/, /--limit vaut « 0 »/],
    ['incidents --limit', /--limit needs a value/, /--limit demande une valeur/],
    ['incidents --type War', /expected one of: Battles/, /attendu : Battles/],
    ['incidents --bbox=1,2,3', /expected west,south,east,north/, /ouest,sud,est,nord/],
    ['incidents --from 2025-02-02 --to 2025-02-01', /is after/, /est après/],
    ['incidents more', /more arguments/, /plus d’arguments/],
    ['incidents --as-of 2025-02-30', /--as-of is "2025-02-30"/, /--as-of vaut « 2025-02-30 »/],
    ['incident x --reading mean', /--reading is "mean"; expected one of: vigie/, /--reading vaut « mean »/],
    ['decisions --kind war', /--kind is "war"; expected one of: pair/, /--kind vaut « war »/],
    ['sources rate Radio G', /grade is "G"; expected one of: A, B/, /La note vaut « G »/],
    ['judge rate inc-1 clm-1 7', /grade is "7"; expected one of: 1, 2/, /La note vaut « 7 »/],
    [
      'judge correct inc-1 weather rain',
      /field is "weather"; expected one of: kind/,
      /Le champ vaut « weather »/,
    ],
    ['judge same inc-1', /B is missing/, /L’argument B manque/],
    ['serve --port 70000', /The port is "70000"/, /Le port vaut « 70000 »/],
    ['reports --lang-ui de', /--lang-ui is "de"/, /--lang-ui/],
  ];
  test.each(CASES)('vigie %s', async (args, english, french) => {
    for (const [lang, words] of [
      ['en', english],
      ['fr', french],
    ] as const) {
      const { code, out, err } = await run(args.split(' '), {
        env: { VIGIE_LANG: lang, VIGIE_DATA: join(folder, 'none') },
      });
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err).toMatch(words);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
    }
  });
});

describe('help teaches', () => {
  test.each([
    '',
    'read',
    'ingest',
    'incidents',
    'reports',
    'statements',
    'operations',
    'incident',
    'review',
    'judge',
    'judge same',
    'judge different',
    'judge unsure',
    'judge split',
    'judge correct',
    'judge rate',
    'judge undo',
    'decisions',
    'sources',
    'sources rate',
    'fuse',
    'eval',
    'overlay',
    'packs',
    'serve',
    'start',
    'rebuild',
    'doctor',
  ])('vigie %s --help has examples, in both languages', async (command) => {
    const args = command === '' ? ['--help'] : [...command.split(' '), '--help'];
    const english = await run(args);
    const french = await run([...args, '--lang-ui', 'fr']);
    expect(english).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Usage: vigie[^]*\nExamples:\n {2}\$ /),
    });
    expect(french).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Emploi\u00a0: vigie[^]*\nExemples :\n {2}\$ /),
    });
  });
});

describe('vigie read', () => {
  test('prints Findings, one object a line, in the order given', async () => {
    const path = await file('two.jsonl', LINES);
    const { code, out, err } = await run(['read', path, '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).report.id),
    ).toEqual(['one', 'two']);
  });

  test('prints a chronology, in colour only on a terminal that wants it', async () => {
    const path = await file('kayes.txt', KAYES);
    const plain = await run(['read', path, '--lang-ui=fr']);
    expect(plain.out).toContain('Mardi 1er juillet 2025');
    expect(plain.out).not.toContain('\u001b');
    expect((await run(['read', path], { isTTY: true })).out).toContain('\u001b[1m');
    expect((await run(['read', path], { isTTY: true, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b');
  });

  test('reads standard input, and takes date and language from the options', async () => {
    const { code, out } = await run(['read', '-', '--json', '--published-at', '2025-07-03', '--lang', 'fr'], {
      stdin: KAYES,
    });
    expect(code).toBe(0);
    expect(JSON.parse(out).report).toMatchObject({ publishedAt: '2025-07-03', lang: 'fr', text: KAYES });
  });

  test('says what cannot be read and goes on', async () => {
    const good = await file('good.txt', KAYES);
    const bad = [
      await file('empty.txt', ' '),
      await file('binary.txt', new Uint8Array([0x61, 0, 0x62])),
      await file('latin1.txt', new Uint8Array([0x61, 0xe9, 0x62])),
      await file('broken.jsonl', `${JSON.stringify({ text: GAO })}\n{"text": \n`),
      await file('german.jsonl', JSON.stringify({ text: 'x', lang: 'de' })),
      join(folder, 'absent.txt'),
    ];
    const { code, out, err } = await run(['read', ...bad, good, '--json']);
    expect(code).toBe(1);
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(7);
    expect(lines[3]).toMatch(/broken\.jsonl.*2/);
    expect(lines.at(-1)).toBe('6 of 8 reports could not be read.');
    expect(err).not.toContain('    at ');
  });
});

test('vigie fuse joins what was read', async () => {
  const lines = [
    readPlain({ id: 'a', text: KAYES }),
    readPlain({ id: 'b', text: `${KAYES}\nNothing more.` }),
  ];
  const path = await file('findings.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
  const { code, out } = await run(['fuse', path, '--json']);
  expect(code).toBe(0);
  const clusters = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(
    clusters.flatMap((cluster) => cluster.mentions.map((m: { report: string }) => m.report)).sort(),
  ).toEqual(['a', 'b']);
  const why = await run(['fuse', path, '--explain']);
  expect(why.out).toMatch(/a\/i1 · origin 1\n [^]*same place: Kayes[^]*in all\s\+\d/);
  const explained = (await run(['fuse', path, '--explain', '--json', '--lang-ui', 'fr'])).out
    .trimEnd()
    .split('\n');
  expect(explained.map((line) => JSON.parse(line))).toMatchObject(clusters);
  const piped = await run(['fuse', '-'], { stdin: JSON.stringify(DAWN) });
  expect(piped.out).toContain('Diboli');
  const bad = await run(['fuse', await file('bad.jsonl', `${JSON.stringify(DAWN)}\n{}\n`)]);
  expect(bad).toMatchObject({ code: 2, err: expect.stringContaining('line 2') });
});

interface Serving {
  readonly url: string;
  readonly stop: () => Promise<Ran>;
}

describe('vigie eval', () => {
  const annotation = {
    id: 'one',
    lang: 'fr',
    publishedAt: null,
    statements: [],
    operations: [],
    incidents: [],
  };

  test('scores what is read in the reports beside the annotations, or given findings', async () => {
    await file('mine.input.jsonl', LINES);
    const gold = await file('mine.gold.jsonl', JSON.stringify(annotation));
    const read = await run(['eval', gold, '--json']);
    expect(read.code).toBe(0);
    expect(JSON.parse(read.out)).toMatchObject({ reports: 1, quietReports: 1, falseAlarmOnQuietReports: 1 });
    const findings = await file('empty.jsonl', JSON.stringify({ ...readPlain({ id: 'one', text: 'x' }) }));
    const given = await run(['eval', gold, '--findings', findings]);
    expect(given.out).toMatch(/falseAlarmOnQuietReports +0\.0000/);
  });

  test('says what is missing', async () => {
    const gold = await file('alone.jsonl', JSON.stringify(annotation));
    expect(await run(['eval', gold])).toMatchObject({ code: 2, err: expect.stringContaining('--reports') });
    expect(await run(['eval', join(folder, 'absent')])).toMatchObject({
      code: 2,
      err: expect.stringContaining('does not exist'),
    });
  });
});

describe('the record', () => {
  const vigie = (args: string, options = {}) =>
    run(args.split(' '), { ...options, env: { VIGIE_DATA: join(folder, 'data') } });
  const objects = (text: string): readonly Record<string, unknown>[] =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  /** A command that serves the record, from its address till it is stopped. */
  async function serve(args: string, data = 'data'): Promise<Serving> {
    const stop = new AbortController();
    const served = Promise.withResolvers<string>();
    const onOut = (text: string): void => {
      const url = /http:\S+/.exec(text)?.[0];
      if (url !== undefined) served.resolve(url);
    };
    const options = { stop: stop.signal, onOut, env: { VIGIE_DATA: join(folder, data) } };
    const ended = run(args.split(' '), options);
    const url = await Promise.race([served.promise, ended.then(({ err }) => Promise.reject(new Error(err)))]);
    return {
      url,
      stop: () => {
        stop.abort();
        return ended;
      },
    };
  }

  // Each command opens the store anew, as on a command line: that is most of the time these tests take.
  const SLOW = 180_000;

  test('is filled, refuses what is broken, and is listed', { timeout: SLOW }, async () => {
    const path = await file('record.jsonl', `${LINES}\n{broken\n`);
    const first = await vigie(`ingest ${path} --json`);
    expect(first.code).toBe(1);
    expect(objects(first.out)).toMatchObject([
      { report: 'one', status: 'accepted' },
      { report: 'two', status: 'accepted' },
      { status: 'refused', reason: expect.any(String) },
    ]);
    expect(first.err.trimEnd()).toBe('1 of 3 reports refused.');
    const found = await vigie('incidents --json --type Battles');
    expect(found.out).toMatch(/^\{"id":"/);
    expect(objects(found.out)).toMatchObject([{ eventType: 'Battles', where: { name: 'Kayes' } }]);
  });

  test('is asked through the server that holds it', { timeout: SLOW }, async () => {
    const server = await serve('serve --port 0');
    expect(await (await fetch(`${server.url}api/counts`)).json()).toMatchObject({ reports: 2 });
    expect((await vigie('incidents --lang-ui fr')).out).toContain('Mardi 1er juillet 2025');
    expect(objects((await vigie('incidents --limit 1 --json')).out)).toHaveLength(1);
    expect(objects((await vigie('incidents --bbox=-12,14,-11,15 --json')).out)).toMatchObject([
      { eventType: 'Battles' },
    ]);
    expect(
      objects((await vigie('reports --json')).out)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['one', 'two']);
    expect((await vigie('reports')).out).toContain('À l’aube');
    expect(await vigie('statements')).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringContaining('vigie ingest'),
    });
    expect(await vigie('operations --json')).toMatchObject({ code: 0, out: '', err: '' });
    const path = await file('three.txt', '2025-08-12 | Niono | 14.25 | -5.99 | Riots | Mob violence');
    const taken = await vigie(`ingest ${path} ${join(folder, 'absent')} --json`);
    expect(objects(taken.out)).toMatchObject([{ status: 'accepted' }, { status: 'refused' }]);
    expect((await vigie(`ingest ${path}`)).out).toBe('0 reports taken in, 1 known already.\n');
    expect(await vigie('rebuild')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/Process \d+ serves this record/),
    });
    expect((await server.stop()).code).toBe(0);
  });

  test('is rebuilt and examined', { timeout: SLOW }, async () => {
    expect((await vigie('rebuild')).out).toBe('The store is new: 3 reports, 3 incidents.\n');
    const doctor = await vigie('doctor');
    expect(doctor).toMatchObject({ code: 0, err: '' });
    expect(doctor.out).toMatch(/ok +Journal +3 entries/);
    expect(doctor.out).toMatch(/ok +Roads +the built-in network/);
  });

  test('starts with the samples, which are taken in once', { timeout: SLOW }, async () => {
    const first = await (await serve('start --port 0', 'started')).stop();
    expect(first).toMatchObject({ code: 0, err: 'Stopping …\n' });
    const reports = Number(/(\d+) reports/.exec(first.out)?.[1]);
    expect(reports).toBeGreaterThanOrEqual(40);
    expect(first.out).toMatch(/Vigie is at http:\/\/localhost:\d+\/ \(Ctrl-C stops it\)\n$/);
    const second = await (await serve('start --port 0 --lang-ui fr', 'started')).stop();
    expect(second).toMatchObject({ code: 0, out: expect.stringContaining(`${reports} rapports`) });
  });
});

test('a bug is told in one line; VIGIE_DEBUG shows where', async () => {
  const path = await file('bug.txt', KAYES);
  const read = (): never => {
    throw new TypeError('inside');
  };
  const quiet = await run(['read', path], { read });
  expect(quiet).toMatchObject({
    code: 1,
    err: 'Unexpected error: inside. Set VIGIE_DEBUG=1 to see where, and report it.\n',
  });
  expect((await run(['read', path], { read, env: { VIGIE_DEBUG: '1' } })).err).toContain('    at ');
});
