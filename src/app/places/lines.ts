/** Lines of a list of places: a plain file, gzip, or one file of a zip archive. */
import { splitLines, type ByteLine } from '../../core/lines.ts';
import { openBytes, type ByteSource } from '../files/bytes.ts';
import type { PlaceMessages } from './messages.ts';

/** Longest line that is taken, bytes; the longest of GeoNames has some 15,000. */
export const LONGEST_LINE = 65_536;
const MOST_BYTES = 4 * 1024 ** 3;

/** A file's lines and how far they have been read. */
export interface LineSource extends Pick<ByteSource, 'progress'> {
  readonly lines: AsyncIterable<ByteLine>;
}

/**
 * Opens a list.
 * @throws VigieError `bad_input`, one line, where it is none, is damaged, or unpacks to more than any list
 */
export async function openLines(path: string, say: PlaceMessages): Promise<LineSource> {
  const { chunks, progress } = await openBytes(path, {
    entries: /[.](txt|csv|tsv)$/i,
    mostBytes: MOST_BYTES,
    say,
  });
  return { lines: splitLines(chunks, LONGEST_LINE), progress };
}
