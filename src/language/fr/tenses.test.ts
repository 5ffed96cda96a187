import { expect, test } from 'vitest';
import { inTenses } from './tenses.ts';

test.each([
  ['engin a explosé', ['engin a explosé', 'engin avait explosé', 'engin aurait explosé']],
  ['s’est emparé', ['s’est emparé', 's’était emparé', 'se serait emparé']],
  [
    'sont sortis dans la rue',
    ['sont sortis dans la rue', 'étaient sortis dans la rue', 'seraient sortis dans la rue'],
  ],
  ['prise d’assaut', ['prise d’assaut']],
  ['se sont battus', ['se sont battus', 's’étaient battus', 'se seraient battus']],
  ['fait état de morts à', ['fait état de morts à']],
])('%s', (phrase, told) => {
  expect(inTenses([phrase])).toEqual(told);
});
