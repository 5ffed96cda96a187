import { describe, expect, test } from 'vitest';
import { titlesIn } from './titles.ts';
import { tokenize } from './tokens.ts';

const WORDS = new Set(
  'gunmen killed four farmers near market attack des hommes armés tuent marché villageois'.split(' '),
);

const titles = (text: string): string[] => {
  const tokens = tokenize(text);
  return titlesIn(text, tokens, (token) => WORDS.has(token.text.toLowerCase())).map(({ first, last }) =>
    text.slice(tokens[first]!.start, tokens[last - 1]!.end),
  );
};

describe('sentences whose capitals say nothing', () => {
  test.each([
    [
      'Gunmen Killed Four Farmers Near the Market of Gusau. The attack came at night.',
      ['Gunmen Killed Four Farmers Near the Market of Gusau.'],
    ],
    [
      'GUNMEN KILLED FOUR FARMERS NEAR GUSAU\nThe attack came at night.',
      ['GUNMEN KILLED FOUR FARMERS NEAR GUSAU'],
    ],
    [
      'Des Hommes Armés Tuent Quatre Villageois\nOn ignore qui ils sont.',
      ['Des Hommes Armés Tuent Quatre Villageois'],
    ],
    // Names and offices bear capitals in any sentence.
    [
      'General Amadou Sidibe, Bamako Region Police Commissioner Adama Traore and Gao Governor Issa Maiga met.',
      [],
    ],
    ['Gunmen killed four farmers near the market of Gusau.', []],
  ])('%j', (text, expected) => {
    expect(titles(text)).toEqual(expected);
  });
});
