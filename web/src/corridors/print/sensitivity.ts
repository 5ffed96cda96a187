import type { ReportSummary } from '../../../../src/core/records.ts';
import { TLP, type Tlp } from '../../../../src/core/report.ts';
import type { SegmentStatus } from '../../../../src/core/roads.ts';

/** Digests of the reports that the statuses rest on, each once. */
export function reportsBehind(statuses: readonly SegmentStatus[]): readonly string[] {
  return [
    ...new Set(
      statuses.flatMap(({ evidence }) => evidence.flatMap(({ spans }) => spans.map(({ report }) => report))),
    ),
  ];
}

/** What a paper bears that shows what all these reports say: the highest of theirs. */
export function highest(reports: readonly Pick<ReportSummary, 'sensitivity'>[]): Tlp {
  return TLP[Math.max(0, ...reports.map(({ sensitivity }) => TLP.indexOf(sensitivity)))] ?? 'RED';
}
