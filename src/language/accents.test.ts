import { describe, expect, test } from 'vitest';
import { withAccents } from './accents.ts';
import { fr } from './fr/index.ts';
import { tokenize } from './tokens.ts';

const accented = (text: string): string =>
  withAccents(text, tokenize(text), fr.bareWords ?? [])
    .map((token) => token.text)
    .join(' ')
    .replaceAll(" ' ", "'");

describe('short words of a text without accents', () => {
  test.each([
    ["Un car a saute a l'aube a Boni", "Un car a saute à l'aube à Boni"],
    ['Il a tire a 3 reprises a la frontiere', 'Il a tire à 3 reprises à la frontiere'],
    // A text that bears accents says itself which word it means.
    ["Le blessé a l'air de dormir a Boni", "Le blessé a l'air de dormir a Boni"],
    ['Le convoi a quitte la base', 'Le convoi a quitte la base'],
  ])('%s', (text, expected) => {
    expect(accented(text)).toBe(expected);
  });
});
