import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BaselineEvent, BaselineHolding, LineUp } from '../../core/analysis/baseline.ts';
import type { AnalysedIncident, AnalysedPlace } from '../../core/analysis/record.ts';
import { addDays } from '../../core/calendar.ts';
import { offset, type LonLat } from '../../core/geo.ts';
import { lineUp, scopeOf, type LineUpInput } from './index.ts';

const SANDARA: LonLat = [-10.3, 14.73];
const DAY = '2025-07-01';

const days = (start: string, end = start): { start: string; end: string } => ({ start, end });

function incident(
  id: string,
  {
    where,
    ...change
  }: Omit<Partial<AnalysedIncident>, 'where'> & { where?: Partial<AnalysedPlace> | null } = {},
): AnalysedIncident {
  const place: AnalysedPlace = {
    placeId: null,
    name: 'Sandara',
    at: SANDARA,
    country: 'ML',
    admin1: null,
    geoPrecision: 1,
    radiusKm: null,
  };
  return {
    id,
    eventType: 'Battles',
    subEventType: 'Armed clash',
    days: days(DAY),
    time: null,
    partOfDay: null,
    timePrecision: 1,
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
    ...change,
    where: where === null ? null : { ...place, ...where },
  };
}

function event(
  id: string,
  {
    where,
    ...change
  }: Omit<Partial<BaselineEvent>, 'where'> & { where?: Partial<BaselineEvent['where']> } = {},
): BaselineEvent {
  return {
    dataset: 'ucdp-ged',
    id,
    version: null,
    days: days(DAY),
    timePrecision: 1,
    datePrecision: 1,
    family: 'fighting',
    eventType: null,
    subEventType: null,
    typeOfViolence: 1,
    actors: [],
    deaths: { low: 1, best: 1, high: 1 },
    sources: [],
    ...change,
    where: {
      name: 'Sandara town',
      admin1: null,
      admin2: null,
      country: 'ML',
      countryName: 'Mali',
      at: SANDARA,
      geoPrecision: 1,
      placePrecision: 1,
      radiusKm: 3,
      ...where,
    },
  };
}

const HOLDING: Pick<BaselineHolding, 'dataset' | 'coverage'> = {
  dataset: 'ucdp-ged',
  coverage: [{ from: '2025-01-01', to: '2025-12-31', countries: ['ML'] }],
};

const IDS: Readonly<Record<string, readonly string[]>> = {
  JNIM: ['jnim'],
  'Islamic State': ['is-sahel'],
  'Government of Mali': ['fama'],
};

const run = (
  incidents: readonly AnalysedIncident[],
  events: readonly BaselineEvent[],
  more: Partial<LineUpInput> & { readonly filter?: Parameters<typeof scopeOf>[1] } = {},
): LineUp =>
  lineUp({
    incidents,
    events,
    holding: HOLDING,
    scope: scopeOf(incidents, more.filter ?? {}) ?? { from: DAY, to: DAY, countries: ['ML'], bbox: null },
    idsOf: (name) => IDS[name] ?? [],
    limit: 100,
    ...more,
  });

const by = (actorId: string, name = actorId) => [{ actorId, name }];

test('an incident and an event of one place and day are one, with reasons', () => {
  const { matched, counts, shareHeld } = run(
    [incident('i1', { perpetrators: by('jnim', 'JNIM') })],
    [event('e1', { actors: [{ name: 'JNIM', type: null }], where: { at: offset(SANDARA, 2, 90) } })],
  );
  expect(counts).toMatchObject({ here: 1, there: 1, matched: 1, onlyHere: 0, onlyThere: 0 });
  expect(matched).toMatchObject([{ incident: 'i1', event: 'e1', distanceKm: 2, gapDays: 0, other: null }]);
  expect(matched[0]!.chance).toBeGreaterThan(0.95);
  expect(matched[0]!.reasons.map(({ code }) => code)).toEqual(['place_and_day', 'name', 'actors', 'family']);
  expect(matched[0]!.reasons[0]!.said.en).toMatch(
    /^2 km apart, on the same day; of unrelated events, less than 0.001/,
  );
  expect(matched[0]!.reasons[1]!.said.fr).toBe('un même nom (« Sandara », « Sandara town »)');
  // One incident does not tell what the dataset holds of such.
  expect(shareHeld).toBeNull();
});

