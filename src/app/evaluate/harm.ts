import type { Counts, Share } from './figures.ts';
import type { GoldIncident } from './gold.ts';
import type { PredictedIncident } from './predicted.ts';

/** The figures of one report compared: all of them, and those of people killed. */
export interface HarmComparison {
  readonly harm: Counts;
  readonly killed: Share;
}

/**
 * Compares effect and lower figure over the whole report: the figure matters more than which incident
 * carries it. Denied figures are left out.
 */
export function compareHarm(
  gold: readonly GoldIncident[],
  found: readonly PredictedIncident[],
): HarmComparison {
  const [wanted, told] = [harmFigures(gold), harmFigures(found)];
  const killed = wanted.filter(isKilled);
  return {
    harm: { tp: countShared(wanted, told), pred: told.length, gold: wanted.length },
    killed: { hits: countShared(killed, told.filter(isKilled)), of: killed.length },
  };
}

function harmFigures(incidents: readonly (GoldIncident | PredictedIncident)[]): readonly string[] {
  return incidents
    .flatMap((incident) => incident.harm ?? [])
    .filter((harm) => harm.certainty !== 'denied')
    .map((harm) => `${harm.effect} ${harm.low}`);
}

const isKilled = (figure: string): boolean => figure.startsWith('killed ');

/** Size of the intersection of two multisets. */
function countShared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const x of a) left.set(x, (left.get(x) ?? 0) + 1);
  return b.filter((x) => {
    const n = left.get(x) ?? 0;
    left.set(x, n - 1);
    return n > 0;
  }).length;
}
