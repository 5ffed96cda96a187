import { expect, test } from 'vitest';
import { COORDINATION_BANDS, COORDINATION_CHECKS } from '../../core/analysis/coordination.ts';
import { lintWords } from '../likelihood/index.ts';
import { tooFewWords } from './few-words.ts';
import { BANDS, bandName, bandOf, CHECK_NAMES, confidenceWords, pWords, returnWords } from './words.ts';

test.each([
  [0.001, 'strongly_inconsistent'],
  [0.01, 'strongly_inconsistent'],
  [0.011, 'inconsistent'],
  [0.05, 'inconsistent'],
  [0.051, 'hardly_consistent'],
  [0.2, 'hardly_consistent'],
  [0.21, 'consistent'],
  [1, 'consistent'],
])('p %d is %s', (p, band) => expect(bandOf(p)).toBe(band));

test('every band and check has its words', () => {
  expect(BANDS.map(({ band }) => band)).toEqual(COORDINATION_BANDS);
  expect(
    lintWords([...COORDINATION_BANDS.map(bandName), ...COORDINATION_CHECKS.map((c) => CHECK_NAMES[c])]),
  ).toEqual([]);
  expect(bandName('inconsistent')).toEqual({
    fr: 'incompatible avec des dates indépendantes',
    en: 'inconsistent with independent timing',
  });
});

test('p keeps two digits and is never nought', () => {
  expect(pWords(0.0019989)).toEqual({ fr: '0,002', en: '0.002' });
  expect(pWords(0.153)).toEqual({ fr: '0,15', en: '0.15' });
});

const tail = (perYear: number, isUpperBound = false) =>
  ({ null: 'rate', p: 0.5, replications: 99, exceeded: 1, perYear, isUpperBound }) as const;

test.each([
  [tail(1 / 40), 'once in 40 years', 'une fois en 40 ans'],
  [tail(1 / 1600, true), 'less than once in 1,600 years', 'moins d’une fois en 1\u202f600 ans'],
  [tail(3.4), '3.4 times a year', '3,4 fois par an'],
  [tail(1), 'once in 1 year', 'une fois en 1 an'],
])('how often such a day is expected: %j', (given, en, fr) => {
  expect(returnWords(given).en).toContain(en);
  expect(returnWords(given).fr).toContain(fr);
});

test('confidence goes by what was before, and is less where a check undoes the finding', () => {
  expect(confidenceWords(25, 400, true).confidence).toBe('low');
  expect(confidenceWords(60, 400, true).confidence).toBe('moderate');
  expect(confidenceWords(300, 400, true).confidence).toBe('high');
  expect(confidenceWords(300, 400, false).confidence).toBe('moderate');
});

test('too few: how many there are and how many it takes', () => {
  const few = { check: 'as_recorded', kind: 'too_few', of: 'earlier_attacks', n: 12, minimum: 20 } as const;
  expect(tooFewWords(few)).toEqual({
    fr: 'Trop peu pour se prononcer : 12 attaques du groupe avant ce jour, il en faut 20.',
    en: 'Too few to say: 12 attacks of the group before the day, 20 are needed.',
  });
});
