import { describe, expect, test } from 'vitest';
import { daysIn, isKnownDay } from './days.ts';
import { namesIn } from './names.ts';

test.each([
  ['fr', 'Le 1er juillet 2025 à l’aube', [[701, 2025, '1er juillet 2025']]],
  [
    'fr',
    'dans la nuit du 13 au 14 juin',
    [
      [613, null, '13 au 14 juin'],
      [614, null, '13 au 14 juin'],
    ],
  ],
  [
    'fr',
    'le 3 août, puis le 12 décembre 2024',
    [
      [803, null, '3 août'],
      [1212, 2024, '12 décembre 2024'],
    ],
  ],
  ['fr', 'mardi vers 8 h, 14 tués, 3 marchés', []],
  [
    'en',
    'on 4 July 2025 and July 9th',
    [
      [704, 2025, '4 July 2025'],
      [709, null, 'July 9th'],
    ],
  ],
  [
    'en',
    'between 1 and 5 September 2025',
    [
      [901, 2025, '1 and 5 September 2025'],
      [905, 2025, '1 and 5 September 2025'],
    ],
  ],
  ['en', 'on 2025-07-14, 12 may have died', [[714, 2025, '2025-07-14']]],
] as const)('%s: %s', (lang, text, days) => {
  expect(daysIn(text, lang).map(({ monthDay, year, words }) => [monthDay, year, words])).toEqual(days);
});

test('a day is known by month and day, and by the year where both say it', () => {
  const [day] = daysIn('le 1er juillet 2025', 'fr');
  const known = (monthDay: number, year: number | null): boolean =>
    day !== undefined && isKnownDay(day, [{ monthDay, year }]);
  expect([known(701, 2025), known(701, null), known(701, 2024), known(702, 2025)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

describe('names that may be of private persons', () => {
  const drafted =
    'Le 1er juillet, selon Radio Delta, une attaque à Nioro du Sahel, attribuée à l’Africa Corps.';
  const isPlace = (name: string): boolean => name === 'Burkina Faso';
  test.each([
    ['Le berger Amadou Cissokho a été enlevé.', ['Amadou Cissokho']],
    ['M. Cissokho et Mme Fatou Sidibé sont portés disparus.', ['M. Cissokho', 'Mme Fatou Sidibé']],
    ['The driver, Ibrahim Ag Mohamed, is missing.', ['Ibrahim Ag Mohamed']],
    ['Radio Delta et Africa Corps, au Burkina Faso.', []],
    ['Le CSP DPA et le JNIM à Kayes.', []],
  ])('%s', (text, names) => {
    expect(namesIn(text, drafted, isPlace)).toEqual(names);
  });
});
