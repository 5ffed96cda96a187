import { expect, test } from 'vitest';
import { bCubed, mentionName } from './bcubed.ts';
import type { FusedIncident } from './bcubed.ts';

const keys = new Map([
  [mentionName('r1', 'a'), 'kayes'],
  [mentionName('r2', 'a'), 'kayes'],
  [mentionName('r3', 'a'), 'nioro'],
]);
const cluster = (...reports: string[]): FusedIncident => ({
  mentions: reports.map((report) => ({ report, incident: 'a' })),
});

test.each([
  { name: 'as annotated', fused: [cluster('r1', 'r2'), cluster('r3')], p: 1, r: 1, f1: 1, overMerged: 0 },
  {
    name: 'all apart',
    fused: [cluster('r1'), cluster('r2'), cluster('r3')],
    p: 1,
    r: 0.6667,
    f1: 0.8,
    overMerged: 0,
  },
  { name: 'all together', fused: [cluster('r1', 'r2', 'r3')], p: 0.5556, r: 1, f1: 0.7143, overMerged: 1 },
])('$name', ({ fused, p, r, f1, overMerged }) => {
  expect(bCubed(keys, fused)).toEqual({ p, r, f1, overMerged, mentions: 3, clusters: fused.length });
});

test('mentions that match no annotation are left out', () => {
  expect(bCubed(keys, [cluster('r1', 'r2', 'r9'), cluster('r3')]).f1).toBe(1);
});

test('nothing fused is 0', () => {
  expect(bCubed(keys, [])).toEqual({ p: 0, r: 0, f1: 0, mentions: 0, clusters: 0, overMerged: 0 });
});
