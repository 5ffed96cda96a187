import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedKeys } from './differences.ts';

test('what is left after taking out what moved stands in one order, and no fewer would do', () => {
  expect([...movedKeys(['a', 'b', 'c', 'd'], ['b', 'c', 'a', 'd'])]).toEqual(['a']);
  expect([...movedKeys(['a', 'b'], ['a', 'b'])]).toEqual([]);
  const longest = (keys: readonly string[], before: readonly string[]): number => {
    const runs = keys.map(() => 1);
    keys.forEach((key, i) =>
      keys.slice(0, i).forEach((other, j) => {
        if (before.indexOf(other) < before.indexOf(key)) runs[i] = Math.max(runs[i] ?? 1, (runs[j] ?? 0) + 1);
      }),
    );
    return Math.max(0, ...runs);
  };
  fc.assert(
    fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g'], { minLength: 7 }), (after) => {
      const before = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
      const moved = movedKeys(before, after);
      const stays = after.filter((key) => !moved.has(key));
      expect(stays).toEqual([...stays].sort());
      expect(stays.length).toBe(longest(after, before));
    }),
  );
});
