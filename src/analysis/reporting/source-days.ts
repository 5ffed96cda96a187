/** How much is reported: on which days which sources published anything. */
import type { AnalysedIncident, AnalysedReport } from '../../core/analysis/record.ts';
import { dayNumber } from '../../core/calendar.ts';

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

/** By source, the days on which it published anything, each once, by their number (`dayNumber`). */
export type Appearances = ReadonlyMap<string, ReadonlySet<number>>;

/** When each source appeared. */
export function appearancesOf(reports: readonly AnalysedReport[]): Appearances {
  const days = new Map<string, Set<number>>();
  for (const report of reports) {
    if (report.source === null) continue;
    const own = days.get(report.source) ?? new Set();
    days.set(report.source, own.add(dayNumber(dayOfReport(report))));
  }
  return days;
}

/**
 * How many of the sources published anything on each day between two ISO days, both included: the volume of reporting,
 * which one prolific source does not swell.
 */
export function sourceDays(
  appearances: Appearances,
  sources: Iterable<string>,
  from: string,
  to: string,
): Int32Array {
  const first = dayNumber(from);
  const active = new Int32Array(Math.max(0, dayNumber(to) - first + 1));
  for (const source of sources)
    for (const day of appearances.get(source) ?? [])
      if (day >= first && day - first < active.length) active[day - first]! += 1;
  return active;
}
