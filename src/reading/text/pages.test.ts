import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseText } from './normalise.ts';
import { joinCutWords } from './pages.ts';

test.each([
  ['le poste de gendar-\nmerie', 'le poste de gendarmerie'],
  ['le poste de gendar-  \n  merie', 'le poste de gendarmerie'],
  ['celui-\nci', 'celui-ci'],
  ['a-t-\nelle dit', 'a-t-elle dit'],
  ['le vice-\nprésident', 'le vice-président'],
  ['à Goma-\nCoura', 'à Goma-Coura'],
  ['le porte-parole ; le porte-\nparole', 'le porte-parole ; le porte-parole'],
  ['une attaque -\nla première', 'une attaque -\nla première'],
  ['- un\n- deux', '- un\n- deux'],
])('%j is %j', (cut, whole) => {
  expect(joinCutWords(cut)).toBe(whole);
});

test('pages of a printed text are one text', () => {
  const page = (n: number, text: string): string => `Bulletin hebdomadaire\n\n${text}\n\n- ${n} -`;
  const text = [
    page(1, 'Le 2 juillet, un convoi est tombé dans une embuscade près de'),
    page(2, 'Niono. Trois soldats sont morts.'),
    page(3, 'Le 3 juillet, la route était fermée.'),
  ].join('\f');
  expect(normaliseText(text)).toBe(
    'Le 2 juillet, un convoi est tombé dans une embuscade près de Niono. Trois soldats sont morts.\n\nLe 3 juillet, la route était fermée.',
  );
});

test('a soft hyphen at the end of a line joins', () => {
  expect(normaliseText('gendar\u00AD\nmerie à Kay\u00ADes')).toBe('gendarmerie à Kayes');
});

test('normalising twice changes nothing', () => {
  const piece = fc.constantFrom(
    'a',
    'gen-',
    'darmerie',
    'Coura',
    'ci',
    '\n',
    '\f',
    '\r',
    '\u00AD',
    ' ',
    '3',
    '-',
    'Page 2',
    '.',
    '\n\n',
    '> ',
    '- ',
    '*',
    '_',
    '&amp;',
    '&lt;b&gt;',
    'Ã©',
    '[1]',
    '<<',
    '>>',
    'des hommes armés venus de loin ont attaqué le poste',
    'Ils sont repartis vers le sud avec deux véhicules',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const once = normaliseText(pieces.join(''));
      expect(normaliseText(once)).toBe(once);
    }),
    { seed: 5, numRuns: 3000 },
  );
});
