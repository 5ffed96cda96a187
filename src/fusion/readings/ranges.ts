import type { Harm } from '../../core/findings.ts';
import type { DecidedClaim, TollRange } from '../../core/records.ts';
import type { FieldClaims, Heard } from './heard.ts';

/** Effect and party of a toll: figures of one such key are figures of the same people. */
export function tollKey({ effect, who }: Pick<Harm, 'effect' | 'who'>): string {
  return `${effect} ${who}`;
}

/** Claims of one toll. */
export interface TollClaims {
  readonly toll: Pick<Harm, 'effect' | 'who'>;
  readonly heard: readonly Heard<Harm>[];
  /** Latest last. */
  readonly decided: readonly DecidedClaim[];
}

/** Claims of tolls by effect and party, in a stable order. */
export function tollsOf({ heard, decided }: FieldClaims<Harm>): readonly TollClaims[] {
  const tolls = new Map<string, { toll: Harm; heard: Heard<Harm>[]; decided: DecidedClaim[] }>();
  const at = (toll: Harm): { heard: Heard<Harm>[]; decided: DecidedClaim[] } => {
    const key = tollKey(toll);
    const known = tolls.get(key) ?? { toll, heard: [], decided: [] };
    tolls.set(key, known);
    return known;
  };
  for (const one of heard) at(one.value).heard.push(one);
  for (const claim of decided) at(claim.value as Harm).decided.push(claim);
  return [...tolls].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, toll]) => toll);
}

/** Whether a figure was taken back or said not to be so. */
export function isDenied({ claim }: Heard): boolean {
  return claim.certainty === 'denied';
}

/** Lowest low to highest high; null where any is open above. @param figures at least one */
export function spanning(figures: readonly Pick<Harm, 'low' | 'high'>[]): Pick<Harm, 'low' | 'high'> {
  const highs = figures.map(({ high }) => high);
  return {
    low: Math.min(...figures.map(({ low }) => low)),
    high: highs.includes(null) ? null : Math.max(...highs.map((high) => high ?? 0)),
  };
}

/**
 * Range of each toll over all claims that are not denied: lowest low to highest high, `high` null where any claim
 * leaves it open. Never a mean, never a sum over parties. Where a person decided the figure, the range is that.
 */
export function tollRanges(claims: FieldClaims<Harm>): readonly TollRange[] {
  return tollsOf(claims).flatMap(({ toll: { effect, who }, heard, decided }): TollRange[] => {
    const last = decided.at(-1)?.value as Harm | undefined;
    if (last !== undefined) return [{ effect, who, low: last.low, high: last.high, speakers: 1 }];
    const standing = heard.filter((one) => !isDenied(one));
    if (standing.length === 0) return [];
    const speakers = new Set(standing.map(({ speaker }) => speaker)).size;
    return [{ effect, who, ...spanning(standing.map(({ value }) => value)), speakers }];
  });
}

/** Tolls whose claims cannot all be true, or were denied, and that nobody decided. */
export function areTollsDisputed(claims: FieldClaims<Harm>, meet: (a: Harm, b: Harm) => boolean): boolean {
  return tollsOf(claims).some(({ heard, decided }) => {
    if (decided.length > 0) return false;
    const standing = heard.filter((one) => !isDenied(one));
    return (
      heard.some(({ value }) => value.certainty === 'denied') ||
      standing.some((x, i) => standing.some((y, j) => i < j && !meet(x.value, y.value)))
    );
  });
}
