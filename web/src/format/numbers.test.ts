import { expect, test } from 'vitest';
import { FR } from '../messages/fr.ts';
import { EN } from '../messages/en.ts';
import { tollText, withAside } from './numbers.ts';

test('a toll has one pair of brackets', () => {
  const toll = { effect: 'injured', who: 'civilians', low: 13, high: 13 } as const;
  expect(withAside(tollText(toll, 'fr', FR), FR.terms.harmed.civilians)).toBe(
    '13 blessés (déclarés, civils)',
  );
  expect(withAside(tollText(toll, 'en', EN), EN.terms.harmed.civilians)).toBe(
    '13 reported injured (civilians)',
  );
  expect(withAside('Kayes', '')).toBe('Kayes');
});
