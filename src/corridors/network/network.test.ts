import { describe, expect, it } from 'vitest';
import { distanceKm, type LonLat } from '../../core/geo.ts';
import type { RoadNetwork } from '../../core/roads.ts';
import { builtinNetwork } from './index.ts';
import { parseNodes, parseRoads } from './rows.ts';
import { COUNTRY_ROADS } from './tables.ts';

const network = builtinNetwork();
const at = new Map(network.nodes.map(({ id, lon, lat }) => [id, [lon, lat] as LonLat]));
const position = (id: string): LonLat => at.get(id) ?? [NaN, NaN];

describe('the built-in network', () => {
  it('has unique nodes with a position, and rows in order', () => {
    expect(new Set(network.nodes.map(({ id }) => id)).size).toBe(network.nodes.length);
    expect(network.nodes.filter(({ lat, lon }) => !(lat > 4 && lat < 27 && lon > -18 && lon < 16))).toEqual(
      [],
    );
    for (const { country, nodes } of COUNTRY_ROADS) {
      const keys = nodes
        .split('\n')
        .filter(Boolean)
        .map((row) => row.split('\t')[0] ?? '');
      expect(keys, country).toEqual([...keys].sort());
    }
  });

  it('names each gazetteer place once, and only junctions have no name', () => {
    const ids = network.nodes.flatMap(({ placeId }) => placeId ?? []);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(network.nodes.filter(({ name, kind }) => (name === null) !== (kind === 'junction'))).toEqual([]);
  });

  it('joins two different known nodes by each segment, and each pair once', () => {
    const pairs = network.segments.map(({ from, to }) => [from, to].sort().join(' '));
    expect(pairs.filter((pair, i) => pairs.indexOf(pair) !== i)).toEqual([]);
    expect(network.segments.filter(({ from, to }) => from === to || !at.has(from) || !at.has(to))).toEqual(
      [],
    );
    expect(new Set(network.segments.map(({ id }) => id)).size).toBe(network.segments.length);
  });

  it('has no length below the great circle, or above 2.2 times it and 3 km for positions that are off', () => {
    const wrong = network.segments.filter(({ from, to, lengthKm }) => {
      const straight = distanceKm(position(from), position(to));
      return lengthKm + 0.5 < straight || lengthKm > 2.2 * straight + 3;
    });
    expect(wrong.map(({ id, lengthKm }) => `${id} ${lengthKm}`)).toEqual([]);
  });

  it('hangs together', () => {
    expect(reachable(network, 'ml:bamako').size).toBe(network.nodes.length);
  });
});

describe('road rows', () => {
  const roads = {
    country: 'ML',
    nodes: 'a\tgeonames:1\tAlpha\ttown\t14\t-11\nb\t\t\tjunction\t14\t-10.5\n',
    roads: 'RN1|RN3\tpaved\ta 60 b\n',
  };
  it('become nodes and segments', () => {
    const nodes = parseNodes(roads);
    expect(nodes).toEqual([
      { id: 'ml:a', placeId: 'geonames:1', name: 'Alpha', kind: 'town', lat: 14, lon: -11, country: 'ML' },
      { id: 'ml:b', placeId: null, name: null, kind: 'junction', lat: 14, lon: -10.5, country: 'ML' },
    ]);
    const positions = new Map<string, LonLat>([
      ['ml:a', [-11, 14]],
      ['ml:b', [-10.5, 14]],
    ]);
    const read = (rows: string) => parseRoads({ ...roads, roads: rows }, (id) => positions.get(id));
    expect(read(roads.roads)).toEqual([
      {
        id: 'ml:a--b',
        from: 'ml:a',
        to: 'ml:b',
        lengthKm: 60,
        roads: ['RN1', 'RN3'],
        surface: 'paved',
        oneWay: false,
        line: null,
      },
    ]);
    // 54 km as the crow flies.
    expect(read('\tunpaved\ta ~ b').map(({ lengthKm, roads: numbers }) => [lengthKm, numbers])).toEqual([
      [65, []],
    ]);
    expect(() => read('RN1\tpaved\ta 60 c')).toThrow(/Road row "RN1 paved a 60 c" of ML is none/);
    expect(() => read('RN1\ttarred\ta 60 b')).toThrow(/known surface/);
  });
});

function reachable({ segments }: RoadNetwork, start: string): ReadonlySet<string> {
  const next = new Map<string, string[]>();
  for (const { from, to } of segments) {
    next.set(from, [...(next.get(from) ?? []), to]);
    next.set(to, [...(next.get(to) ?? []), from]);
  }
  const seen = new Set([start]);
  // A Set yields what is added while it is walked.
  for (const node of seen) for (const other of next.get(node) ?? []) seen.add(other);
  return seen;
}
