import { expect, test } from 'vitest';
import type { SegmentStatus } from '../../core/roads.ts';
import { closuresAround } from './closures.ts';
import type { SegmentFacts } from './geojson.ts';

const road = (from: string, to: string, oneWay = false): SegmentFacts => ({
  segment: `${from}-${to}`,
  from,
  to,
  nodes: [from, to],
  roads: [],
  lengthKm: 1,
  surface: 'paved',
  oneWay,
});

const closed = (segment: string, since: string): [string, SegmentStatus] => [
  segment,
  {
    segment,
    status: 'closed',
    since,
    lastEvidence: since,
    expires: null,
    by: null,
    confidence: 'low',
    disputed: false,
    evidence: [],
  },
];

const around = (segments: readonly SegmentFacts[], statuses: [string, SegmentStatus][], place: string) => {
  const { roads, since } = closuresAround(segments, new Map(statuses), place);
  return { roads: roads.map(({ segment }) => segment), since };
};

test('closed roads into what is still joined to the place, since the last of them closed', () => {
  const network = [
    road('hub', 'a'),
    road('a', 'b'),
    road('b', 'place'),
    road('hub', 'place'),
    road('far', 'hub'),
  ];
  const statuses = [
    closed('hub-a', '2025-09-03'),
    closed('hub-place', '2025-09-10'),
    closed('far-hub', '2025-09-12'),
  ];
  expect(around(network, statuses, 'place')).toEqual({ roads: ['hub-a', 'hub-place'], since: '2025-09-10' });
});

test('a closed road within, or one that only leads out, keeps nobody cut off', () => {
  const network = [
    road('hub', 'a'),
    road('a', 'place'),
    road('place', 'b'),
    road('a', 'b'),
    road('place', 'hub', true),
  ];
  const statuses = [
    closed('hub-a', '2025-09-03'),
    closed('place-b', '2025-09-04'),
    closed('place-hub', '2025-09-05'),
  ];
  expect(around(network, statuses, 'place')).toEqual({ roads: ['hub-a'], since: '2025-09-03' });
});

test('one-way roads are followed against their direction: the question is who can come', () => {
  const network = [road('a', 'place', true), road('hub', 'a'), road('place', 'c', true), road('hub', 'c')];
  expect(around(network, [closed('hub-a', '2025-09-03'), closed('hub-c', '2025-09-09')], 'place')).toEqual({
    roads: ['hub-a'],
    since: '2025-09-03',
  });
  expect(around(network, [], 'place')).toEqual({ roads: [], since: null });
});
