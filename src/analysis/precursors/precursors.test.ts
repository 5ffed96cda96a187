import { describe, expect, test } from 'vitest';
import type { AnalysedIncident, AnalysedRecord } from '../../core/analysis/record.ts';
import { addDays } from '../../core/calendar.ts';
import type { Place, SignalKind } from '../../core/findings.ts';
import type { SignalRecord } from '../../core/records.ts';
import { seeded } from '../../core/seeded.ts';
import { lintWords } from '../likelihood/index.ts';
import { madeUp, recordOf, report } from '../novelty/record.fixture.ts';
import { jitterTest, leadsOf, precursorsBefore, precursorsOf } from './index.ts';

const KAYES: Place = {
  name: 'Kayes',
  placeId: null,
  lat: 14.45,
  lon: -11.43,
  country: 'ML',
  admin1: 'Kayes',
  admin2: null,
  geoPrecision: 1,
  radiusKm: null,
  probability: 1,
  alternatives: [],
  evidence: [],
};

interface SignalTraits {
  readonly kind?: SignalKind;
  readonly where?: Partial<Place> | null;
  /** Day on which it was seen, where the report names one. */
  readonly seen?: string;
  readonly told?: string | null;
  readonly report?: string;
  readonly timePrecision?: 1 | 2 | 3;
}

/** A warning at Kayes, told on 20 June 2025 by a report of its own, but for what is given. */
function signal(id: string, traits: SignalTraits = {}): SignalRecord {
  const { kind = 'warning', where = {}, seen, told = '2025-06-20', timePrecision = 1 } = traits;
  return {
    id,
    kind,
    where: where === null ? null : { ...KAYES, ...where },
    when:
      seen === undefined
        ? null
        : { start: seen, end: seen, time: null, partOfDay: null, timePrecision, evidence: [] },
    before: null,
    evidence: [{ start: 0, end: 4, quote: 'seen' }],
    report: traits.report ?? `r-${id}`,
    source: 'A',
    reportedOn: told,
    sensitivity: 'CLEAR',
  };
}

const record = (incidents: readonly AnalysedIncident[], signals: readonly SignalRecord[]): AnalysedRecord =>
  recordOf(incidents, {
    signals,
    reports: [
      report('first', 'A', '2025-01-01'),
      report('last', 'A', '2025-12-31'),
      ...signals.map((each) => report(each.report, 'A', each.reportedOn ?? '2025-06-01')),
    ],
  });

describe('before one incident (1 July, Kayes)', () => {
  const found = (traits: SignalTraits): readonly string[] =>
    precursorsBefore(record([madeUp('i')], [signal('g1', traits)]), 'i')?.signals.map(
      ({ leadDays, km, hindsight }) => `${leadDays} ${km === null ? 'region' : Math.round(km)} ${hindsight}`,
    ) ?? [];

  test.each<readonly [string, SignalTraits, readonly string[]]>([
    ['told 11 days before', {}, ['11 0 null']],
    ['seen earlier than told', { seen: '2025-06-18' }, ['13 0 null']],
    ['30 km away', { where: { lat: 14.72 } }, ['11 30 null']],
    ['70 km away', { where: { lat: 15.08 } }, []],
    ['a region as a whole', { where: { geoPrecision: 3, lat: 13, lon: -9 } }, ['11 region null']],
    ['another region as a whole', { where: { geoPrecision: 3, admin1: 'Gao' } }, []],
    ['nowhere', { where: null }, []],
    ['the same day', { told: '2025-07-01' }, []],
    ['after it', { told: '2025-07-03' }, []],
    ['too early', { told: '2025-06-10' }, []],
    ['told afterwards', { seen: '2025-06-28', told: '2025-07-02' }, ['3 0 told_later']],
    ['told on the day', { seen: '2025-06-28', told: '2025-07-01' }, ['3 0 told_later']],
    ['told by the report of the incident', { seen: '2025-06-28', report: 'i-A' }, ['3 0 same_report']],
    ['nobody knows when it was told', { seen: '2025-06-28', told: null }, ['3 0 told_later']],
    ['of some month', { seen: '2025-06-28', timePrecision: 3 }, []],
    ['no signal in particular', { kind: 'other' }, []],
  ])('%s', (_name, traits, expected) => expect(found(traits)).toEqual(expected));

  test('says how long before, and that hindsight is hindsight', () => {
    const before = precursorsBefore(
      record([madeUp('i')], [signal('g1'), signal('g2', { seen: '2025-06-28', report: 'i-A' })]),
      'i',
    );
    expect(before?.says.fr).toBe('2 signaux dans les 14 jours d’avant ; 1 l’a été avant les faits.');
    expect(before?.signals.map(({ says }) => says.en)).toEqual([
      'Warning, Kayes (0 km away), on 20 June 2025: 11 days before.',
      'Warning, Kayes (0 km away), on 28 June 2025: 3 days before, known only from a report that tells of the incident as well.',
    ]);
    expect(before?.caveats[0]?.en).toMatch(/^1 signal is known with hindsight only/);
  });

  test('none is said to be none in the record', () =>
    expect(precursorsBefore(record([madeUp('i')], []), 'i')?.says.en).toMatch(/^No signal in the record/));

  test('undated, and not there', () => {
    const undated = precursorsBefore(record([madeUp('i', { day: null })], [signal('g')]), 'i');
    expect([undated?.signals, undated?.day]).toEqual([[], null]);
    expect(precursorsBefore(record([], []), 'i')).toBeNull();
  });

  test('across the antimeridian', () => {
    const where = { country: 'FJ', admin1: null, lat: -16.8 };
    const incident = madeUp('i', { where: { country: 'FJ', admin1: null, at: [179.9, -16.8] } });
    const near = record([incident], [signal('g', { where: { ...where, lon: -179.9 } })]);
    expect(precursorsBefore(near, 'i')?.signals).toHaveLength(1);
  });
});

