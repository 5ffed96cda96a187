import { expect, test } from 'vitest';
import { HOME, type View } from '../address/address.ts';
import { EN } from '../messages/en.ts';
import { FR } from '../messages/fr.ts';
import { chosenInWords } from './chosen.ts';

const KAYES: View = { ...HOME, from: '2025-07-01', types: ['Battles', 'Riots'], text: 'Kayes' };
const ASKED = 'from=2025-07-01&type=Battles&type=Riots&q=Kayes&limit=500';

test.each<readonly [View, string, readonly string[]]>([
  [HOME, 'limit=500', []],
  [KAYES, ASKED, ['Du : 1er juillet 2025', 'Types d’événement : Combats, Émeutes', 'Mots : Kayes']],
  [
    { ...HOME, box: [-12.5, 13, -5, 16] },
    'bbox=-12.5,13,-5,16',
    ['longitude de -12,5 à -5, latitude de 13 à 16'],
  ],
  [{ ...HOME, hubs: ['Gao', 'Mopti'] }, 'hub=Gao&hub=Mopti', ['Atteint depuis : Gao, Mopti']],
])('what is chosen stands in words: %#', (view, query, expected) => {
  const words = chosenInWords(view, new URLSearchParams(query), 'fr', FR);
  expect(words).toEqual(expected.map((text) => text.replaceAll(' : ', FR.judging.colon)));
});

test('what a view does not go by is not said of it', () => {
  expect(chosenInWords(KAYES, new URLSearchParams('since=2025-07-01'), 'en', EN)).toEqual([
    'From: 1 July 2025',
  ]);
});
