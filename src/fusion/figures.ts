import type { Harm, Incident } from '../core/findings.ts';
import { finding, type Finding } from './reasons.ts';

/** Two figures of one effect that are taken for one count. */
interface Fit {
  readonly a: Harm;
  readonly b: Harm;
  readonly weight: number;
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

/** The most that agreeing tolls can add, and the most that disagreeing ones can take away. */
export const MOST_FOR_TOLLS = 2.4;
const LEAST_FOR_TOLLS = -2;

// Early tolls grow: twice as many is common, ten times is another event or another side's claim.
function fitWeight(a: Harm, b: Harm): number {
  if (isVague(a) || isVague(b)) return 0.1;
  if (a.low === b.low && a.high === b.high) return Math.min(1.8, 0.5 + 0.35 * Math.log(Math.max(1, a.low)));
  if (intervalsMeet(a, b)) return 0.3;
  return Math.max(-1.5, -0.5 * Math.abs(Math.log((a.low + 1) / (b.low + 1))));
}

function canFit(a: Harm, b: Harm): boolean {
  return a.effect === b.effect && sameParty(a, b) && a.certainty !== 'denied' && b.certainty !== 'denied';
}

// Effect by effect, the two figures that agree best, since one report may carry several claims.
function bestFits(a: Incident, b: Incident): readonly Fit[] {
  const best: Fit[] = [];
  for (const x of a.harm) {
    for (const y of b.harm) {
      if (!canFit(x, y)) continue;
      const fit = { a: x, b: y, weight: fitWeight(x, y) };
      const at = best.findIndex((other) => other.a.effect === x.effect);
      if (at < 0) best.push(fit);
      else if (fit.weight > (best[at]?.weight ?? 0)) best[at] = fit;
    }
  }
  return best;
}

/**
 * Weighs tolls effect by effect, each by the two figures that agree best; null where no effect is counted by both.
 * The sum is held within −2..2.4.
 */
export function weighTolls(a: Incident, b: Incident): Finding | null {
  if (a.harm.length === 0 || b.harm.length === 0) return null;
  const fits = bestFits(a, b);
  if (fits.length === 0) return null;
  const sum = fits.reduce((all, fit) => all + fit.weight, 0);
  const weight = Math.max(LEAST_FOR_TOLLS, Math.min(MOST_FOR_TOLLS, sum));
  return finding(weight >= 0.5 ? 'toll_same' : weight >= 0 ? 'toll_overlap' : 'toll_other', weight);
}

/** The figures compared, for a person. */
export function showTolls(a: Incident, b: Incident): string {
  return bestFits(a, b)
    .map((fit) => `${fit.a.effect} ${show(fit.a)} · ${show(fit.b)}`)
    .join('; ');
}

const NONE: readonly string[] = [];

/** Nationalities of an incident's victims, distinct, in order. */
export function nationalitiesOf(incident: Incident): readonly string[] {
  if (incident.harm.every((harm) => harm.nationalities.length === 0)) return NONE;
  return [...new Set(incident.harm.flatMap((harm) => harm.nationalities))].sort();
}

/** Victims' nationalities, and the country that they were in. */
export interface Foreigners {
  readonly nationalities: readonly string[];
  readonly country: string | null;
}

function foreigners(a: Foreigners, b: Foreigners): readonly [readonly string[], readonly string[]] {
  const isForeign = (code: string): boolean => code !== a.country && code !== b.country;
  return [a.nationalities.filter(isForeign), b.nationalities.filter(isForeign)];
}

/** The most that shared nationalities can add. */
export const MOST_FOR_NATIONALITIES = 2;
const SHARED = finding('nationality_same', MOST_FOR_NATIONALITIES);
const OTHERS = finding('nationality_other', -1.5);

/**
 * Weighs the victims' nationalities where both reports give foreign ones; null otherwise. Two foreigners of one
 * country are rarely victims of two incidents in one week; those of the country itself say nothing.
 */
export function weighNationalities(a: Foreigners, b: Foreigners): Finding | null {
  if (a.nationalities.length === 0 || b.nationalities.length === 0) return null;
  const [na, nb] = foreigners(a, b);
  if (na.length === 0 || nb.length === 0) return null;
  return na.some((code) => nb.includes(code)) ? SHARED : OTHERS;
}

/** The nationalities that two reports share, or those of both where they share none. */
export function showNationalities(a: Foreigners, b: Foreigners): string {
  const [na, nb] = foreigners(a, b);
  const shared = na.filter((code) => nb.includes(code));
  return shared.length > 0 ? shared.join(', ') : `${na.join(', ')} · ${nb.join(', ')}`;
}
