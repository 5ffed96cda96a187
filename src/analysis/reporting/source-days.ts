/** How much is reported: on which days which sources published anything. */
import type { AnalysedIncident, AnalysedReport } from '../../core/analysis/record.ts';
import { dayNumber, daysBetween } from '../../core/calendar.ts';

/** Day of a report, ISO: of publication, else of recording. */
export const dayOfReport = ({ publishedAt, recordedOn }: AnalysedReport): string =>
  (publishedAt ?? recordedOn).slice(0, 10);

/** Sources by the reports that they gave. */
export function sourcesByReport(reports: readonly AnalysedReport[]): ReadonlyMap<string, string> {
  return new Map(
    reports.flatMap(({ digest, source }) => (source === null ? [] : [[digest, source] as const])),
  );
}

/** The usual sources of a set of incidents: those whose reports tell of any of them. */
export function usualSources(
  incidents: readonly AnalysedIncident[],
  byReport: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  return new Set(incidents.flatMap(({ told }) => told.flatMap(({ report }) => byReport.get(report) ?? [])));
}

/**
 * How many of the sources published anything on each day between two ISO days, both included: the volume of reporting,
 * which one prolific source does not swell.
 */
export function sourceDays(
  reports: readonly AnalysedReport[],
  sources: ReadonlySet<string>,
  from: string,
  to: string,
): Int32Array {
  const length = Math.max(0, daysBetween(from, to) + 1);
  const active = Array.from({ length }, () => new Set<string>());
  for (const report of reports)
    if (report.source !== null && sources.has(report.source))
      active[dayNumber(dayOfReport(report)) - dayNumber(from)]?.add(report.source);
  return Int32Array.from(active, (set) => set.size);
}
