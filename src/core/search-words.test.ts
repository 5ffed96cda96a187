import { expect, test } from 'vitest';
import { fold } from '../language/tokens.ts';
import { holdsAll, marksIn, termsOf } from './search-words.ts';

const said = (text: string): string[] =>
  termsOf(text, fold).map(({ words, isOpen }) => words.join(' ') + (isOpen ? '*' : ''));

test.each([
  ['Ségou', ['segou*']],
  ['attaque  de Tessit', ['attaque*', 'de', 'tessit*']],
  ['"chef de village" Gao', ['chef de village', 'gao*']],
  ['« chef de village »', ['chef de village']],
  ['“axe routier', ['axe routier*']],
  ["l'axe Diéma-Nioro", ['l axe*', 'diema nioro*']],
  ['Œuvre', ['oeuvre*']],
  ['!!! – ""', []],
  ["'; drop table incidents; --", ['drop*', 'table*', 'incidents*']],
])('%s asks for %j', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

const marked = (text: string, asked: string): string[] =>
  marksIn(text, termsOf(asked, fold), fold).map(([start, end]) => text.slice(start, end));

test.each<[string, string, string[]]>([
  ['Trois villageois tués près de Ségou.', 'segou TUE', ['tués', 'Ségou']],
  ['Le chef du village, puis le chef de village.', '"chef de village"', ['chef de village']],
  ['Sur l’axe Diéma–Nioro', 'diema-nioro', ['Diéma–Nioro']],
  ['Gao, Gaoua', '"gao"', ['Gao']],
  ['aucun', 'rien', []],
])('%s, searched for %s', (text, asked, expected) => {
  expect(marked(text, asked)).toEqual(expected);
  expect(holdsAll(text, termsOf(asked, fold), fold)).toBe(expected.length > 0);
});

test('all terms must stand in a text', () => {
  expect(holdsAll('Attaque à Tessit', termsOf('tessit labbezanga', fold), fold)).toBe(false);
});
