/**
 * Coordination: how often chance passes for it, and how often it is found.
 * Each null is put to records that it is made for; the headline (the worst of the three) to sites that are independent indeed.
 */
import {
  coordinationOf,
  type CoordinationOptions,
  expectedDaysPerYear,
} from '../../src/analysis/coordination/index.ts';
import {
  COORDINATION_NULLS,
  type CoordinationNull,
  type CoordinationTest,
} from '../../src/core/analysis/coordination.ts';
import type { AnalysedRecord } from '../../src/core/analysis/record.ts';
import { seeded } from '../../src/core/seeded.ts';
import {
  type Attacking,
  busyDays,
  independentSites,
  plantedIn,
  type Ways,
  worldOf,
} from './coordination-worlds.ts';
import { atLeast, atMost, type Measure, milliseconds, type Row, type Say, shown, within } from './row.ts';

const ALPHA = 0.05;
const RECORDS = 2000;
const TRIALS = 100;
const GROUND: Ways = { sites: 80, days: 730, daily: 0.6 };
/** (199 + 1) × 0.05 is whole, so the size at 0.05 is that of a test with any number of replications. */
const EFFORT = { replications: 199, enough: 10 };

export const measure: Measure = (say) => [...sizes(say), ...powers(say), ...rates(), ...speed(say)];

const NULL_WORLDS: readonly (readonly [string, Attacking, readonly CoordinationNull[]])[] = [
  ['independent sites, own seasons and busy weeks', independentSites, ['shift']],
  ['season and busy days of the whole group', busyDays(true), ['permutation']],
  ['negative binomial days', busyDays(false), ['rate']],
];

function sizes(say: Say): readonly Row[] {
  return NULL_WORLDS.flatMap(([name, attacking, madeFor], index) => {
    const random = seeded(41 + index);
    const rejected = { rate: 0, shift: 0, permutation: 0, headline: 0 };
    for (let i = 0; i < RECORDS; i += 1) {
      if (i % 50 === 0) say(`type-I error, ${name}: ${i} of ${RECORDS} records`);
      const tails = tailsOfStrongest(worldOf(attacking, GROUND, random), i);
      for (const each of COORDINATION_NULLS) rejected[each] += Number((tails[each] ?? 1) <= ALPHA);
      rejected.headline += Number(COORDINATION_NULLS.every((each) => (tails[each] ?? 1) <= ALPHA));
    }
    const rows = COORDINATION_NULLS.map((each) => {
      const label = `type-I error at 0.05, ${name}: ${each}`;
      const share = rejected[each] / RECORDS;
      return madeFor.includes(each) ? within(label, share, 0.04, 0.06) : shown(label, share);
    });
    const headline = `type-I error at 0.05, ${name}: worst of three`;
    return [...rows, atMost(headline, rejected.headline / RECORDS, 0.06)];
  });
}

/** p of the most striking window of a record without coordination, by null; none where no window has three places. */
function tailsOfStrongest(
  record: AnalysedRecord,
  seed: number,
): Partial<Readonly<Record<CoordinationNull, number>>> {
  const { operations } = coordinationOf(record, { mostFound: 1, effort: EFFORT, checks: [], seed });
  const test = operations[0]?.test;
  const first = test?.kind === 'tested' ? test.checks[0] : undefined;
  if (first?.kind !== 'tested') return {};
  return Object.fromEntries(first.tails.map((tail) => [tail.null, tail.p]));
}

const BACKGROUNDS: readonly (readonly [string, Attacking, number])[] = [
  ['independent sites, 0.3 a day', independentSites, 0.3],
  ['independent sites, twice that: 0.6 a day', independentSites, 0.6],
  ['independent sites, 1.2 a day', independentSites, 1.2],
  ['busy days, 0.3 a day', busyDays(true), 0.3],
  ['busy days, 0.6 a day', busyDays(true), 0.6],
];

function powers(say: Say): readonly Row[] {
  return BACKGROUNDS.flatMap(([name, attacking, daily], index) => {
    const random = seeded(71 + index);
    const found = { nulls: 0, checks: 0, trials: 0 };
    for (let i = 0; i < TRIALS; i += 1) {
      if (i % 10 === 0) say(`power, ${name}: ${i} of ${TRIALS} records`);
      const planted = plantedIn(attacking, { ...GROUND, daily }, random);
      if (planted === null) continue;
      const test = testOf(planted.record, { seed: i });
      found.trials += 1;
      const [asRecorded] = test?.checks ?? [];
      found.nulls += Number(asRecorded?.kind === 'tested' && asRecorded.p <= ALPHA);
      found.checks += Number(test !== null && test.p <= ALPHA);
    }
    const share = (n: number): number => n / found.trials;
    const label = `power, six sites of one day within 200 km, ${name}`;
    const isTarget = index === 1;
    return [
      isTarget
        ? atLeast(`${label}: worst null`, share(found.nulls), 0.9)
        : shown(`${label}: worst null`, share(found.nulls)),
      shown(`${label}: worst null and check`, share(found.checks)),
    ];
  });
}

function testOf(record: AnalysedRecord, options: Partial<CoordinationOptions>): CoordinationTest | null {
  const { operations } = coordinationOf(record, { mostFound: 0, effort: EFFORT, ...options });
  const test = operations[0]?.test;
  return test?.kind === 'tested' ? test : null;
}

/** Days a year with seven attacks and more, against figures worked out elsewhere. */
function rates(): readonly Row[] {
  const law = (mean: number, size: number | null) => ({ kind: 'negative_binomial', mean, size }) as const;
  return [
    within(
      'days a year with 7 attacks, mean 0.3, Poisson',
      expectedDaysPerYear(7, law(0.3, null)),
      0.95e-5,
      1.5e-5,
    ),
    within('days a year with 7 attacks, mean 0.6, size 0.3', expectedDaysPerYear(7, law(0.6, 0.3)), 3.3, 3.5),
    within('days a year with 7 attacks, mean 1.2, size 1', expectedDaysPerYear(7, law(1.2, 1)), 5.1, 5.3),
  ];
}

/** A record of 10,000 attacks by one group in five years, one operation told, twelve windows found. */
function speed(say: Say): readonly Row[] {
  say('speed: 10,000 attacks');
  const random = seeded(97);
  const ways: Ways = { sites: 400, days: 1826, daily: 10_000 / 1826 };
  const { record } = plantedIn(busyDays(true), ways, random) ?? {
    record: worldOf(independentSites, ways, random),
  };
  const { ms } = milliseconds(() => coordinationOf(record));
  return [
    shown('attacks in the large record', record.incidents.length),
    atMost('seconds, large record', ms / 1000, 30),
  ];
}
