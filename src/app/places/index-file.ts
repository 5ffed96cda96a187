/** The index of imported places on disk: read whole, replaced by renaming, one writer at a time. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, open, readdir, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { VigieError } from '../../core/errors.ts';
import type { ImportedPlaces } from '../../gazetteer/imports/imported.ts';
import { packIndex, unpackIndex, type IndexParts } from '../../gazetteer/imports/index-format.ts';
import { openImported } from '../../gazetteer/imports/open.ts';
import { lockHolder, takeLock } from '../../store/index.ts';
import type { UiLang } from '../messages.ts';
import { PLACE_MESSAGES, type PlaceMessages } from './messages.ts';

/** The folder of the gazetteer's own files within a data folder. */
export const gazetteerFolder = (data: string): string => join(data, 'gazetteer');
export const indexPath = (data: string): string => join(gazetteerFolder(data), 'imports.index');

/** SHA-256 of rows, 64 hex digits. */
export const digestOf = (rows: Uint8Array): string => createHash('sha256').update(rows).digest('hex');

/**
 * The imported places of a data folder; null where nothing is imported.
 * @throws VigieError `damaged` where the file is no whole index
 */
export function readIndex(data: string, lang: UiLang = 'en'): ImportedPlaces | null {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(indexPath(data));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const say = PLACE_MESSAGES[lang];
  const parts = unpackIndex(bytes);
  if (digestOf(parts.rows) !== parts.digest) throw new VigieError('damaged', say.badIndex);
  return openImported(parts);
}

/** Puts an index in the place of the former one: whole and on disk, or not at all. */
export async function writeIndex(data: string, parts: IndexParts, say: PlaceMessages): Promise<void> {
  const aside = `${indexPath(data)}.${process.pid}.part`;
  try {
    const file = await open(aside, 'w');
    try {
      await file.writeFile(packIndex(parts));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, indexPath(data));
  } catch (error) {
    await unlink(aside).catch(() => undefined);
    const why = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new VigieError('storage', say.notWritten(why), { cause: error });
  }
}

/** Removes the index; none is no error. */
export async function dropIndex(data: string): Promise<void> {
  await unlink(indexPath(data)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

/**
 * Works on the index while no other process does.
 * @throws VigieError `locked` where another is at it
 */
export async function withIndexLock<T>(data: string, lang: UiLang, work: () => Promise<T>): Promise<T> {
  const folder = gazetteerFolder(data);
  const say = PLACE_MESSAGES[lang];
  await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new VigieError('storage', say.notWritten(error.code ?? error.message), { cause: error });
  });
  const lock = await takeLock(folder, { lang }).catch(async (error: unknown) => {
    if (!(error instanceof VigieError) || error.code !== 'locked') throw error;
    const holder = await lockHolder(folder);
    throw new VigieError('locked', say.busy(String(holder?.pid ?? '?')), { cause: error });
  });
  try {
    await sweep(folder);
    return await work();
  } finally {
    await lock.release();
  }
}

/** Removes what a killed import left half-written. */
async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder);
  const left = names.filter((name) => /^imports[.]index[.]\d+[.]part$/.test(name));
  await Promise.all(left.map((name) => unlink(join(folder, name)).catch(() => undefined)));
}
