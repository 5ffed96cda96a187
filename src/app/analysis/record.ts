/** The record as analyses are given it: as of a day, and no more than may be shown. */
import type { AnalysisFilter } from '../../core/analysis/desk.ts';
import type { AnalysedRecord } from '../../core/analysis/record.ts';
import type { RecordStore } from '../../core/ports.ts';
import type { Tlp } from '../../core/report.ts';
import { isShownTo } from '../clearance.ts';

/** The record, and how many incidents, statements and signals are above the clearance. */
export interface Cleared {
  readonly record: AnalysedRecord;
  readonly leftOut: number;
}

/** @param today ISO day, where the filter names none */
export async function analysedRecord(
  store: RecordStore,
  { asOf, clearance = 'RED' }: AnalysisFilter,
  today: string,
): Promise<Cleared> {
  return cleared({ day: asOf ?? today, ...(await store.analysed(asOf)) }, clearance);
}

function cleared(record: AnalysedRecord, clearance: Tlp): Cleared {
  const isShown = isShownTo(clearance);
  if (clearance === 'RED') return { record, leftOut: 0 };
  const incidents = record.incidents.filter(isShown);
  const ids = new Set(incidents.map(({ id }) => id));
  const reports = record.reports.filter(isShown);
  const open = new Set(reports.map(({ digest }) => digest));
  const shown: AnalysedRecord = {
    ...record,
    incidents,
    reports,
    statements: record.statements.filter(isShown),
    signals: record.signals.filter(isShown),
    // What an operation is, may have been told by a report that is not shown.
    operations: record.operations.filter(
      ({ incidents: own, evidence }) =>
        own.every((id) => ids.has(id)) && evidence.every(({ report }) => open.has(report)),
    ),
  };
  const count = ({ incidents: all, statements, signals }: AnalysedRecord): number =>
    all.length + statements.length + signals.length;
  return { record: shown, leftOut: count(record) - count(shown) };
}
