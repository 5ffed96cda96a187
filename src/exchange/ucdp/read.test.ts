import { describe, expect, test } from 'vitest';
import { Columns } from '../table.ts';
import { candidateMonths, releaseOf, UCDP_COLUMNS, ucdpReader } from './index.ts';

const ROW: Readonly<Record<string, string>> = {
  id: '900001',
  type_of_violence: '1',
  side_a: 'Government of Mali',
  side_b: 'JNIM',
  source_office: 'Agence A;Radio B;Agence A',
  source_original: 'villagers',
  where_prec: '2',
  where_coordinates: 'Sandara town',
  adm_1: 'Kayes region',
  adm_2: 'Nioro cercle',
  latitude: '14.73',
  longitude: '-10.3',
  country: 'Mali',
  date_prec: '2',
  date_start: '2025-07-01',
  date_end: '2025-07-03',
  best: '4',
  low: '3',
  high: '9',
};

const context = { countryOf: (name: string) => (name === 'Mali' ? 'ML' : null), decimalComma: false };

function read(change: Readonly<Record<string, string>> = {}, options = context) {
  const row = { ...ROW, ...change };
  const reader = ucdpReader(new Columns(Object.keys(row)), { dataset: 'ucdp-ged', release: '25.1' }, options);
  return reader(Object.values(row));
}

const event = (change: Readonly<Record<string, string>> = {}, options = context) => {
  const made = read(change, options);
  if ('fault' in made) throw new Error(JSON.stringify(made.fault));
  return made.event;
};

test('a row is an event with its precisions and its three figures of deaths', () => {
  expect(event()).toEqual({
    dataset: 'ucdp-ged',
    id: '900001',
    version: '25.1',
    days: { start: '2025-07-01', end: '2025-07-03' },
    timePrecision: 2,
    datePrecision: 2,
    family: 'fighting',
    eventType: null,
    subEventType: null,
    typeOfViolence: 1,
    actors: [
      { name: 'Government of Mali', type: 'state_forces' },
      { name: 'JNIM', type: null },
    ],
    where: {
      name: 'Sandara town',
      admin1: 'Kayes region',
      admin2: 'Nioro cercle',
      country: 'ML',
      countryName: 'Mali',
      at: [-10.3, 14.73],
      geoPrecision: 2,
      placePrecision: 2,
      radiusKm: 20,
    },
    deaths: { low: 3, best: 4, high: 9 },
    sources: ['Agence A', 'Radio B', 'villagers'],
  });
});

test.each([
  { type: '1', family: 'fighting' },
  { type: '2', family: 'fighting' },
  { type: '3', family: 'civilians' },
])('violence of type $type is of the family $family', ({ type, family }) => {
  expect(event({ type_of_violence: type }).family).toBe(family);
});

test.each([
  ['1', 1, 3],
  ['2', 2, 20],
  ['3', 3, 45],
  ['4', 3, 120],
  ['5', 3, 150],
  ['6', 3, 500],
  ['7', 3, 200],
] as const)('where_prec %s is our precision %d, %d km', (where_prec, geoPrecision, radiusKm) => {
  expect(event({ where_prec }).where).toMatchObject({
    geoPrecision,
    radiusKm,
    placePrecision: Number(where_prec),
  });
});

test.each([
  ['1', 1],
  ['2', 2],
  ['3', 2],
  ['4', 3],
  ['5', 3],
] as const)('date_prec %s is our precision %d', (date_prec, timePrecision) => {
  expect(event({ date_prec })).toMatchObject({ timePrecision, datePrecision: Number(date_prec) });
});

test('days come with a time of day, too, and R writes NA for nothing', () => {
  const made = event({ date_start: '2025-07-01 00:00:00.000', adm_2: 'NA', low: '', high: 'NA' });
  expect(made.days.start).toBe('2025-07-01');
  expect(made.where.admin2).toBeNull();
  expect(made.deaths).toEqual({ low: null, best: 4, high: null });
});

test('a spreadsheet with commas for decimals is read as one', () => {
  expect(event({ latitude: '14,73' }, { ...context, decimalComma: true }).where.at[1]).toBe(14.73);
  expect(read({ latitude: '14,73' })).toEqual({
    fault: { column: 'latitude', value: '14,73', expected: 'latitude' },
  });
});

test.each([
  ['id', 'a b', 'id'],
  ['type_of_violence', '4', 'type_of_violence'],
  ['where_prec', '0', 'where_prec'],
  ['date_prec', '', 'date_prec'],
  ['date_start', '01/07/2025', 'day'],
  ['date_start', '2025-02-30', 'day'],
  ['date_end', '2025-06-30', 'day_after_start'],
  ['latitude', '91', 'latitude'],
  ['longitude', 'west', 'longitude'],
  ['longitude', '', 'longitude'],
  ['latitude', 'NaN', 'latitude'],
  ['best', '-1', 'count'],
  ['best', '', 'count'],
  ['high', 'many', 'count'],
  ['country', '', 'country'],
] as const)('%s "%s" is named as it came, with what was expected', (column, value, expected) => {
  expect(read({ [column]: value })).toEqual({ fault: { column, value, expected } });
});

describe('releases', () => {
  test.each([
    ['GEDEvent_v25_1.csv', 'ucdp-ged', '25.1'],
    ['ged251.csv.gz', 'ucdp-ged', '25.1'],
    ['23.1', 'ucdp-ged', '23.1'],
    ['GEDEvent_v24_0_10.csv', 'ucdp-candidate', '24.0.10'],
    ['GEDEvent_v24_01_24_03.csv', 'ucdp-candidate', '24.01.24.03'],
    ['24.0.9', 'ucdp-candidate', '24.0.9'],
  ])('%s is %s %s', (name, dataset, release) => {
    expect(releaseOf(name)).toEqual({ dataset, release });
  });

  test.each(['events.csv', 'mali_2016_201911.csv', 'export 2025-07-01.csv'])('%s tells none', (name) => {
    expect(releaseOf(name)).toBeNull();
  });

  test('candidate events speak for the months that they are released for', () => {
    expect(candidateMonths('24.0.10')).toEqual({ from: '2024-10', to: '2024-10' });
    expect(candidateMonths('24.01.24.03')).toEqual({ from: '2024-01', to: '2024-03' });
    expect(candidateMonths('25.1')).toBeNull();
    expect(candidateMonths(null)).toBeNull();
  });
});

test('the columns that are needed are those of every layout', () => {
  expect(new Columns(Object.keys(ROW)).missing(UCDP_COLUMNS)).toEqual([]);
  expect(new Columns(['ID', ' Best ']).missing(['id', 'best', 'low'])).toEqual(['low']);
});
