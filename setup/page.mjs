// Builds the page when its sources have changed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LOCK_FILE, MODULES, NODE, PAGE, ROOT, SetupError } from './places.mjs';
import { capture } from './processes.mjs';

const SOURCES = ['web', 'src/core'];
const STAMP = join(ROOT, 'dist', 'web.stamp');

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** Digest of everything that the page is made from. */
function sourceStamp() {
  const hash = createHash('sha256').update(readFileSync(LOCK_FILE));
  for (const file of SOURCES.flatMap((folder) => filesUnder(join(ROOT, folder)))) {
    hash.update(`\0${relative(ROOT, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

const isBuilt = (stamp) =>
  existsSync(join(PAGE, 'index.html')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp;

/** Builds the page into dist/web unless it is there from the same sources. */
export async function ensurePage() {
  const stamp = sourceStamp();
  if (isBuilt(stamp)) return;
  process.stderr.write('Building the page …\n');
  const vite = join(MODULES, 'vite', 'bin', 'vite.js');
  const { code, output } = await capture(NODE, [
    vite,
    'build',
    '--config',
    'web/vite.config.ts',
    '--logLevel',
    'warn',
  ]);
  if (code !== 0) {
    process.stderr.write(output);
    throw new SetupError('The page could not be built: see the lines above.');
  }
  writeFileSync(STAMP, stamp);
}
