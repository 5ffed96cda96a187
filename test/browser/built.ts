import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = join(ROOT, 'dist/web');
const SOURCES = ['web', 'src/core', 'package-lock.json'];

/** Folder of the built page; built anew where a source is younger than what stands there. */
export async function builtPage(): Promise<string> {
  const index = join(PAGE, 'index.html');
  const builtAt = existsSync(index) ? statSync(index).mtimeMs : 0;
  if ((await youngest()) > builtAt) {
    await build({ configFile: join(ROOT, 'web/vite.config.ts'), logLevel: 'error' });
  }
  return PAGE;
}

async function youngest(): Promise<number> {
  const times = await Promise.all(SOURCES.map((source) => youngestIn(join(ROOT, source))));
  return Math.max(...times);
}

async function youngestIn(path: string): Promise<number> {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  const names = await readdir(path, { recursive: true });
  return names.reduce((latest, name) => Math.max(latest, statSync(join(path, name)).mtimeMs), 0);
}
