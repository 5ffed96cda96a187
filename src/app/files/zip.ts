/** Just enough of ZIP to read one file out of an archive (PKWARE APPNOTE 6.3.10, sections 4.3 to 4.5). */
import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';

/** A file within an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Where its local header begins. */
  readonly at: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record and the longest comment behind it. */
const TAIL = 22 + 0xffff;
/** An archive of data has a handful of entries; its directory is small. */
const LARGEST_DIRECTORY = 1 << 20;
const ZIP64 = 0xffffffff;

/**
 * The entries of an archive.
 * @throws Error with a few words where it is none, or of a kind that is not read
 */
export async function zipEntries(path: string): Promise<readonly ZipEntry[]> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const tail = await bytesAt(file, Math.max(0, size - TAIL), Math.min(size, TAIL));
    const end = lastSignature(tail, END);
    if (end < 0 || end + 22 > tail.length) throw new Error('no end of archive');
    const [length, start] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
    if (length > LARGEST_DIRECTORY || start === ZIP64 || start + length > size)
      throw new Error('directory out of bounds');
    return entriesOf(await bytesAt(file, start, length));
  } finally {
    await file.close();
  }
}

function lastSignature(bytes: Buffer, signature: number): number {
  for (let at = bytes.length - 22; at >= 0; at--) if (bytes.readUInt32LE(at) === signature) return at;
  return -1;
}

function entriesOf(directory: Buffer): ZipEntry[] {
  const entries: ZipEntry[] = [];
  for (let at = 0; at + 46 <= directory.length;) {
    if (directory.readUInt32LE(at) !== CENTRAL) throw new Error('broken directory');
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      isEncrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      unpacked: directory.readUInt32LE(at + 24),
      at: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/** The packed bytes of an entry. */
export async function zipBytes(path: string, entry: ZipEntry): Promise<NodeJS.ReadableStream> {
  const file = await open(path, 'r');
  try {
    const local = await bytesAt(file, entry.at, 30);
    if (local.readUInt32LE(0) !== LOCAL) throw new Error('broken entry');
    const start = entry.at + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
    // An empty range cannot be asked for.
    return createReadStream(path, { start, end: start + Math.max(1, entry.packed) - 1 });
  } finally {
    await file.close();
  }
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead < length) throw new Error('ends early');
  return buffer;
}
