import { describe, expect, it } from 'vitest';
import type { PlaceAccess, RoadNetwork, RoadStatus } from '../../core/roads.ts';
import { network, townOf } from '../graph/small-networks.fixture.ts';
import { roadGraph } from '../graph/graph.ts';
import { RoadAccess, accessOf, type AccessOptions } from './access.ts';

type Given = Readonly<Record<string, RoadStatus>>;

const listed = (given: Given) => Object.entries(given).map(([segment, status]) => ({ segment, status }));

function place(
  of: RoadNetwork,
  given: Given,
  hubs: string[],
  node: string,
  options?: AccessOptions,
): PlaceAccess {
  return accessOf(of, listed(given), hubs, options).places.find((found) => found.node === node)!;
}

/** A town, two roads to it of 100 and 150 km, and a village at the end of a road behind it. */
const TOWN = network('a-b 100', 'a-c 60', 'c-b 90', 'b-d 20 unpaved');

describe('state of a place', () => {
  it.each<[string, Given, PlaceAccess['state']]>([
    ['all open', { 'a-b': 'open', 'b-d': 'open' }, 'reached'],
    ['escort is a way', { 'a-b': 'escorted', 'b-d': 'open' }, 'reached'],
    ['silence is not open', {}, 'uncertain'],
    ['one unknown road is enough', { 'a-b': 'open' }, 'uncertain'],
    ['restricted may be no way', { 'a-b': 'open', 'b-d': 'restricted' }, 'uncertain'],
    ['the only road is closed', { 'a-b': 'open', 'b-d': 'closed' }, 'cut_off'],
    ['both roads are closed', { 'a-b': 'closed', 'c-b': 'closed', 'b-d': 'open' }, 'cut_off'],
    ['the other road is open', { 'a-b': 'closed', 'a-c': 'open', 'c-b': 'open', 'b-d': 'open' }, 'reached'],
  ])('%s', (_, given, state) => {
    expect(place(TOWN, given, ['a'], 'd').state).toBe(state);
  });

  it('is unconnected, and not cut off, on an island', () => {
    const island = { ...TOWN, nodes: [...TOWN.nodes, townOf('z')] };
    expect(place(island, {}, ['a'], 'z')).toMatchObject({ state: 'unconnected', usual: null });
  });

  it('is that of arriving: a one-way road out of a place does not reach it', () => {
    const pair = network('a>b 10', 'b>a 12');
    expect(place(pair, { 'a>b': 'closed', 'b>a': 'open' }, ['a'], 'b').state).toBe('cut_off');
    expect(place(pair, { 'a>b': 'open', 'b>a': 'closed' }, ['a'], 'b').state).toBe('reached');
  });

  it('is reached at a hub, whatever is closed', () => {
    const given: Given = { 'a-b': 'closed', 'a-c': 'closed' };
    const reach = { hub: 'a', km: 0, hours: 0, dependsOn: [] };
    expect(place(TOWN, given, ['a'], 'a')).toMatchObject({
      state: 'reached',
      pessimistic: { reach, detour: { km: 0, hours: 0, ratio: 1 } },
    });
  });

  it('leaves junctions out', () => {
    const junction = { ...TOWN.nodes[1]!, name: null };
    const nodes = TOWN.nodes.map((node) => (node.id === 'b' ? junction : node));
    expect(accessOf({ ...TOWN, nodes }, [], ['a']).places.map(({ node }) => node)).toEqual(['a', 'c', 'd']);
  });
});

describe('distance and detour', () => {
  it('tells the usual way, and how much farther each bound is', () => {
    const given: Given = { 'a-b': 'restricted', 'a-c': 'open', 'c-b': 'open' };
    expect(place(TOWN, given, ['a'], 'b')).toEqual({
      node: 'b',
      name: 'B',
      state: 'reached',
      usual: { hub: 'a', km: 100, hours: 2, dependsOn: [] },
      optimistic: {
        // 100 km at 35 km/h against 150 km at 50 km/h.
        reach: { hub: 'a', km: 100, hours: 3, dependsOn: [] },
        detour: { km: 0, hours: 0.75, ratio: 1.43 },
      },
      pessimistic: {
        reach: { hub: 'a', km: 150, hours: 3, dependsOn: ['c-b', 'a-c'] },
        detour: { km: 50, hours: 1, ratio: 1.5 },
      },
    });
  });

  it('comes from the nearest hub', () => {
    const line = network('a-b 100', 'b-c 30', 'c-d 80');
    const hubs = accessOf(line, [], ['a', 'd']).places.map(({ usual }) => [usual?.hub, usual?.km]);
    expect(hubs).toEqual([
      ['a', 0],
      ['a', 100],
      ['d', 80],
      ['d', 0],
    ]);
  });

  it('chooses by hours or by km: a short track against a longer tarred road', () => {
    const two = network('a-b 90 unpaved', 'a-c 60', 'c-b 60');
    expect(place(two, {}, ['a'], 'b').usual).toMatchObject({ km: 120, hours: 2.5 });
    expect(place(two, {}, ['a'], 'b', { by: 'km' }).usual).toMatchObject({ km: 90, hours: 3 });
  });

  it('is the length along the road, also across the dateline', () => {
    const [a, b] = [townOf('a'), townOf('b')];
    const fiji = {
      nodes: [
        { ...a, lon: 179.9 },
        { ...b, lon: -179.9 },
      ],
      segments: network('a-b 25').segments,
    };
    expect(place(fiji, {}, ['a'], 'b').usual?.km).toBe(25);
  });

  it('goes over roads of no length, past roads from a place to itself, and takes the shorter of two', () => {
    const odd = network('a-b 0', 'b-b 0', 'b-c 40', 'c-b 30');
    expect(place(odd, {}, ['a'], 'c').usual).toEqual({ hub: 'a', km: 30, hours: 0.5, dependsOn: ['a-b'] });
  });
});

