import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packs } from './packs.ts';
import { LONGEST_SENTENCE, splitSentences, type Sentence } from './sentences.ts';
import { fold, tokenize } from './tokens.ts';

const abbreviations = new Set(packs.flatMap((pack) => pack.abbreviations.map(fold)));
const split = (text: string): Sentence[] => splitSentences(text, tokenize(text), abbreviations);
const quotes = (text: string): string[] => split(text).map(({ start, end }) => text.slice(start, end));

describe('where a sentence ends', () => {
  it.each([
    ['Il a fui. Elle aussi.', ['Il a fui.', 'Elle aussi.']],
    ['Le Col. Dembélé a parlé. Il a démenti.', ['Le Col. Dembélé a parlé.', 'Il a démenti.']],
    ['Lt. Col. Smith spoke. He denied it.', ['Lt. Col. Smith spoke.', 'He denied it.']],
    ['Selon M. Touré, dix morts.', ['Selon M. Touré, dix morts.']],
    ['A. Traoré est mort.', ['A. Traoré est mort.']],
    ['Pertes : 1.200 hommes. Fin.', ['Pertes : 1.200 hommes.', 'Fin.']],
    ['Est-ce vrai ? Non !', ['Est-ce vrai ?', 'Non !']],
    ['Ils ont tiré… Puis rien.', ['Ils ont tiré…', 'Puis rien.']],
    ['Ils ont tiré... Puis rien.', ['Ils ont tiré...', 'Puis rien.']],
    ['Deux morts ; dix blessés.', ['Deux morts ;', 'dix blessés.']],
    ['“We fled.” They left.', ['“We fled.”', 'They left.']],
    ['« Nous avons fui. » Ils sont partis.', ['« Nous avons fui. »', 'Ils sont partis.']],
    ['"We fled!" he said.', ['"We fled!" he said.']],
    ['Deux soldats sont morts.Les autres ont fui.', ['Deux soldats sont morts.', 'Les autres ont fui.']],
    [
      'Two soldiers died!Others fled.A third was lost.',
      ['Two soldiers died!', 'Others fled.', 'A third was lost.'],
    ],
    [
      'Lu sur www.lejour.Fr/une et chez jean.Le@exemple.org',
      ['Lu sur www.lejour.Fr/une et chez jean.Le@exemple.org'],
    ],
    ['Le col.Dembélé a parlé.', ['Le col.Dembélé a parlé.']],
    ['Sans point final', ['Sans point final']],
    ['Nuit du sam. 05 au dim. 06/07, des tirs.', ['Nuit du sam. 05 au dim. 06/07, des tirs.']],
    ['Le bilan a été revu. 12 morts.', ['Le bilan a été revu.', '12 morts.']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('where a block ends', () => {
  it.each([
    ['Titre sans point\n\nUne attaque a eu lieu.', ['Titre sans point', 'Une attaque a eu lieu.']],
    [
      'Kaya : un car saute sur une mine près de Pensa, trois morts\nmardi 8 juillet 2025 | La rédaction',
      ['Kaya : un car saute sur une mine près de Pensa, trois morts', 'mardi 8 juillet 2025 | La rédaction'],
    ],
    ['• deux morts\n• dix blessés', ['• deux morts', '• dix blessés']],
    ['- deux morts\n- dix blessés', ['- deux morts', '- dix blessés']],
    ['Mardi\nUne attaque', ['Mardi', 'Une attaque']],
    [
      'Une attaque a eu lieu mardi à l’aube dans la\nrégion de Kayes.',
      ['Une attaque a eu lieu mardi à l’aube dans la\nrégion de Kayes.'],
    ],
  ])('%j', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  it('is counted', () => {
    expect(split('Titre\n\nUn. Deux').map((sentence) => sentence.block)).toEqual([0, 1, 1]);
  });
});

describe('invariants', () => {
  const piece = fc.constantFrom(
    'Le Col',
    '.',
    ' ',
    '\n',
    '\n\n',
    'mot',
    'Mot',
    '«',
    '»',
    '"',
    '…',
    '?',
    '•',
    '-',
    '12',
    'M',
    ';',
  );

  it('puts every token in exactly one sentence, in order', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const tokens = tokenize(text);
        let next = 0;
        for (const [index, sentence] of splitSentences(text, tokens, abbreviations).entries()) {
          expect([sentence.index, sentence.first]).toEqual([index, next]);
          expect(sentence.last).toBeGreaterThan(sentence.first);
          expect([sentence.start, sentence.end]).toEqual([
            tokens[sentence.first]?.start,
            tokens[sentence.last - 1]?.end,
          ]);
          next = sentence.last;
        }
        expect(next).toBe(tokens.length);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe('a sentence that never ends', () => {
  const lengths = (text: string): number[] => split(text).map(({ first, last }) => last - first);

  it('is left whole as long as one can be', () => {
    expect(lengths('mot '.repeat(LONGEST_SENTENCE))).toEqual([LONGEST_SENTENCE]);
  });

  it('is cut behind the next comma', () => {
    expect(quotes(`${'mot '.repeat(LONGEST_SENTENCE + 10)}, suite`).at(-1)).toBe('suite');
  });

  it('is cut where there is no mark at all', () => {
    const found = lengths('mot '.repeat(10 * LONGEST_SENTENCE));
    expect(Math.max(...found)).toBeLessThan(1.2 * LONGEST_SENTENCE);
    expect(found.reduce((sum, length) => sum + length, 0)).toBe(10 * LONGEST_SENTENCE);
  });
});
