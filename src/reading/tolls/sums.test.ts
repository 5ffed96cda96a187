import { describe, expect, test } from 'vitest';
import { createReader } from '../index.ts';

const read = createReader();
const told = (lang: string, text: string): readonly string[] =>
  read({ text, lang, publishedAt: '2025-07-10' }).incidents.map(
    ({ where, harm }) => `${where?.name}: ${harm.map((h) => `${h.effect} ${h.low}`).join(', ')}`,
  );

const NEWS = {
  fr: 'Une mine a blessé six paysans mardi à Tillabéri.',
  en: 'A bomb wounded six farmers on Tuesday in Tillabéri.',
} as const;

describe('the dead of a war or of many years are of no incident', () => {
  test.each<['fr' | 'en', string]>([
    [
      'fr',
      'Le pays est en proie depuis plus de dix ans à des violences de bandes armées qui ont fait des milliers de morts.',
    ],
    ['fr', 'L’insurrection, qui dure depuis quatorze ans, a coûté la vie à des milliers de personnes.'],
    ['fr', 'Des milliers de personnes ont été tuées au cours de la dernière décennie.'],
    ['fr', 'Les attaques du groupe ont tué des centaines de civils ces cinq dernières années.'],
    [
      'en',
      'For more than ten years the country has been in the grip of violence by armed groups that has killed thousands.',
    ],
    ['en', 'An insurgency now in its fourteenth year has claimed thousands of lives.'],
    ['en', 'Attacks by the group have killed hundreds of civilians over the past five years.'],
    ['en', 'The authorities speak of progress, but attacks go on in spite of military operations.'],
    [
      'fr',
      'Les autorités parlent de progrès, mais les attaques persistent malgré les opérations militaires.',
    ],
  ])('%s %s', (lang, sentence) => {
    expect(told(lang, `${NEWS[lang]} ${sentence}`)).toEqual(['Tillabéri: injured 6']);
  });
});

test.each<['fr' | 'en', string, string]>([
  ['fr', 'Des milliers de civils ont été tués dimanche lors de la prise de Geneina.', 'Geneina'],
  ['en', 'Thousands of civilians were killed on Sunday when militiamen overran Geneina.', 'Geneina'],
  ['fr', 'Des centaines de villageois ont été tués dimanche à Geneina.', 'Geneina'],
  ['en', 'Hundreds of villagers were killed on Sunday in Geneina.', 'Geneina'],
])('thousands on a day or in a town are an incident’s: %s %s', (lang, text, place) => {
  expect(told(lang, text)).toEqual([expect.stringContaining(place)]);
});
