import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceKm, type LonLat } from '../../core/geo.ts';
import { BUILD_DEFAULTS, RoadIntake, type BuildOptions, type BuiltRoads, type Town } from './index.ts';
import type { FeatureOptions } from './features.ts';

type Line = readonly LonLat[];

/** About a metre, in degrees. */
const METRE = 1 / 111_195;

const feature = (id: string, coordinates: unknown, properties: object = {}): object => ({
  type: 'Feature',
  id,
  properties: { highway: 'primary', ...properties },
  geometry: { type: 'LineString', coordinates },
});

const built = (
  features: readonly unknown[],
  options: Partial<BuildOptions> & { features?: FeatureOptions } = {},
): BuiltRoads => {
  const intake = new RoadIntake(options.features);
  for (const one of features) intake.take(one);
  return intake.build({ ...BUILD_DEFAULTS, towns: [], ...options });
};

const lines = (of: Readonly<Record<string, Line>>, options?: Partial<BuildOptions>): BuiltRoads =>
  built(
    Object.entries(of).map(([id, line]) => feature(id, line)),
    options,
  );

const town = (name: string, at: LonLat, population = 0): Town => ({
  id: `t:${name}`,
  name,
  kind: 'town',
  at,
  country: 'ML',
  population,
});

/** Nodes and segments, and how many roads meet at each junction of more than two. */
const shape = ({ network }: BuiltRoads): readonly [nodes: number, segments: number, forks: number] => {
  const degree = new Map<string, number>();
  for (const { from, to } of network.segments)
    for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1);
  return [network.nodes.length, network.segments.length, [...degree.values()].filter((n) => n > 2).length];
};

describe('lines meet', () => {
  const road: Line = [
    [0, 10],
    [1, 10],
    [2, 10],
  ];
  test.each<readonly [string, Line, readonly [number, number, number]]>([
    [
      'where an end is on a vertex of another',
      [
        [1, 10],
        [1, 11],
      ],
      [4, 3, 1],
    ],
    [
      'where an end is near a vertex',
      [
        [1, 10 + 30 * METRE],
        [1, 11],
      ],
      [4, 3, 1],
    ],
    [
      'where an end is near the middle',
      [
        [0.5, 10 + 30 * METRE],
        [0.5, 11],
      ],
      [4, 3, 1],
    ],
    [
      'where an end crosses the middle by a little',
      [
        [0.5, 10 - 30 * METRE],
        [0.5, 11],
      ],
      [4, 3, 1],
    ],
    [
      'where they cross at a common vertex',
      [
        [1, 9],
        [1, 10],
        [1, 11],
      ],
      [5, 4, 1],
    ],
    [
      'not where they cross without one',
      [
        [0.5, 9],
        [0.5, 11],
      ],
      [4, 2, 0],
    ],
    [
      'not where an end is beyond the tolerance',
      [
        [0.5, 10 + 100 * METRE],
        [0.5, 11],
      ],
      [4, 2, 0],
    ],
    [
      'end to end, and are one road',
      [
        [2, 10],
        [3, 10],
      ],
      [2, 1, 0],
    ],
    [
      'end to end within the tolerance',
      [
        [2 + 30 * METRE, 10],
        [3, 10],
      ],
      [2, 1, 0],
    ],
  ])('%s', (_name, other, expected) => {
    expect(shape(lines({ road, other }))).toEqual(expected);
    // In whatever order the file has them, and whichever way they are drawn.
    expect(shape(lines({ other: other.toReversed(), road }))).toEqual(expected);
  });
});

test('an end that comes close and stays loose is named', () => {
  const { report } = lines({
    road: [
      [0, 10],
      [2, 10],
    ],
    near: [
      [0.5, 10 + 100 * METRE],
      [0.5, 11],
    ],
    far: [
      [1.5, 10 + 200 * METRE],
      [1.5, 11],
    ],
  });
  expect(report.checks.nearly).toEqual({ count: 1, first: ['near'] });
  expect(report.islands.count).toBe(2);
});

