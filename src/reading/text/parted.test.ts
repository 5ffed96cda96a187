import { expect, test } from 'vitest';
import { normaliseText } from './normalise.ts';

const body = {
  fr: 'Le poste de Sandaré a été attaqué le matin par des hommes armés. C’est la deuxième fois que la ville est visée, et c’est la plus grave.',
  en: 'The post at Sandaré was attacked at dawn by armed men. It is the second time that the town was struck, and it is the worst.',
};

test.each([
  ['Mali : un poste de gendarmerie attaqué sans victime', body.fr],
  ['Mali : attaques à Kayes, Nioro et Niono', body.fr],
  [
    'Mali : attaques à Kayes, Nioro et Niono',
    `C’est ${body.fr.slice(body.fr.indexOf('la deux'))} Il y a c’est-à-dire deux morts.`,
  ],
  ['L’ouest du pays visé par des attaques coordonnées', `Bamako, 3 juillet 2025 – ${body.fr}`],
  ['Two gendarmes killed at a post, toll rises to 12', body.en],
  ['Western towns hit by attacks, army says', `BAMAKO, 3 July 2025 (Sahel Desk) – ${body.en}`],
  ['Weekly overview: West Africa, 1-7 July 2025', body.en],
  ['July 3, 2025', body.en],
])('a heading run together with its text: %s', (heading, text) => {
  expect(normaliseText(`${heading} ${text}`)).toBe(`${heading}\n${text}`);
});

test('messages run together', () => {
  const messages = [
    '[03/07/2025 07:12] desk: what of the post at Sandaré',
    '[03/07/2025 07:15] field: attacked at dawn, two wounded',
    '[03/07/2025 07:20] desk: any claim',
  ];
  expect(normaliseText(messages.join(' '))).toBe(messages.join('\n'));
});

test.each([
  body.fr,
  body.en,
  'Selon le quotidien Le Relais, le poste de Sandaré est tombé mardi ; les assaillants ont fui.',
  'Pupils of the Central Secondary School of Sandaré, the oldest school, fled on Tuesday.',
  'On 3 July 2025 Sandaré was attacked. Le 3 juillet 2025 Sandaré a été attaquée.',
  'Des hommes armés ont attaqué le 3 juillet 2025 Sandaré et sa région.',
  'Une mission de l’armée partie de La Paz y est arrivée à la nuit.',
])('a sentence stays whole: %s', (text) => {
  expect(normaliseText(text)).toBe(text);
});
