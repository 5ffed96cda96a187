/** Brings a store up to the journal. */
import type { Findings } from '../core/findings.ts';
import type { Forward, Journal, JournalEntry, ReadReport, RecordStore, ReportRow } from '../core/ports.ts';
import type { ReportInput } from '../core/report.ts';
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

/** Applies all journal entries that the store lacks; fusion is the caller's next step. */
export async function replay(
  store: RecordStore,
  journal: Journal,
  read: ReadReport,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<Replay> {
  const { sequence: start } = await store.applied();
  const total = journal.head().sequence - start;
  let unreadable = 0;
  let rows: ReportRow[] = [];
  let chars = 0;
  let last: JournalEntry | null = null;
  const flush = async (): Promise<void> => {
    if (last) await store.addReports(rows, last);
    [rows, chars] = [[], 0];
  };
  for await (const entry of journal.entries(start)) {
    last = entry;
    if (entry.kind === 'forward') {
      await flush();
      await store.addForwards((entry.body as { forwards: readonly Forward[] }).forwards, entry);
    } else {
      const report = entry.body as ReportInput;
      const findings = tryRead(read, report);
      if (findings === null) unreadable++;
      rows.push(projectReport(entry, report, findings ?? emptyFindings(report)));
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