test('a tolerance may be widened', () => {
  const of = {
    road: [
      [0, 10],
      [2, 10],
    ],
    near: [
      [0.5, 10 + 100 * METRE],
      [0.5, 11],
    ],
  } as const;
  expect(lines(of, { snapKm: 0.15 }).report.checks.snapped_middle).toEqual({ count: 1, first: ['near'] });
});

test('what leads nowhere is left out and named', () => {
  const { network, report } = built([
    feature('road', [
      [0, 10],
      [1, 10],
    ]),
    feature('again', [
      [1, 10],
      [0, 10],
    ]),
    feature('point', [
      [0, 10],
      [0, 10],
    ]),
    feature('ring', [
      [1, 10],
      [1.1, 10],
      [1.1, 10.1],
      [1, 10],
    ]),
    feature('stub', [
      [0, 10],
      [20 * METRE, 10],
    ]),
  ]);
  expect(network.segments).toHaveLength(1);
  expect(report.checks.zero_length.first).toEqual(['point']);
  expect(report.checks.duplicates.first).toEqual(['again']);
  expect(report.checks.loops.first).toEqual(['ring']);
  expect(report.checks.vanished.first).toEqual(['stub']);
});

test('a road drawn once for each way is one, both ways; a one-way stays one', () => {
  const oneway = { oneway: 'yes', ref: 'RN1' };
  const { network, report } = built([
    feature(
      'west',
      [
        [0, 10],
        [1, 10],
      ],
      oneway,
    ),
    feature(
      'out',
      [
        [1, 10],
        [1.5, 10.0001],
        [2, 10],
      ],
      oneway,
    ),
    feature(
      'back',
      [
        [2, 10],
        [1.5, 9.9999],
        [1, 10],
      ],
      oneway,
    ),
    feature(
      'east',
      [
        [2, 10],
        [3, 10],
      ],
      { ref: 'RN1' },
    ),
    feature(
      'wrong',
      [
        [3, 11],
        [3, 10],
      ],
      { oneway: '-1' },
    ),
  ]);
  expect(report.checks.pairs).toEqual({ count: 1, first: ['back'] });
  const ways = network.segments.map(({ from, to, oneWay, roads }) => [from, to, oneWay, roads]);
  expect(ways).toContainEqual(['10.0000,0.0000', '10.0000,1.0000', true, ['RN1']]);
  // Two ways from 1 to 2 and on to 3: one stretch.
  expect(
    ways.find(
      ([from, to]) => [from, to].includes('10.0000,1.0000') && [from, to].includes('10.0000,3.0000'),
    )?.[2],
  ).toBe(false);
  expect(ways).toContainEqual(['10.0000,3.0000', '11.0000,3.0000', true, []]);
});

test('a roundabout is one junction, whichever way its roads enter', () => {
  const r = 40 * METRE;
  const { network, report } = built([
    feature(
      'round',
      [
        [r, 10],
        [0, 10 + r],
        [-r, 10],
        [0, 10 - r],
        [r, 10],
      ],
      { junction: 'roundabout' },
    ),
    feature('east', [
      [r, 10],
      [1, 10],
    ]),
    feature('west', [
      [-1, 10],
      [-r, 10],
    ]),
    feature('north', [
      [0, 10 + r],
      [0, 11],
    ]),
  ]);
  expect(report.checks.roundabouts.count).toBe(1);
  expect([network.nodes.length, network.segments.length]).toEqual([4, 3]);
});

test('numbers part a road where they change; names and surface are those of most of it', () => {
  const { network } = built([
    feature(
      'a',
      [
        [0, 10],
        [1, 10],
      ],
      { ref: 'RN1;RN2', name: 'Route de Kombélé', surface: 'asphalt' },
    ),
    feature(
      'b',
      [
        [1, 10],
        [1.2, 10],
      ],
      { ref: 'RN1; RN2', name: 'Rue 7', surface: 'laterite' },
    ),
    feature(
      'c',
      [
        [1.2, 10],
        [2, 10],
      ],
      { ref: 'RN3' },
    ),
  ]);
  expect(network.segments.map(({ roads, surface }) => [roads, surface])).toEqual([
    [['RN1', 'RN2', 'Route de Kombélé'], 'paved'],
    [['RN3'], 'unknown'],
  ]);
});

