/** Brings a store up to the journal. */
import type { Brief } from '../core/brief.ts';
import type { Findings } from '../core/findings.ts';
import type { Decision } from '../core/decisions.ts';
import type { Journal, JournalEntry } from '../core/journal.ts';
import type { Applied, Forward, ReadReport, RecordStore, ReportRow, StoredVersion } from '../core/ports.ts';
import type { ReportInput } from '../core/report.ts';
import { bookOf, withdrawalBy } from './decisions/book.ts';
import { fusePending } from './fusing.ts';
import { emptyFindings, projectReport } from './projection.ts';

const BATCH_REPORTS = 64;
const BATCH_CHARS = 8_000_000;

/** What bringing it up came to. */
export interface Replay {
  readonly entries: number;
  /** Kept reports that the reader could not read; they stand in the store without findings. */
  readonly unreadable: number;
}

/**
 * Whether the store is a projection of this journal's beginning: the last entry it applied stands there.
 */
export async function isPrefix(store: RecordStore, journal: Journal): Promise<boolean> {
  const applied = await store.applied();
  const head = journal.head();
  if (applied.sequence === 0 || applied.sequence > head.sequence) return applied.sequence === 0;
  if (applied.sequence === head.sequence) return applied.hash === head.hash;
  for await (const entry of journal.entries(applied.sequence - 1)) return entry.hash === applied.hash;
  return false;
}

/** The day of recording that an entry moves the store to: clocks go back, the record does not. */
export const laterDay = ({ recordedOn }: Applied, { recordedAt }: JournalEntry): string => {
  const day = recordedAt.slice(0, 10);
  return day > recordedOn ? day : recordedOn;
};

/** Where an entry moves the store to. */
export const appliedBy = (entry: JournalEntry, before: Applied): Applied => ({
  sequence: entry.sequence,
  hash: entry.hash,
  recordedOn: laterDay(before, entry),
});

/** Brings a decision into the store; what it bears on is pending then, or fused at once where a whole report comes or goes. */
export async function applyDecision(store: RecordStore, entry: JournalEntry): Promise<void> {
  const decision = entry.body as Decision;
  const head = appliedBy(entry, await store.applied());
  // A taking back bears on what it takes back, which the store holds already.
  const rows = [
    ...(await store.decisions()),
    { sequence: entry.sequence, recordedOn: head.recordedOn, decision },
  ];
  const book = await bookOf(rows, store);
  const withdrawal = withdrawalBy(decision, book);
  await store.addDecision(
    { sequence: entry.sequence, recordedOn: head.recordedOn, decision },
    book.incidentsOf(decision),
    head,
    withdrawal,
  );
  if (withdrawal !== null) await fusePending(store, true);
}

/** What the journal keeps of a saved version: `facts` is its draft where no entry before has it. */
export interface KeptVersion {
  readonly version: StoredVersion;
  readonly facts: Brief | null;
}

/** Brings a version of a saved brief into the store; nothing else follows from it. */
export async function applyVersion(store: RecordStore, entry: JournalEntry): Promise<void> {
  const { version, facts } = entry.body as KeptVersion;
  const head = appliedBy(entry, await store.applied());
  await store.addBriefVersion(
    { sequence: entry.sequence, recordedOn: head.recordedOn, version },
    facts,
    head,
  );
}

/**
 * Applies all journal entries that the store lacks, and fuses at the end of each day of recording, so that the store
 * comes to hold what was believed on each; the last day is the caller's to fuse.
 */
export async function replay(
  store: RecordStore,
  journal: Journal,
  read: ReadReport,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<Replay> {
  let at = await store.applied();
  const start = at.sequence;
  const total = journal.head().sequence - start;
  let unreadable = 0;
  let rows: ReportRow[] = [];
  let chars = 0;
  const flush = async (): Promise<void> => {
    if (rows.length > 0) await store.addReports(rows, at);
    [rows, chars] = [[], 0];
  };
  for await (const entry of journal.entries(start)) {
    const next = appliedBy(entry, at);
    if (next.recordedOn !== at.recordedOn || entry.kind !== 'report') {
      await flush();
      await fusePending(store);
    }
    at = next;
    if (entry.kind === 'forward') {
      await store.addForwards((entry.body as { forwards: readonly Forward[] }).forwards, at);
    } else if (entry.kind === 'decision') {
      await applyDecision(store, entry);
    } else if (entry.kind === 'brief') {
      await applyVersion(store, entry);
    } else {
      const report = entry.body as ReportInput;
      const findings = tryRead(read, report);
      if (findings === null) unreadable++;
      rows.push(projectReport(entry, report, findings ?? emptyFindings(report), at.recordedOn));
      chars += report.text.length;
      if (rows.length >= BATCH_REPORTS || chars >= BATCH_CHARS) await flush();
    }
    onProgress(entry.sequence - start, total);
  }
  await flush();
  return { entries: total, unreadable };
}

/** A report that an earlier reader took must not stop a later one: it is kept, and counted. */
function tryRead(read: ReadReport, report: ReportInput): Findings | null {
  try {
    return read(report);
  } catch {
    return null;
  }
}
