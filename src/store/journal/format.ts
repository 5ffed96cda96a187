/** One entry as a line: canonical JSON whose last member is the SHA-256 of the line without it. */
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../core/digest.ts';
import type { JournalEntry, JournalHead, JournalKind } from '../../core/journal.ts';

/** Head of a journal without entries. */
export const EMPTY_HEAD: JournalHead = { sequence: 0, hash: '0'.repeat(64) };

/** What a caller gives to be appended. */
export interface Draft {
  readonly kind: JournalKind;
  readonly recordedAt: string;
  readonly body: unknown;
}

const SEAL = /,"hash":"([0-9a-f]{64})"\}$/;
const SEAL_BYTES = 75;
const CLOSING_BRACE = Buffer.from('}');

/** Chains a draft to the entry before; returns the entry and its line with the closing line feed. */
export function sealEntry(before: JournalHead, draft: Draft): { entry: JournalEntry; line: string } {
  const open = {
    sequence: before.sequence + 1,
    kind: draft.kind,
    recordedAt: draft.recordedAt,
    body: draft.body,
    previous: before.hash,
  };
  const text = canonicalJson(open);
  const hash = createHash('sha256').update(text).digest('hex');
  return { entry: { ...open, hash }, line: `${text.slice(0, -1)},"hash":"${hash}"}\n` };
}

/** How a line fails to be the next entry. */
export type LineFault = 'badJson' | 'badHash' | 'badChain';

/** Reads a line; the fault says whether it is no entry at all or one whose content was changed. */
export function parseLine(bytes: Uint8Array): JournalEntry | LineFault {
  const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const seal = SEAL.exec(line.subarray(-SEAL_BYTES).toString('latin1'));
  if (!seal) return isJson(line) ? 'badHash' : 'badJson';
  const body = line.subarray(0, -SEAL_BYTES);
  const hash = createHash('sha256').update(body).update(CLOSING_BRACE).digest('hex');
  if (hash !== seal[1]) return isJson(line) ? 'badHash' : 'badJson';
  return JSON.parse(line.toString('utf8')) as JournalEntry;
}

/** Whether an entry follows `before` in the chain. */
export function follows(entry: JournalEntry, before: JournalHead): boolean {
  return entry.sequence === before.sequence + 1 && entry.previous === before.hash;
}

function isJson(line: Buffer): boolean {
  try {
    JSON.parse(line.toString('utf8'));
    return true;
  } catch {
    return false;
  }
}
