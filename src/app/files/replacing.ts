/** Files that are replaced whole, by renaming, one writer at a time. */
import { mkdir, open, readdir, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { VigieError } from '../../core/errors.ts';
import { lockHolder, takeLock } from '../../store/index.ts';
import type { UiLang } from '../messages.ts';

/** What is said where a file cannot be replaced: one line each. */
export interface ReplaceMessages {
  readonly busy: (pid: string) => string;
  readonly notWritten: (why: string) => string;
}

/**
 * Puts bytes in the place of a file: whole and on disk, or not at all.
 * @throws VigieError `storage`; the former file is still there
 */
export async function replaceFile(path: string, bytes: Uint8Array, say: ReplaceMessages): Promise<void> {
  const aside = `${path}.${process.pid}.part`;
  try {
    const file = await open(aside, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, path);
  } catch (error) {
    await unlink(aside).catch(() => undefined);
    const why = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new VigieError('storage', say.notWritten(why), { cause: error });
  }
}

/** Removes a file; none is no error. */
export async function dropFile(path: string): Promise<void> {
  await unlink(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

/**
 * Works on a file while no other process does; its folder is made where absent.
 * @throws VigieError `locked` where another is at it
 */
export async function withFileLock<T>(
  path: string,
  lang: UiLang,
  say: ReplaceMessages,
  work: () => Promise<T>,
): Promise<T> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new VigieError('storage', say.notWritten(error.code ?? error.message), { cause: error });
  });
  const lock = await takeLock(folder, { lang }).catch(async (error: unknown) => {
    if (!(error instanceof VigieError) || error.code !== 'locked') throw error;
    const holder = await lockHolder(folder);
    throw new VigieError('locked', say.busy(String(holder?.pid ?? '?')), { cause: error });
  });
  try {
    await sweep(folder, basename(path));
    return await work();
  } finally {
    await lock.release();
  }
}

/** Removes what a killed process left half-written. */
async function sweep(folder: string, name: string): Promise<void> {
  const names = await readdir(folder);
  const isLeft = (other: string): boolean =>
    other.startsWith(`${name}.`) && /^[.]\d+([.][a-z]+)?[.]part$/.test(other.slice(name.length));
  await Promise.all(names.filter(isLeft).map((left) => unlink(join(folder, left)).catch(() => undefined)));
}
