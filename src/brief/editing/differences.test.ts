import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Brief, BriefSectionId } from '../../core/brief.ts';
import { differences, movedKeys } from './differences.ts';

/** "a b=otherwise": keys, with other words where these follow. */
const briefOf = (sections: Readonly<Partial<Record<BriefSectionId, string>>>): Brief =>
  ({
    sections: Object.entries(sections).map(([id, keys]) => ({
      id,
      sentences: keys.split(' ').map((one) => {
        const [key = '', words = key] = one.split('=');
        return { key, text: { fr: words, en: words } };
      }),
    })),
  }) as unknown as Brief;

test('what went to another section says from where, reworded or not, and moves nothing else', () => {
  const before = briefOf({ chronology: 'a b c d', pressure: 'e f' });
  const after = briefOf({ chronology: 'a c d', pressure: 'f e b', unknown: 'g' });
  const told = (x: Brief, y: Brief): readonly string[] =>
    differences(x, y).map(({ kind, key, section, from }) => [kind, key, from, section].join(' '));
  expect(told(before, after)).toEqual([
    'moved f  pressure',
    'moved b chronology pressure',
    'added g  unknown',
  ]);
  const reworded = briefOf({ chronology: 'a c d', pressure: 'e f b=other' });
  expect(told(before, reworded)).toEqual(['reworded b chronology pressure']);
});

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
