/** What the grades and the chances are worth on a made-up network of outlets whose truth is known. */
import type { When } from '../../src/core/findings.ts';
import type { ReadClaim } from '../../src/core/records.ts';
import { chances, type Vote } from '../../src/fusion/grades/chances.ts';
import { suggestCredibility } from '../../src/fusion/grades/credibility.ts';
import { meanReliability, suggestReliability, trackRecordOf } from '../../src/fusion/grades/reliability.ts';
import { seeded } from '../../src/core/seeded.ts';
import { outlets, tellOf, type Told, WRONG_DAYS } from './network.ts';

export interface Measured {
  /** Mean squared error of the chance given to each answer that was told, 0..1; lower is better. */
  readonly brier: Readonly<Record<'fused' | 'majority' | 'mostReliable' | 'withCopies', number>>;
  /** Expected calibration error of the fused chance over ten equal bins, 0..1. */
  readonly ece: number;
  /** Correlation of the two suggested grades of a claim, F and 6 left out. */
  readonly correlation: number;
  /** Share of claims with both grades that lie on A1, B2, C3, D4, E5. */
  readonly diagonal: number;
  readonly claims: number;
}

/** A chance given to something, and whether it was so. */
type Forecast = readonly [chance: number, isTrue: boolean];

const brierOf = (all: readonly Forecast[]): number =>
  all.reduce((sum, [chance, isTrue]) => sum + (chance - Number(isTrue)) ** 2, 0) / all.length;

function calibrationError(all: readonly Forecast[]): number {
  const bins = Map.groupBy(all, ([chance]) => Math.min(9, Math.floor(chance * 10)));
  return [...bins.values()].reduce((sum, bin) => {
    const stated = bin.reduce((s, [chance]) => s + chance, 0);
    const found = bin.filter(([, isTrue]) => isTrue).length;
    return sum + Math.abs(stated - found) / all.length;
  }, 0);
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [mx, my] = [mean(0), mean(1)];
  const sum = (f: (x: number, y: number) => number): number =>
    pairs.reduce((total, [x, y]) => total + f(x - mx, y - my), 0);
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
}

/** Records of all sources over many incidents, as a store would add them up. */
function recordsOver(told: readonly Told[]): Map<string, { confirmed: number; contradicted: number }> {
  const records = new Map<string, { confirmed: number; contradicted: number }>();
  for (const { source, confirmed, contradicted } of told.flatMap(({ ledger }) => trackRecordOf(ledger))) {
    const record = records.get(source) ?? { confirmed: 0, contradicted: 0 };
    records.set(source, {
      confirmed: record.confirmed + confirmed,
      contradicted: record.contradicted + contradicted,
    });
  }
  return records;
}

const NO_RECORD = { confirmed: 0, contradicted: 0 };

/**
 * Outlets earn their records on one half of the incidents, by what other lineages say and not by the truth; the other half is
 * measured.
 */
export function measure(seed: number, incidents: number): Measured {
  const random = seeded(seed);
  const all = outlets(40, 4, random);
  const told = Array.from({ length: incidents }, (_, i) =>
    tellOf(i, all, 3 + Math.floor(random() * 8), random),
  );
  const half = Math.floor(incidents / 2);
  const records = recordsOver(told.slice(0, half));
  const forecasts = { fused: [], majority: [], mostReliable: [], withCopies: [] } as Record<
    keyof Measured['brier'],
    Forecast[]
  >;
  const grades: (readonly [number, number])[] = [];
  for (const { ledger, truth } of told.slice(half)) {
    const claims = ledger.claims as readonly ReadClaim[];
    const lineageOf = (claim: ReadClaim): number => ledger.mentions[Number(claim.report)]?.lineage ?? -1;
    const recordOf = (claim: ReadClaim): typeof NO_RECORD => records.get(claim.relayedBy ?? '') ?? NO_RECORD;
    const votes = claims.map((claim): Vote => ({
      value: (claim.value as When).start,
      lineage: lineageOf(claim),
      reliability: meanReliability(recordOf(claim)),
    }));
    const fused = chances(votes, WRONG_DAYS);
    const naive = chances(
      votes.map((vote, lineage) => ({ ...vote, lineage })),
      WRONG_DAYS,
    );
    const best = [...votes].sort((a, b) => b.reliability - a.reliability)[0];
    for (const value of new Set(votes.map((vote) => vote.value))) {
      const isTrue = value === truth;
      forecasts.fused.push([fused.get(value) ?? 0, isTrue]);
      forecasts.withCopies.push([naive.get(value) ?? 0, isTrue]);
      forecasts.majority.push([votes.filter((vote) => vote.value === value).length / votes.length, isTrue]);
      forecasts.mostReliable.push([best?.value === value ? best.reliability : 0, isTrue]);
    }
    for (const claim of claims) {
      const reliability = suggestReliability(recordOf(claim)).grade;
      const { grade } = suggestCredibility(claim, claims, lineageOf);
      if (reliability !== 'F' && grade !== 6) grades.push(['ABCDE'.indexOf(reliability) + 1, grade]);
    }
  }
  return {
    brier: {
      fused: brierOf(forecasts.fused),
      majority: brierOf(forecasts.majority),
      mostReliable: brierOf(forecasts.mostReliable),
      withCopies: brierOf(forecasts.withCopies),
    },
    ece: calibrationError(forecasts.fused),
    correlation: correlation(grades),
    diagonal: grades.filter(([a, b]) => a === b).length / grades.length,
    claims: grades.length,
  };
}