describe('not one, and nearest to each other', () => {
  test.each([
    ['far apart', {}, { where: { at: offset(SANDARA, 400, 90), name: 'Elsewhere' } }],
    ['a month apart', {}, { days: days('2025-08-02') }],
    [
      'of another kind and by others',
      { eventType: 'Riots', perpetrators: by('jnim') },
      {
        actors: [{ name: 'Islamic State', type: null }],
        where: { name: 'X', at: offset(SANDARA, 30, 0) },
        days: days('2025-07-03'),
      },
    ],
    [
      'in two countries',
      {},
      { where: { country: 'SN', name: 'X', at: offset(SANDARA, 35, 0) }, days: days('2025-07-02') },
    ],
  ] as const)('%s', (_name, here, there) => {
    const { counts } = run([incident('i1', here)], [event('e1', there)], {
      filter: { since: '2025-01-01', until: '2025-12-31', countries: ['ML', 'SN'] },
    });
    expect(counts).toMatchObject({ matched: 0, onlyHere: 1, onlyThere: 1 });
  });
});

test('one event is one incident: the better of two has it, and the other says who took it', () => {
  const { matched, onlyHere } = run(
    [
      incident('near'),
      incident('later', { days: days('2025-07-03'), where: { at: offset(SANDARA, 15, 0), name: 'X' } }),
    ],
    [event('e1')],
  );
  expect(matched).toMatchObject([{ incident: 'near', event: 'e1' }]);
  expect(onlyHere).toMatchObject([
    { id: 'later', nearest: { id: 'e1', takenFor: 'near', gapDays: 2, distanceKm: 15 } },
  ]);
});

test('two attacks on one day in one town are told apart by who did them', () => {
  const { matched } = run(
    [incident('a', { perpetrators: by('is-sahel') }), incident('b', { perpetrators: by('jnim') })],
    [
      event('x', { actors: [{ name: 'JNIM', type: null }] }),
      event('y', { actors: [{ name: 'Islamic State', type: null }] }),
    ],
  );
  expect(matched.map(({ incident: here, event: there }) => [here, there])).toEqual([
    ['a', 'y'],
    ['b', 'x'],
  ]);
});

test('two that nothing tells apart are paired all the same, each with the other named', () => {
  const { matched } = run([incident('a'), incident('b')], [event('x'), event('y')]);
  expect(matched).toHaveLength(2);
  for (const one of matched) {
    expect(one.chance).toBeLessThan(0.6);
    expect(one.other?.event).toBe(one.event === 'x' ? 'y' : 'x');
  }
});

describe('precision', () => {
  /** What place and day say for a match, as a logarithm of odds. */
  const nearness = (here: AnalysedIncident, there: BaselineEvent): number =>
    run([here], [there]).matched[0]?.reasons.find(({ code }) => code === 'place_and_day')?.weight ?? -99;

  test('30 km apart is far between two villages, near where one is known to an area only', () => {
    const at = offset(SANDARA, 30, 0);
    expect(nearness(incident('i'), event('e', { where: { at, name: 'X' } }))).toBeLessThan(
      nearness(
        incident('i', { where: { geoPrecision: 3, radiusKm: 60, name: 'Kayes' } }),
        event('e', { where: { at, name: 'X' } }),
      ),
    );
  });

  test('a position anywhere in a country speaks less for one than a town does', () => {
    const vague = event('e', { where: { radiusKm: 500, placePrecision: 6, geoPrecision: 3, name: 'Mali' } });
    expect(nearness(incident('i'), vague)).toBeLessThan(nearness(incident('i'), event('e')));
  });

  test('a day within a week meets a day of that week, and a month meets less', () => {
    const week = event('e', { days: days('2025-06-28', '2025-07-03'), timePrecision: 2, datePrecision: 3 });
    const month = event('e', { days: days('2025-07-01', '2025-07-31'), timePrecision: 3, datePrecision: 4 });
    expect(nearness(incident('i'), week)).toBeGreaterThan(nearness(incident('i'), month));
    expect(run([incident('i')], [week]).matched[0]?.gapDays).toBe(0);
    // ACLED gives the middle of the week.
    const middle = event('e', { days: days('2025-07-04'), timePrecision: 2, datePrecision: 2 });
    expect(run([incident('i')], [middle]).matched[0]?.gapDays).toBe(0);
  });
});

test('where attacks are daily, a day apart says little; where there are none, much', () => {
  const busy = Array.from({ length: 60 }, (_, i) =>
    event(`b${i}`, { days: days(addDays('2025-06-01', i)) }),
  ).filter(({ days: own }) => own.start < '2025-06-29' || own.start > '2025-07-04');
  const odd = incident('i', { where: { name: 'X' } });
  const later = event('e', { days: days('2025-07-03'), where: { name: 'Y' } });
  const quiet = run([odd], [later]).matched[0]?.chance ?? 0;
  expect(run([odd], [...busy, later]).matched[0]?.chance ?? 0).toBeLessThan(quiet / 2);
});

