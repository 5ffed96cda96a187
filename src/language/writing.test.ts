import { describe, expect, test } from 'vitest';
import { tokenize } from './tokens.ts';
import { sentenceStarts, writingOf } from './writing.ts';

describe('what the capitals of a text say', () => {
  test.each([
    ['usual', 'Les rebelles ont quitté la ville de Kidal lundi soir.'],
    ['lower', 'les rebelles ont quitté la ville de kidal lundi soir.'],
    ['lower', 'Les rebelles ont quitté la ville de kidal. Les FAMA y sont entrées.'],
    ['upper', 'LES REBELLES ONT QUITTÉ LA VILLE DE KIDAL LUNDI SOIR.'],
    ['usual', 'KIDAL : les rebelles ont quitté la ville de Kidal lundi soir.'],
    // Too little to tell.
    ['usual', 'les rebelles sont partis'],
    ['usual', ''],
  ] as const)('%s: %s', (writing, text) => {
    expect(writingOf(tokenize(text))).toBe(writing);
  });
});

describe('where sentences begin, by what stands before them', () => {
  test.each([
    ['ils ont fui. elle aussi', ['ils', 'elle']],
    ['titre sans point\nune attaque', ['titre', 'une']],
    ['une attaque a eu lieu mardi à l’aube dans la\nrégion de kayes. fin', ['une', 'fin']],
    ['il a dit : « nous avons fui »', ['il', 'nous']],
    ['à 3.5 km de là', ['à']],
    ['kati, 3 mai (agence) - deux obus', ['kati', 'deux']],
  ])('%j', (text, expected) => {
    const tokens = tokenize(text);
    expect(sentenceStarts(text, tokens).map((at) => tokens[at]!.text)).toEqual(expected);
  });
});
