// Puts the command line's sources into a few files: to open a thousand takes half a second at every start.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BUNDLES, CLI, LOCK_FILE, MODULES, ROOT } from './places.mjs';

/** A process that runs for days may still want a part of the bundle that it began with. */
const KEPT = 5;
const OPTIONS = { recursive: true, force: true };

/** Digest of what the sources are by their names, sizes and times: to read them all would take as long as opening them. */
function sourceStamp() {
  const source = join(ROOT, 'src');
  const files = readdirSync(source, { recursive: true }).filter(
    (name) => /\.(?:ts|json)$/.test(name) && !name.endsWith('.test.ts'),
  );
  const hash = createHash('sha256').update(ROOT);
  for (const path of [LOCK_FILE, ...files.sort().map((name) => join(source, name))]) {
    const { mtimeMs, size } = statSync(path);
    hash.update(`\0${path}\0${mtimeMs}\0${size}`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** Modules look for files beside them, such as workers and fonts: they stay where their sources are. */
const atSource = {
  name: 'at-source',
  transform: {
    filter: { code: /import\.meta\.(?:url|dirname)/ },
    handler: (code, id) =>
      code
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(id))),
  },
};

async function build(folder) {
  const { rolldown } = await import(pathToFileURL(join(MODULES, 'rolldown', 'dist', 'index.mjs')).href);
  const bundle = await rolldown({
    input: CLI,
    cwd: ROOT,
    platform: 'node',
    plugins: [atSource],
    logLevel: 'silent',
  });
  // Node reads ".mjs" as it is; of ".js" it would have to find out what it is.
  const names = { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' };
  await bundle.write({ dir: folder, format: 'esm', minify: { compress: false, mangle: false }, ...names });
  await bundle.close();
}

/** Removes all but the youngest bundles. */
function prune() {
  const age = (name) => statSync(join(BUNDLES, name)).mtimeMs;
  const old = readdirSync(BUNDLES).sort((a, b) => age(b) - age(a));
  for (const name of old.slice(KEPT)) rmSync(join(BUNDLES, name), OPTIONS);
}

/**
 * The file to start the command line from, with a folder for what is compiled of it: bundled from the sources as they are
 * now, or the sources themselves where no bundle can be written, on a full disk or in a folder of somebody else's.
 * @returns {Promise<{ cli: string, cache: string | null }>}
 */
export async function bundledCli() {
  const folder = join(BUNDLES, sourceStamp());
  const bundled = { cli: join(folder, 'main.mjs'), cache: join(folder, 'compiled') };
  if (existsSync(bundled.cli)) return bundled;
  const draft = `${folder}.${process.pid}`;
  try {
    mkdirSync(BUNDLES, { recursive: true });
    await build(draft);
    // Another process may have been as fast.
    if (!existsSync(bundled.cli)) renameSync(draft, folder);
    prune();
  } catch {
    if (!existsSync(bundled.cli)) return { cli: CLI, cache: null };
  } finally {
    rmSync(draft, OPTIONS);
  }
  return bundled;
}
