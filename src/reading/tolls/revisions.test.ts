import { describe, expect, test } from 'vitest';
import type { Harm } from '../../core/findings.ts';
import { createReader } from '../index.ts';

const read = createReader();

const figure = ({ low, high }: { low: number; high: number | null }): string =>
  high === low ? `${low}` : `${low}..${high ?? ''}`;

const line = (h: Harm): string =>
  `${h.effect} ${figure(h)}${h.replaces ? ` for ${figure(h.replaces)}` : ''}${h.source ? ` (${h.source})` : ''}`;

/** The tolls of a report of Thursday 3 July 2025, in order. */
const harmIn = (lang: string, text: string): readonly Harm[] =>
  read({ text, lang, publishedAt: '2025-07-03' }).incidents.flatMap((i) => i.harm);

const FRENCH: readonly (readonly [string, readonly string[]])[] = [
  [
    'Une attaque a tué cinq civils mardi à Djibo. Le bilan est passé de cinq à 12 morts.',
    ['killed 12 for 5'],
  ],
  [
    'Une attaque a fait cinq morts mardi à Djibo, selon un précédent bilan. Le bilan est désormais de douze morts.',
    ['killed 12 for 5'],
  ],
  [
    'Une attaque a tué douze civils mardi à Djibo. Le maire avait d’abord annoncé cinq morts.',
    ['killed 12', 'killed 5 (maire)'],
  ],
  [
    'L’armée avait d’abord annoncé cinq soldats tués mardi à Djibo. Elle parle désormais de 12 morts.',
    ['killed 12 for 5 (armée)'],
  ],
  [
    'Un nouveau bilan de l’attaque de mardi à Djibo fait état de 12 morts et 20 blessés, contre 5 morts et 8 blessés auparavant.',
    ['killed 12 for 5', 'injured 20 for 8'],
  ],
  [
    'L’attaque de mardi à Djibo a fait 12 morts, dont 5 enfants. Un précédent bilan faisait état de 9 morts.',
    ['killed 12 for 9'],
  ],
  ['Mardi à Djibo, 12 soldats ont été tués et non cinq civils.', ['killed 12', 'killed 5']],
];

const ENGLISH: readonly (readonly [string, readonly string[]])[] = [
  [
    'An attack in Djibo on Tuesday killed at least 12 people, up from a previous toll of at least five.',
    ['killed 12.. for 5..'],
  ],
  [
    'An attack killed 12 people in Djibo on Tuesday. Earlier reports put the toll at five.',
    ['killed 12 for 5'],
  ],
  [
    'An attack hit Djibo on Tuesday. The death toll, initially put at five, now stands at 12.',
    ['killed 12 for 5'],
  ],
  ['Gunmen killed five villagers in Djibo on Tuesday. The toll later rose to 12.', ['killed 5', 'killed 12']],
];

describe('a toll that takes the place of an earlier one', () => {
  test.each(FRENCH)('%s', (text, tolls) => expect(harmIn('fr', text).map(line)).toEqual(tolls));
  test.each(ENGLISH)('%s', (text, tolls) => expect(harmIn('en', text).map(line)).toEqual(tolls));

  test('has the words of the earlier one in its evidence', () => {
    const [harm] = harmIn('fr', 'Une attaque a fait 12 morts mardi à Djibo, contre 5 annoncés auparavant.');
    expect(harm?.evidence.map((e) => e.quote)).toEqual(['12 morts', '5']);
  });
});
