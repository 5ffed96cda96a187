/** One process a folder: a lock file that names its holder and survives neither it nor a reused pid. */
import { execFileSync } from 'node:child_process';
import { link, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VigieError } from '../core/errors.ts';
import type { Notice } from '../core/ports.ts';
import { STORE_MESSAGES, type StoreLang } from './messages.ts';

/** Who holds a folder. */
export interface LockHolder {
  readonly pid: number;
  /** When that process began, in the system's own words; tells it from a later one with the same pid. */
  readonly startedAt: string | null;
  /** Where it serves, once it does: "http://127.0.0.1:4321". */
  readonly address: string | null;
}

/** A held lock. */
export interface Lock {
  /** Writes where this process serves into the lock, for other processes to find. */
  announce(address: string | null): Promise<void>;
  release(): Promise<void>;
}

interface LockOptions {
  readonly lang?: StoreLang | undefined;
  readonly onNotice?: ((notice: Notice) => void) | undefined;
}

const lockPath = (folder: string): string => join(folder, 'lock');

/**
 * Takes the lock of a folder; a lock that a dead process left is taken over.
 * @throws VigieError `locked` with the holder's pid
 */
export async function takeLock(folder: string, options: LockOptions = {}): Promise<Lock> {
  const say = STORE_MESSAGES[options.lang ?? 'en'];
  const me: LockHolder = { pid: process.pid, startedAt: startOf(process.pid), address: null };
  while (!(await tryLink(folder, me))) {
    const text = await readFile(lockPath(folder), 'utf8').catch(() => null);
    if (text === null) continue;
    const holder = parseHolder(text);
    if (holder && isAlive(holder)) throw new VigieError('locked', say.locked(folder, holder.pid));
    if (await removeStale(folder, text)) {
      options.onNotice?.({ code: 'stale_lock', message: say.staleLock(holder?.pid ?? 0) });
    }
  }
  return {
    announce: (address) => replaceLock(folder, { ...me, address }),
    release: () => unlink(lockPath(folder)).catch(() => undefined),
  };
}

/** The living process that holds a folder, or null. */
export async function lockHolder(folder: string): Promise<LockHolder | null> {
  const text = await readFile(lockPath(folder), 'utf8').catch(() => null);
  const holder = text === null ? null : parseHolder(text);
  return holder && isAlive(holder) ? holder : null;
}

/** A link either makes the name with its content whole, or fails: no half-written lock can be seen. */
async function tryLink(folder: string, me: LockHolder): Promise<boolean> {
  const own = `${lockPath(folder)}.${me.pid}`;
  await writeFile(own, `${JSON.stringify(me)}\n`);
  try {
    await link(own, lockPath(folder));
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await unlink(own).catch(() => undefined);
  }
}

async function replaceLock(folder: string, me: LockHolder): Promise<void> {
  const own = `${lockPath(folder)}.${me.pid}`;
  await writeFile(own, `${JSON.stringify(me)}\n`);
  await rename(own, lockPath(folder));
}

/** Moves a stale lock away; one that another process took meanwhile is put back. */
async function removeStale(folder: string, seen: string): Promise<boolean> {
  const aside = `${lockPath(folder)}.stale.${process.pid}`;
  try {
    await rename(lockPath(folder), aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return false;
    throw error;
  }
  const moved = await readFile(aside, 'utf8');
  if (moved !== seen) await link(aside, lockPath(folder)).catch(() => undefined);
  await unlink(aside);
  return moved === seen;
}

function parseHolder(text: string): LockHolder | null {
  try {
    const value = JSON.parse(text) as Partial<LockHolder>;
    if (typeof value.pid !== 'number') return null;
    return { pid: value.pid, startedAt: value.startedAt ?? null, address: value.address ?? null };
  } catch {
    return null;
  }
}

function isAlive(holder: LockHolder): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: it lives, and is another user's.
    if (!isCode(error, 'EPERM')) return false;
  }
  const startedAt = startOf(holder.pid);
  return startedAt === null || holder.startedAt === null || startedAt === holder.startedAt;
}

/** When a process began: clock ticks since boot with the boot's id on Linux, a date elsewhere; null where unknown. */
function startOf(pid: number): string | null {
  try {
    if (process.platform === 'linux') return `${bootId()}/${linuxStart(pid)}`;
    if (process.platform === 'win32') return null;
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

function linuxStart(pid: number): string {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The command's name stands in brackets and may hold spaces; state is field 3, start time field 22.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // A zombie is dead, only not yet buried by its parent.
  return fields[0] === 'Z' ? 'ended' : (fields[19] ?? '');
}

/** Tells this run of the machine from the one before a power cut; empty where the system has no such id. */
export function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
