/** Finds where a journal ends, and cuts off what a crash left half-written there. */
import { truncate } from 'node:fs/promises';
import { VigieError } from '../../core/errors.ts';
import { splitLines, type ByteLine } from '../../core/lines.ts';
import type { JournalHead } from '../../core/journal.ts';
import type { StoreMessages } from '../messages.ts';
import { join, listSegments, readChunks, stat, syncFolder, unlink, writeFile } from './files.ts';
import { EMPTY_HEAD, follows, parseLine, type LineFault } from './format.ts';

/** Longest line that is read: a 20 MB report whose every byte JSON escapes sixfold fits. */
export const MAX_LINE_BYTES = 192 * 1024 * 1024;

/** Where a journal ends: its head and the segment that the next entry goes to. */
export interface JournalEnd {
  readonly head: JournalHead;
  /** Null where there is no segment yet. */
  readonly segment: { readonly name: string; readonly bytes: number } | null;
  /** Bytes that a crash left half-written, now set aside in `torn`. */
  readonly torn: { readonly bytes: number; readonly file: string } | null;
}

interface Walk {
  readonly head: JournalHead | null;
  readonly goodEnd: number;
  readonly fault: { readonly line: number; readonly fault: LineFault; readonly closed: boolean } | null;
  /** A sound entry stands after the fault: this is damage, not a torn tail. */
  readonly soundAfter: boolean;
}

/**
 * Checks the last segment and repairs a torn tail.
 * @throws VigieError `damaged` where the fault is none that a crash leaves
 */
export async function findEnd(folder: string, say: StoreMessages): Promise<JournalEnd> {
  const names = await listSegments(folder);
  let torn: JournalEnd['torn'] = null;
  for (let name = names.pop(); name !== undefined; name = names.pop()) {
    const path = join(folder, name);
    const walk = await walkSegment(path);
    if (walk.fault && isDamage(walk)) {
      throw new VigieError('damaged', say.damaged(path, walk.fault.line, say[walk.fault.fault]));
    }
    if (walk.fault) torn = await setAside(folder, name, walk.goodEnd);
    if (walk.head) return { head: walk.head, segment: { name, bytes: walk.goodEnd }, torn };
    await unlink(path);
    await syncFolder(folder);
  }
  return { head: EMPTY_HEAD, segment: null, torn };
}

/** A whole line of good JSON with a wrong hash was changed by something else than a crash. */
function isDamage(walk: Walk): boolean {
  return walk.soundAfter || (walk.fault?.closed === true && walk.fault.fault !== 'badJson');
}

async function walkSegment(path: string): Promise<Walk> {
  let head: JournalHead | null = null;
  let goodEnd = 0;
  let fault: Walk['fault'] = null;
  for await (const line of splitLines(readChunks(path), MAX_LINE_BYTES)) {
    // After a fault the chain is lost; any sound entry shows that more than a tail is torn.
    const entry = readEntry(line, fault ? null : head);
    if (typeof entry === 'string') {
      fault ??= { line: line.number, fault: entry, closed: line.closed };
    } else if (fault) {
      return { head, goodEnd, fault, soundAfter: true };
    } else {
      head = { sequence: entry.sequence, hash: entry.hash };
      goodEnd = line.offset + line.bytes.length + 1;
    }
  }
  return { head, goodEnd, fault, soundAfter: false };
}

function readEntry(line: ByteLine, before: JournalHead | null): ReturnType<typeof parseLine> {
  // Without its line feed an entry was never synced, however whole it looks.
  if (!line.closed || line.tooLong) return 'badJson';
  const entry = parseLine(line.bytes);
  return typeof entry !== 'string' && before && !follows(entry, before) ? 'badChain' : entry;
}

async function setAside(folder: string, name: string, goodEnd: number): Promise<JournalEnd['torn']> {
  const path = join(folder, name);
  const bytes = (await stat(path)).size - goodEnd;
  const file = `${name}.torn-at-${goodEnd}`;
  await writeFile(join(folder, file), readChunks(path, goodEnd));
  await truncate(path, goodEnd);
  await syncFolder(folder);
  return { bytes, file };
}
