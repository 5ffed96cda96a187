import { expect, test } from 'vitest';
import { corridorId } from './own.ts';

test.each([
  ['Kayes–Gogui', 'kayes-gogui'],
  [' Ségou – Mopti (nord) ', 'segou-mopti-nord'],
  ['RN 6', 'rn-6'],
  ['–', ''],
])('%s', (name, id) => {
  expect(corridorId(name)).toBe(id);
});
