/**
 * An empty database, made once and copied. Making one takes seconds (initdb in WebAssembly), copying one
 * milliseconds: docs/journal.md has the figures.
 */
import { cp, mkdir, mkdtemp, rename, rm, access } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from './database.ts';
import { SCHEMA_SQL } from '../migrations/index.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Where templates are kept unless told otherwise: made anew with each installation. */
export const TEMPLATE_CACHE = join(ROOT, 'node_modules', '.cache', 'vigie');

/** Digest of the schema and the engine's version: a store made under another one is made anew. */
export function templateKey(): string {
  const manifest = join(
    dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite')),
    '../package.json',
  );
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string };
  return createHash('sha256').update(`${version}\n${SCHEMA_SQL}`).digest('hex').slice(0, 16);
}

/**
 * Puts an empty database with all tables into `folder`, which must not exist.
 * Where the cache cannot be written it is made on the spot.
 */
export async function createDatabase(folder: string, cache: string = TEMPLATE_CACHE): Promise<void> {
  const template = await ensureTemplate(cache).catch(() => null);
  if (template === null) return makeEmpty(folder);
  const partial = `${folder}.partial`;
  await rm(partial, { recursive: true, force: true });
  await cp(template, partial, { recursive: true });
  await rename(partial, folder);
}

/** The template's folder; made when it is not there. Several processes may do so at once: one wins. */
export async function ensureTemplate(cache: string = TEMPLATE_CACHE): Promise<string> {
  const folder = join(cache, `template-${templateKey()}`);
  if (await exists(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const draft = join(await mkdtemp(join(cache, 'making-')), 'template');
  try {
    await makeEmpty(draft);
    await rename(draft, folder);
  } catch (error) {
    if (!(await exists(folder))) throw error;
  } finally {
    await rm(dirname(draft), { recursive: true, force: true });
  }
  return folder;
}

async function makeEmpty(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const db = await openDatabase(folder);
  await db.write([{ sql: SCHEMA_SQL }]);
  await db.close();
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
