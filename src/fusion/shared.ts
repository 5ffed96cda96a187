import { canonicalJson } from '../core/digest.ts';
import type { Findings, Incident } from '../core/findings.ts';

/**
 * The incidents of a report without the tolls that it gives for a whole operation: those are of none of its places, and
 * nobody gets a share of them.
 */
export function withoutSharedTolls({ incidents, operations }: Findings): readonly Incident[] {
  const shared = new Map<string, Set<string>>();
  for (const { incidents: members, harm = [] } of operations) {
    for (const id of members)
      shared.set(id, new Set([...(shared.get(id) ?? []), ...harm.map((one) => canonicalJson(one))]));
  }
  return incidents.map((incident) => {
    const own = shared.get(incident.id);
    if (own === undefined || own.size === 0) return incident;
    return { ...incident, harm: incident.harm.filter((one) => !own.has(canonicalJson(one))) };
  });
}
