import { expect, test } from 'vitest';
import { EN } from '../messages/en.ts';
import { FR } from '../messages/fr.ts';
import { BINDINGS, keyName } from './bindings.ts';

test('no key means two things at once', () => {
  const names = BINDINGS.map((one) => `${keyName(one)} ${one.inReview === true}`);
  expect(new Set(names).size).toBe(names.length);
});

test('every key of the sheet says what it does, and nothing is said that no key does', () => {
  const actions = new Set(BINDINGS.map(({ action }) => action));
  for (const { workbench } of [EN, FR]) expect(new Set(Object.keys(workbench.keys.does))).toEqual(actions);
});
