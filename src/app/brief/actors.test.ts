import { expect, test } from 'vitest';
import { ACTOR_NAMES, actorName, actorWithArticle } from '../../core/actor-names.ts';
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

test.each([
  ['jnim', 'JNIM', 'le JNIM', 'JNIM'],
  ['is-sahel', 'Islamic State Sahel', 'l’État islamique au Sahel', 'Islamic State in the Sahel'],
  ['unknown-armed', 'Gunmen', 'des hommes armés non identifiés', 'unidentified armed men'],
  ['army', 'soldats', 'l’armée', 'the army'],
])('an actor that both languages know stands in either: %s', (actorId, name, fr, en) => {
  expect(actorWithArticle({ actorId, name })).toEqual({ fr, en });
});

test.each([
  ['army', 'Malian army'],
  [null, 'Front des Martyrs'],
  ['of-an-overlay', 'Front des Martyrs'],
])('one that only its report names keeps that name: %s, %s', (actorId, name) => {
  expect(actorWithArticle({ actorId, name })).toBeNull();
  expect(actorName({ actorId, name })).toEqual({ fr: name, en: name });
});

test('a name in a list has no article', () => {
  const bare = Object.entries(ACTOR_NAMES).map(([actorId]) => actorName({ actorId, name: '' }));
  expect(bare.filter(({ fr, en }) => /^(?:l[ea]s? |l’|des |the |an? )/i.test(fr + en))).toEqual([]);
  expect(actorName({ actorId: 'is-sahel', name: 'EIS' }).fr).toBe('État islamique au Sahel');
});
