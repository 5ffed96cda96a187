/** One annotated report against what was found in it. */
import { mentionName } from './bcubed.ts';
import type { Counts, Share } from './figures.ts';
import type { GoldIncident, GoldReport } from './gold.ts';
import { grounding } from './grounding.ts';
import type { Grounding } from './grounding.ts';
import { compareHarm } from './harm.ts';
import type { HarmComparison } from './harm.ts';
import { matchedShares, matchIncidents, missesOf } from './matching.ts';
import type { Match, MatchedShares, Miss } from './matching.ts';
import type { PredictedIncident, PredictedReport } from './predicted.ts';
import { compareStatements } from './statements.ts';

/** One report compared: a row of the sums that `score` draws. */
export interface Comparison extends HarmComparison {
  readonly lang: string;
  readonly hasFindings: boolean;
  /** Nothing to find: no incident, neither as news nor recalled. */
  readonly isQuiet: boolean;
  readonly incident: Counts;
  readonly incidentAnyType: Counts;
  readonly statement: Counts;
  readonly operation: Counts;
  readonly matched: MatchedShares;
  readonly falseAlarm: Share;
  readonly grounding: Grounding;
  /** Annotated key of each mention that matches. */
  readonly keys: readonly (readonly [mention: string, key: string])[];
  readonly misses: readonly Miss[];
}

/** Compares one report; `found` absent counts as empty findings. */
export function compare(gold: GoldReport, found: PredictedReport | undefined): Comparison {
  const wanted = gold.incidents.filter(isNews);
  const recalled = gold.incidents.filter((incident) => incident.background);
  const told = (found?.incidents ?? []).filter(isNews);
  const pairs = matchIncidents(wanted, told, 'sameType');
  const used = new Set(pairs.map(([, j]) => j));
  const rest = told.filter((_, j) => !used.has(j));
  // A finding that tells of a recalled incident is neither right nor wrong.
  const pred = told.length - matchIncidents(recalled, rest, 'anyType').length;
  const count = (tp: number): Counts => ({ tp, pred, gold: wanted.length });
  const matches = pairs.flatMap(([i, j]) => pairOf(wanted[i], told[j]));
  const isQuiet = wanted.length === 0 && recalled.length === 0;
  return {
    lang: gold.lang,
    hasFindings: found !== undefined,
    isQuiet,
    incident: count(pairs.length),
    incidentAnyType: count(matchIncidents(wanted, told, 'anyType').length),
    ...compareHarm(wanted, told),
    statement: compareStatements(gold.statements, found?.statements ?? []),
    operation: compareSizes(gold.operations, found?.operations ?? []),
    matched: matchedShares(matches),
    falseAlarm: { hits: Number(isQuiet && told.length > 0), of: Number(isQuiet) },
    grounding: grounding(found ?? {}, found?.report.text ?? ''),
    keys: matches.flatMap(([a, b]) => (b.id ? [[mentionName(gold.id, b.id), a.key] as const] : [])),
    misses: missesOf(gold.id, wanted, told, pairs),
  };
}

const isNews = (incident: GoldIncident | PredictedIncident): boolean =>
  !incident.background && incident.certainty !== 'denied';

const pairOf = (a: GoldIncident | undefined, b: PredictedIncident | undefined): readonly Match[] =>
  a && b ? [[a, b]] : [];

const compareSizes = (gold: readonly unknown[], found: readonly unknown[]): Counts => ({
  tp: Math.min(gold.length, found.length),
  pred: found.length,
  gold: gold.length,
});
