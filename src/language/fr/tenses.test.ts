import { expect, test } from 'vitest';
import { inTenses } from './tenses.ts';

test.each([
  ['engin a explosé', ['engin a explosé', 'engin avait explosé', 'engin aurait explosé', 'engin explosait']],
  ['s’est emparé', ['s’est emparé', 's’était emparé', 'se serait emparé', 's’emparait']],
  [
    'sont sortis dans la rue',
    ['sont sortis dans la rue', 'étaient sortis dans la rue', 'seraient sortis dans la rue'],
  ],
  ['prise d’assaut', ['prise d’assaut']],
  ['se sont battus', ['se sont battus', 's’étaient battus', 'se seraient battus']],
  ['fait état de morts à', ['fait état de morts à']],
  // A present passive has no imperfect of its own here.
  ['sont visés', ['sont visés', 'étaient visés', 'seraient visés']],
  ['a lancé', ['a lancé', 'avait lancé', 'aurait lancé', 'lançait']],
  ['ont été tués', ['ont été tués', 'avaient été tués', 'auraient été tués', 'étaient tués']],
])('%s', (phrase, told) => {
  expect(inTenses([phrase])).toEqual(told);
});
