/** Files out of a zip, inflated no further than a report can need. */
import { Unzip, UnzipInflate } from 'fflate';
import type { DocumentFault } from './extracted.ts';

/** Bytes that the wanted files may have in all, whatever the archive's directory says of them. */
export const MOST_INFLATED = 200 * 1024 * 1024;
/** XML of a long text shrinks to a twentieth; a bomb to a thousandth. */
export const MOST_RATIO = 250;
/** Below this a high ratio is harmless: a small file of blanks. */
const HARMLESS = 5 * 1024 * 1024;
const CHUNK = 64 * 1024;

export type Unzipped = ReadonlyMap<string, Uint8Array> | DocumentFault;

class TooMuch extends Error {}

/**
 * The files of an archive whose names are wanted.
 * @returns `tooMuchInside` as soon as more than 200 MB, or more than 250 times the archive, comes out of it; `damaged` where it is cut off
 */
export function unzip(archive: Uint8Array, isWanted: (name: string) => boolean): Unzipped {
  const files = new Map<string, Uint8Array>();
  const limit = Math.min(MOST_INFLATED, Math.max(HARMLESS, archive.length * MOST_RATIO));
  let inflated = 0;
  let unfinished = 0;
  const reader = new Unzip((file) => {
    if (!isWanted(file.name) || files.has(file.name)) return;
    const chunks: Uint8Array[] = [];
    unfinished++;
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      inflated += chunk.length;
      if (inflated > limit) throw new TooMuch();
      chunks.push(chunk.slice());
      if (!isLast) return;
      unfinished--;
      files.set(file.name, Buffer.concat(chunks));
    };
    file.start();
  });
  reader.register(UnzipInflate);
  try {
    for (let at = 0; at < archive.length; at += CHUNK) {
      reader.push(archive.subarray(at, at + CHUNK), at + CHUNK >= archive.length);
    }
  } catch (error) {
    return error instanceof TooMuch ? 'tooMuchInside' : 'damaged';
  }
  return unfinished > 0 ? 'damaged' : files;
}
