import { describe, expect, test } from 'vitest';
import { type Case, readParties } from './telling.fixture.ts';

/** What was done, by whom, to whom: the types of incidents, a phenomenon a table. */
const PHENOMENA: readonly (readonly [phenomenon: string, cases: readonly Case[]])[] = [
  [
    'a town in other hands was taken, whoever fell over it; one that was only entered was not',
    [
      [
        'fr',
        'Le M23 s’est emparé lundi de Masisi. Au moins dix soldats ont été tués, selon un élu.',
        'Non-state actor overtakes territory @ Masisi by m23',
      ],
      [
        'en',
        'M23 rebels took control of Masisi on Monday. At least ten people were killed when the fighters attacked the town, residents said.',
        'Non-state actor overtakes territory @ Masisi by m23',
      ],
      [
        'en',
        'The Malian army took control of Ber on Monday. Rebels had left the town before the soldiers arrived. Three people were killed, residents said.',
        'Government regains territory @ Ber by fama',
      ],
      [
        'fr',
        'Des hommes armés sont entrés lundi dans Boni et ont tué trois commerçants.',
        'Attack @ Boni by unknown-armed',
      ],
    ],
  ],
];

describe.each(PHENOMENA)('%s', (_, cases) => {
  test.each(cases)('%s: %s', (lang, text, expected) => expect(readParties(lang, text)).toBe(expected));
});
