import { expect, test } from 'vitest';
import { forwardsBetween } from './forwarding.ts';

const origin = (ownId: string, report: string, wordsAt: number) => ({ ownId, report, wordsAt });

test.each([
  ['an id that stays needs none', [origin('a', 'r', 0)], [origin('a', 'r', 0)], []],
  [
    'the nearest words of the same report take over',
    [origin('a', 'r', 100)],
    [origin('b', 'r', 0), origin('c', 'r', 90), origin('d', 'other', 100)],
    [{ from: 'a', to: 'c' }],
  ],
  ['a report that yields nothing now has no successor', [origin('a', 'r', 0)], [origin('d', 'other', 0)], []],
])('%s', (_name, before, after, expected) => {
  expect(forwardsBetween(before, after)).toEqual(expected);
});
