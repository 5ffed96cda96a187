import { expect, test } from 'vitest';
import { compileLexicon } from './lexicon.ts';
import { Openers } from './openers.ts';
import { tokenize } from './tokens.ts';

const openers = new Openers([
  ['places', compileLexicon([['région de Kayes', 1] as const, ['Kayes', 2] as const])],
  ['deeds', compileLexicon([['ouvrir le feu', 3] as const])],
  ['none', compileLexicon<number>([])],
]);

test('says where phrases of each lexicon may begin', () => {
  const starts = openers.startsIn(tokenize('Ouvrir la région de Kayes, ouvrir'));
  expect(starts.of('places').tokens).toEqual([2, 4]);
  expect(starts.of('deeds').tokens).toEqual([0, 6]);
  expect(starts.of('none').tokens).toEqual([]);
});
