import { expect, test } from 'vitest';
import { countryName, inCountry, inRegion, near } from './index.ts';

test.each([
  ['ML', 'au Mali', 'in Mali'],
  ['BF', 'au Burkina Faso', 'in Burkina Faso'],
  ['NE', 'au Niger', 'in Niger'],
  ['MR', 'en Mauritanie', 'in Mauritania'],
  ['CI', 'en Côte d’Ivoire', 'in Côte d’Ivoire'],
  ['CF', 'en République centrafricaine', 'in the Central African Republic'],
  ['MZ', 'au Mozambique', 'in Mozambique'],
  ['IQ', 'en Irak', 'in Iraq'],
  ['HT', 'à Haïti', 'in Haiti'],
  ['PH', 'aux Philippines', 'in the Philippines'],
  ['SO', 'en Somalie', 'in Somalia'],
  ['TD', 'au Tchad', 'in Chad'],
  ['GN', 'en Guinée', 'in Guinea'],
])('%s', (code, fr, en) => expect(inCountry(code)).toEqual({ fr, en }));

test('regions and places', () => {
  expect(inRegion('Est', 'BF').fr).toBe('dans la région « Est » (Burkina Faso)');
  expect(near('Ansongo', 25, 'ML')).toEqual({
    fr: 'à moins de 25 km d’Ansongo (Mali)',
    en: 'within 25 km of Ansongo (Mali)',
  });
  expect(near('Diboli', 25, null).fr).toBe('à moins de 25 km de Diboli');
});

test('what is no code stands as it is', () => expect(countryName('??')).toEqual({ fr: '??', en: '??' }));
