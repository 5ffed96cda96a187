import { expect, test } from 'vitest';
import { joinAcronyms } from './acronyms.ts';
import { tokenize } from './tokens.ts';

const words = (text: string): readonly string[] => joinAcronyms(tokenize(text)).map((token) => token.text);

test.each([
  ['Le J.N.I.M. a attaqué', ['Le', 'JNIM', 'a', 'attaqué']],
  ['Le J N I M a attaqué', ['Le', 'JNIM', 'a', 'attaqué']],
  ['J. B. Diallo', ['J', '.', 'B', '.', 'Diallo']],
])('letters of an acronym are one word: %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test.each(['A.', 'B.', 'A ', 'B '])('a long run of letters is none, and costs little: %s', (letter) => {
  const text = letter.repeat(20_000);
  expect(words(text)).toHaveLength(tokenize(text).length);
});
