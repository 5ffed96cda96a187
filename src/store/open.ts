/** Opening the store's folder: what is sound is opened, what cannot be trusted is made empty. */
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordStore } from '../core/ports.ts';
import type { Fold } from './conditions.ts';
import { openDatabase, type Database } from './database/database.ts';
import { createDatabase, templateKey } from './database/template.ts';
import { syncFolder } from './journal/files.ts';
import { bootId } from './lock.ts';
import { STORE_MESSAGES, type StoreLang } from './messages.ts';
import { createStore } from './store.ts';

/** How to open a store. */
export interface StoreOptions {
  /** Folds case and accents away, for the text filters. */
  readonly fold: Fold;
  readonly lang?: StoreLang | undefined;
  /** Folder of database templates; beside the installed packages where absent. */
  readonly templateCache?: string | undefined;
}

/** Whether the store's files can be trusted, written beside them. */
interface Seal {
  /** Schema and engine that made it. */
  readonly key: string;
  /** Boot of the machine that it was left open in; null once closed. */
  readonly openIn: string | null;
}

const DB = 'database';
const SEAL = 'seal.json';

/**
 * Opens the store in a folder; the caller holds the lock. A store of another schema, one that does not open,
 * and one that was open when the machine itself went down (its pages are never synced) start empty: compare
 * `applied()` with the journal and bring it up.
 */
export async function openStore(folder: string, options: StoreOptions): Promise<RecordStore> {
  await mkdir(folder, { recursive: true });
  const seal = await readSeal(folder);
  if (!isSound(seal)) await rm(join(folder, DB), { recursive: true, force: true });
  await writeSeal(folder, { key: templateKey(), openIn: bootId() });
  // What a clean closing synced before and nobody touched since need not be synced again.
  const since = seal?.openIn === null ? (await stat(join(folder, SEAL))).mtimeMs : 0;
  const database = await openOrRemake(folder, options.templateCache);
  return createStore(database, STORE_MESSAGES[options.lang ?? 'en'], options.fold, async () => {
    await syncChanged(join(folder, DB), since);
    await writeSeal(folder, { key: templateKey(), openIn: null });
  });
}

function readSeal(folder: string): Promise<Seal | null> {
  return readFile(join(folder, SEAL), 'utf8')
    .then((text) => JSON.parse(text) as Seal)
    .catch(() => null);
}

function isSound(seal: Seal | null): boolean {
  if (seal === null || seal.key !== templateKey()) return false;
  // A killed process leaves its pages with the system; a power cut does not.
  return seal.openIn === null || (seal.openIn !== '' && seal.openIn === bootId());
}

async function openOrRemake(folder: string, cache: string | undefined): Promise<Database> {
  const path = join(folder, DB);
  const names = await readdir(path).catch(() => null);
  if (names !== null) {
    const opened = await openDatabase(path).catch(() => null);
    if (opened) return opened;
    await rm(path, { recursive: true, force: true });
  }
  await createDatabase(path, cache);
  return openDatabase(path);
}

async function writeSeal(folder: string, seal: Seal): Promise<void> {
  const draft = join(folder, `${SEAL}.draft`);
  const handle = await open(draft, 'w');
  try {
    await handle.writeFile(JSON.stringify(seal));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, join(folder, SEAL));
}

/** The engine itself never syncs; a store that is called closed must be on disk. */
async function syncChanged(folder: string, sinceMs: number): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if ((await stat(path)).mtimeMs < sinceMs) continue;
    if (entry.isDirectory()) await syncFolder(path);
    else await syncFile(path);
  }
  await syncFolder(folder);
}

async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
