import { describe, expect, test } from 'vitest';
import { dealerFor, prepareScan, scan } from '../../src/analysis/scan/index.ts';
import type { ScanParameters } from '../../src/core/analysis/scan.ts';
import { seeded, seededStream } from '../../src/core/seeded.ts';
import { lastDay, FIRST_DAY, withoutClusters } from './made-up.ts';
import { plainBest, plainStudy } from './plain-scan.ts';

const SIZES = [
  { places: 9, cases: 40, days: 20 },
  { places: 14, cases: 90, days: 12 },
  { places: 5, cases: 16, days: 30 },
] as const;

const asked = (size: (typeof SIZES)[number], retrospective: boolean): ScanParameters => ({
  from: FIRST_DAY,
  to: lastDay(size),
  maxRadiusKm: 400,
  maxDays: 5,
  minCases: 2,
  replications: 19,
  retrospective,
  seed: 4,
});

describe.each([false, true])('retrospective: %s', (retrospective) => {
  const random = seeded(retrospective ? 21 : 20);
  const rounds = SIZES.flatMap((size) =>
    Array.from({ length: 4 }, () => [size, withoutClusters(size, random)] as const),
  );

  test.each(rounds)('the best cylinder of %o is that of the plain scan', (size, input) => {
    const parameters = asked(size, retrospective);
    const result = scan(input, parameters);
    if (result.kind !== 'scanned') throw new Error(result.kind);
    const best = result.clusters[0]?.logLikelihoodRatio ?? 0;
    expect(best).toBeCloseTo(plainBest(plainStudy(input, parameters)), 9);
  });

  test.each(rounds)('so is the best of each dealing of %o', (size, input) => {
    const parameters = asked(size, retrospective);
    const ready = prepareScan(input, parameters);
    if (ready.kind !== 'ready') throw new Error(ready.kind);
    const dealer = dealerFor(ready.study, parameters.seed);
    const plain = plainStudy(input, parameters);
    for (let index = 0; index < 4; index += 1) {
      const cases = redealt(ready, parameters, index);
      expect(dealer.next(index)).toBeCloseTo(plainBest({ ...plain, cases }), 9);
    }
  });
});

/** The same draws as the dealer's, from the first words: which case has which day. */
function redealt(
  { study }: Extract<ReturnType<typeof prepareScan>, { kind: 'ready' }>,
  { seed, retrospective }: ScanParameters,
  index: number,
): { place: number; day: number }[] {
  const random = seededStream(seed, index);
  const places = [...study.dayOf.keys()].map((k) => study.firstCase.findLastIndex((first) => first <= k));
  if (retrospective) {
    const days = [...study.dayOf];
    for (let k = days.length - 1; k > 0; k -= 1) {
      const other = Math.floor(random() * (k + 1));
      [days[k], days[other]] = [days[other]!, days[k]!];
    }
    return places.map((place, k) => ({ place, day: days[k]! }));
  }
  // Youngest first: only the days of the last window are dealt, the others go to whom is left.
  const days = [...study.dayOf].sort((a, b) => b - a);
  for (let k = 0; k < days.filter((day) => day >= study.days - study.maxDays).length; k += 1) {
    const other = k + Math.floor(random() * (days.length - k));
    [places[k], places[other]] = [places[other]!, places[k]!];
  }
  return places.map((place, k) => ({ place, day: days[k]! }));
}
