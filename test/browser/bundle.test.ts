import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { builtPage } from './built.ts';

const MOST_BYTES = 150_000;
/** What a module asks for before it runs; what it asks for later stands in import(). */
const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[^'"()]*?from\s*)?["'](\.\/[^"']+)["']/g;

let page: string;
beforeAll(async () => void (page = await builtPage()));

/** The scripts that the page loads before anything is drawn, with those that they import. */
async function firstScripts(): Promise<ReadonlyMap<string, Buffer>> {
  const html = await readFile(join(page, 'index.html'), 'utf8');
  const waiting = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, path]) => path ?? '');
  const found = new Map<string, Buffer>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const code = await readFile(join(page, path));
    found.set(path, code);
    for (const [, name = ''] of code.toString('utf8').matchAll(STATIC_IMPORT))
      waiting.push(join(path, '..', name));
  }
  return found;
}

test('what is loaded first is at most 150 kB compressed, the map library apart', async () => {
  const scripts = await firstScripts();
  expect(scripts.size).toBeGreaterThan(1);
  const sizes = [...scripts].map(([path, code]) => [path, gzipSync(code).length] as const);
  // The map is drawn by a library that comes afterwards.
  expect([...scripts.keys()].filter((path) => /atlas/.test(path))).toEqual([]);
  expect(
    sizes.reduce((sum, [, size]) => sum + size, 0),
    JSON.stringify(sizes),
  ).toBeLessThanOrEqual(MOST_BYTES);
});
