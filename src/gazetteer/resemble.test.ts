import { expect, test } from 'vitest';
import { builtinPlaces, COUNTRIES } from './builtin/index.ts';
import { createGazetteer } from './gazetteer.ts';
import { editDistance, resembling } from './resemble.ts';

test.each([
  ['kayes', 'kayes', 0],
  ['kayes', 'kayse', 1],
  ['kayes', 'kays', 1],
  ['kayes', 'mopti', 3],
])('%s and %s are %i slips apart', (a, b, far) => {
  expect(editDistance(a, b, 2)).toBe(far);
});

test.each([
  ['Kayess', 'Kayes'],
  ['Bamakko', 'Bamako'],
  ['Tombuctou', 'Tombouctou'],
  ['Ansogno', 'Ansongo'],
])('%s could be %s', (slip, name) => {
  const gazetteer = createGazetteer([builtinPlaces()], { countries: COUNTRIES });
  expect(resembling(slip, gazetteer.names(), gazetteer.isBulk)[0]).toBe(name);
  expect(resembling('Xqzvwk', gazetteer.names(), gazetteer.isBulk)).toEqual([]);
});
