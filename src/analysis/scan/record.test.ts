import { expect, test } from 'vitest';
import type { AnalysedIncident, AnalysedPlace, AnalysedRecord } from '../../core/analysis/record.ts';
import { concludeScan, dealingsOf, prepareScan, recordStudy } from './index.ts';

const place = (name: string, lon: number, lat: number, rest: Partial<AnalysedPlace> = {}): AnalysedPlace => ({
  placeId: `x:${name}`,
  name,
  at: [lon, lat],
  country: 'ML',
  admin1: null,
  geoPrecision: 1,
  radiusKm: null,
  ...rest,
});

const KOURA = place('Koura', -8, 12.5);
const SANGA = place('Sanga', -4, 13.5);
const DEMBE = place('Dembé', -11.4, 14.4);
/** Another place of the same name, far from the first. */
const OTHER_KOURA = place('Koura', 2, 14);

let made = 0;
const incident = (
  where: AnalysedPlace | null,
  day: string | null,
  rest: Partial<AnalysedIncident> = {},
): AnalysedIncident => ({
  id: `inc-${String((made += 1)).padStart(3, '0')}`,
  eventType: 'Battles',
  subEventType: 'Armed clash',
  days: day === null ? null : { start: day, end: day },
  time: null,
  partOfDay: null,
  timePrecision: day === null ? null : 1,
  where,
  perpetrators: [],
  responsibility: { status: 'unknown', by: null },
  targets: [],
  means: [],
  nationalities: [],
  certainty: 'stated',
  told: [],
  lineages: 1,
  operations: [],
  sensitivity: 'CLEAR',
  ...rest,
});

const recordOf = (incidents: readonly AnalysedIncident[]): AnalysedRecord => ({
  day: '2025-07-01',
  incidents,
  reports: [],
  statements: [],
  signals: [],
  operations: [],
});

const QUIET = ['2025-03-02', '2025-03-15', '2025-04-04', '2025-05-01'].flatMap((day) => [
  incident(KOURA, day),
  incident(SANGA, day),
]);
const BURST = [incident(DEMBE, '2025-07-01'), incident(DEMBE, '2025-06-30'), incident(DEMBE, '2025-07-01')];

test('incidents of a day and a place are cases; a cluster names those that it rests on', () => {
  const { input, parameters, withIncidents } = recordStudy(recordOf([...QUIET, ...BURST]), { maxDays: 7 });
  expect(parameters).toMatchObject({ from: '2025-03-02', to: '2025-07-01', maxDays: 7, maxRadiusKm: 200 });
  const ready = prepareScan(input, parameters);
  if (ready.kind !== 'ready') throw new Error(ready.kind);
  const { clusters } = concludeScan(ready, dealingsOf(ready.study, 1, { from: 0, to: 99 }));
  expect(clusters.map(withIncidents)[0]).toMatchObject({
    observed: 3,
    center: { location: 'Dembé' },
    incidents: [BURST[1]!.id, BURST[0]!.id, BURST[2]!.id],
  });
});

test('what has no day or no place of its own is left out and counted once', () => {
  const { input, noCases } = recordStudy(
    recordOf([
      ...QUIET,
      incident(KOURA, null),
      incident(KOURA, '2025-06-01', { timePrecision: 2, days: { start: '2025-06-01', end: '2025-06-07' } }),
      incident(KOURA, '2025-06-01', { timePrecision: 2 }),
      incident(null, '2025-06-01'),
      incident(null, null),
      incident({ ...KOURA, at: null }, '2025-06-01'),
      incident({ ...KOURA, geoPrecision: 3 }, '2025-06-01'),
      incident({ ...SANGA, geoPrecision: 2 }, '2025-06-01'),
    ]),
    {},
  );
  expect(noCases).toEqual({ undated: 4, unplaced: 3 });
  expect(input.cases).toHaveLength(QUIET.length + 1);
});

test('the period is the year up to the last day asked about, or what is asked', () => {
  const incidents = [
    incident(KOURA, '2024-06-30'),
    incident(KOURA, '2024-07-02'),
    incident(KOURA, '2025-07-01'),
  ];
  const study = (question: Parameters<typeof recordStudy>[1]): object =>
    recordStudy(recordOf(incidents), question).parameters;
  expect(study({})).toMatchObject({ from: '2024-07-02', to: '2025-07-01' });
  expect(study({ since: '2023-01-01' })).toMatchObject({ from: '2023-01-01', to: '2025-07-01' });
  expect(study({ until: '2024-07-01' })).toMatchObject({ from: '2024-06-30', to: '2024-07-01' });
});

test('positions are places, by name; namesakes are told apart', () => {
  const { input } = recordStudy(
    recordOf([
      incident(KOURA, '2025-06-01'),
      incident(OTHER_KOURA, '2025-06-02'),
      incident(KOURA, '2025-06-03'),
    ]),
    {},
  );
  expect(input.places.map(({ id }) => id)).toEqual(['Koura', 'Koura (14, 2)']);
  expect(input.cases.map((one) => one.place)).toEqual(['Koura', 'Koura (14, 2)', 'Koura']);
});

test('an empty record has too few cases, and a period all the same', () => {
  const { input, parameters } = recordStudy(recordOf([]), {});
  expect(prepareScan(input, parameters)).toMatchObject({
    kind: 'too_few',
    n: 0,
    parameters: { to: '2025-07-01' },
  });
});
