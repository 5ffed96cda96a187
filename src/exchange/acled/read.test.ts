import { expect, test } from 'vitest';
import { Columns } from '../table.ts';
import { ACLED_COLUMNS, acledReader } from './index.ts';

/** The 31 columns of an export, with an event that never was. */
const ROW: Readonly<Record<string, string>> = {
  event_id_cnty: 'XXX101',
  event_date: '01 July 2025',
  year: '2025',
  time_precision: '1',
  disorder_type: 'Political violence',
  event_type: 'Battles',
  sub_event_type: 'Armed clash',
  actor1: 'JNIM: Group for Support of Islam and Muslims',
  assoc_actor_1: 'Katiba Macina; Katiba Serma',
  inter1: 'Rebel group',
  actor2: 'Military Forces of Mali (2021-)',
  assoc_actor_2: '',
  inter2: 'State forces',
  interaction: 'State forces-Rebel group',
  civilian_targeting: '',
  iso: '466',
  region: 'Western Africa',
  country: 'Mali',
  admin1: 'Kayes',
  admin2: 'Nioro du Sahel',
  admin3: 'Sandara',
  location: 'Sandara',
  latitude: '14.73',
  longitude: '-10.3',
  geo_precision: '1',
  source: 'Agence A; Radio B',
  source_scale: 'National',
  notes: 'Said of nobody.',
  fatalities: '6',
  tags: '',
  timestamp: '1752000000',
};

const context = { countryOf: () => null, decimalComma: false };

function read(change: Readonly<Record<string, string>> = {}) {
  const row = { ...ROW, ...change };
  return acledReader(new Columns(Object.keys(row)), context)(Object.values(row));
}

const event = (change: Readonly<Record<string, string>> = {}) => {
  const made = read(change);
  if ('fault' in made) throw new Error(JSON.stringify(made.fault));
  return made.event;
};

test('a row is an event; its note stays in the export', () => {
  const made = event();
  expect(made).toEqual({
    dataset: 'acled',
    id: 'XXX101',
    version: '1752000000',
    days: { start: '2025-07-01', end: '2025-07-01' },
    timePrecision: 1,
    datePrecision: 1,
    family: 'fighting',
    eventType: 'Battles',
    subEventType: 'Armed clash',
    typeOfViolence: null,
    actors: [
      { name: 'JNIM: Group for Support of Islam and Muslims', type: 'rebel_group' },
      { name: 'Katiba Macina', type: null },
      { name: 'Katiba Serma', type: null },
      { name: 'Military Forces of Mali (2021-)', type: 'state_forces' },
    ],
    where: {
      name: 'Sandara',
      admin1: 'Kayes',
      admin2: 'Nioro du Sahel',
      country: 'ML',
      countryName: 'Mali',
      at: [-10.3, 14.73],
      geoPrecision: 1,
      placePrecision: 1,
      radiusKm: 3,
    },
    deaths: { low: null, best: 6, high: null },
    sources: ['Agence A', 'Radio B'],
  });
  expect(JSON.stringify(made)).not.toContain('Said of nobody');
});

test('inter codes are numbers in older exports, words in newer ones', () => {
  const types = (inter1: string, inter2: string) =>
    event({ inter1, inter2, assoc_actor_1: '' }).actors.map(({ type }) => type);
  expect(types('2', '7')).toEqual(['rebel_group', 'civilians']);
  expect(types('External/Other forces', 'Protesters')).toEqual(['external_forces', 'protesters']);
  expect(types('Rebel groups', '')).toEqual(['rebel_group', null]);
});

test('days come in both forms, types in any case, and an unknown sub-type is none', () => {
  expect(event({ event_date: '2025-07-01' }).days.start).toBe('2025-07-01');
  expect(event({ event_date: '1 Jul 2025' }).days.start).toBe('2025-07-01');
  expect(event({ event_type: 'violence against civilians', sub_event_type: 'Attack' })).toMatchObject({
    family: 'civilians',
    eventType: 'Violence against civilians',
    subEventType: 'Attack',
  });
  expect(event({ sub_event_type: 'Something new' }).subEventType).toBeNull();
});

test.each([
  ['event_id_cnty', '', 'id'],
  ['event_date', '31 June 2025', 'day'],
  ['event_date', '07/01/2025', 'day'],
  ['event_type', 'Battle-No change of territory', 'event_type'],
  ['time_precision', '4', 'precision3'],
  ['geo_precision', '', 'precision3'],
  ['fatalities', 'dozens', 'count'],
  ['latitude', '', 'latitude'],
] as const)('%s "%s" is named as it came', (column, value, expected) => {
  expect(read({ [column]: value })).toEqual({ fault: { column, value, expected } });
});

test('the export has all columns that are needed', () => {
  expect(Object.keys(ROW)).toHaveLength(31);
  expect(new Columns(Object.keys(ROW)).missing(ACLED_COLUMNS)).toEqual([]);
});