describe('roads that a place depends on', () => {
  const long = network('a-b 10', 'b-c 10', 'b-d 10', 'c-e 10', 'd-e 10', 'e-f 10', 'f-g 10');

  it('are told from the place towards the hub', () => {
    expect(place(long, {}, ['a'], 'g').usual?.dependsOn).toEqual(['f-g', 'e-f', 'a-b']);
  });

  it('are none where another hub lies on the other side', () => {
    expect(place(long, {}, ['a', 'g'], 'e').usual?.dependsOn).toEqual([]);
    expect(place(long, {}, ['a', 'g'], 'f').usual?.dependsOn).toEqual([]);
  });

  it('grow in number as roads close', () => {
    const given: Given = { 'b-d': 'closed' };
    expect(place(long, given, ['a'], 'e').usual?.dependsOn).toEqual(['a-b']);
    expect(place(long, given, ['a'], 'e').optimistic.reach?.dependsOn).toEqual(['c-e', 'b-c', 'a-b']);
  });

  it('are those that lead there, of a pair of one-way roads', () => {
    expect(place(network('a>b 10', 'b>a 10'), {}, ['a'], 'b').usual?.dependsOn).toEqual(['a>b']);
  });
});

describe('ways', () => {
  const access = (given: Given) => new RoadAccess(roadGraph(TOWN), listed(given), ['a']);

  it('are told by nodes and segments, with the worst status', () => {
    expect(access({ 'a-b': 'open', 'b-d': 'restricted' }).wayTo('d')).toEqual({
      hub: 'a',
      km: 120,
      hours: 3,
      nodes: ['a', 'b', 'd'],
      segments: ['a-b', 'b-d'],
      worst: 'restricted',
    });
    expect(access({ 'b-d': 'closed' }).wayTo('d')).toBeNull();
    expect(access({}).wayTo('a')).toMatchObject({ km: 0, segments: [], worst: null });
  });

  it('share only what there is no way around', () => {
    const { ways, shared } = access({ 'a-c': 'closed' }).alternativesTo('d', 'usual');
    expect(ways.map(({ segments, worst }) => [segments, worst])).toEqual([
      [['a-b', 'b-d'], 'unknown'],
      [['a-c', 'c-b', 'b-d'], 'closed'],
    ]);
    expect(shared).toEqual(['b-d']);
  });

  it('are two also where the shortest blocks all others', () => {
    // The shortest is a-b-c-d; without its roads nothing leads from a to d.
    const trap = network('a-b 1', 'b-c 1', 'c-d 1', 'a-c 3', 'b-d 2.5');
    const { ways, shared } = new RoadAccess(roadGraph(trap), [], ['a']).alternativesTo('d');
    expect(ways.map(({ segments }) => segments)).toEqual([
      ['a-b', 'b-d'],
      ['a-c', 'c-d'],
    ]);
    expect(shared).toEqual([]);
  });

  it('may start from two hubs', () => {
    const line = network('a-b 10', 'b-c 10', 'c-d 10');
    const { ways } = new RoadAccess(roadGraph(line), [], ['a', 'd']).alternativesTo('b');
    expect(ways.map(({ hub, km }) => [hub, km])).toEqual([
      ['a', 10],
      ['d', 20],
    ]);
  });
});

describe('refusals', () => {
  it.each<[string, () => unknown, RegExp]>([
    ['no hub', () => accessOf(TOWN, [], []), /No hub/],
    ['an unknown hub', () => accessOf(TOWN, [], ['x']), /"x" is no node/],
    ['a status of no road', () => accessOf(TOWN, listed({ 'x-y': 'closed' }), ['a']), /"x-y"/],
    ['one id twice', () => accessOf(network('a-b 1', 'a-b 2'), [], ['a']), /Two segments/],
    [
      'an end that is no node',
      () => accessOf({ ...TOWN, nodes: TOWN.nodes.slice(1) }, [], ['b']),
      /ends at "a"/,
    ],
    ['lengths in metres', () => accessOf(network('a-b 610000'), [], ['a']), /in km/],
  ])('%s', (_, act, message) => {
    expect(act).toThrow(message);
  });

  it('a length that is none', () => {
    const [segment] = TOWN.segments;
    for (const lengthKm of [-1, NaN, Infinity])
      expect(() => accessOf({ ...TOWN, segments: [{ ...segment!, lengthKm }] }, [], ['a'])).toThrow(
        /0 or more/,
      );
  });
});
