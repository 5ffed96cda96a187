import { expect, it } from 'vitest';
import { termOf } from './terms.ts';

it.each<[string, number | null]>([
  ['un couvre-feu de 21 heures à 6 heures pour une durée de trente (30) jours renouvelables', 30],
  ['un couvre-feu de 21 heures à 6 heures', null],
  ['a curfew from 7 pm to 6 am for two weeks', 14],
  ['for a period of 14 days', 14],
  ['a three-day lockdown', 3],
  ['pour trois mois', 90],
  ['banned for another 30 days', 30],
  ['pendant quelques jours', null],
  ['donne 48 heures aux habitants', null],
  ['', null],
])('%s', (text, days) => {
  expect(termOf(text, false, false)).toBe(days);
});

it('takes time given in an ultimatum, and days by which a measure is extended', () => {
  expect(termOf('gave residents 48 hours to leave', true, false)).toBe(2);
  expect(termOf('donne trois jours aux enseignants', true, false)).toBe(3);
  expect(termOf('a prolongé de trente jours le couvre-feu', false, true)).toBe(30);
  expect(termOf('un homme de trente jours', false, false)).toBeNull();
});
