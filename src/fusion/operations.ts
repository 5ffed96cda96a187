import { digest } from '../core/digest.ts';
import type { Findings, Operation, When } from '../core/findings.ts';
import type { OperationRecord } from '../core/records.ts';
import { isKin } from '../core/kinship.ts';
import { Components } from './components.ts';
import type { MentionRef } from './mention.ts';
import { type OperationFacts, operationLedger } from './readings/operation-ledger.ts';

interface Told {
  readonly report: string;
  readonly findings: Findings;
  readonly facts: OperationFacts;
  readonly operation: Operation;
  /** Fused incidents, distinct. */
  readonly incidents: readonly string[];
}

function tellings(
  findings: readonly Findings[],
  clusterOf: (ref: MentionRef) => string | undefined,
  factsOf: (report: string) => OperationFacts,
): readonly Told[] {
  return findings.flatMap((one) => {
    const { report, operations } = one;
    return operations.map((operation) => {
      const ids = operation.incidents.map((incident) => clusterOf({ report: report.digest, incident }));
      return {
        report: report.digest,
        findings: one,
        facts: factsOf(report.digest),
        operation,
        incidents: [...new Set(ids.filter((id) => id !== undefined))],
      };
    });
  });
}

function whensMeet(a: When | null, b: When | null): boolean {
  return a === null || b === null || (a.start <= b.end && b.start <= a.end);
}

// Two reports tell of one operation where they share an incident, nothing in time contradicts, and the actors named
// are one or of one family.
function isOne(a: Told, b: Told): boolean {
  const [x, y] = [a.operation.actor, b.operation.actor];
  const actorsFit = x === null || y === null || x === y || isKin(x, y);
  return (
    actorsFit &&
    whensMeet(a.operation.when, b.operation.when) &&
    a.incidents.some((id) => b.incidents.includes(id))
  );
}

function firstStart(told: Told): number {
  return told.operation.evidence[0]?.start ?? 0;
}

function widest(whens: readonly (When | null)[]): When | null {
  const known = whens.filter((when) => when !== null);
  const sharpest = [...known].sort((a, b) => a.timePrecision - b.timePrecision)[0];
  if (sharpest === undefined) return null;
  const same = known.filter((when) => when.timePrecision === sharpest.timePrecision);
  const start = same.map((when) => when.start).reduce((a, b) => (a < b ? a : b));
  const end = same.map((when) => when.end).reduce((a, b) => (a > b ? a : b));
  return { ...sharpest, start, end };
}

function record(group: readonly Told[]): OperationRecord | null {
  const first = group[0];
  if (first === undefined) return null;
  const name = [first.report, firstStart(first)].join(' ');
  const places = group.flatMap((told) => told.operation.places);
  const distinct = new Map(places.map((place) => [place.placeId ?? place.name, place]));
  return {
    id: `op-${digest(name).slice(0, 12)}`,
    actor: group.map((told) => told.operation.actor).find((actor) => actor !== null) ?? null,
    when: widest(group.map((told) => told.operation.when)),
    incidents: [...new Set(group.flatMap((told) => told.incidents))].sort(),
    places: [...distinct.values()],
    basis: [...new Set(group.flatMap((told) => told.operation.basis))].sort(),
    ...operationLedger(group),
    evidence: group.flatMap((told) => told.operation.evidence.map((span) => ({ report: told.report, span }))),
  };
}

/**
 * Operations of many reports, fused by the fused incidents they share. The id follows the first telling.
 * A toll for a whole operation is a claim of the operation, and nowhere divided among its incidents.
 * @param findings in journal order
 * @param clusterOf id of the fused incident that a mention belongs to; undefined where it is not known
 * @param factsOf source and instant of recording of a report, by digest
 */
export function fuseOperations(
  findings: readonly Findings[],
  clusterOf: (ref: MentionRef) => string | undefined,
  factsOf: (report: string) => OperationFacts,
): readonly OperationRecord[] {
  const told = tellings(findings, clusterOf, factsOf);
  const components = new Components(told.length);
  const byIncident = new Map<string, number[]>();
  for (const [i, one] of told.entries()) {
    for (const id of one.incidents) {
      const earlier = byIncident.get(id) ?? [];
      for (const j of earlier) {
        const other = told[j];
        if (other !== undefined && isOne(one, other)) components.join(i, j);
      }
      byIncident.set(id, [...earlier, i]);
    }
  }
  return components
    .groups()
    .map((group) => record(group.map((i) => told[i]).filter((one) => one !== undefined)))
    .filter((one) => one !== null);
}
