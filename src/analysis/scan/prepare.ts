/** From places and dated cases to a study, or why there is none. */
import type { ScanGround, ScanParameters, ScanTooFew } from '../../core/analysis/scan.ts';
import { daysBetween } from '../../core/calendar.ts';
import type { LonLat } from '../../core/geo.ts';
import { layOut, type CaseCount, type Study } from './study.ts';

/** What may be scanned. */
export interface ScanInput {
  /** Every place that may be the centre of a circle, with cases or without; ids are unique. */
  readonly places: readonly { readonly id: string; readonly at: LonLat }[];
  /** `place` is an id of `places`; `day` an ISO day; `cases` a whole number ≥ 1. Days outside the period are left out. */
  readonly cases: readonly { readonly place: string; readonly day: string; readonly cases: number }[];
}

/** A place of the study; places at one position are one. */
export interface Site {
  readonly ids: readonly string[];
  readonly at: LonLat;
}

export interface Ready {
  readonly kind: 'ready';
  readonly ground: ScanGround;
  readonly sites: readonly Site[];
  readonly study: Study;
}

/** The circles take in more pairs of places than can be kept: a smaller radius takes in fewer. */
export interface TooLarge extends ScanGround {
  readonly kind: 'too_large';
}

/**
 * With n cases no cluster (half of them at most) can be rarer by chance than 1 in C(n, n/2): below six that is never less
 * than 1 in 20, and "too few to say" says more than any p-value.
 */
const FEWEST_CASES = 6;

/** The answer where there are fewer than the stated minimum; null where there are enough. */
export function tooFew(ground: Omit<ScanTooFew, 'kind' | 'n' | 'minimum' | 'clusters'>): ScanTooFew | null {
  const minimum = Math.max(FEWEST_CASES, ground.parameters.minCases);
  if (ground.cases >= minimum) return null;
  return { kind: 'too_few', n: ground.cases, minimum, ...ground, clusters: [] };
}

/** Lays out a study. @throws RangeError where a case names a place that is not given: a bug of the caller */
export function prepareScan(input: ScanInput, parameters: ScanParameters): Ready | ScanTooFew | TooLarge {
  const { from, to } = parameters;
  const { sites, siteOf } = sitesOf(input.places);
  const counts: CaseCount[] = [];
  for (const { place, day, cases } of input.cases) {
    if (day < from || day > to) continue;
    const site = siteOf.get(place);
    if (site === undefined) throw new RangeError(`No place "${place}" is given.`);
    counts.push({ place: site, day: daysBetween(from, day), cases });
  }
  const n = counts.reduce((sum, { cases }) => sum + cases, 0);
  const ground = { parameters, cases: n, places: sites.length };
  const few = tooFew(ground);
  if (few !== null) return few;
  const study = layOut(
    sites.map(({ at }) => at),
    counts,
    { ...parameters, days: daysBetween(from, to) + 1 },
  );
  return study === null ? { kind: 'too_large', ...ground } : { kind: 'ready', ground, sites, study };
}

/** Sites by their first id, so that what is equally good is told in the same order whatever the order of the rows. */
function sitesOf(places: ScanInput['places']): { sites: readonly Site[]; siteOf: Map<string, number> } {
  const byPosition = new Map<string, { ids: string[]; at: LonLat }>();
  for (const { id, at } of [...places].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const key = positionKey(at);
    const site = byPosition.get(key) ?? { ids: [], at };
    byPosition.set(key, site);
    site.ids.push(id);
  }
  const sites = [...byPosition.values()];
  const siteOf = new Map(sites.flatMap(({ ids }, s) => ids.map((id) => [id, s] as const)));
  return { sites, siteOf };
}

/** Equal for two ways of writing one position: 180° west is 180° east, and −0 is 0. */
export function positionKey([lon, lat]: LonLat): string {
  return `${lon === -180 ? 180 : lon + 0},${lat + 0}`;
}
