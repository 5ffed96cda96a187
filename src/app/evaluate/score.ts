/** Compares findings with annotated reports. Pure; the definitions stand in docs/samples.md. */
import { bCubed } from './bcubed.ts';
import type { FusedIncident, FusionScore } from './bcubed.ts';
import { compare } from './compare.ts';
import type { Comparison } from './compare.ts';
import { precisionRecall, rate } from './figures.ts';
import type { PrecisionRecall } from './figures.ts';
import type { GoldReport } from './gold.ts';
import type { MatchedShares, Miss } from './matching.ts';
import type { PredictedReport } from './predicted.ts';

/** The figures over all reports. Shares are 0..1, null where there was nothing to be right about. */
export interface Scores {
  /** Place, date and event type agree; incidents that are only recalled count neither way. */
  readonly incident: PrecisionRecall;
  readonly incidentByLanguage: Readonly<Record<string, PrecisionRecall>>;
  /** Place and date agree. */
  readonly incidentAnyType: PrecisionRecall;
  /** Effect and lower figure agree, over the whole report. */
  readonly harm: PrecisionRecall;
  /** Act and author agree. */
  readonly statement: PrecisionRecall;
  /** How many operations a report presents, not which. */
  readonly operation: PrecisionRecall;
  /** Of the incidents that match, the share that agrees in this and the next three. */
  readonly subEventType: number | null;
  readonly perpetrator: number | null;
  readonly responsibility: number | null;
  readonly within40km: number | null;
  /** Of the annotated figures of people killed, the share that was found. */
  readonly killedFiguresFound: number | null;
  /** Of the reports without an incident, the share that yields one. */
  readonly falseAlarmOnQuietReports: number | null;
  readonly quietReports: number;
  readonly reports: number;
  readonly reportsWithoutFindings: number;
  readonly spans: number;
  readonly ungroundedSpans: number;
  /** Present when fused incidents were given. */
  readonly fusion?: FusionScore;
  readonly misses: readonly Miss[];
}

/**
 * Scores findings against annotated reports; a report is found by its id, one without findings counts as empty.
 * @param fused what fusion made of the same findings, where its grouping is to be scored too
 */
export function score(
  gold: readonly GoldReport[],
  findings: readonly PredictedReport[],
  fused?: readonly FusedIncident[],
): Scores {
  const byId = new Map(findings.map((found) => [found.report.id, found]));
  const rows = gold.map((report) => compare(report, byId.get(report.id)));
  const keys = new Map(rows.flatMap((row) => row.keys));
  return {
    ...figures(rows),
    ...(fused && { fusion: bCubed(keys, fused) }),
    misses: rows.flatMap((r) => r.misses),
  };
}

type Figure = 'incident' | 'incidentAnyType' | 'harm' | 'statement' | 'operation';

function figures(rows: readonly Comparison[]): Omit<Scores, 'fusion' | 'misses'> {
  const figure = (name: Figure): PrecisionRecall => precisionRecall(rows.map((row) => row[name]));
  const matched = (name: keyof MatchedShares): number | null => rate(rows.map((row) => row.matched[name]));
  return {
    incident: figure('incident'),
    incidentByLanguage: incidentByLanguage(rows),
    incidentAnyType: figure('incidentAnyType'),
    harm: figure('harm'),
    statement: figure('statement'),
    operation: figure('operation'),
    subEventType: matched('subEventType'),
    perpetrator: matched('perpetrator'),
    responsibility: matched('responsibility'),
    within40km: matched('within40km'),
    killedFiguresFound: rate(rows.map((row) => row.killed)),
    falseAlarmOnQuietReports: rate(rows.map((row) => row.falseAlarm)),
    quietReports: rows.filter((row) => row.isQuiet).length,
    reports: rows.length,
    reportsWithoutFindings: rows.filter((row) => !row.hasFindings).length,
    spans: rows.reduce((total, row) => total + row.grounding.spans, 0),
    ungroundedSpans: rows.reduce((total, row) => total + row.grounding.ungrounded, 0),
  };
}

function incidentByLanguage(rows: readonly Comparison[]): Readonly<Record<string, PrecisionRecall>> {
  const groups = [...Map.groupBy(rows, (row) => row.lang)].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    groups.map(([lang, some]) => [lang, precisionRecall(some.map((row) => row.incident))]),
  );
}
