import { expect, test } from 'vitest';
import { EN } from '../messages/en.ts';
import { FR } from '../messages/fr.ts';
import { HOME, parseAddress, TABS } from '../address/address.ts';
import { BINDINGS, bindingsOf, elsewhereIn, keyName } from './bindings.ts';

test('no key means two things at once', () => {
  const names = BINDINGS.map((one) => `${keyName(one)} ${one.inReview === true}`);
  expect(new Set(names).size).toBe(names.length);
});

test('every key of the sheet says what it does, and nothing is said that no key does', () => {
  const actions = new Set(BINDINGS.map(({ action }) => action));
  for (const { workbench } of [EN, FR]) expect(new Set(Object.keys(workbench.keys.does))).toEqual(actions);
});

test('the sheet of a view tells of no key that does nothing there, nor of two meanings of one key', () => {
  const told = (query: string): readonly string[] => {
    const view = parseAddress(query);
    const { rows, question, rest } = bindingsOf(view);
    return [...[...rows, ...question, ...rest].map(keyName), ...elsewhereIn(view)];
  };
  expect(told('?view=review&item=rev-1').filter((key) => key === 'n')).toHaveLength(1);
  expect(told('?view=review')).not.toContain('s');
  expect(told('?view=intake&way=text')).not.toContain('j');
  expect(told('?view=sources')).not.toContain('m');
  expect(told('?view=sources')).not.toContain('timeline');
  expect(told('?view=briefs')).not.toContain('brief');
  expect(told('?view=briefs&saved=new')).toContain('brief');
  for (const tab of TABS) expect(bindingsOf({ ...HOME, tab }).rest.map(keyName)).toContain('u');
});
