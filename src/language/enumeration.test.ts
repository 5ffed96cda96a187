import { expect, it } from 'vitest';
import { openDocument } from './document.ts';
import { withoutEnumeration } from './enumeration.ts';

const sentences = (text: string): string[] =>
  openDocument(text, new Set(), undefined, (tokens) => withoutEnumeration(text, tokens)).sentences.map(
    ({ start, end }) => text.slice(start, end),
  );

it.each([
  ['1. Un poste attaqué.\n2. Deux gendarmes tués.', ['Un poste attaqué.', 'Deux gendarmes tués.']],
  ['1) deux morts\n2) dix blessés', ['deux morts', 'dix blessés']],
  [
    'In short:\n  1. armed men burned the market of Diboli in the night\n  2. ten people fled',
    ['In short:', 'armed men burned the market of Diboli in the night', 'ten people fled'],
  ],
  ['1/ Un poste attaqué.\n2/ Calme.', ['Un poste attaqué.', 'Calme.']],
  ['1/2 A post burned\n2/2 All calm', ['A post burned', 'All calm']],
  ['1. A post.\n2. A market. It burned.\n3. A road.', ['A post.', 'A market.', 'It burned.', 'A road.']],
])('%j: numbers of items are no words', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

it.each([
  ['Bilan :\n12. Rien d’autre', ['Bilan :', '12.', 'Rien d’autre']],
  ['1/5 Gao calme\n2/5 Ber aussi', ['1/5 Gao calme', '2/5 Ber aussi']],
  ['On a compté\n1. Puis plus rien.', ['On a compté', '1.', 'Puis plus rien.']],
])('%j: figures stay', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

it('keeps tokens counted from zero', () => {
  const text = '1. Un\n2. Deux';
  const { tokens } = openDocument(text, new Set(), undefined, (all) => withoutEnumeration(text, all));
  expect(tokens.map(({ index, text: word }) => [index, word])).toEqual([
    [0, 'Un'],
    [1, 'Deux'],
  ]);
});
