import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const run = promisify(execFile);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-setup-'));
  for (const file of ['ARCHITECTURE.md', '.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
    await cp(join(ROOT, file), join(folder, file));
  }
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What the layer rule says of a few files. */
async function cruise(files: Readonly<Record<string, string>>): Promise<string> {
  await rm(join(folder, 'src'), { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const tool = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const args = [tool, '--config', '.dependency-cruiser.cjs', 'src'];
  return run(process.execPath, args, { cwd: folder }).then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  );
}

describe('the layer rule, read from ARCHITECTURE.md', () => {
  const CORE = { 'src/core/a.ts': 'export const a = 1;' };
  const CASES: readonly [string, Readonly<Record<string, string>>, string | null][] = [
    [
      'reading may use core through language',
      { ...CORE, 'src/reading/b.ts': "import '../core/a.ts';" },
      null,
    ],
    [
      'core may use nothing',
      { 'src/core/a.ts': "import '../fusion/b.ts';", 'src/fusion/b.ts': '' },
      'layer-core',
    ],
    [
      'fusion may not use reading',
      { 'src/fusion/a.ts': "import '../reading/b.ts';", 'src/reading/b.ts': '' },
      'layer-fusion',
    ],
    [
      'a type counts too',
      {
        'src/core/a.ts': "import type { B } from '../app/b.ts'; export type A = B;",
        'src/app/b.ts': 'export type B = 1;',
      },
      'layer-core',
    ],
    [
      'pure layers take no node: module',
      { 'src/fusion/a.ts': "import 'node:fs';" },
      'pure-layers-run-anywhere',
    ],
    ['app may', { 'src/app/a.ts': "import 'node:fs';" }, null],
    ['a folder without a row', { 'src/helpers/a.ts': "import 'node:fs';" }, 'every-folder-is-a-layer'],
    ['a circle', { 'src/core/a.ts': "import './b.ts';", 'src/core/b.ts': "import './a.ts';" }, 'no-circle'],
  ];
  test.each(CASES)('%s', async (_name, files, rule) => {
    const said = await cruise(files);
    if (rule === null) expect(said).toContain('no dependency violations found');
    else expect(said).toContain(`error ${rule}:`);
  });
});

test('bin/vigie.mjs runs the command line from a checkout and passes its exit code on', async () => {
  const bin = join(ROOT, 'bin', 'vigie.mjs');
  expect((await run(process.execPath, [bin, '--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  await expect(run(process.execPath, [bin, 'reed'])).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('read'),
  });
});

describe('the command line in a few files', () => {
  let checkout: string;
  beforeAll(async () => {
    checkout = await mkdtemp(join(tmpdir(), 'vigie-bundle-'));
    for (const file of ['package.json', 'package-lock.json', 'setup'])
      await cp(join(ROOT, file), join(checkout, file), { recursive: true });
    // Modules of its own, as far as they hold what is compiled.
    await mkdir(join(checkout, 'node_modules'));
    for (const name of await readdir(join(ROOT, 'node_modules'))) {
      if (name !== '.cache')
        await symlink(join(ROOT, 'node_modules', name), join(checkout, 'node_modules', name));
    }
    await mkdir(join(checkout, 'src', 'cli'), { recursive: true });
  });
  afterAll(() => rm(checkout, { recursive: true }));

  const cli = (name: string): string => join(checkout, 'src', 'cli', name);
  const start = async (): Promise<string> =>
    (await run(process.execPath, [join(checkout, 'setup', 'run.mjs'), 'vigie', 'Kayes'])).stdout.trim();
  const bundles = (): Promise<string[]> => readdir(join(checkout, 'node_modules', '.cache', 'vigie'));

  test('is what the sources say now, without the sources being opened', async () => {
    await writeFile(cli('main.ts'), "import { word } from './word.ts'; console.log(word, process.argv[2]);");
    await writeFile(cli('word.ts'), "export const word: string = 'one';");
    expect(await start()).toBe('one Kayes');
    expect(await start()).toBe('one Kayes');
    expect(await bundles()).toHaveLength(1);
    await writeFile(cli('word.ts'), "export const word: string = 'three';");
    expect(await start()).toBe('three Kayes');
    expect(await bundles()).toHaveLength(2);
  });

  test('keeps the place of a module that looks for files beside it', async () => {
    await writeFile(cli('main.ts'), 'console.log(import.meta.dirname, import.meta.url);');
    expect(await start()).toBe(`${dirname(cli('main.ts'))} ${pathToFileURL(cli('main.ts')).href}`);
  });

  test('keeps no more than a few, and no half of one', async () => {
    for (let n = 0; n < 7; n++) {
      await writeFile(cli('main.ts'), `console.log(${'1'.repeat(n + 1)});`);
      await start();
    }
    const kept = await bundles();
    expect(kept).toHaveLength(5);
    expect(kept.filter((name) => name.includes('.'))).toEqual([]);
  });

  test('is left out where it cannot be written', async () => {
    await rm(join(checkout, 'node_modules', '.cache'), { recursive: true, force: true });
    await writeFile(join(checkout, 'node_modules', '.cache'), 'no folder');
    await writeFile(cli('main.ts'), "console.log('from the sources');");
    expect(await start()).toBe('from the sources');
  });
});
