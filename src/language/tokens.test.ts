import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, tokenize } from './tokens.ts';

const text = fc.string({ unit: 'binary', maxLength: 200 });

describe('fold', () => {
  it.each([
    ['Ménaka', 'menaka'],
    ['L’Œuvre', "l'oeuvre"],
    ['ÉTÉ', 'ete'],
    ['e\u0301te\u0301', 'ete'],
    ['Ægyptus', 'aegyptus'],
    ['Straße', 'strasse'],
    ['N’Djaména', "n'djamena"],
    ['', ''],
  ])('%s → %s', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aAéÉœŒçñ’ -3ßæ'), maxLength: 30 }), (written) => {
        expect(fold(fold(written))).toBe(fold(written));
      }),
      { seed: 1 },
    );
  });
});

describe('tokenize', () => {
  it.each([
    ['l’armée', ['l', '’', 'armée']],
    ['Nioro-du-Sahel', ['Nioro', '-', 'du', '-', 'Sahel']],
    ['4h30', ['4', 'h', '30']],
    ['obus de 60mm', ['obus', 'de', '60', 'mm']],
    ['T55', ['T', '55']],
    ['1 200', ['1', '200']],
    ['1\u00a0200', ['1', '200']],
    ['80 %', ['80', '%']],
    ['« Oui. »', ['«', 'Oui', '.', '»']],
    ['e\u0301te\u0301', ['e\u0301te\u0301']],
    ['كيدال', ['كيدال']],
    ['👩‍👩‍👧', ['👩', '\u200d', '👩', '\u200d', '👧']],
    ['', []],
    [' \n\t ', []],
  ])('%j', (written, tokens) => {
    expect(tokenize(written).map((token) => token.text)).toEqual(tokens);
  });

  it.each([
    ['Kayes', 'word', true],
    ['kayes', 'word', false],
    ['Écoles', 'word', true],
    ['12', 'number', false],
    ['٣', 'number', false],
    ['«', 'mark', false],
  ])('%s is a %s, capital %s', (written, kind, capital) => {
    expect(tokenize(written)).toMatchObject([{ kind, capital, text: written }]);
  });

  it('folds digits of every script to 0 to 9', () => {
    expect(tokenize('٣٤ ۵ ९ 𝟗𝟎 １２ 7').map((token) => [token.kind, token.fold])).toEqual(
      ['34', '5', '9', '90', '12', '7'].map((digits) => ['number', digits]),
    );
  });

  it('says where a space stood, and that the text begins with one', () => {
    expect(tokenize('à 4h, l’aube').map((token) => token.spaceBefore)).toEqual([
      true,
      true,
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  it('covers every character but spaces, once and in order, whatever the text', () => {
    fc.assert(
      fc.property(text, (written) => {
        const tokens = tokenize(written);
        let at = 0;
        for (const [index, token] of tokens.entries()) {
          expect(token.index).toBe(index);
          expect(written.slice(at, token.start).trim()).toBe('');
          expect(token.text).toBe(written.slice(token.start, token.end));
          expect(token.end).toBeGreaterThan(token.start);
          at = token.end;
        }
        expect(written.slice(at).trim()).toBe('');
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
