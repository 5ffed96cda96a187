import { describe, expect, test } from 'vitest';
import type { CoordinationResult, OperationFinding } from '../../core/analysis/coordination.ts';
import type { AnalysedIncident, AnalysedRecord } from '../../core/analysis/record.ts';
import type { LonLat } from '../../core/geo.ts';
import { lintWords } from '../likelihood/index.ts';
import { coordinationOf, DEFAULTS } from './index.ts';
import { background, dayAt, incident, operation, PLACES, recordOf, six } from './record.fixture.ts';

const QUICK = { effort: { replications: 199, enough: 10 }, mostFound: 3 } as const;
const DAY = 500;
const idsOf = (incidents: readonly AnalysedIncident[]): readonly string[] => incidents.map(({ id }) => id);

function planted(more: Partial<AnalysedIncident> = {}, around = background(150, 3)): AnalysedRecord {
  const own = six(DAY, more);
  return recordOf([...around, ...own], [operation('op-six', idsOf(own))]);
}

const find = ({ operations }: CoordinationResult, id: string): OperationFinding => {
  const found = operations.find((each) => each.id === id);
  if (!found) throw new Error(`No operation ${id}: there are ${operations.map((each) => each.id).join()}.`);
  return found;
};
const tested = ({ test: result }: OperationFinding) => {
  if (result.kind !== 'tested') throw new Error(`${result.of}: ${result.n} of ${result.minimum}`);
  return result;
};

describe('six neighbouring places on one day', () => {
  const result = coordinationOf(planted(), QUICK);
  const finding = find(result, 'op-six');
  const outcome = tested(finding);

  test('are inconsistent with independent timing under each null and check', () => {
    expect(outcome.checks.map(({ check, kind }) => [check, kind])).toEqual([
      ['as_recorded', 'tested'],
      ['one_place_fewer', 'tested'],
      ['firm_only', 'tested'],
      ['dates_widened', 'tested'],
    ]);
    expect(outcome.p).toBeLessThanOrEqual(0.05);
    expect(['inconsistent', 'strongly_inconsistent']).toContain(outcome.band);
  });

  test('the headline is the worst of all that was tested', () => {
    const ps = outcome.checks.flatMap((check) =>
      check.kind === 'tested' ? check.tails.map(({ p }) => p) : [],
    );
    expect(ps.length).toBe(12);
    expect(outcome.p).toBe(Math.max(...ps));
  });

  test('the window is that day and those places; what was searched is told', () => {
    expect(outcome.window).toMatchObject({
      from: dayAt(DAY),
      to: dayAt(DAY),
      days: 1,
      hours: null,
      sites: 6,
    });
    expect(outcome.window.radiusKm).toBe(200);
    expect([...outcome.window.incidents].sort()).toEqual(idsOf(six(DAY)));
    expect(outcome.searched).toMatchObject({ groups: 1, to: dayAt(729), attacks: 156 });
    expect(outcome.searched.areas).toBeGreaterThan(100);
  });

  test('asked of some days, it is the same, and others are not asked about', () => {
    const [day, before] = [dayAt(DAY), dayAt(DAY - 1)];
    const asked = coordinationOf(planted(), { ...QUICK, days: { from: day, to: day } });
    expect(find(asked, 'op-six')).toEqual(finding);
    const found = asked.operations.filter(({ origin }) => origin === 'found');
    expect(found.filter(({ days }) => days === null || days.start > day || days.end < day)).toEqual([]);
    const elsewhere = coordinationOf(planted(), { ...QUICK, days: { from: before, to: before } });
    expect(elsewhere.operations.map(({ id }) => id)).not.toContain('op-six');
  });

  test('a cause in common is never ruled out', () => {
    expect(finding.counters.at(-1)?.kind).toBe('shared_cause');
  });

  test('it is not told a second time as found', () => {
    const others = result.operations.filter(({ id }) => id !== 'op-six');
    expect(others.length).toBeGreaterThan(0);
    const own = new Set(idsOf(six(DAY)));
    for (const other of others) {
      expect(other.origin).toBe('found');
      expect(other.incidents.filter((id) => own.has(id)).length * 2).toBeLessThan(other.incidents.length);
    }
  });

  test('what is said keeps to the table of words', () => {
    const said = result.operations.flatMap((each) => [
      ...each.said,
      ...each.caveats,
      ...each.counters.map((counter) => counter.said),
      each.nullHypothesis,
    ]);
    expect(lintWords(said)).toEqual([]);
    expect(said.every(({ fr, en }) => fr !== '' && en !== '' && fr !== en)).toBe(true);
  });

  test('the same seed gives the same result, without the operation being told it is found', () => {
    expect(coordinationOf(planted(), QUICK)).toEqual(result);
    const untold = coordinationOf({ ...planted(), operations: [] }, QUICK);
    const best = untold.operations[0];
    expect(best?.origin).toBe('found');
    expect([...(best?.incidents ?? [])].sort()).toEqual(expect.arrayContaining([...idsOf(six(DAY))]));
  });
});

