import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phraseWords } from './phrase-words.ts';
import { WordBag } from './word-bag.ts';

test('every word of every phrase, folded, as taking each phrase apart would give', () => {
  const word = fc.oneof(
    fc.constantFrom('a', 'ouvert', 'le', 'feu', 'Ménaka', 'l’assaut', 'semi-automatique', ''),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );
  const phrase = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(phrase), (phrases) => {
      const bag = new WordBag();
      for (const one of phrases) bag.add(one);
      const wanted = phrases.flatMap((one) =>
        one.split(' ').flatMap((piece) => phraseWords(piece).split(' ')),
      );
      expect(bag.words()).toEqual(new Set(wanted.filter((w) => w !== '')));
    }),
    { numRuns: 500 },
  );
});

test('a hundred thousand words that differ stay apart', () => {
  const bag = new WordBag();
  const letters = (n: number): string =>
    n.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!);
  for (let n = 0; n < 100_000; n++) bag.add(`x${letters(n)}`);
  const count = new Set(Array.from({ length: 100_000 }, (_, n) => `x${letters(n)}`)).size;
  expect(bag.words().size).toBe(count);
});

test('from a place in the phrase on, and words that are folded already; later words come to the earlier ones', () => {
  const bag = new WordBag();
  bag.add('ont pris le pont', 4);
  expect([...bag.words()]).toEqual(['pris', 'le', 'pont']);
  bag.addFolded('ville');
  bag.add('le Marché');
  expect([...bag.words()]).toEqual(['pris', 'le', 'pont', 'ville', 'marche']);
});
