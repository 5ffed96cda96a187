import { expect, test } from 'vitest';
import type { BaselineEvent } from '../../core/analysis/baseline.ts';
import { earlierEvents } from './index.ts';

const EVENT: BaselineEvent = {
  dataset: 'ucdp-ged',
  id: '7',
  version: '25.1',
  days: { start: '2024-05-01', end: '2024-05-03' },
  timePrecision: 2,
  datePrecision: 2,
  family: 'fighting',
  eventType: null,
  subEventType: null,
  typeOfViolence: 1,
  actors: [
    { name: 'Government of Mali', type: 'state_forces' },
    { name: 'JNIM', type: null },
    { name: 'Nobody known', type: null },
  ],
  where: {
    name: 'Sandara town',
    admin1: 'Kayes region',
    admin2: null,
    country: 'ML',
    countryName: 'Mali',
    at: [-10.3, 14.73],
    geoPrecision: 2,
    placePrecision: 2,
    radiusKm: 20,
  },
  deaths: { low: 1, best: 2, high: 3 },
  sources: [],
};

test('an event is what novelty looks back at: groups by id, areas by the name that reports use', () => {
  const idsOf = (name: string): readonly string[] =>
    ({ 'Government of Mali': ['fama'], JNIM: ['jnim'] })[name] ?? [];
  expect(earlierEvents([EVENT], idsOf)).toEqual([
    {
      dataset: 'ucdp-ged',
      id: '7',
      days: { start: '2024-05-01', end: '2024-05-03' },
      actorIds: ['fama', 'jnim'],
      subEventType: null,
      targets: [],
      means: [],
      where: { at: [-10.3, 14.73], country: 'ML', admin1: 'Kayes', geoPrecision: 2 },
    },
  ]);
  const [unplaced] = earlierEvents([{ ...EVENT, where: { ...EVENT.where, admin1: null } }], idsOf);
  expect(unplaced?.where?.admin1).toBeNull();
});
