import { describe, expect, it } from 'vitest';
import { tokenize } from './tokens.ts';
import { UNNUMBERED, WordFacts, WordSet, wordOf } from './words.ts';

describe('words', () => {
  it('have one number however they are written', () => {
    expect(wordOf('Blessés')).toEqual(wordOf('blesses'));
    expect(wordOf('blessés').number).toBe(wordOf('BLESSÉS').number);
    expect(wordOf('blessée').number).not.toBe(wordOf('blessés').number);
    expect(wordOf('l’').fold).toBe("l'");
  });

  it('fold as texts do, long ones too', () => {
    const long = 'Anticonstitutionnellement'.repeat(3);
    expect(wordOf(long)).toEqual({ fold: long.toLowerCase(), number: UNNUMBERED });
    expect(wordOf('Décentralisations')).toBe(wordOf('Décentralisations'));
    expect(wordOf('Décentralisations').fold).toBe('decentralisations');
  });

  it('are found out about once', () => {
    const asked: string[] = [];
    const lengths = new WordFacts((word) => {
      asked.push(word);
      return word.length;
    });
    const tokens = tokenize('Le convoi suit le convoi');
    expect(tokens.map((token) => lengths.of(token))).toEqual([2, 6, 4, 2, 6]);
    expect(asked).toEqual(['le', 'convoi', 'suit']);
  });

  it('are in a list or not, those without a number too', () => {
    const long = 'x'.repeat(60);
    const list = new WordSet(['convoi', long]);
    const inList = (text: string): boolean[] => tokenize(text).map((token) => list.holds(token));
    expect(inList('Un convoi, un Convoi')).toEqual([false, true, false, false, true]);
    expect(inList(`${long} ${long}x`)).toEqual([true, false]);
  });
});
