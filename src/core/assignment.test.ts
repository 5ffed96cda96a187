import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestAssignment, bestPairs } from './assignment.ts';

const total = (
  weights: readonly (readonly number[])[],
  pairs: readonly (readonly [number, number])[],
): number => pairs.reduce((sum, [i, j]) => sum + (weights[i]?.[j] ?? 0), 0);

/** The greatest total by trying every pairing; for small matrices only. */
function bruteForce(weights: readonly (readonly number[])[], row = 0, used: readonly number[] = []): number {
  const cells = weights[row];
  if (!cells) return 0;
  const skip = bruteForce(weights, row + 1, used);
  const takes = cells.flatMap((w, j) =>
    used.includes(j) ? [] : [w + bruteForce(weights, row + 1, [...used, j])],
  );
  return Math.max(skip, ...takes);
}

describe('bestAssignment', () => {
  test.each([
    { name: 'nothing', weights: [], pairs: [] },
    { name: 'rows without columns', weights: [[], []], pairs: [] },
    { name: 'a forbidden pair', weights: [[0]], pairs: [] },
    { name: 'one pair', weights: [[3]], pairs: [[0, 0]] },
    {
      name: 'the greedy choice is wrong',
      weights: [
        [5, 4],
        [4, 0],
      ],
      pairs: [
        [1, 0],
        [0, 1],
      ],
    },
    { name: 'more columns than rows', weights: [[1, 9, 2]], pairs: [[0, 1]] },
    { name: 'more rows than columns', weights: [[1], [9], [2]], pairs: [[1, 0]] },
  ])('$name', ({ weights, pairs }) => {
    expect(bestAssignment(weights)).toEqual(pairs);
  });

  test('is as good as trying everything, and uses each row and column once', () => {
    const matrix = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([n, m]) =>
      fc.array(fc.array(fc.nat({ max: 15 }), { minLength: m, maxLength: m }), {
        minLength: n,
        maxLength: n,
      }),
    );
    fc.assert(
      fc.property(matrix, (weights) => {
        const pairs = bestAssignment(weights);
        expect(total(weights, pairs)).toBe(bruteForce(weights));
        expect(new Set(pairs.map(([i]) => i)).size).toBe(pairs.length);
        expect(new Set(pairs.map(([, j]) => j)).size).toBe(pairs.length);
      }),
      { seed: 7 },
    );
  });
});

test('where few pairs are possible, a long chain is solved as a whole', () => {
  // Each row would rather have the column of the next; the last has only the one that the first would take.
  const size = 2000;
  const edges = Array.from({ length: size }, (_, row) =>
    row === size - 1
      ? [{ column: 0, weight: 1 }]
      : [
          { column: row, weight: 2 },
          { column: row + 1, weight: 1.9 },
        ],
  );
  const pairs = bestPairs(edges);
  // Giving way all along costs 0.1 a row, more than the 1 that it gains: the last row stays alone.
  expect(pairs).toEqual(Array.from({ length: size - 1 }, (_, i) => [i, i]));
  const short = edges
    .slice(size - 6)
    .map((row) => row.map((edge) => ({ ...edge, column: edge.column === 0 ? size - 6 : edge.column })));
  expect(bestPairs(short).map(([row, column]) => [row, column - (size - 6)])).toEqual([
    [5, 0],
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 5],
  ]);
});
