import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