describe('what the dataset cannot hold', () => {
  test.each([
    ['undated', { days: null }],
    ['period', { days: days('2024-07-01') }],
    ['country', { where: { country: 'SN' } }],
    ['unplaced', { where: { at: null } }],
    ['unplaced', { where: null }],
    ['kind', { eventType: 'Strategic developments', subEventType: 'Arrests' }],
    ['kind', { eventType: 'Protests', subEventType: 'Peaceful protest' }],
  ] as const)('%s', (why, change) => {
    const { counts, notCovered, onlyHere } = run([incident('i0'), incident('i1', change)], []);
    expect(notCovered).toEqual([{ id: 'i1', why }]);
    expect(counts.notCovered[why]).toBe(1);
    expect(onlyHere.map(({ id }) => id)).toEqual(['i0']);
  });

  test('ACLED counts crowds and developments too', () => {
    const arrests = incident('i1', { eventType: 'Strategic developments', subEventType: 'Arrests' });
    expect(run([arrests], [], { holding: { ...HOLDING, dataset: 'acled' } }).counts).toMatchObject({
      onlyHere: 1,
    });
  });

  test('protesters killed are one-sided violence there', () => {
    const shot = incident('i1', {
      eventType: 'Protests',
      subEventType: 'Excessive force against protesters',
    });
    expect(run([shot], [event('e1', { family: 'civilians', typeOfViolence: 3 })]).counts.matched).toBe(1);
  });

  test('events of other days and countries than the record’s are no gap of it', () => {
    const events = [
      event('e1', { days: days('2025-03-01') }),
      event('e2', { where: { country: 'BF', at: [-1.5, 12.4], name: 'X' } }),
    ];
    expect(run([incident('i1')], events).counts).toMatchObject({ there: 0, onlyThere: 0 });
    const wider = run([incident('i1')], events, { filter: { since: '2025-01-01', countries: ['ML', 'BF'] } });
    expect(wider.onlyThere.map(({ id }) => id)).toEqual(['e1', 'e2']);
  });

  test('a match across the edge of the scope is one', () => {
    const input = [incident('i1', { days: days('2025-06-30') })];
    const { counts } = run(input, [event('e1')], { filter: { since: '2025-07-01', until: '2025-07-31' } });
    expect(counts).toMatchObject({ matched: 1, onlyThere: 0 });
  });

  test('a box across the antimeridian', () => {
    const fiji = { country: 'FJ', at: [179.9, -17] as LonLat, name: 'X' };
    const holding = { ...HOLDING, coverage: [{ ...HOLDING.coverage[0]!, countries: ['FJ'] }] };
    const there = event('e1', { where: { ...fiji, at: [-179.95, -17] } });
    const { counts, matched } = run([incident('i1', { where: fiji })], [there], {
      holding,
      filter: { bbox: [178, -20, -178, -15] },
    });
    expect(counts.matched).toBe(1);
    expect(matched[0]!.distanceKm).toBeLessThan(20);
  });
});

test('nothing on either side is nothing', () => {
  expect(scopeOf([], {})).toBeNull();
  expect(run([], []).counts).toMatchObject({ here: 0, there: 0, matched: 0 });
  expect(run([], [event('e1')]).counts).toMatchObject({ onlyThere: 1 });
});

test('lists are cut, counts are not', () => {
  const incidents = Array.from({ length: 30 }, (_, i) =>
    incident(`i${i}`, { days: days(addDays(DAY, 5 * i)) }),
  );
  const { counts, onlyHere, shareHeld } = run(incidents, [], { limit: 3 });
  expect(counts.onlyHere).toBe(30);
  expect(onlyHere).toHaveLength(3);
  expect(shareHeld).toBeLessThan(0.1);
});

test('every incident and event is in one group, whatever comes', () => {
  const spot = fc.record({
    lon: fc.double({ min: -10.5, max: -10, noNaN: true }),
    lat: fc.double({ min: 14.5, max: 15, noNaN: true }),
    day: fc.integer({ min: 0, max: 6 }),
  });
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 12 }), fc.array(spot, { maxLength: 12 }), (here, there) => {
      const incidents = here.map(({ lon, lat, day }, i) =>
        incident(`i${i}`, { days: days(addDays(DAY, day)), where: { at: [lon, lat] } }),
      );
      const events = there.map(({ lon, lat, day }, i) =>
        event(`e${i}`, { days: days(addDays(DAY, day)), where: { at: [lon, lat] } }),
      );
      const filter = { since: '2025-06-01', until: '2025-08-01', countries: ['ML'] };
      const { matched, onlyHere, onlyThere } = run(incidents, events, { filter });
      expect([...matched.map((one) => one.incident), ...onlyHere.map(({ id }) => id)].sort()).toEqual(
        incidents.map(({ id }) => id).sort(),
      );
      expect([...matched.map((one) => one.event), ...onlyThere.map(({ id }) => id)].sort()).toEqual(
        events.map(({ id }) => id).sort(),
      );
      for (const { chance } of matched) expect(chance).toBeGreaterThan(0);
      for (const { chance } of matched) expect(chance).toBeLessThan(1);
    }),
    { seed: 3, numRuns: 60 },
  );
});