describe('what signals were worth', () => {
  const every = (days: number, n: number, from = '2025-02-01'): readonly string[] =>
    Array.from({ length: n }, (_, i) => addDays(from, i * days));
  const incidentsOn = (days: readonly string[]): readonly AnalysedIncident[] =>
    days.map((day, i) => madeUp(`i${i}`, { day }));
  const warningsOn = (days: readonly string[], traits: SignalTraits = {}): readonly SignalRecord[] =>
    days.map((told, i) => signal(`g${i}`, { told, ...traits }));

  test('followed, followed by nothing, and how long before', () => {
    const incidents = incidentsOn(['2025-03-05', '2025-03-09', '2025-08-01']);
    const { rows } = precursorsOf(record(incidents, warningsOn(['2025-03-01', '2025-03-06', '2025-05-01'])));
    expect(rows.map(({ id }) => id)).toEqual(['warning', 'warning ML Kayes']);
    expect(rows[1]).toMatchObject({
      signals: 3,
      followed: 2,
      leadDays: { median: 3.5, least: 3, most: 4 },
      incidents: 3,
      preceded: 2,
      test: { kind: 'too_few', n: 3, minimum: 10, of: 'signals' },
    });
    expect(rows[1]?.cases).toEqual([
      { report: 'r-g0', signal: 'g0', toldOn: '2025-03-01', incident: 'i0', leadDays: 4 },
      { report: 'r-g1', signal: 'g1', toldOn: '2025-03-06', incident: 'i1', leadDays: 3 },
    ]);
    expect(rows[1]?.says.fr).toBe(
      'Avertissement, dans la région « Kayes » (Mali) : 3 signaux rapportés avant les faits, dont 2 suivis d’un incident dans la région sous 14 jours et 1 de rien. Trop peu pour un test (3 signaux sur 10).',
    );
  });

  test('signals that come before incidents are told from those that do not', () => {
    const days = every(20, 12);
    const incidents = incidentsOn(days.map((day) => addDays(day, 2)));
    const close = precursorsOf(record(incidents, warningsOn(days)), {}, { replications: 499 }).rows[0];
    expect(close).toMatchObject({ signals: 12, followed: 12, preceded: 12 });
    expect(close?.test).toMatchObject({ kind: 'tested', replications: 499 });
    expect(close?.test.kind === 'tested' && close.test.pValue).toBeLessThan(0.05);
    // The day after each incident: as often as can be followed by nothing for long.
    const after = precursorsOf(
      record(incidents, warningsOn(days.map((day) => addDays(day, 3)))),
      {},
      { replications: 499 },
    ).rows[0];
    expect(after?.test.kind === 'tested' && after.test.pValue).toBeGreaterThan(0.5);
  });

  test('a report that tells of signal and incident counts for nothing but hindsight', () => {
    const incidents = incidentsOn(['2025-03-05']);
    const told = warningsOn(['2025-03-06'], { seen: '2025-03-01', report: 'i0-A' });
    expect(precursorsOf(record(incidents, told)).rows[1]).toMatchObject({ signals: 0, hindsight: 1 });
  });

  test('one a day and region; too late for its window, too early, unplaced and undated are counted apart', () => {
    const signals = [
      ...warningsOn(['2025-03-01', '2025-03-01']),
      signal('late', { told: '2025-12-25' }),
      signal('nowhere', { where: null }),
      signal('when', { told: null }),
      signal('month', { seen: '2025-03-01', timePrecision: 3 }),
    ];
    const found = precursorsOf(record(incidentsOn(['2025-03-05']), signals));
    expect(found.rows[0]).toMatchObject({ signals: 1, followed: 1 });
    expect(found.leftOut).toEqual({ unplaced: 1, undated: 1, imprecise: 1, cutOff: 1 });
  });

  test('rallies and talks are nothing to be warned of; other regions are others', () => {
    const incidents = [
      madeUp('a', { day: '2025-03-05', eventType: 'Protests', subEventType: 'Peaceful protest' }),
      madeUp('b', { day: '2025-03-05', where: { admin1: 'Mopti' } }),
    ];
    expect(precursorsOf(record(incidents, warningsOn(['2025-03-01']))).rows[1]).toMatchObject({
      signals: 1,
      followed: 0,
      incidents: 0,
    });
  });

  test('a period asks about signals told in it', () => {
    const all = record(incidentsOn(['2025-03-05']), warningsOn(['2025-03-01', '2025-05-01']));
    expect(precursorsOf(all, { since: '2025-04-01' }).rows[0]).toMatchObject({ signals: 1, followed: 0 });
    expect(precursorsOf(all, { until: '2025-03-31' }).rows[0]).toMatchObject({ signals: 1, followed: 1 });
  });

  test('the same seed gives the same figures; it stops when asked to; an empty record has no rows', () => {
    const days = every(20, 12);
    const all = record(incidentsOn(days.map((day) => addDays(day, 5))), warningsOn(days));
    expect(precursorsOf(all, {}, { seed: 4 })).toEqual(precursorsOf(all, {}, { seed: 4 }));
    expect(precursorsOf(all, {}, { isStopped: () => true }).rows).toEqual([]);
    expect(precursorsOf(recordOf([])).says.en).toBe(
      'The record has no signal that can be placed in a region and dated.',
    );
  });

  test('whatever is said keeps to the table of likelihood', () => {
    const days = every(20, 12);
    const all = record(incidentsOn(days.map((day) => addDays(day, 5))), warningsOn(days));
    const found = precursorsOf(all);
    const before = precursorsBefore(all, 'i3');
    expect(before?.worth.map(({ id }) => id)).toEqual(['warning ML Kayes']);
    expect(
      lintWords([
        ...[found, before].flatMap((each) => (each === null ? [] : [each.says, ...each.caveats])),
        ...found.rows.map(({ says }) => says),
        ...(before?.signals ?? []).map(({ says }) => says),
        found.nullHypothesis,
      ]),
    ).toEqual([]);
  });
});

describe('turning signals round within their quarter', () => {
  test('days until the next incident', () => {
    expect([...leadsOf([3, 4, 9], 10, 3)]).toEqual([3, 2, 1, 1, 0, 0, 3, 2, 1, 0]);
    expect([...leadsOf([], 3, 3)]).toEqual([0, 0, 0]);
    expect([...leadsOf([2], 0, 3)]).toEqual([]);
  });

  test('the mean over all turns is the share of days that are followed', () => {
    const leads = leadsOf([50, 60], 91, 14);
    const share = leads.filter((lead) => lead > 0).length / 91;
    const { expected } = jitterTest([{ signals: [10, 40], leads, span: 91 }], 14, 20_000, seeded(2));
    expect(expected).toBeCloseTo(2 * share, 1);
  });

  test('nothing to test has p-value 1', () =>
    expect(jitterTest([], 14, 99, seeded(1))).toEqual({ followed: 0, expected: 0, pValue: 1 }));
});
