import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestAssignment } from './assignment.ts';

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
