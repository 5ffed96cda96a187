import { expect, test } from 'vitest';
import { freeName, isRead, sizeText } from './kinds.ts';

test.each([
  ['dossier/note.TXT', true],
  ['note.pdf', true],
  ['photo.png', false],
  ['dossier/.note.txt', false],
  ['txt', false],
])('%s is read: %s', (path, expected) => {
  expect(isRead(path)).toBe(expected);
});

test('files of one name stay apart', () => {
  expect(freeName('a.txt', new Set())).toBe('a.txt');
  expect(freeName('a.txt', new Set(['a.txt', 'a.txt (2)']))).toBe('a.txt (3)');
});

test.each([
  [812, 'fr', '812 o'],
  [3_400_000, 'fr', '3,4 Mo'],
  [3_400_000, 'en', '3.4 MB'],
  [12_499, 'en', '12 kB'],
] as const)('%i bytes in %s are %s', (bytes, lang, text) => {
  expect(sizeText(bytes, lang).replace('\u00a0', ' ')).toBe(text);
});
