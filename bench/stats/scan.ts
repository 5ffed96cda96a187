/** The scan: SaTScan's figures, how often it cries wolf, Gumbel's tail, speed. docs/methods/scan.md */
import { dealingsOf, prepareScan, scan, type Ready, type ScanInput } from '../../src/analysis/scan/index.ts';
import { fitGumbel, gumbelSurvival } from '../../src/analysis/scan/significance.ts';
import { SCAN_DEFAULTS, type ScanParameters } from '../../src/core/analysis/scan.ts';
import { seeded } from '../../src/core/seeded.ts';
import { FIRST_DAY, lastDay, withoutClusters, type MadeUp } from './made-up.ts';
import { plainBest, plainStudy } from './plain-scan.ts';
import { atLeast, atMost, milliseconds, shown, within, type Measure, type Row, type Say } from './row.ts';
import { satscanRows } from './scan-satscan.ts';
import { surveillanceRows } from './scan-surveillance.ts';

export const measure: Measure = async (say) => [
  ...(await satscanRows()),
  ...falseAlarms(say),
  ...gumbelTail(say),
  ...speed(say),
  ...surveillanceRows(),
];

const asked = (size: MadeUp, changes: Partial<ScanParameters>): ScanParameters => ({
  ...SCAN_DEFAULTS,
  from: FIRST_DAY,
  to: lastDay(size),
  ...changes,
});

function ready(input: ScanInput, parameters: ScanParameters): Ready {
  const prepared = prepareScan(input, parameters);
  if (prepared.kind !== 'ready') throw new Error(prepared.kind);
  return prepared;
}

const NULLS = 2000;

/** Share of data without clusters in which the best has p ≤ 0.05; with 99 dealings that is exact but for ties. */
function falseAlarms(say: Say): readonly Row[] {
  const share = (size: MadeUp, changes: Partial<ScanParameters>, what: string): number => {
    let alarms = 0;
    for (let round = 0; round < NULLS; round += 1) {
      if (round % 50 === 0) say(`data without clusters, ${what}: ${round}/${NULLS}`);
      const input = withoutClusters(size, seeded(1000 + round));
      const result = scan(input, asked(size, { ...changes, replications: 99, seed: round }));
      if (result.kind === 'scanned' && (result.clusters[0]?.pValue ?? 1) <= 0.05) alarms += 1;
    }
    return alarms / NULLS;
  };
  const now = share({ places: 60, cases: 400, days: 60 }, { maxDays: 14 }, 'now');
  const back = share(
    { places: 30, cases: 120, days: 60 },
    { maxDays: 5, maxRadiusKm: 150, retrospective: true },
    'looking back',
  );
  return [
    within(`type-I error at 0.05, prospective, ${NULLS} nulls`, now, 0.04, 0.06),
    within(`type-I error at 0.05, retrospective, ${NULLS} nulls`, back, 0.04, 0.06),
  ];
}

const MANY = 99_999;
const FITTED = 9_999;

/** Gumbel p-values, fitted to a tenth of the dealings, where all of them put a p-value. */
function gumbelTail(say: Say): readonly Row[] {
  const ratios = (size: MadeUp, changes: Partial<ScanParameters>): readonly [p: number, ratio: number][] => {
    const parameters = asked(size, changes);
    const { study } = ready(withoutClusters(size, seeded(6)), parameters);
    say(`${MANY} dealings of ${size.cases} cases at ${size.places} places`);
    const maxima = dealingsOf(study, 1, { from: 0, to: MANY });
    const law = fitGumbel(maxima.slice(0, FITTED));
    if (law === null) throw new Error('The dealings are all alike.');
    const sorted = maxima.toSorted((a, b) => b - a);
    return [0.05, 0.01, 1e-3, 1e-4].map((p) => {
      const at = sorted[Math.round(p * (MANY + 1)) - 1]!;
      const exact = (sorted.filter((ratio) => ratio >= at).length + 1) / (MANY + 1);
      return [p, gumbelSurvival(law, at) / exact];
    });
  };
  const dense = ratios({ places: 50, cases: 10_000, days: 60 }, { maxDays: 20 });
  const sparse = ratios({ places: 60, cases: 300, days: 120 }, { maxDays: 14, maxRadiusKm: 100 });
  return [
    ...dense.map(([p, ratio]) =>
      within(`Gumbel p over Monte Carlo p at ${p}, 200 cases a place`, ratio, 0.8, 1.2),
    ),
    // Small counts fall off faster than the law: it must not err the other way.
    ...sparse.map(([p, ratio]) => atLeast(`the same at ${p}, 5 cases a place: errs to caution`, ratio, 0.8)),
  ];
}

const YEAR: MadeUp = { places: 300, cases: 2000, days: 365 };

/** Seconds of one core for the whole scan, and the plain one's beside it. */
function speed(say: Say): readonly Row[] {
  const input = withoutClusters(YEAR, seeded(3));
  const seconds = (changes: Partial<ScanParameters>): number => {
    const runs = [0, 1, 2].map(() => milliseconds(() => scan(input, asked(YEAR, changes))).ms);
    return Math.min(...runs) / 1000;
  };
  say('speed');
  const week = asked(YEAR, { maxDays: 7 });
  const ours = seconds(week);
  say('speed of the plain scan');
  const plain = plainStudy(input, week);
  const deals = 3;
  const plainMs = milliseconds(() => Array.from({ length: deals }, () => plainBest(plain))).ms / deals;
  const { study } = ready(input, week);
  const deal = milliseconds(() => dealingsOf(study, 1, { from: 0, to: 999 })).ms / 999;
  const what = '2,000 cases, 300 places, 365 days, 999 dealings';
  return [
    atMost(`s of a core, ${what}, 7 days`, ours, 1),
    atMost('the same, 28 days (the default)', seconds({}), 1),
    shown(
      'the same, 7 days, retrospective, 99 dealings',
      seconds({ maxDays: 7, retrospective: true, replications: 99 }),
    ),
    shown('ms a dealing of the plain scan, 7 days', plainMs),
    shown('times as fast as the plain scan', plainMs / deal),
  ];
}
