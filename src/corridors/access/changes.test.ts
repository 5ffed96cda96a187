import { describe, expect, it } from 'vitest';
import type { Access, AccessChange, RoadStatus } from '../../core/roads.ts';
import { network } from '../graph/small-networks.fixture.ts';
import { accessOf } from './access.ts';
import { changesBetween } from './changes.ts';

/** b by 100 km or by 150 km; d only behind b. */
const TOWNS = network('a-b 100', 'a-c 60', 'c-b 90', 'b-d 20');
const OPEN = { 'a-b': 'open', 'a-c': 'open', 'c-b': 'open', 'b-d': 'open' } as const;

function on(given: Readonly<Record<string, RoadStatus>>, of = TOWNS, hubs = ['a']): Access {
  const statuses = Object.entries({ ...OPEN, ...given }).map(([segment, status]) => ({ segment, status }));
  return accessOf(
    of,
    statuses.filter(({ segment }) => of.segments.some(({ id }) => id === segment)),
    hubs,
  );
}

const told = (changes: readonly AccessChange[]): string[] =>
  changes.map(
    ({ name, bound, kind, before, after }) => `${name} ${bound} ${kind} ${before?.km} ${after?.km}`,
  );

describe('changesBetween', () => {
  it.each<[string, Access, Access, string[]]>([
    ['nothing', on({}), on({}), []],
    ['a road no longer heard of', on({}), on({ 'b-d': 'unknown' }), ['D pessimistic cut_off 120 undefined']],
    [
      'a closure cuts off under both bounds',
      on({}),
      on({ 'b-d': 'closed' }),
      ['D optimistic cut_off 120 undefined', 'D pessimistic cut_off 120 undefined'],
    ],
    ['a road open again', on({ 'b-d': 'unknown' }), on({}), ['D pessimistic reached undefined 120']],
    [
      'the long way round',
      on({}),
      on({ 'a-b': 'closed' }),
      [
        'B optimistic farther 100 150',
        'B pessimistic farther 100 150',
        'D optimistic farther 120 170',
        'D pessimistic farther 120 170',
      ],
    ],
    [
      'and back, under one bound',
      on({ 'a-b': 'closed' }),
      on({ 'a-b': 'unknown' }),
      ['B optimistic nearer 150 100', 'D optimistic nearer 170 120'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(told(changesBetween(before, after))).toEqual(expected);
  });

  it('passes over what is below both thresholds', () => {
    const changes = changesBetween(on({}), on({ 'a-b': 'closed' }), { km: 51, hours: 1.5 });
    expect(told(changes)).toEqual([]);
    expect(changesBetween(on({}), on({ 'a-b': 'closed' }), { km: 50, hours: 9 })).toHaveLength(4);
  });

  it('says nothing of another way that is as quick: a closure brings no place nearer', () => {
    const before = on({});
    const shorter = {
      ...before,
      places: before.places.map((place) => ({
        ...place,
        optimistic: {
          ...place.optimistic,
          reach: place.optimistic.reach && { ...place.optimistic.reach, km: place.optimistic.reach.km - 40 },
        },
      })),
    };
    expect(changesBetween(before, shorter)).toEqual([]);
    expect(told(changesBetween({ ...before, by: 'km' }, { ...shorter, by: 'km' }))).toContain(
      'B optimistic nearer 100 60',
    );
  });

  it('says nothing of places that only one of the networks has', () => {
    const grown = network('a-b 100', 'a-c 60', 'c-b 90', 'b-d 20', 'd-e 5');
    expect(changesBetween(on({}), on({}, grown))).toEqual([]);
    expect(changesBetween(on({}, grown), on({}))).toEqual([]);
  });

  it('compares like with like', () => {
    expect(() => changesBetween(on({}), on({}, TOWNS, ['b']))).toThrow(/other hubs/);
    expect(changesBetween(on({}, TOWNS, ['a', 'b']), on({}, TOWNS, ['b', 'a']))).toEqual([]);
  });
});
