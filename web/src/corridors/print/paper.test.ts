import { expect, test } from 'vitest';
import { placeTowns } from './labels.ts';
import { middleOf, pathOf, projection } from './projection.ts';

test('a box fits into its frame, north up, and keeps its shape', () => {
  const project = projection([-10, 10, 10, 20], 200, 120, 10);
  const [west, north] = project([-10, 20]);
  const [east, south] = project([10, 10]);
  expect([west, north, east, south].every((value) => value >= 10 - 1e-9 && value <= 190 + 1e-9)).toBe(true);
  expect(north).toBeLessThan(south);
  expect((east - west) / (south - north)).toBeCloseTo(2 * Math.cos((15 * Math.PI) / 180), 6);
  expect(project([0, 15])).toEqual([100, 60]);
});

test('a single point is drawn in the middle rather than nowhere', () => {
  expect(projection([3, 14, 3, 14], 100, 100, 10)([3, 14])).toEqual([50, 50]);
  expect(pathOf([], projection([3, 14, 3, 14], 100, 100, 10))).toBe('');
});

test('a sign stands in the middle of its road', () => {
  expect(
    middleOf([
      [0, 0],
      [4, 2],
    ]),
  ).toEqual([2, 1]);
  expect(
    middleOf([
      [0, 0],
      [1, 1],
      [9, 9],
    ]),
  ).toEqual([1, 1]);
});

test('names never lie over one another, and a marked town is not crowded out', () => {
  const crowd = Array.from({ length: 30 }, (_, i) => ({
    name: `Town number ${i}`,
    x: 150 + (i % 3),
    y: 50 + (i % 2),
    isMarked: i === 29,
  }));
  const placed = placeTowns(crowd, 300, 100);
  expect(placed[0]?.name).toBe('Town number 29');
  expect(placed.length).toBeGreaterThan(1);
  expect(placed.length).toBeLessThan(crowd.length);
  expect(new Set(placed.map(({ labelX, labelY }) => `${labelX} ${labelY}`)).size).toBe(placed.length);
});
