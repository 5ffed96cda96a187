import { expect, test } from 'vitest';
import type { Place } from '../../../src/core/findings.ts';
import type { IncidentSummary } from '../../../src/core/records.ts';
import { countAt } from '../record/counted.ts';
import { coreExtentOf, extentOf, placesAt, spotsOf } from './features.ts';

const at = (name: string, lon: number | null, lat: number | null, geoPrecision = 1): Place =>
  ({ name, lon, lat, geoPrecision }) as unknown as Place;
const incident = (
  where: Place | null,
  eventType: IncidentSummary['eventType'] = 'Battles',
): IncidentSummary => ({ where, eventType, sensitivity: 'CLEAR' }) as unknown as IncidentSummary;

const GAO = at('Gao', -0.05, 16.27);
const SPOTS = spotsOf([
  incident(at('Ménaka', 2.4, 15.9, 2), 'Protests'),
  incident(GAO),
  incident(GAO, 'Riots'),
  incident(at('Gao', -0.05, 16.27, 2)),
  incident(at('Nowhere', null, null)),
  incident(null),
]);

test('incidents of one place are one spot, the one with most first; those without a position are counted', () => {
  expect(SPOTS.name).toEqual(['Gao', 'Ménaka']);
  expect(countAt(SPOTS, 0)).toBe(3);
  expect(SPOTS.precise.Battles).toEqual([1, 0]);
  expect(SPOTS.precise.Riots).toEqual([1, 0]);
  expect(SPOTS.unplaced.Battles).toBe(2);
});

test('chosen spots have a box, and know their places by name and position', () => {
  const chosen = placesAt(SPOTS, [0]);
  expect(chosen.box).toEqual([-0.05, 16.27, -0.05, 16.27]);
  expect(chosen.has(GAO)).toBe(true);
  expect(chosen.has(at('Haussa-Foulane', -0.05, 16.27))).toBe(false);
  expect(chosen.has(null)).toBe(false);
});

test('where most incidents are does not reach to a far one, where all are does', () => {
  const many = spotsOf([
    ...Array.from({ length: 99 }, () => incident(GAO)),
    incident(at('Faya', 19.1, 17.9)),
  ]);
  expect(coreExtentOf(many)).toEqual([-0.05, 16.27, -0.05, 16.27]);
  expect(extentOf(many)).toEqual([-0.05, 16.27, 19.1, 17.9]);
  expect(extentOf(spotsOf([]))).toBeNull();
});
