import { expect, test } from 'vitest';
import { setLines, type Look, type Run } from './lines.ts';

const LOOK: Look = { face: 'text', size: 10, ink: '#000' };
const BOLD: Look = { ...LOOK, face: 'head' };
/** Each letter is one point wide. */
const measure = (text: string): number => text.length;
const set = (runs: readonly Run[], width: number) =>
  setLines(runs, width, measure).map((line) => line.map(({ text }) => text).join('|'));
const plain = (text: string): readonly Run[] => [{ text, look: LOOK }];

test.each([
  ['un deux trois', 8, ['un deux', 'trois']],
  ['un deux', 7, ['un deux']],
  ['', 7, []],
  ['lieux\u00a0: deux', 8, ['lieux\u00a0:', 'deux']],
  ['https://example.org', 8, ['https://', 'example.', 'org']],
])('lines of %j, %d wide', (text, width, lines) => {
  expect(set(plain(text), width)).toEqual(lines);
});

test('looks change within a word without a space, and with one between words', () => {
  const runs: readonly Run[] = [
    { text: 'mot', look: LOOK },
    { text: '[1]', look: BOLD },
    { text: ' suite', look: LOOK },
  ];
  expect(set(runs, 20)).toEqual(['mot|[1] |suite']);
  expect(set(runs, 8)).toEqual(['mot|[1]', 'suite']);
  expect(setLines(runs, 20, measure)[0]?.map(({ x }) => x)).toEqual([0, 3, 7]);
});