test('the same six on six days far apart are nothing', () => {
  const own = six(DAY).map((each, i) => ({
    ...each,
    days: { start: dayAt(DAY - 40 * i), end: dayAt(DAY - 40 * i) },
  }));
  const record = recordOf([...background(150, 3), ...own], [operation('op-six', idsOf(own))]);
  expect(find(coordinationOf(record, QUICK), 'op-six').test).toMatchObject({ kind: 'too_few', of: 'sites' });
});

test('the more a group attacks, the less the same six say', () => {
  const p = [100, 1500].map(
    (n) => tested(find(coordinationOf(planted({}, background(n, 3)), QUICK), 'op-six')).p,
  );
  expect(p[0]).toBeLessThan(p[1] ?? 0);
  expect(p[1]).toBeGreaterThan(0.2);
});

test('other groups searched make p larger', () => {
  const alone = tested(find(coordinationOf(planted(), QUICK), 'op-six'));
  const crowded = planted({}, [
    ...background(150, 3),
    ...background(60, 9, 'fama'),
    ...background(60, 10, 'isgs'),
  ]);
  const among = tested(find(coordinationOf(crowded, QUICK), 'op-six'));
  expect(among.searched.groups).toBe(3);
  const p = (of: typeof alone): number => (of.checks[0]?.kind === 'tested' ? of.checks[0].p : 1);
  expect(p(among)).toBeCloseTo(1 - (1 - p(alone)) ** 3, 12);
});

describe('checks', () => {
  test('hedged incidents are left out in one: nothing remains, and p is 1', () => {
    const outcome = tested(find(coordinationOf(planted({ certainty: 'hedged' }), QUICK), 'op-six'));
    expect(outcome.checks.find(({ check }) => check === 'firm_only')).toMatchObject({
      kind: 'dissolved',
      p: 1,
    });
    expect(outcome).toMatchObject({ p: 1, worst: { check: 'firm_only', null: null }, band: 'consistent' });
  });

  test('what two lineages relay counts as firm', () => {
    const outcome = tested(
      find(coordinationOf(planted({ certainty: 'reported', lineages: 2 }), QUICK), 'op-six'),
    );
    expect(outcome.checks.find(({ check }) => check === 'firm_only')).toMatchObject({
      kind: 'tested',
      sites: 6,
    });
  });

  test('one place fewer: of three two are left', () => {
    const own = six(DAY).slice(0, 3);
    const record = recordOf([...background(40, 3), ...own], [operation('op-three', idsOf(own))]);
    const { checks } = tested(find(coordinationOf(record, QUICK), 'op-three'));
    expect(checks.find(({ check }) => check === 'one_place_fewer')).toMatchObject({
      kind: 'tested',
      sites: 2,
    });
  });

  test('dates as wide as a week are counted in one check only', () => {
    const wide = { days: { start: dayAt(DAY), end: dayAt(DAY + 5) }, timePrecision: 2 } as const;
    const own = six(DAY).map((each, i) => (i < 3 ? { ...each, ...wide } : each));
    const record = recordOf([...background(40, 3), ...own], [operation('op-six', idsOf(own))]);
    const finding = find(coordinationOf(record, QUICK), 'op-six');
    const { checks } = tested(finding);
    expect(checks[0]).toMatchObject({ kind: 'tested', sites: 3 });
    expect(checks.find(({ check }) => check === 'dates_widened')).toMatchObject({ kind: 'tested', sites: 6 });
    expect(finding.sites.map(({ counted }) => counted).filter((each) => each === 'days_apart').length).toBe(
      3,
    );
  });
});

