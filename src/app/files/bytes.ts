/** The bytes of a data file that somebody names: plain, gzip, or one file of a zip archive. */
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { createGunzip, createInflateRaw } from 'node:zlib';
import { VigieError } from '../../core/errors.ts';
import { zipBytes, zipEntries, type ZipEntry } from './zip.ts';

/** What is said of a file that cannot be opened: one line each. */
export interface ByteMessages {
  readonly noFile: (path: string) => string;
  readonly notReadable: (path: string, why: string) => string;
  readonly brokenArchive: (path: string, why: string) => string;
  readonly noEntry: (path: string) => string;
  readonly bomb: (path: string) => string;
}

/** What kind of file is expected. */
export interface ByteOptions {
  /** The endings of a file to be taken out of an archive: the largest of them is. */
  readonly entries: RegExp;
  /** Most bytes that the file may unpack to. */
  readonly mostBytes: number;
  readonly say: ByteMessages;
}

/** A file's bytes and how far they have been read. */
export interface ByteSource {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Bytes read of the file as it lies on disk, and all of them. */
  readonly progress: () => { readonly done: number; readonly total: number };
}

/** Text and numbers pack to a tenth, at best to a hundredth, not to a two-hundredth. */
const BOMB_RATIO = 200;
const BOMB_FREE_BYTES = 64 * 1024 * 1024;

interface Opening extends ByteOptions {
  readonly path: string;
  readonly counted: { packed: number; unpacked: number };
}

/**
 * Opens a file.
 * @throws VigieError `bad_input`, one line, where there is none, it is damaged, or unpacks to more than it could be
 */
export async function openBytes(path: string, options: ByteOptions): Promise<ByteSource> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) throw new VigieError('bad_input', options.say.noFile(path));
  const opening: Opening = { ...options, path, counted: { packed: 0, unpacked: 0 } };
  const raw = await unpacked(opening, await beginningOf(opening));
  return {
    chunks: checkSize(raw, found.size, opening),
    progress: () => ({ done: Math.min(opening.counted.packed, found.size), total: found.size }),
  };
}

async function beginningOf({ path, say }: Opening): Promise<Uint8Array> {
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

async function unpacked(opening: Opening, start: Uint8Array): Promise<AsyncIterable<Uint8Array>> {
  const { path, counted } = opening;
  const count = (stream: NodeJS.ReadableStream): NodeJS.ReadableStream =>
    stream.on('data', (chunk: Buffer) => (counted.packed += chunk.length));
  const isZip = start[0] === 0x50 && start[1] === 0x4b;
  const isGzip = start[0] === 0x1f && start[1] === 0x8b;
  if (isZip) {
    const entry = await entryOf(opening);
    const bytes = count(await zipBytes(path, entry).catch((error: Error) => broken(opening, error)));
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

function broken({ path, say }: Opening, error: NodeJS.ErrnoException): never {
  throw new VigieError('bad_input', say.brokenArchive(path, error.code ?? error.message), { cause: error });
}

/** The file of an archive that is meant: the largest of the right ending that is no read-me. */
async function entryOf(opening: Opening): Promise<ZipEntry> {
  const { path, entries: wanted, say } = opening;
  const entries = await zipEntries(path).catch((error: Error) => broken(opening, error));
  const [entry] = entries
    .filter(({ name }) => wanted.test(name) && !/^read.?me/i.test(basename(name)))
    .sort((a, b) => b.unpacked - a.unpacked);
  if (!entry) throw new VigieError('bad_input', say.noEntry(path));
  if (entry.isEncrypted) throw new VigieError('bad_input', say.brokenArchive(path, 'encrypted'));
  if (entry.method !== 0 && entry.method !== 8)
    throw new VigieError('bad_input', say.brokenArchive(path, `method ${entry.method}`));
  return entry;
}

/** Passes chunks on until they are more than such a file could be; what the unpacker throws becomes one line. */
async function* checkSize(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
  opening: Opening,
): AsyncGenerator<Uint8Array> {
  const { path, counted, mostBytes, say } = opening;
  try {
    for await (const chunk of chunks) {
      counted.unpacked += chunk.length;
      const isBomb = counted.unpacked > BOMB_FREE_BYTES && counted.unpacked > size * BOMB_RATIO;
      if (isBomb || counted.unpacked > mostBytes) throw new VigieError('bad_input', say.bomb(path));
      yield chunk;
    }
  } catch (error) {
    if (error instanceof VigieError) throw error;
    broken(opening, error as NodeJS.ErrnoException);
  }
}
