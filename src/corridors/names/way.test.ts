import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoadNetwork, RoadNode, RoadSegment } from '../../core/roads.ts';
import { builtinNetwork } from '../network/index.ts';
import { numberedRoads, wayOfNumber } from './numbered.ts';
import { wayThrough } from './way.ts';

const node = (id: string, lat: number, lon: number, country = 'ML'): RoadNode => ({
  id,
  name: id,
  kind: 'town',
  lat,
  lon,
  country,
  placeId: null,
});
const segment = (
  from: string,
  to: string,
  lengthKm: number,
  over: Partial<RoadSegment> = {},
): RoadSegment => ({
  id: `${from}--${to}`,
  from,
  to,
  lengthKm,
  roads: [],
  surface: 'paved',
  oneWay: false,
  line: null,
  ...over,
});
const [a, b, north, south, far] = [
  node('a', 14, -6),
  node('b', 14, -5),
  node('north', 14.2, -5.5),
  node('south', 13.9, -5.5),
  node('far', 20, -5.5, 'DZ'),
];
/** From a to b: 130 km by the north, on RN6; 112 km by the south. */
const network: RoadNetwork = {
  nodes: [a, b, north, south, far],
  segments: [
    segment('a', 'north', 65, { roads: ['RN6'] }),
    segment('north', 'b', 65, { roads: ['RN 6'] }),
    segment('a', 'south', 56),
    segment('south', 'b', 56),
    segment('north', 'far', 700, { roads: ['RN6', 'RN18'] }),
  ],
};
const through = (roads: RoadNetwork, ...stops: RoadNode[]) =>
  wayThrough(
    roads,
    stops.map((stop) => [stop]),
  )?.nodes.map(({ id }) => id);
const changed = (change: (s: RoadSegment) => RoadSegment): RoadNetwork => ({
  ...network,
  segments: network.segments.map(change),
});

describe('the way between two towns', () => {
  it('keeps to a road that both lie on', () => {
    expect(through(network, a, b)).toEqual(['a', 'north', 'b']);
  });
  it('is the fastest where they share no road', () => {
    expect(
      through(
        changed((s) => ({ ...s, roads: [] })),
        a,
        b,
      ),
    ).toEqual(['a', 'south', 'b']);
  });
  it('leaves the shared road where it is far slower', () => {
    const slow = changed((s) => (s.roads.length > 0 ? { ...s, surface: 'unpaved' } : s));
    expect(through(slow, a, b)).toEqual(['a', 'south', 'b']);
  });
  it('goes by the paved road and not by a shorter track', () => {
    const track = changed((s) => ({
      ...s,
      roads: [],
      surface: s.id.includes('south') ? 'unpaved' : 'paved',
    }));
    expect(through(track, a, b)).toEqual(['a', 'north', 'b']);
  });
  it('follows the road that is named', () => {
    const unnumbered = changed((s) => (s.id === 'a--north' ? s : { ...s, roads: [] }));
    expect(wayThrough(unnumbered, [[a], [b]], ['N6'])?.nodes.map(({ id }) => id)).toEqual([
      'a',
      'north',
      'b',
    ]);
  });
  it('is none by a way that is far too roundabout, or where there is no road', () => {
    const cut = { ...network, segments: [segment('a', 'far', 800), segment('far', 'b', 800)] };
    expect(through(cut, a, b)).toBeUndefined();
    expect(through({ ...network, segments: [] }, a, b)).toBeUndefined();
  });
  it('does not heed that a road is one-way', () => {
    expect(
      through(
        changed((s) => ({ ...s, oneWay: true })),
        b,
        a,
      ),
    ).toEqual(['b', 'north', 'a']);
  });
});

describe('the way of a number', () => {
  it('runs from end to end, branches after, in its country only', () => {
    const way = wayOfNumber(network, 'N6', 'ML');
    expect(way.segments.map(({ id }) => id)).toEqual(['a--north', 'north--b', 'north--far']);
    expect(wayOfNumber(network, 'N6', 'DZ').segments).toEqual([]);
    expect(wayOfNumber(network, 'N18', 'ML').nodes.map(({ id }) => id)).toEqual(['north', 'far']);
  });
  it('is listed once for each country, however it is written', () => {
    const listed = numberedRoads(network).map(({ country, number, label, segments }) => [
      country,
      number,
      label,
      segments.length,
    ]);
    expect(listed).toEqual([
      ['ML', 'N6', 'RN6', 3],
      ['ML', 'N18', 'RN18', 1],
    ]);
  });
});

describe('on the built-in network', () => {
  const roads = builtinNetwork();
  it('a way joins its stops without a gap, and is the same there and back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...roads.nodes), fc.constantFrom(...roads.nodes), (from, to) => {
        const way = wayThrough(roads, [[from], [to]]);
        fc.pre(way !== null);
        expect([way.nodes[0], way.nodes.at(-1)]).toEqual([from, to]);
        expect(way.segments.length).toBe(way.nodes.length - 1);
        for (const [i, s] of way.segments.entries())
          expect(new Set([s.from, s.to])).toEqual(new Set([way.nodes[i]?.id, way.nodes[i + 1]?.id]));
        const km = (segments: readonly RoadSegment[]): number =>
          segments.reduce((sum, s) => sum + s.lengthKm, 0);
        expect(km(wayThrough(roads, [[to], [from]])?.segments ?? [])).toBe(km(way.segments));
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});