describe('too few to say, and what is known all the same', () => {
  const cases: readonly (readonly [string, AnalysedRecord, object])[] = [
    ['few attacks before', planted({}, background(12, 3)), { of: 'earlier_attacks', minimum: 20 }],
    [
      'a young record',
      { ...planted(), reports: recordOf(six(DAY)).reports.slice(1) },
      { of: 'days_of_record', n: 0, minimum: 90 },
    ],
    ['two places', planted({ where: incident('x').where }), { of: 'sites', minimum: 3 }],
    ['no day', planted({ days: null, timePrecision: null }), { of: 'sites', n: 0 }],
    [
      'only regions',
      planted({ where: { ...(incident('x').where as object), geoPrecision: 3 } as never }),
      { of: 'sites', n: 0 },
    ],
    [
      'nobody named',
      recordOf(
        [...background(150, 3), ...six(DAY, { perpetrators: [] })],
        [operation('op-six', idsOf(six(DAY)), null)],
      ),
      { of: 'named_groups' },
    ],
    ['no reports at all', { ...planted(), reports: [] }, {}],
  ];
  test.each(cases)('%s', (_name, record, expected) => {
    const finding = find(coordinationOf(record, QUICK), 'op-six');
    expect(finding.test).toMatchObject({ kind: 'too_few', ...expected });
    expect(finding.sites.length).toBe(6);
    expect(finding.counters).toEqual([]);
    expect(lintWords(finding.said)).toEqual([]);
  });
});

describe('who an attack counts for', () => {
  const groupsIn = (...incidents: readonly AnalysedIncident[]): readonly string[] =>
    coordinationOf(recordOf(incidents, [operation('op', ['a', 'b'])]), QUICK).groups.map(
      ({ group }) => group,
    );
  const nobody = { perpetrators: [] };

  test('its perpetrator, at the body below the widest family', () =>
    expect(groupsIn(incident('x', { actor: 'katiba-macina' }))).toEqual(['jnim']));
  test('who claims it', () =>
    expect(
      groupsIn(incident('x', {}, { ...nobody, responsibility: { status: 'claimed', by: 'isgs' } })),
    ).toEqual(['is-sahel']));
  test('armed men are nobody', () => expect(groupsIn(incident('x', { actor: 'unknown-armed' }))).toEqual([]));
  test('what is unattributed counts under the operation', () =>
    expect(groupsIn(incident('a', {}, { ...nobody, operations: ['op'] }))).toEqual(['jnim']));
  test('but not where it is told that nobody claims it', () => {
    const responsibility = { status: 'unclaimed', by: null } as const;
    expect(groupsIn(incident('a', {}, { ...nobody, responsibility, operations: ['op'] }))).toEqual([]);
  });
});

describe('odd records', () => {
  test('empty', () => {
    expect(coordinationOf(recordOf([]), QUICK)).toMatchObject({ operations: [], windowsSeen: 0, groups: [] });
  });

  test('all at one instant, positions that are no numbers, ids that come twice', () => {
    const same = PLACES.slice(0, 30).map((at, i) => incident(`s${i}`, { day: 300, at }, { time: '05:00' }));
    const odd = incident('odd', { day: 300, at: [Number.NaN, 12] });
    const result = coordinationOf(recordOf([...same, ...same.slice(0, 5), odd]), QUICK);
    expect(result.groups).toEqual([{ group: 'jnim', attacks: 30, leftOut: 1, enough: true }]);
    expect(result.operations[0]?.test).toMatchObject({ kind: 'too_few', of: 'earlier_attacks', n: 0 });
  });

  test('across the antimeridian places are as near as elsewhere', () => {
    const east = PLACES.map(([lon, lat]): LonLat => [((lon + 186 + 540) % 360) - 180, lat]);
    const moved = (each: AnalysedIncident): AnalysedIncident => {
      const index = PLACES.findIndex(([lon, lat]) => lon === each.where?.at?.[0] && lat === each.where.at[1]);
      return {
        ...each,
        where: { ...(each.where as NonNullable<typeof each.where>), at: east[index] ?? null },
      };
    };
    const record = planted();
    const across = coordinationOf({ ...record, incidents: record.incidents.map(moved) }, QUICK);
    expect(tested(find(across, 'op-six')).p).toBe(tested(find(coordinationOf(record, QUICK), 'op-six')).p);
    expect(east.some(([lon]) => lon < -170) && east.some(([lon]) => lon > 170)).toBe(true);
  });

  test('the two sides are measured alike', () => {
    const exchanged = (record: AnalysedRecord): AnalysedRecord => ({
      ...record,
      incidents: record.incidents.map((each) => ({
        ...each,
        perpetrators: [{ actorId: 'fama', name: 'x' }],
      })),
      operations: record.operations.map((each) => ({ ...each, actor: 'fama' })),
    });
    const [a, b] = [planted(), exchanged(planted())].map((record) =>
      tested(find(coordinationOf(record, QUICK), 'op-six')),
    );
    expect(a).toEqual(b);
  });

  test('the defaults are those that the method page states', () => {
    expect(DEFAULTS).toMatchObject({ apartKm: 20, blockDays: 28, effort: { replications: 999 } });
    expect(DEFAULTS.minimum).toEqual({ earlierAttacks: 20, daysOfRecord: 90, sites: 3 });
  });
});
