import { expect, test } from 'vitest';
import { BIT_OF } from './annotate.ts';

test('every cue has a bit of its own', () => {
  const bits = Object.values(BIT_OF);
  expect(new Set(bits).size).toBe(bits.length);
});