test('a town names the junction near it, or divides the road that passes it', () => {
  const towns = [
    town('Fork', [1, 10.005], 10),
    town('Quarter', [1, 10.006], 900),
    town('Beside', [1.5, 10.01]),
    town('Far', [0.5, 10.1]),
  ];
  const { network } = lines(
    {
      road: [
        [0, 10],
        [1, 10],
        [2, 10],
      ],
      side: [
        [1, 10],
        [1, 9],
      ],
    },
    { towns },
  );
  const named = network.nodes.flatMap(({ id, name, placeId, kind }) =>
    name === null ? [] : [[id, name, placeId, kind]],
  );
  // The quarter is near the fork too, only not as near: a junction bears one name.
  expect(named).toEqual([
    ['t:Beside', 'Beside', 't:Beside', 'town'],
    ['t:Fork', 'Fork', 't:Fork', 'town'],
  ]);
  expect(network.segments.map(({ id }) => id)).toContain('t:Beside~t:Fork');
});

test('a network that names its nodes keeps them, its lengths, and its crossings apart', () => {
  const link = (from: number, to: number, line: Line, more: object): object =>
    feature(`${from}-${to}`, line, { highway: undefined, from, to, ...more });
  const { network, report } = built(
    [
      link(
        1,
        2,
        [
          [0, 10],
          [1, 10.2],
          [2, 10],
        ],
        { distance: 250_000 },
      ),
      link(
        2,
        3,
        [
          [2, 10],
          [3, 10],
        ],
        { distance: 5 },
      ),
      link(
        3,
        4,
        [
          [3, 10],
          [1, 10.2],
          [1, 9],
        ],
        { distance: 400_000 },
      ),
      link(
        1,
        4,
        [
          [0, 10],
          [1, 9],
        ],
        { distance: 200_000, add: true },
      ),
    ],
    { towns: [town('Two', [2, 10]), town('Three', [3, 10]), town('OnTheWay', [1, 10.2])] },
  );
  expect(network.segments.map(({ id, lengthKm }) => [id, Math.round(lengthKm)])).toEqual([
    ['1~2', 250],
    // Five metres for a degree: the crow flies farther.
    ['2~3', Math.round(distanceKm([2, 10], [3, 10]))],
    ['3~4', 400],
  ]);
  expect(report.leftOut.proposed).toBe(1);
  expect(network.nodes.map(({ id, name }) => [id, name])).toEqual([
    ['1', null],
    ['2', 'Two'],
    ['3', 'Three'],
    ['4', null],
  ]);
});

test('classes, other geometries and other things are counted; classes can be chosen', () => {
  const features = [
    feature(
      'a',
      [
        [0, 10],
        [1, 10],
      ],
      { highway: 'trunk_link' },
    ),
    feature(
      'b',
      [
        [0, 10],
        [1, 11],
      ],
      { highway: 'footway' },
    ),
    feature(
      'c',
      [
        [0, 10],
        [1, 12],
      ],
      { highway: undefined, waterway: 'river' },
    ),
    { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [0, 10] } },
    { type: 'Feature', properties: {}, geometry: null },
  ];
  const { report } = built(features);
  expect(report).toMatchObject({
    features: 5,
    roads: 1,
    leftOut: { geometry: 2, proposed: 0, noRoad: 1, classes: [{ name: 'footway', count: 1 }] },
  });
  expect(built(features, { features: { classes: ['footway'] } }).network.segments).toHaveLength(1);
  const own = [
    feature(
      'x',
      [
        [0, 10],
        [1, 10],
      ],
      { highway: undefined, KIND: 'A', NO: 'D7', SENS: 'yes' },
    ),
  ];
  const map = { class: 'KIND', ref: 'NO', oneway: 'SENS' };
  expect(built(own, { features: { map } }).network.segments).toMatchObject([{ roads: ['D7'], oneWay: true }]);
  expect(built(own, { features: { map, classes: ['B'] } }).report.leftOut.classes).toEqual([
    { name: 'A', count: 1 },
  ]);
});

