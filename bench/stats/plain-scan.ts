/**
 * The scan without any art, as a yardstick and to check the other by: every centre, every circle, every window, counted
 * anew from the cases, with great-circle distances by haversine and without a thought for speed.
 */
import type { ScanInput } from '../../src/analysis/scan/index.ts';
import type { ScanParameters } from '../../src/core/analysis/scan.ts';
import { daysBetween } from '../../src/core/calendar.ts';
import { distanceKm, type LonLat } from '../../src/core/geo.ts';

/** core's sphere is the mean one, SaTScan's has 6367 km. */
const SHRINK = 6367 / 6371.0088;

export interface PlainCase {
  readonly place: number;
  readonly day: number;
}

export interface PlainStudy {
  /** By centre: places by distance, up to the largest radius and half the cases. */
  readonly near: readonly (readonly number[])[];
  readonly cases: readonly PlainCase[];
  readonly days: number;
  readonly parameters: ScanParameters;
}

/** Cases one by one; places may not share a position. */
export function plainStudy(input: ScanInput, parameters: ScanParameters): PlainStudy {
  const index = new Map(input.places.map(({ id }, p) => [id, p]));
  const cases = input.cases.flatMap(({ place, day, cases: n }) =>
    Array.from({ length: n }, () => ({ place: index.get(place)!, day: daysBetween(parameters.from, day) })),
  );
  const near = input.places.map(({ at }) => around(at, input, cases, parameters.maxRadiusKm));
  return { near, cases, days: daysBetween(parameters.from, parameters.to) + 1, parameters };
}

function around(
  centre: LonLat,
  { places }: ScanInput,
  cases: readonly PlainCase[],
  maxKm: number,
): readonly number[] {
  const byDistance = places
    .map(({ at }, place) => ({ place, km: distanceKm(centre, at) * SHRINK }))
    .filter(({ km }) => km <= maxKm)
    .sort((a, b) => a.km - b.km);
  const kept: number[] = [];
  for (const { place } of byDistance) {
    const inside = new Set([...kept, place]);
    if (cases.filter((one) => inside.has(one.place)).length > cases.length / 2) break;
    kept.push(place);
  }
  return kept;
}

/** Best ratio of all cylinders for the cases as they are given; 0 where none is high. */
export function plainBest({ near, cases, days, parameters }: PlainStudy): number {
  const { maxDays, minCases, retrospective } = parameters;
  let best = 0;
  for (const places of near) {
    for (let size = 1; size <= places.length; size += 1) {
      const circle = new Set(places.slice(0, size));
      const inside = cases.filter(({ place }) => circle.has(place));
      for (let end = retrospective ? 1 : days; end <= days; end += 1) {
        for (let start = Math.max(0, end - maxDays); start < end; start += 1) {
          const during = ({ day }: PlainCase): boolean => day >= start && day < end;
          const c = inside.filter(during).length;
          const mu = (inside.length * cases.filter(during).length) / cases.length;
          if (c >= minCases && c > mu) best = Math.max(best, ratioOf(c, mu, cases.length));
        }
      }
    }
  }
  return best;
}

const ratioOf = (c: number, mu: number, n: number): number =>
  c * Math.log(c / mu) + (n - c) * Math.log((n - c) / (n - mu));
