/** The journal on disk: JSON Lines segments, hash-chained, synced before they count. */
import { VigieError } from '../../core/errors.ts';
import { splitLines } from '../../core/lines.ts';
import type { Journal, JournalEntry, JournalHead } from '../../core/journal.ts';
import type { Notice } from '../../core/ports.ts';
import { STORE_MESSAGES, type StoreLang, type StoreMessages } from '../messages.ts';
import {
  join,
  listSegments,
  mkdir,
  openAppend,
  readChunks,
  segmentName,
  syncFolder,
  type AppendFile,
  type OpenAppend,
} from './files.ts';
import { EMPTY_HEAD, follows, parseLine, sealEntry, type Draft } from './format.ts';
import { findEnd, MAX_LINE_BYTES, type JournalEnd } from './recovery.ts';

/** A segment is closed once it is this long, bytes: the last one is checked whole on every opening. */
const SEGMENT_BYTES = 16 * 1024 * 1024;

/** How to open a journal. */
export interface JournalOptions {
  readonly lang?: StoreLang | undefined;
  readonly onNotice?: ((notice: Notice) => void) | undefined;
  /** Replaces the file system's append, to try out a full disk. */
  readonly openAppend?: OpenAppend | undefined;
  readonly segmentBytes?: number | undefined;
}

/**
 * Opens the journal in a folder, making it where absent; cuts off a torn tail and says so.
 * The caller holds the lock.
 * @throws VigieError `damaged`, `storage`
 */
export async function openJournal(folder: string, options: JournalOptions = {}): Promise<Journal> {
  const say = STORE_MESSAGES[options.lang ?? 'en'];
  await mkdir(folder, { recursive: true });
  await syncFolder(join(folder, '..'));
  const end = await findEnd(folder, say);
  if (end.torn) {
    options.onNotice?.({ code: 'torn_tail', message: say.tornTail(end.torn.bytes, end.torn.file) });
  }
  const writer = new JournalWriter(folder, end, say, options);
  return {
    head: () => writer.head,
    append: (drafts) => writer.append(drafts),
    entries: (after = 0) => readEntries(folder, after, say),
    close: () => writer.close(),
  };
}

class JournalWriter {
  head: JournalHead;
  readonly #folder: string;
  readonly #say: StoreMessages;
  readonly #open: OpenAppend;
  readonly #limit: number;
  #segment: { name: string; bytes: number } | null;
  #file: AppendFile | null = null;
  #stopped = false;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(folder: string, end: JournalEnd, say: StoreMessages, options: JournalOptions) {
    this.#folder = folder;
    this.#say = say;
    this.#open = options.openAppend ?? openAppend;
    this.#limit = options.segmentBytes ?? SEGMENT_BYTES;
    this.#segment = end.segment ? { ...end.segment } : null;
    this.head = end.head;
  }

  append(drafts: readonly Draft[]): Promise<readonly JournalEntry[]> {
    const done = this.#turn.then(() => this.#append(drafts));
    this.#turn = done.catch(() => undefined);
    return done;
  }

  async close(): Promise<void> {
    await this.#turn;
    this.#stopped = true;
    await this.#file?.close();
    this.#file = null;
  }

  async #append(drafts: readonly Draft[]): Promise<readonly JournalEntry[]> {
    if (this.#stopped) throw new VigieError('storage', this.#say.journalStopped);
    if (drafts.length === 0) return [];
    const entries: JournalEntry[] = [];
    const lines: string[] = [];
    let head = this.head;
    for (const draft of drafts) {
      const { entry, line } = sealEntry(head, draft);
      entries.push(entry);
      lines.push(line);
      head = entry;
    }
    await this.#write(Buffer.from(lines.join(''), 'utf8'));
    this.head = { sequence: head.sequence, hash: head.hash };
    return entries;
  }

  async #write(bytes: Uint8Array): Promise<void> {
    try {
      const { file, segment } = await this.#current();
      await this.#writeOrUndo(file, segment, bytes);
    } catch (error) {
      throw diskError(error, this.#folder, this.#say);
    }
  }

  async #writeOrUndo(file: AppendFile, segment: { bytes: number }, bytes: Uint8Array): Promise<void> {
    let written = false;
    try {
      await file.write(bytes);
      written = true;
      await file.sync();
      segment.bytes += bytes.length;
    } catch (error) {
      // After a failed fsync nobody knows what the disk holds: stop, and look again on opening.
      if (written) this.#stopped = true;
      await file
        .truncate(segment.bytes)
        .then(() => file.sync())
        .catch(() => {
          this.#stopped = true;
        });
      throw error;
    }
  }

  async #current(): Promise<{ file: AppendFile; segment: { bytes: number } }> {
    if (this.#segment && this.#segment.bytes >= this.#limit) {
      await this.#file?.close();
      [this.#file, this.#segment] = [null, null];
    }
    const segment = this.#segment ?? { name: segmentName(this.head.sequence + 1), bytes: 0 };
    if (!this.#file) {
      this.#file = await this.#open(join(this.#folder, segment.name));
      await syncFolder(this.#folder);
    }
    this.#segment = segment;
    return { file: this.#file, segment };
  }
}

/** An error of the file system as one for a person. */
export function diskError(error: unknown, folder: string, say: StoreMessages): VigieError {
  if (error instanceof VigieError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const full = code === 'ENOSPC' || code === 'EDQUOT';
  return new VigieError('storage', full ? say.noSpace(folder) : say.diskRefuses(folder, code), {
    cause: error,
  });
}

async function* readEntries(folder: string, after: number, say: StoreMessages): AsyncGenerator<JournalEntry> {
  const names = await listSegments(folder);
  let head: JournalHead | null = null;
  for (const name of names.slice(firstSegment(names, after))) {
    const path = join(folder, name);
    for await (const line of splitLines(readChunks(path), MAX_LINE_BYTES)) {
      // The writer may be at work on the last line.
      if (!line.closed) break;
      const entry = parseLine(line.bytes);
      const fault = typeof entry === 'string' ? entry : faultIn(entry, head, name);
      if (fault || typeof entry === 'string') {
        throw new VigieError('damaged', say.damaged(path, line.number, say[fault ?? 'badJson']));
      }
      head = entry;
      if (entry.sequence > after) yield entry;
    }
  }
}

function faultIn(entry: JournalEntry, head: JournalHead | null, name: string): 'badChain' | null {
  if (head) return follows(entry, head) ? null : 'badChain';
  const first = segmentName(entry.sequence) === name;
  return first && (entry.sequence > 1 || follows(entry, EMPTY_HEAD)) ? null : 'badChain';
}

/** Index of the segment that holds entry `after + 1`. */
function firstSegment(names: readonly string[], after: number): number {
  const wanted = segmentName(after + 1);
  const next = names.findIndex((name) => name > wanted);
  return Math.max(0, (next === -1 ? names.length : next) - 1);
}

/**
 * Checks every entry of the chain from the first.
 * @returns its head
 * @throws VigieError `damaged` with file and line
 */
export async function verifyJournal(folder: string, lang: StoreLang = 'en'): Promise<JournalHead> {
  let head = EMPTY_HEAD;
  for await (const entry of readEntries(folder, 0, STORE_MESSAGES[lang])) {
    head = { sequence: entry.sequence, hash: entry.hash };
  }
  return head;
}