test.each<readonly [string, unknown, string]>([
  ['no feature', { type: 'Polygon' }, 'no_feature'],
  ['a number', 7, 'no_feature'],
  [
    'text for a coordinate',
    feature('x', [
      [0, 10],
      ['1', 10],
    ]),
    'coordinates',
  ],
  ['a hole', feature('x', [[0, 10], null]), 'coordinates'],
  ['no line', feature('x', { a: 1 }), 'coordinates'],
  [
    'beyond the pole',
    feature('x', [
      [0, 10],
      [170, 95],
    ]),
    'range',
  ],
  [
    'latitude and longitude exchanged',
    feature('x', [
      [14, -103],
      [15, -104],
    ]),
    'exchanged',
  ],
  [
    'round the world',
    feature('x', [
      [190, 10],
      [191, 10],
    ]),
    'range',
  ],
  ['one position', feature('x', [[0, 10]]), 'short'],
])('%s is a fault', (_name, value, fault) => {
  const { report, network } = built([value]);
  expect(report.faults).toMatchObject({ count: 1, first: [{ fault }] });
  expect(network.segments).toEqual([]);
});

test('roads go on across the antimeridian', () => {
  const { network } = lines({
    west: [
      [179.9, -17],
      [180, -17],
    ],
    east: [
      [-180, -17],
      [-179.9, -17],
    ],
    through: [
      [179.95, -16.5],
      [-179.95, -16.5],
    ],
    spur: [
      [-179.99, -16.5 + 20 * METRE],
      [-179.99, -16],
    ],
  });
  const whole = distanceKm([179.9, -17], [-179.9, -17]);
  expect(network.segments.map(({ lengthKm }) => lengthKm)).toContainEqual(expect.closeTo(whole, 2));
  expect(network.segments).toHaveLength(4);
  expect(Math.max(...network.segments.map(({ lengthKm }) => lengthKm))).toBeLessThan(60);
});

test('a drawn line is simple, its length that of the whole', () => {
  const wavy = Array.from({ length: 1001 }, (_, i): LonLat => [i / 1000, 10 + (i % 2) * 50 * METRE]);
  const { network } = lines({ wavy });
  expect(network.segments[0]?.line).toBeNull();
  const km = wavy.slice(1).reduce((sum, at, i) => sum + distanceKm(wavy[i]!, at), 0);
  expect(network.segments[0]?.lengthKm).toBeCloseTo(km, 2);
});

/** Positions of a grid, each a little off, so that no road passes through a vertex of another by chance. */
const offGrid = ([x, y]: readonly [number, number]): LonLat => [
  x / 10 + ((3 * x + 7 * y) % 11) / 170,
  10 + y / 10 + ((5 * x + 2 * y * y) % 7) / 130,
];

test('a network is the same in whatever order a file has its lines, and whole', () => {
  const grid = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }));
  const line = fc.uniqueArray(grid, { minLength: 2, maxLength: 5, selector: ([x, y]) => 5 * x + y });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (drawn) => {
      const features = drawn.map((at, i) => feature(`${i}`, at.map(offGrid)));
      const one = built(features);
      const other = built(features.toReversed());
      const ids = ({ network }: BuiltRoads): readonly string[] => network.nodes.map(({ id }) => id);
      expect(ids(other)).toEqual(ids(one));
      expect(other.network.segments.map(({ id }) => id)).toEqual(one.network.segments.map(({ id }) => id));
      const known = new Set(ids(one));
      for (const { from, to, lengthKm } of one.network.segments) {
        expect(known.has(from) && known.has(to) && from !== to).toBe(true);
        expect(lengthKm).toBeGreaterThan(0);
      }
      expect(new Set(one.network.segments.map(({ id }) => id)).size).toBe(one.network.segments.length);
    }),
    { numRuns: 200, seed: 7 },
  );
});
