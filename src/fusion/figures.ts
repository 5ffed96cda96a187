import type { Harm, Incident } from '../core/findings.ts';
import { reason, type Reason } from './reasons.ts';

interface Fit {
  readonly weight: number;
  readonly detail: string;
}

function show(harm: Harm): string {
  return harm.high === null
    ? `≥${harm.low}`
    : harm.low === harm.high
      ? `${harm.low}`
      : `${harm.low}–${harm.high}`;
}

const isOpen = ({ who }: Harm): boolean => who === 'unknown' || who === 'mixed';

/** Whether two people counts may be of the same people: "unknown" and "mixed" go with anybody. */
function sameParty(a: Harm, b: Harm): boolean {
  return a.who === b.who || isOpen(a) || isOpen(b);
}

/** Whether two figures can both be true of one count. */
export function intervalsMeet(a: Pick<Harm, 'low' | 'high'>, b: Pick<Harm, 'low' | 'high'>): boolean {
  return a.low <= (b.high ?? Infinity) && b.low <= (a.high ?? Infinity);
}

// "Several" is 2..null in the contract: it fits everything and says nothing.
function isVague(harm: Harm): boolean {
  return harm.high === null && harm.low <= 2;
}

// Early tolls grow: twice as many is common, ten times is another event or another side's claim.
function fit(a: Harm, b: Harm): Fit {
  const detail = `${a.effect} ${show(a)} · ${show(b)}`;
  if (isVague(a) || isVague(b)) return { weight: 0.1, detail };
  const exact = a.low === b.low && a.high === b.high;
  if (exact) return { weight: Math.min(1.8, 0.5 + 0.35 * Math.log(Math.max(1, a.low))), detail };
  if (intervalsMeet(a, b)) return { weight: 0.3, detail };
  const ratio = Math.abs(Math.log((a.low + 1) / (b.low + 1)));
  return { weight: Math.max(-1.5, -0.5 * ratio), detail };
}

/**
 * Compares tolls effect by effect, each by the two figures that agree best, since one report may carry several
 * claims; null where no effect is counted by both. The sum is held within −2..2.4.
 */
export function compareTolls(a: Incident, b: Incident): Reason | null {
  const best = new Map<string, Fit>();
  for (const x of a.harm) {
    for (const y of b.harm) {
      if (x.effect !== y.effect || !sameParty(x, y) || x.certainty === 'denied' || y.certainty === 'denied')
        continue;
      const found = fit(x, y);
      if (found.weight > (best.get(x.effect)?.weight ?? -Infinity)) best.set(x.effect, found);
    }
  }
  if (best.size === 0) return null;
  const fits = [...best.values()];
  const weight = Math.max(
    -2,
    Math.min(
      2.4,
      fits.reduce((sum, f) => sum + f.weight, 0),
    ),
  );
  const code = weight >= 0.5 ? 'toll_same' : weight >= 0 ? 'toll_overlap' : 'toll_other';
  return reason(code, weight, fits.map((f) => f.detail).join('; '));
}

/**
 * Compares the victims' nationalities where both reports give foreign ones; null otherwise. Two foreigners of one
 * country are rarely victims of two incidents in one week; those of the country itself say nothing.
 */
export function compareNationalities(a: Incident, b: Incident): Reason | null {
  const home = new Set([a.where?.country, b.where?.country]);
  const foreign = (incident: Incident): readonly string[] =>
    [...new Set(incident.harm.flatMap((harm) => harm.nationalities))]
      .filter((code) => !home.has(code))
      .sort();
  const [na, nb] = [foreign(a), foreign(b)];
  if (na.length === 0 || nb.length === 0) return null;
  const shared = na.filter((code) => nb.includes(code));
  if (shared.length > 0) return reason('nationality_same', 2, shared.join(', '));
  return reason('nationality_other', -1.5, `${na.join(', ')} · ${nb.join(', ')}`);
}
