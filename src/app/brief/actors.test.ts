import { expect, test } from 'vitest';
import { ACTOR_NAMES } from '../../brief/index.ts';
import { namedActors } from '../../language/names.ts';

const isAcronym = (name: string): boolean => /^[\p{Lu}\d-]{2,8}$/u.test(name);
/** A name that says what it is, in English words. */
const isPhrase = (name: string): boolean =>
  /\b(?:army|forces?|front|mission|dissidents|separatists|cartel|gang)$/iu.test(name);

test('each organisation whose name asks for an article has a decision on it', () => {
  const asking = namedActors.filter(({ name }) => isAcronym(name) || isPhrase(name));
  expect(asking.length).toBeGreaterThan(50);
  expect(asking.filter(({ id }) => ACTOR_NAMES[id] === undefined).map(({ id }) => id)).toEqual([]);
});

test('rows are of organisations that reading names', () => {
  const known = new Set(namedActors.map(({ id }) => id));
  expect(Object.keys(ACTOR_NAMES).filter((id) => !known.has(id))).toEqual([]);
});
