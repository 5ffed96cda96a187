import { describe, expect, test } from 'vitest';
import { lettersOf } from './letters.ts';
import { fixtureGazetteer } from './reading.fixture.ts';

const WORDS = new Set(
  'attaque attaquer militaire village gendarmerie marché patrouille convoi blessure'.split(' '),
);

describe('a word by its letters', () => {
  const { oddsOf } = lettersOf(fixtureGazetteer, WORDS);
  const plain = Math.max(...['patrouiller', 'militairement', 'gendarme'].map(oddsOf));
  test.each(['bandiara', 'sikourou', 'tessaoua'])('%s is rather a name', (word) => {
    expect(oddsOf(word)).toBeGreaterThan(plain);
  });
  test('words like those of the lists are none', () => {
    expect(plain).toBeLessThan(0);
  });
  test('nothing is said where no words are known', () => {
    expect(lettersOf(fixtureGazetteer, new Set()).oddsOf('bandiara')).toBe(Number.NEGATIVE_INFINITY);
  });
});
