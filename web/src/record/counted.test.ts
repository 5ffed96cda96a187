import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Place } from '../../../src/core/findings.ts';
import type { DayCount, IncidentSummary, MapSpots } from '../../../src/core/records.ts';
import { TLP } from '../../../src/core/report.ts';
import { spotsOf } from '../map/features.ts';
import { daysOfTypes, spotsOfTypes, strictestIn, unplacedIn } from './counted.ts';
import { EVENT_TYPE_NAMES } from './types.ts';

const PLACES = [
  { name: 'Gao', lon: -0.05, lat: 16.27 },
  { name: 'Kidal', lon: 1.41, lat: 18.44 },
  { name: 'Ménaka', lon: 2.4, lat: 15.9 },
  { name: 'Nowhere', lon: null, lat: null },
];
const incident: fc.Arbitrary<IncidentSummary> = fc
  .record({
    eventType: fc.constantFrom(...EVENT_TYPE_NAMES),
    place: fc.constantFrom(...PLACES, null),
    geoPrecision: fc.constantFrom(1, 2, 3),
    sensitivity: fc.constantFrom(...TLP),
  })
  .map(
    ({ place, geoPrecision, ...one }) =>
      ({
        ...one,
        where: place === null ? null : ({ ...place, geoPrecision } as unknown as Place),
      }) as IncidentSummary,
  );
const types = fc.subarray([...EVENT_TYPE_NAMES]);

/** Spots by name: where as many happened at two, either may come first. */
const byName = (spots: MapSpots): unknown =>
  spots.name
    .map((name, i) => [
      name,
      spots.lon[i],
      ...EVENT_TYPE_NAMES.flatMap((type) => [spots.counts[type][i], spots.precise[type][i]]),
    ])
    .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));

test('of chosen types a map counts what one of these incidents alone would', () => {
  fc.assert(
    fc.property(fc.array(incident, { maxLength: 30 }), types, (all, chosen) => {
      const own = chosen.length === 0 ? all : all.filter(({ eventType }) => chosen.includes(eventType));
      const [left, alone] = [spotsOfTypes(spotsOf(all), chosen), spotsOf(own)];
      expect(byName(left)).toEqual(byName(alone));
      expect(left.sensitivity).toEqual(alone.sensitivity);
      expect(strictestIn(left)).toBe(strictestIn(alone));
      expect(unplacedIn(left)).toBe(unplacedIn(alone));
      const totals = left.name.map((_, i) =>
        EVENT_TYPE_NAMES.reduce((sum, type) => sum + (left.counts[type][i] ?? 0), 0),
      );
      expect(totals).toEqual(totals.toSorted((a, b) => b - a));
    }),
    { seed: 4 },
  );
});

test('of chosen types a timeline keeps the days on which any happened', () => {
  const days: readonly DayCount[] = [
    { day: '2025-07-01', counts: { Battles: 2, Riots: 1 } },
    { day: '2025-07-02', counts: { Protests: 4 } },
  ];
  expect(daysOfTypes(days, [])).toBe(days);
  expect(daysOfTypes(days, ['Riots', 'Battles'])).toEqual([
    { day: '2025-07-01', counts: { Battles: 2, Riots: 1 } },
  ]);
  expect(daysOfTypes(days, ['Strategic developments'])).toEqual([]);
});
