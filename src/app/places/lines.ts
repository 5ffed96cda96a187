/** Lines of a list of places: a plain file, gzip, or one file of a zip archive. */
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { createGunzip, createInflateRaw } from 'node:zlib';
import { VigieError } from '../../core/errors.ts';
import { splitLines, type ByteLine } from '../../core/lines.ts';
import type { PlaceMessages } from './messages.ts';
import { zipBytes, zipEntries, type ZipEntry } from './zip.ts';

/** Longest line that is taken, bytes; the longest of GeoNames has some 15,000. */
export const LONGEST_LINE = 65_536;
/** A list of names packs to a fifth, not to a two-hundredth. */
const BOMB_RATIO = 200;
const BOMB_FREE_BYTES = 64 * 1024 * 1024;
const MOST_BYTES = 4 * 1024 ** 3;

/** A file's lines and how far they have been read. */
export interface LineSource {
  readonly lines: AsyncIterable<ByteLine>;
  /** Bytes read of the file as it lies on disk, and all of them. */
  readonly progress: () => { readonly done: number; readonly total: number };
}

/**
 * Opens a list.
 * @throws VigieError `bad_input`, one line, where it is none, is damaged, or unpacks to more than any list
 */
export async function openLines(path: string, say: PlaceMessages): Promise<LineSource> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) throw new VigieError('bad_input', say.noFile(path));
  const counted = { packed: 0, unpacked: 0 };
  const raw = await unpacked(path, await beginningOf(path, say), counted, say);
  const checked = checkSize(raw, found.size, counted, path, say);
  return {
    lines: splitLines(checked, LONGEST_LINE),
    progress: () => ({ done: Math.min(counted.packed, found.size), total: found.size }),
  };
}

async function beginningOf(path: string, say: PlaceMessages): Promise<Uint8Array> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new VigieError('bad_input', say.notReadable(path, error.code ?? error.message), { cause: error });
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

interface Counted {
  packed: number;
  unpacked: number;
}

async function unpacked(
  path: string,
  start: Uint8Array,
  counted: Counted,
  say: PlaceMessages,
): Promise<AsyncIterable<Uint8Array>> {
  const count = (stream: NodeJS.ReadableStream): NodeJS.ReadableStream =>
    stream.on('data', (chunk: Buffer) => (counted.packed += chunk.length));
  const isZip = start[0] === 0x50 && start[1] === 0x4b;
  const isGzip = start[0] === 0x1f && start[1] === 0x8b;
  if (isZip) {
    const entry = await listEntry(path, say);
    const bytes = count(await zipBytes(path, entry).catch((error: Error) => broken(path, error, say)));
    return entry.method === 0 ? streamed(bytes) : through(bytes, createInflateRaw());
  }
  const bytes = count(createReadStream(path, { highWaterMark: 1 << 18 }));
  return isGzip ? through(bytes, createGunzip()) : streamed(bytes);
}

const streamed = (stream: NodeJS.ReadableStream): AsyncIterable<Uint8Array> =>
  stream as unknown as AsyncIterable<Uint8Array>;

function through(
  bytes: NodeJS.ReadableStream,
  unpacker: ReturnType<typeof createGunzip>,
): AsyncIterable<Uint8Array> {
  bytes.on('error', (error) => unpacker.destroy(error));
  return streamed(bytes.pipe(unpacker));
}

function broken(path: string, error: NodeJS.ErrnoException, say: PlaceMessages): never {
  throw new VigieError('bad_input', say.brokenArchive(path, error.code ?? error.message), { cause: error });
}

/** The list of an archive: the largest .txt or .csv that is no read-me. */
async function listEntry(path: string, say: PlaceMessages): Promise<ZipEntry> {
  const entries = await zipEntries(path).catch((error: Error) => broken(path, error, say));
  const lists = entries
    .filter(({ name }) => /[.](txt|csv|tsv)$/i.test(name) && !/^read.?me/i.test(basename(name)))
    .sort((a, b) => b.unpacked - a.unpacked);
  const [entry] = lists;
  if (!entry) throw new VigieError('bad_input', say.noEntry(path));
  if (entry.isEncrypted) throw new VigieError('bad_input', say.brokenArchive(path, 'encrypted'));
  if (entry.method !== 0 && entry.method !== 8)
    throw new VigieError('bad_input', say.brokenArchive(path, `method ${entry.method}`));
  return entry;
}

/** Passes chunks on until they are more than a list could be; what the unpacker throws becomes one line. */
async function* checkSize(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
  counted: Counted,
  path: string,
  say: PlaceMessages,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of chunks) {
      counted.unpacked += chunk.length;
      const isBomb = counted.unpacked > BOMB_FREE_BYTES && counted.unpacked > size * BOMB_RATIO;
      if (isBomb || counted.unpacked > MOST_BYTES) throw new VigieError('bad_input', say.bomb(path));
      yield chunk;
    }
  } catch (error) {
    if (error instanceof VigieError) throw error;
    broken(path, error as NodeJS.ErrnoException, say);
  }
}
