import { describe, expect, test } from 'vitest';
import { network } from '../graph/small-networks.fixture.ts';
import { builtinNetwork } from '../network/index.ts';
import { roadHoursOn, type Spot } from './between.ts';

/** Four towns 0.5° (54 km at this latitude) apart on a line; the last part is a track, the way from c back to a is one-way. */
const LINE = (() => {
  const lined = network('a-b 80', 'b-c 80', 'c-d 48 unpaved', 'd>a 8');
  const nodes = lined.nodes.map((node, i) => ({ ...node, lon: i / 2, lat: 14, placeId: `p:${node.id}` }));
  return { ...lined, nodes };
})();
const town = (id: string): Spot => ({ placeId: `p:${id}`, at: ['abcd'.indexOf(id) / 2, 14] });

describe('hours of a light vehicle', () => {
  const hours = roadHoursOn(LINE);
  test.each([
    ['a', 'b', 1],
    ['a', 'c', 2],
    ['c', 'd', 1],
    ['a', 'd', 3],
    ['d', 'a', 0.1],
    ['a', 'a', 0],
  ])('%s to %s', (from, to, expected) => expect(hours(town(from), town(to))).toBeCloseTo(expected, 3));

  test('between places on the way', () => {
    const quarter: Spot = { placeId: null, at: [0.125, 14] };
    const half: Spot = { placeId: null, at: [0.25, 14] };
    // 13.5 km of line, 1.1 times as much of road, at 80 km/h.
    expect(hours(quarter, half)).toBeCloseTo((13.49 * 1.1) / 80, 3);
    expect(hours(quarter, town('c'))).toBeGreaterThan(1.4);
    expect(hours(quarter, town('c'))).toBeLessThan(1.8);
  });

  test('off the road there is no way', () => {
    expect(hours(town('a'), { placeId: null, at: [0.2, 15] })).toBeNull();
  });
});

test('on the built-in network: never more than a day from Kayes to Bamako, never less than straight at 80 km/h', () => {
  const hours = roadHoursOn(builtinNetwork());
  const way = hours({ placeId: null, at: [-11.44, 14.45] }, { placeId: null, at: [-8.0, 12.65] });
  expect(way).toBeGreaterThan(420 / 80);
  expect(way).toBeLessThan(12);
});
