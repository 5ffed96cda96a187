import { expect, test } from 'vitest';
import { highest } from './sensitivity.ts';

test('a paper is as sensitive as the most sensitive report behind it', () => {
  expect(highest([])).toBe('CLEAR');
  expect(highest([{ sensitivity: 'GREEN' }, { sensitivity: 'AMBER+STRICT' }, { sensitivity: 'AMBER' }])).toBe(
    'AMBER+STRICT',
  );
});
