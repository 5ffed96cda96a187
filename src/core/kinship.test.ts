import { expect, it } from 'vitest';
import { isKin, lineOf, stateOf } from './kinship.ts';

it.each([
  ['fama', 'mali'],
  ['mali-police', 'mali'],
  ['mali-government', 'mali'],
  ['police', ''],
  ['jnim', null],
  ['white-army', null],
  ['unknown-armed', null],
])('stateOf(%s) is %s', (id, state) => {
  expect(stateOf(id)).toBe(state);
});

it('knows a part from its whole, either way round, and strangers from kin', () => {
  expect(lineOf('katiba-serma')).toEqual(['katiba-serma', 'katiba-macina', 'jnim', 'al-qaida']);
  expect(isKin('jnim', 'katiba-serma')).toBe(true);
  expect(isKin('katiba-serma', 'jnim')).toBe(true);
  expect(isKin('jnim', 'is-sahel')).toBe(false);
});
