import { expect, test } from 'vitest';
import { Kept } from './kept.ts';

test('the answer that was used longest ago gives way first', () => {
  const kept = new Kept(10);
  kept.put('a', 'A', 4);
  kept.put('b', 'B', 4);
  expect(kept.get('a')).toBe('A');
  kept.put('c', 'C', 4);
  expect(['a', 'b', 'c'].map((url) => kept.get(url))).toEqual(['A', undefined, 'C']);
});

test('a new answer takes the place of the old, and its length with it', () => {
  const kept = new Kept(10);
  kept.put('a', 'A', 8);
  kept.put('a', 'again', 2);
  kept.put('b', 'B', 8);
  expect([kept.get('a'), kept.get('b')]).toEqual(['again', 'B']);
});

test('what is longer than all that is kept is not kept, and pushes nothing out', () => {
  const kept = new Kept(10);
  kept.put('a', 'A', 2);
  kept.put('b', 'B', 11);
  expect([kept.get('a'), kept.get('b')]).toEqual(['A', undefined]);
});
