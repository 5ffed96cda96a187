/** The few file operations that the journal needs, behind a port so that a full disk can be tried out. */
import { mkdir, open, readdir, rename, stat, unlink, writeFile, type FileHandle } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';

/** A file open for appending. */
export interface AppendFile {
  write(bytes: Uint8Array): Promise<void>;
  sync(): Promise<void>;
  truncate(length: number): Promise<void>;
  close(): Promise<void>;
}

/** Opens a file for appending, making it where absent. */
export type OpenAppend = (path: string) => Promise<AppendFile>;

export const openAppend: OpenAppend = async (path) => {
  const handle = await open(path, 'a');
  return {
    write: (bytes) => writeAll(handle, bytes),
    sync: () => handle.sync(),
    truncate: (length) => handle.truncate(length),
    close: () => handle.close(),
  };
};

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    at += (await handle.write(bytes, at, bytes.length - at)).bytesWritten;
  }
}

/** Puts a folder's list of names on disk; without it a new file can vanish with the power. */
export async function syncFolder(path: string): Promise<void> {
  // Windows cannot open a folder; its file systems journal names on their own.
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const SEGMENT = /^\d{12}\.jsonl$/;

/** Name of the segment whose first entry is `sequence`. */
export const segmentName = (sequence: number): string => `${String(sequence).padStart(12, '0')}.jsonl`;

/** Segments of a journal folder, oldest first. */
export async function listSegments(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => SEGMENT.test(name)).sort();
}

/** Bytes of a file in chunks of 1 MiB. */
export function readChunks(path: string, start = 0): AsyncIterable<Uint8Array> {
  return createReadStream(path, { start, highWaterMark: 1 << 20 });
}

export { mkdir, rename, stat, unlink, writeFile, join };
