import { expect, test } from 'vitest';
import { createReader } from '../index.ts';

const read = createReader();
const placesOf = (lang: string, text: string): readonly (string | undefined)[] =>
  read({ text, lang, publishedAt: '2025-07-10' }).incidents.map(({ where }) => where?.name);

test.each<['fr' | 'en', string, string]>([
  ['en', 'Gunmen killed five farmers on Tuesday at IZINGAZU, near Gao.', 'IZINGAZU'],
  ['fr', 'Des assaillants ont pénétré mardi dans le village de NKOELO et tué deux hommes.', 'NKOELO'],
])('a town that no list bears is one in capitals, too (%s)', (lang, text, place) => {
  expect(placesOf(lang, text)).toEqual([place]);
});

test.each<['fr' | 'en', string]>([
  ['en', 'Gunmen killed five farmers on Tuesday near Gao, according to the UNAMEK and to CRDFTP.'],
  ['fr', 'Des hommes armés ont tué cinq paysans mardi près de Gao, selon l’UNAMEK et la CRDFTP.'],
])('letters that are spelled, or have an article, are none (%s)', (lang, text) => {
  expect(placesOf(lang, text)).toEqual(['Gao']);
});
