import { expect, test } from 'vitest';
import type { Counter } from '../../core/analysis/coordination.ts';
import type { AnalysedIncident } from '../../core/analysis/record.ts';
import type { LonLat } from '../../core/geo.ts';
import { coordinationOf, type RoadHours } from './index.ts';
import { background, dayAt, incident, operation, PLACES, recordOf, six } from './record.fixture.ts';

const DAY = 500;
const AROUND = background(100, 3);

interface Case {
  readonly own?: readonly AnalysedIncident[];
  readonly others?: readonly AnalysedIncident[];
  readonly roadHours?: RoadHours;
}

/** Other explanations of an operation, best first. */
function countersOf({ own = six(DAY), others = [], roadHours }: Case): readonly Counter[] {
  const ids = own.map(({ id }) => id);
  const record = recordOf([...AROUND, ...others, ...own], [operation('op', ids)]);
  const options = { effort: { replications: 199, enough: 10 }, mostFound: 0 };
  const result = coordinationOf(record, roadHours ? { ...options, roadHours } : options);
  return result.operations[0]?.counters ?? [];
}
const kindsOf = (given: Case): readonly string[] => countersOf(given).map(({ kind }) => kind);

test('where nothing stands out, a cause in common', () => {
  expect(kindsOf({})).toEqual(['shared_cause']);
});

test('more than half without a day', () => {
  const undated = six(DAY).map((each, i) => ({ ...each, id: `u${i}`, days: null, timePrecision: null }));
  expect(kindsOf({ own: [...six(DAY).slice(0, 5), ...undated] })[0]).toBe('dates');
});

test('two neighbouring names that no report tells together', () => {
  const [lon, lat] = PLACES[33] as LonLat;
  const twin = incident('twin', { day: DAY, at: [lon + 0.25, lat] });
  const [first] = countersOf({ own: [...six(DAY), twin] });
  expect(first?.kind).toBe('double_reporting');
  expect(first?.said.en).toMatch(/Place (?:six0 and Place twin|twin and Place six0) are 27 km apart/);
  const told = { told: ['r-six0', 'r-six1'].map((report) => ({ report, lineage: 0 })) };
  expect(kindsOf({ own: [...six(DAY), { ...twin, ...told }] })).not.toContain('double_reporting');
});

test('all hedged', () => expect(kindsOf({ own: six(DAY, { certainty: 'hedged' }) })[0]).toBe('hedged'));

test('one report tells all of it', () => {
  expect(kindsOf({ own: six(DAY, { told: [{ report: 'r-six0', lineage: 0 }] }) })[0]).toBe('one_source');
});

test('one party had the time', () => {
  const own = six(DAY).map((each, i) => ({ ...each, time: `${String(4 * i).padStart(2, '0')}:00` }));
  expect(kindsOf({ own, roadHours: () => 2 })[0]).toBe('one_party');
  expect(kindsOf({ own, roadHours: () => 9 })).not.toContain('one_party');
});

test('a busy period of the group', () => {
  const busy = PLACES.slice(50, 75).map((at, i) => incident(`b${i}`, { day: DAY - 26 + (i % 24), at }));
  const [first] = countersOf({ others: busy });
  expect(first?.kind).toBe('busy_period');
  expect(first?.said.fr).toMatch(
    /^Période d’activité accrue du groupe : \d+ attaques dans les 56 jours alentour/,
  );
});

test('others were on the move that day', () => {
  const others = PLACES.slice(50, 58).map((at, i) => incident(`o${i}`, { day: DAY, at, actor: 'isgs' }));
  const [only, ...rest] = countersOf({ others });
  expect([only?.kind, rest]).toEqual(['shared_cause', []]);
  expect(only?.said.en).toContain('8 incidents were the work of others');
  expect(dayAt(DAY)).toBe('2025-05-15');
  expect(only?.said.en).toContain('15 May 2025');
});
